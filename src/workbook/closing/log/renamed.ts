/** 星评月结, 星评申诉 and 星评日志 under another name: known by their headers. */
import { JOURNAL_COLUMNS, JOURNAL_SHEET } from '../../salary/journal-sheet';
import type { Survey } from '../../port';
import type { Text } from '../../../core/words/text';
import { APPEALS } from '../appeal/appeals';
import type { Change } from '../change';
import { CLOSINGS } from '../closings';

const TITLES = new Map<string, readonly { readonly title: Text }[]>([
  [CLOSINGS.sheet, CLOSINGS.columns],
  [APPEALS.sheet, APPEALS.columns],
  [JOURNAL_SHEET, JOURNAL_COLUMNS],
]);

/** So many of the headers stand in one row. */
const MOST = 0.7;

/** A sheet of ours that seems gone may only go by another name; what it says is compared once it has its own again. */
export function asRenamed(change: Change, { sheets }: Survey): Change {
  const titles = TITLES.get(change.who);
  if (change.kind !== 'sheet-gone' || titles === undefined) return change;
  for (const { name, top } of sheets) {
    if (top === null || TITLES.has(name)) continue;
    const row = top.cells.findIndex((line) => {
      const found = titles.filter(({ title }) => line.includes(title.zh) || line.includes(title.en));
      return found.length >= titles.length * MOST;
    });
    if (row < 0) continue;
    const at = { sheet: name, row: top.area.row + row, column: top.area.column };
    return { ...change, kind: 'sheet-renamed', at, before: change.who, after: name };
  }
  return change;
}
