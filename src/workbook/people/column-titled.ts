/** A column that a room knows by its title alone. */
import { bare } from './header-words';
import { titlesOf } from './employee-ids';
import type { People } from './people';

/**
 * Undefined where no column has such a title.
 * @param titles once `bare`
 */
export function columnTitled<R extends string>(
  sheet: Pick<People<R>, 'block' | 'mapping'>,
  titles: readonly string[],
): number | undefined {
  const at = titlesOf(sheet).findIndex((title) => titles.includes(bare(title)));
  return at < 0 ? undefined : at + sheet.block.area.column;
}
