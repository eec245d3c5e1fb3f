/** Numbers of stars as arguments. */
import type { Cell, CellError } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { DOMAINS } from '../core/input/domain';
import { readNumber } from '../core/input/read';
import { starCell } from '../core/input/star-words';
import { starsOf, strangeStar, topStar } from '../core/stars/rate';
import { text } from '../core/words/text';

const STARS = text('星数', 'stars');

/** A number of stars that the scheme gives; none at all is always one. */
export function readStar(cell: Cell, scheme: CompiledScheme): number | CellError {
  const top = topStar(scheme);
  const domain = {
    ...DOMAINS.count,
    max: top,
    expected: text(`0 到 ${top} 的整数`, `a whole number 0–${top}`),
  };
  const star = readNumber(starCell(cell), domain, STARS);
  const strange = typeof star === 'number' && star > 0 && !starsOf(scheme).includes(star);
  return strange ? strangeStar(scheme, star) : star;
}
