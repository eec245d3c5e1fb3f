/** The month before the one that is shown, as it may be compared, or why not. */
import { text, type Text } from '../../core/words/text';
import { monthInWords, monthKey } from '../month/month-of';
import { isRatedIn, monthsBefore, sheetsOf, stepOf, type MonthOfGroup } from './groups';
import type { BoardReading } from './read-board';
import type { TrendMonth } from './trend';

export function monthBefore(
  reading: BoardReading,
  { month, tables }: MonthOfGroup,
  trend: readonly TrendMonth[],
): { readonly of: MonthOfGroup } | { readonly noChange: Text } {
  if (month === null)
    return {
      noChange: text('表上没有月份，因此没有变化。', 'The sheets name no month, so no change is shown.'),
    };
  const before = monthsBefore(month, stepOf(tables));
  const wanted = monthKey(before);
  const said = monthInWords(before);
  const found = trend.find((one) => monthKey(one.month) === wanted);
  if (found?.of === undefined && isRatedIn(sheetsOf(reading, before)))
    return {
      noChange: text(
        `${said.zh}没有这个方案的表，因此没有变化。`,
        `No sheet of ${said.en} is of this scheme, so no change is shown.`,
      ),
    };
  if (found?.of === undefined)
    return {
      noChange: text(`没有${said.zh}的表，因此没有变化。`, `No sheet of ${said.en}, so no change is shown.`),
    };
  if (found.spread === undefined && found.otherRules)
    return {
      noChange: text(
        `${said.zh}用的是另一版规则，不能直接比较。可按本月规则重算。`,
        `${said.en} was scored by other rules and is not compared. It can be computed again under this month’s.`,
      ),
    };
  return { of: found.of };
}
