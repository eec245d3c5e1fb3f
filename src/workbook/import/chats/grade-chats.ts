/** An agent's sampled chats taken together: which of them count, and the grade that they come to. */
import { isBlank, isError } from '../../../core/cell';
import { isInMonth } from '../../../core/import/period';
import type { LeftRow } from '../../../core/import/rows';
import { cellOf } from '../../../core/import/source';
import type { Month } from '../../../core/input/month';
import { formatPoints } from '../../../core/number/format';
import { isNotRated } from '../../../core/score/not-rated';
import { scoreRow } from '../../../core/score/row';
import { gradeSamples, scoreSamples } from '../../../core/score/samples';
import { text, type Text } from '../../../core/words/text';
import type { TableRow } from '../join-rows';
import type { Chats } from '../stops';
import type { ChatLog } from './chat-log';

export interface ChatGrade {
  readonly grade: string;
  /** How many chats, their mean, red lines. */
  readonly note: Text;
}

/** Chats that count, and those that do not and why. */
export function chatsOf(
  rows: readonly TableRow[],
  chats: Chats,
  month: Month | undefined,
): { readonly counted: readonly TableRow[]; readonly left: readonly LeftRow[] } {
  const counted: TableRow[] = [];
  const left: LeftRow[] = [];
  for (const one of rows) {
    const why = whyNot(one, chats, month);
    if (why === undefined) counted.push(one);
    else left.push({ row: one.row.row, words: one.row.who, why });
  }
  return { counted, left };
}

function whyNot(one: TableRow, chats: Chats, month: Month | undefined): Text | undefined {
  const { day } = one.row;
  if (day !== undefined && month !== undefined && !isInMonth({ from: day, to: day }, month))
    return otherMonth(day);
  const log = chats.get(one.table);
  if (log === undefined) return NOT_FILLED;
  const ratings = ratingsOf(one, log);
  const { total } = scoreRow(log.compiled, ratings, {});
  // A rating that cannot be read is no blank: it is told of the agent.
  if (total === null || (isError(total) && ratings.slice(0, log.items).some(isBlank))) return NOT_FILLED;
  return isNotRated(total) ? NOT_RATED : undefined;
}

/** @param counted at least one, of one agent */
export function gradeOfChats(counted: readonly TableRow[], chats: Chats): ChatGrade | Text {
  const rated = counted.flatMap((one) => {
    const log = chats.get(one.table);
    return log === undefined ? [] : [{ log, ratings: ratingsOf(one, log) }];
  });
  const [first] = rated;
  if (first === undefined) return NOT_FILLED;
  const { log } = first;
  const rows = rated.map(({ ratings }) => ratings);
  // A blank row more: a row alone would be asked for by itself, and not as a month in which there is but one.
  const score = scoreSamples(log.compiled, [...rows, log.columns.map(() => null)]);
  if (score === null || isNotRated(score)) return NOT_FILLED;
  if (isError(score)) return score.text ?? UNREADABLE;
  const grade = gradeSamples(log.compiled, score);
  if (isError(grade)) return grade.text ?? UNREADABLE;
  const [count, mean] = [score.samples, formatPoints(score.mean)];
  return {
    grade,
    note: text(
      `${count} 次抽检，平均 ${mean}${score.redLine ? '，触红线' : ''}`,
      `${count} ${count === 1 ? 'chat' : 'chats'}, mean ${mean}${score.redLine ? ', a red line crossed' : ''}`,
    ),
  };
}

function ratingsOf({ table, row }: TableRow, { columns }: ChatLog) {
  return columns.map((column) => (column === undefined ? null : cellOf(table.source, row.row, column)));
}

const NOT_FILLED = text('有项目没有评分，没有计入', 'some item has no rating, so the chat does not count');
const NOT_RATED = text('适用的项目不够，没有计入', 'too few items apply, so the chat does not count');
const UNREADABLE = text('评分读不懂', 'a rating cannot be read');
const otherMonth = (day: string): Text =>
  text(`${day} 不是本月，没有计入`, `${day} is not of this month, so it does not count`);
