/** Where lines are added to a sheet of ours, and the headers of columns that it lacks, such as those of a later version. */
import { inLanguage } from '../../core/words/text';
import type { Language } from '../../core/words/language';
import type { Block, Write } from '../port';
import type { Known, KnownColumn, Places } from './known-columns';

/** Of every column; what is not there stands at the right, or where no headers tell of any, as on a new sheet. */
export function placesToWrite<K extends string>(
  columns: readonly KnownColumn<K>[],
  { headAt, places }: Known<K>,
  { area }: Block,
): Places<K> {
  let next = headAt < 0 && places.size === 0 ? 0 : area.columns;
  return new Map(columns.map(({ key }) => [key, places.get(key) ?? next++]));
}

/** @param at where the columns are written */
export function missingHeads<K extends string>(
  columns: readonly KnownColumn<K>[],
  { headAt, places }: Known<K>,
  at: Places<K>,
  { area }: Block,
  language: Language,
): readonly Write[] {
  if (headAt < 0) return [];
  return columns
    .filter(({ key }) => !places.has(key))
    .map(({ key, title }): Write => ({
      kind: 'write',
      area: {
        sheet: area.sheet,
        row: area.row + headAt,
        column: area.column + (at.get(key) ?? 0),
        rows: 1,
        columns: 1,
      },
      contents: [[inLanguage(title, language)]],
      expected: [[null]],
    }));
}
