/** Under the ranking: what is to be known of the figures, and who is in none of them. */
import { inLanguage } from '../../../core/words/text';
import type { Language } from '../../../core/words/language';
import { PALETTE } from '../../look/palette';
import { linesOf } from '../../look/text-width';
import type { Area, Write } from '../../port';
import type { Board } from '../board';
import { sheetTexts as words } from './texts';

const LINE = 15;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly columns: number;
  /** Characters of all of them. */
  readonly width: number;
}

export function noteWrites(
  board: Board,
  { sheet, row, columns, width }: Place,
  language: Language,
): readonly Write[] {
  const colon = language === 'zh' ? '：' : ': ';
  const lines = [
    ...(board.noChange === undefined ? [] : [board.noChange]).map((note) => inLanguage(note, language)),
    ...board.notes.map((note) => inLanguage(note, language)),
    ...board.left.map(({ name, why }) => `${name}${colon}${inLanguage(why, language)}`),
  ];
  if (lines.length === 0) return [];
  const area = (at: number): Area => ({ sheet, row: row + at, column: 0, rows: 1, columns });
  const first = (at: number): Area => ({ ...area(at), columns: 1 });
  return [
    { kind: 'write', area: first(0), contents: [[inLanguage(words.notes, language)]] },
    { kind: 'format', area: first(0), format: { bold: true, size: 12, color: PALETTE.title } },
    ...lines.flatMap((line, index): readonly Write[] => [
      { kind: 'write', area: first(index + 1), contents: [[line]] },
      { kind: 'merge', area: area(index + 1) },
      {
        kind: 'format',
        area: area(index + 1),
        format: { wrap: true, vertical: 'top', color: PALETTE.quiet },
      },
      { kind: 'rowHeight', sheet, row: row + index + 1, rows: 1, height: LINE * linesOf(line, width) },
    ]),
  ];
}
