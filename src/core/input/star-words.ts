/** Numbers of stars as sheets write them. */
import type { Cell } from '../cell';
import { halfWidth } from '../words/normalise';

const DIGITS = '零一二三四五六七八九';

/**
 * `4★`, `★★★★`, `★★★★☆`, `4星` and `四星` as 4; any other cell as it is.
 * @example starCell('五星级') //=> 5
 * @example starCell('4★') //=> '4'
 */
export function starCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const words = halfWidth(cell).replace(/\s/g, '');
  if (/^★+☆*$/u.test(words)) return words.replaceAll('☆', '').length;
  const bare = words.replace(/(★|星级?|stars?)$/iu, '');
  const digit = bare.length === 1 ? DIGITS.indexOf(bare) : -1;
  return digit < 0 ? bare : digit;
}

/**
 * A number of stars, however it is written; undefined for anything else.
 * @example starsIn('４★') //=> 4
 * @example starsIn('五星') //=> 5
 */
export function starsIn(cell: Cell): number | undefined {
  const read = starCell(cell);
  if (typeof read === 'string') return /^\d{1,2}$/.test(read) ? Number(read) : undefined;
  return typeof read === 'number' && Number.isInteger(read) && read >= 0 ? read : undefined;
}
