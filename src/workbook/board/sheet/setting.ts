/** How the tables of the board sheet are written: language, and where the ranking stands that they count. */
import type { Language } from '../../../core/words/language';
import { inLanguage, type Text } from '../../../core/words/text';
import { columnLetters } from '../../formula/address';
import type { Content } from '../../port';
import type { Board } from '../board';

export const POINTS = '0.00';
export const SHARE = '0.0%';
export const MONEY = '#,##0.00';
export const CHANGE = '+0.00;-0.00;0.00';

/** How tables are written: the language, and where the ranking stands that they count. */
export interface Setting {
  readonly board: Board;
  readonly language: Language;
  /** First row of the ranking, from 0, and its columns. */
  readonly ranking: number;
}

export const RANKING = {
  rank: 0,
  name: 1,
  team: 2,
  value: 3,
  grade: 4,
  change: 5,
  bonus: 6,
  total: 7,
} as const;

export const sayIn = (language: Language) => (text: Text) => inLanguage(text, language);
export const formula = (text: string): Content => ({ formula: `=${text}` });
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A whole column of the ranking. */
export function column({ board, ranking }: Setting, key: keyof typeof RANKING): string {
  const letters = columnLetters(RANKING[key]);
  return `$${letters}$${ranking + 1}:$${letters}$${ranking + board.ranking.length}`;
}

export const isByStars = ({ ranking }: Board): boolean => ranking.every(({ score }) => score === undefined);
