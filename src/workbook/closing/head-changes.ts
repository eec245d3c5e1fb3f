/** Headers of a sheet of ours, 星评月结, 星评申诉 or 星评日志, that are not what they were. */
import type { KnownColumn, Known } from '../people/known-columns';
import type { Block } from '../port';
import { NOWHERE, type Change } from './change';

/** @param unknown keys of which it is no news that they have no column */
export function headChanges<K extends string>(
  columns: readonly KnownColumn<K>[],
  { headAt, places, edited }: Known<K>,
  { area, cells }: Block,
  unknown: readonly K[] = [],
): readonly Change[] {
  const at = (column: number) => ({
    sheet: area.sheet,
    row: area.row + headAt,
    column: area.column + column,
  });
  if (headAt < 0) return [{ ...NOWHERE, kind: 'head-gone', who: area.sheet, what: '' }];
  const head = cells[headAt] ?? [];
  const isEnglish = columns.every(({ title }) => title.zh === title.en || !head.includes(title.zh));
  return columns.flatMap(({ key, title }): readonly Change[] => {
    const column = places.get(key);
    const before = isEnglish ? title.en : title.zh;
    if (column === undefined)
      return unknown.includes(key)
        ? []
        : [{ ...NOWHERE, kind: 'column-gone', at: at(0), who: area.sheet, what: before }];
    if (!edited.includes(key)) return [];
    const after = head[column] ?? null;
    return [{ kind: 'header', at: at(column), who: area.sheet, what: '', before, after }];
  });
}
