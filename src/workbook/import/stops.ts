/** What keeps an import from being written at all. */
import { isInMonth, monthOfPeriod } from '../../core/import/period';
import type { Table } from '../../core/import/table';
import { join, text, type Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import type { ChatLog } from './chats/chat-log';
import { inputForGrades } from './chats/graded-inputs';
import type { ImportChoices } from './choices';
import type { Target } from './target';

/** Tables whose rows are sampled chats. */
export type Chats = ReadonlyMap<Table, ChatLog>;

export interface Stop {
  readonly kind: 'month' | 'empty' | 'same-file' | 'chats';
  readonly words: Text;
}

export function stopsOf(
  target: Target,
  tables: readonly Table[],
  chats: Chats,
  { otherMonth }: Pick<ImportChoices, 'otherMonth'>,
): readonly Stop[] {
  const stops: Stop[] = [...chats.values()].flatMap((log) => chatStops(target, log));
  const { month } = target;
  const other = tables.filter(
    (table) =>
      month !== undefined &&
      table.period !== undefined &&
      !isInMonth(table.period, month) &&
      // Chats have their days, and those of other months are passed over.
      !(chats.has(table) && table.people.some(({ day }) => day !== undefined)),
  );
  if (!otherMonth && month !== undefined)
    for (const { source, period } of other) {
      if (period === undefined) continue;
      const days = monthOfPeriod(period) ?? `${period.from} – ${period.to}`;
      const own = monthKey(month);
      stops.push({
        kind: 'month',
        words: text(
          `“${source.name}”是 ${days} 的数据，而考核表是 ${own}。请换文件，或确认仍要导入。`,
          `"${source.name}" is of ${days}, while the sheet is of ${own}. Choose another file, or confirm it.`,
        ),
      });
    }
  for (const { source, people } of tables)
    if (people.length === 0)
      stops.push({
        kind: 'empty',
        words: text(
          `“${source.name}”里没有人员数据，没有可导入的内容。请确认导出时的日期和筛选。`,
          `"${source.name}" has no rows of people, so there is nothing to import. Check the dates and filters of the export.`,
        ),
      });
  const seen = new Map<string, string>();
  for (const { source } of tables.length > 1 ? tables : []) {
    const held = JSON.stringify(source.cells);
    const before = seen.get(held);
    if (before !== undefined)
      stops.push({
        kind: 'same-file',
        words: text(
          `“${before}”与“${source.name}”内容相同，会重复计算。请去掉一个。`,
          `"${before}" and "${source.name}" hold the same, which would count twice. Take one out.`,
        ),
      });
    seen.set(held, source.name);
  }
  return stops;
}

function chatStops({ graded }: Target, { compiled, lacking }: ChatLog): readonly Stop[] {
  const name = compiled.scheme.name;
  const stops: Stop[] = [];
  if (lacking.length > 0) {
    const { zh, en } = join(lacking, '、', ', ');
    stops.push({
      kind: 'chats',
      words: text(
        `“${name.zh}”的抽检记录缺少列：${zh}。缺一项就不能定级，请补上。`,
        `The chats of “${name.en}” lack columns: ${en}. No chat can be rated without them; add them.`,
      ),
    });
  }
  if (inputForGrades(graded, compiled) === undefined)
    stops.push({
      kind: 'chats',
      words: text(
        `考核表没有哪一项收“${name.zh}”的等级。请另选考核表，如“售前客服绩效考核标准”。`,
        `No input of the sheet takes the grades of “${name.en}”. Choose another sheet, such as that of pre-sales agents.`,
      ),
    });
  return stops;
}
