/** Numbers of stars as sheets write them. */
import type { Cell } from '../cell';

const DIGITS = '零一二三四五六七八九';

/**
 * `4★`, `★★★★`, `★★★★☆`, `4星` and `四星` as 4; any other cell as it is.
 * @example starCell('五星级') //=> 5
 * @example starCell('4★') //=> '4'
 */
export function starCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const words = cell.replace(/\s/g, '');
  if (/^★+☆*$/u.test(words)) return words.replaceAll('☆', '').length;
  const bare = words.replace(/(★|星级?|stars?)$/iu, '');
  const digit = bare.length === 1 ? DIGITS.indexOf(bare) : -1;
  return digit < 0 ? bare : digit;
}
