/** Numbers of stars as arguments. */
import type { Cell, CellError } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { DOMAINS } from '../core/input/domain';
import { readNumber } from '../core/input/read';
import { starCell } from '../core/input/star-words';
import { topStar } from '../core/stars/rate';
import { text } from '../core/words/text';

const STARS = text('星数', 'stars');

/** A whole number of stars that the scheme knows. */
export function readStar(cell: Cell, scheme: CompiledScheme): number | CellError {
  const top = topStar(scheme);
  const domain = {
    ...DOMAINS.count,
    max: top,
    expected: text(`0 到 ${top} 的整数`, `a whole number 0–${top}`),
  };
  return readNumber(starCell(cell), domain, STARS);
}
