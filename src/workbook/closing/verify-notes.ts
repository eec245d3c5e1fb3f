/** What of a closed month could not be checked, or not be decided. */
import { text, type Text } from '../../core/words/text';
import { columnLetters } from '../formula/address';
import type { KeptTable, Placed } from './kept';
import type { ReadSeal } from './read-seal';

/** @param unchecked lines that never had a check */
export function notesOf(unchecked: number, seal: ReadSeal | null): readonly Text[] {
  return [
    ...(seal?.earlier === true ? [EARLIER_SEAL] : []),
    ...(seal !== null && seal.lost.length > 0 ? [LOST_COLUMNS] : []),
    ...(unchecked === 0
      ? []
      : [
          text(
            `“星评月结”“星评申诉”里有 ${unchecked} 行没有校验（由旧版本写下），没有核对。`,
            `${unchecked} ${unchecked === 1 ? 'line' : 'lines'} of 星评月结 and 星评申诉 have no check (an earlier version wrote them) and were not compared.`,
          ),
        ]),
  ];
}

const EARLIER_SEAL = text(
  '封账表由旧版本写下：首行没有校验，整行被删也看不出。重开后再封账，就能全部核对。',
  'The sealed values were written by an earlier version: their first line has no check, and a line that was deleted does not show. Reopen and close anew to have all of it checked.',
);

const LOST_COLUMNS = text(
  '封账表少了整列，因此只核对了其余的值，公式和规则没有核对。请恢复（撤销，或从备份复制）。',
  'Whole columns of the sealed values are gone, so the other values alone were compared, and no formulas or rules. Put them back (undo, or copy them from a backup).',
);

/** Columns of one header of which one is as it was sealed, and another could be the sealed one, edited. */
export function rivalNotes(table: KeptTable, now: Placed | undefined): readonly Text[] {
  return [...(now?.rivals ?? [])].map(([key, at]) => {
    const title = table.columns.find((one) => one.key === key)?.title ?? '';
    const letters = columnLetters(now?.columnsAt[at] ?? 0);
    return text(
      `“${table.sheet}”有几列“${title}”：一列与封账时一致，${letters} 列不同。哪一列是封账时的，无法判断。`,
      `“${table.sheet}” has several columns “${title}”: one is as it was closed, column ${letters} is not. Which of them was closed cannot be told.`,
    );
  });
}
