/** The name by which formulas know a rules table, and the row that says how far it reaches. */
import { isError, type Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';

const PREFIX = 'StarBand_';
const MARK = '▲';
const LONGEST = 200;

/**
 * A defined name for a scheme.
 * @example rangeName('presales-standard') //=> 'StarBand_presales_standard'
 * @example rangeName('我的 方案', 2) //=> 'StarBand_我的_方案_2'
 */
export function rangeName(id: string, number = 1): string {
  const plain = id.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, LONGEST) || 'rules';
  return `${PREFIX}${plain}${number === 1 ? '' : `_${number}`}`;
}

/** Whether a defined name is of a rules table. */
export const isRangeName = (name: string): boolean => name.startsWith(PREFIX);

/** One that no other defined name has, whatever its case. */
export function freeRangeName(id: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = rangeName(id, number);
    if (!known.has(name.toLowerCase())) return name;
  }
}

export function markerWords(name: string, language: Language): string {
  return inLanguage(
    text(
      `${MARK} 名称 ${name} 到上一行为止。要加的行请插在本行上方，公式才会用到。`,
      `${MARK} The name ${name} ends with the row above. Insert further rows above this one, or formulas will not see them.`,
    ),
    language,
  );
}

/** The name that a marker row speaks of; undefined for any other row. */
export function markedName(cells: readonly Cell[]): string | undefined {
  const [first = null] = cells.filter((cell) => cell !== null && cell !== '');
  if (typeof first !== 'string' || isError(first) || !first.startsWith(MARK)) return undefined;
  return /StarBand_[\p{L}\p{N}_.]+/u.exec(first)?.[0];
}
