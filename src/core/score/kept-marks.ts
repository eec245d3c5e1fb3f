/** Which of several marks are averaged. */
import type { SampleRule } from '../../schemes/samples';
import { notAvailable, type CellError } from '../cell';
import { compare, type Exact } from '../number/exact';
import { join, text, type Text } from '../words/text';

/** What is averaged: chats, or months. */
interface Marks {
  /** In Chinese; English has none. */
  readonly unit: string;
  readonly name: Text;
}
const CHATS: Marks = { unit: '次', name: text('抽检', 'chats') };
export const MONTHS: Marks = { unit: '个月', name: text('的得分', 'months') };

/** @example leastMarks({ dropLowest: 1, dropHighest: 1 }) //=> 3 */
export function leastMarks({ dropLowest = 0, dropHighest = 0, best }: SampleRule): number {
  return best ?? dropLowest + dropHighest + 1;
}

/**
 * Without the lowest and highest, or the best alone. Of equal marks it does not matter which one goes.
 * @example keptMarks([90, 70, 80].map(exact), { dropLowest: 1 }) //=> [800000, 900000]
 */
export function keptMarks(
  marks: readonly Exact[],
  rule: SampleRule | undefined,
  what: Marks = CHATS,
): readonly Exact[] | CellError {
  if (rule === undefined) return marks;
  const least = leastMarks(rule);
  if (marks.length < least) return tooFew(marks.length, least, rule, what);
  const rising = [...marks].sort(compare);
  const { dropLowest = 0, dropHighest = 0, best } = rule;
  return best === undefined
    ? rising.slice(dropLowest, rising.length - dropHighest)
    : rising.slice(rising.length - best);
}

/** What is averaged, in words: "without the lowest one"; empty where all are. */
export function sampleWords({ dropLowest, dropHighest, best }: SampleRule, { unit }: Marks = CHATS): Text {
  const part = (count: number | undefined, zh: string, en: string): readonly Text[] =>
    count === undefined ? [] : [text(`${zh} ${count} ${unit}`, `${en} ${count}`)];
  return join(
    [
      ...part(dropLowest, '去掉最低', 'without the lowest'),
      ...part(dropHighest, '去掉最高', 'without the highest'),
      ...part(best, '取最好', 'the best'),
    ],
    '、',
    ' and ',
  );
}

function tooFew(came: number, least: number, rule: SampleRule, what: Marks): CellError {
  const words = sampleWords(rule, what);
  const { unit, name } = what;
  return notAvailable(
    `只有 ${came} ${unit}${name.zh}，按规则（${words.zh}）至少要 ${least} ${unit}。请补齐后再算。`,
    `there are ${came} ${name.en}; the rules (${words.en}) need at least ${least}. Add more first.`,
  );
}
