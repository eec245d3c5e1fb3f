/** The lines of a sheet: title, month and team, section headings, header, people, notes. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Content } from '../port';
import type { Column, Frame } from './column';
import { moneyValidation } from './validations';

export const TITLE_ROW = 0;
export const INFO_ROW = 1;
export const SECTION_ROW = 2;
export const HEADER_ROW = 3;
const FIRST_ROW = 4;

/** Cells of the line under the title: labels and what is filled in. Formulas find them by key. */
export interface InfoCell {
  readonly key: string;
  readonly label: string;
  readonly content: Content;
  readonly numberFormat?: string;
  readonly validation?: Column['validation'];
}

export function infoCells(
  { scheme }: CompiledScheme,
  language: Language,
  month: string,
): readonly InfoCell[] {
  const cells: InfoCell[] = [
    { key: 'month', label: inLanguage(text('月份', 'Month'), language), content: month, numberFormat: '@' },
    { key: 'team', label: inLanguage(text('团队', 'Team'), language), content: null },
    { key: 'assessor', label: inLanguage(text('考核人', 'Assessor'), language), content: null },
  ];
  if (scheme.pool !== undefined)
    cells.push({
      key: 'amount',
      label: inLanguage(scheme.pool.of, language),
      content: null,
      numberFormat: '#,##0.00',
      validation: moneyValidation(scheme.pool.of, language),
    });
  cells.push({ key: 'check', label: inLanguage(text('公式', 'Formulas'), language), content: null });
  return cells;
}

/** The column of an info cell's value: label and value stand side by side, from the name column on. */
export function infoColumn(index: number): number {
  return 1 + index * 2 + 1;
}

/** Rows under the people, for whoever joins. A log grows faster, of issues or of sampled chats. */
export const SPARE = { people: 5, log: 20 } as const;

export function frameOf(people: number, spare: number, info: readonly InfoCell[]): Frame {
  return {
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + people - 1,
    lastSpare: FIRST_ROW + people + spare - 1,
    fixed: new Map(info.map((cell, index) => [cell.key, { row: INFO_ROW, column: infoColumn(index) }])),
  };
}
