/** Cells that nothing reads, though they look as if they had a say. */
import type { Finding } from '../findings/finding';
import { text } from '../words/text';
import type { RowReader } from './row-reader';
import type { Version } from './rows';
import { COLUMNS, SECTIONS, SEEN, type ColumnId } from './sections';

/** What says to whom a row belongs. */
const OWNERS: readonly ColumnId[] = ['key', 'owner', 'star', 'fact'];

/** One finding for all rows of a part that nothing reads at all, and one for each column that is not read in some of them. */
export function unread({ rows, findings }: Version): readonly Finding[] {
  if (findings.some(({ severity }) => severity === 'error')) return [];
  return [...rows].flatMap(([section, own]) => {
    const places = new Map<ColumnId | undefined, RowReader[]>();
    for (const row of own) {
      const idle = [...row.columns.keys()].filter(
        (column) => !SEEN.includes(column) && !row.asked.has(column) && !row.blank([column]),
      );
      const whole = [...row.asked].every((column) => OWNERS.includes(column));
      for (const column of whole ? [undefined] : idle)
        places.set(column, [...(places.get(column) ?? []), row]);
    }
    return [...places].map(([column, [first, ...more]]): Finding => {
      const { title } = SECTIONS[section];
      const where = column === undefined ? text('整行', 'whole rows') : COLUMNS[column];
      const lines = [first as RowReader, ...more].map(({ row }) => row + 1);
      const at = column === undefined ? undefined : first?.columns.get(column);
      return {
        code: 'not-read',
        severity: 'warning',
        row: first?.row ?? 0,
        ...(at === undefined ? {} : { column: at }),
        message: text(
          `${title.zh}·${where.zh}：第 ${lines.join('、')} 行的填写没有用到，不影响结果。请清空，或更正规则。`,
          `${title.en}, ${where.en}: what stands in row ${lines.join(', ')} is not used and changes no result. Clear it, or correct the rule.`,
        ),
      };
    });
  });
}
