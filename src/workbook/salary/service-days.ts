/** The days of a month that somebody was employed, and how they are counted. */
import { isBlank, isError, wordsOfError, type Cell } from '../../core/cell';
import { readDate } from '../../core/input/date';
import { text, type Text } from '../../core/words/text';
import { daysOfMonth } from '../staff/service';

interface Service {
  readonly days: readonly [first: number, last: number];
}

/** The days of a month that somebody was employed. */
export function serviceIn(month: string, hiredCell: Cell, leftCell: Cell): Service | Text {
  const { first, last } = daysOfMonth(month);
  const hired = isBlank(hiredCell) ? first : readDate(hiredCell);
  if (isError(hired)) return wordsOfError(hired);
  const left = isBlank(leftCell) ? last : readDate(leftCell);
  if (isError(left)) return wordsOfError(left);
  if (hired > last)
    return text(`${month} 尚未入职。请确认是否应发薪。`, `not hired yet in ${month}. Check whether to pay.`);
  if (left < first)
    return text(`${month} 之前已离职。请确认是否应发薪。`, `left before ${month}. Check whether to pay.`);
  if (left < hired)
    return text(
      '离职日期早于入职日期。请更正日期。',
      'the day of leaving is before that of hiring. Correct them.',
    );
  return { days: [Math.max(hired, first), Math.min(left, last)] };
}

/** Mondays to Fridays from one day to another, both included. Serial number 2 was a Monday, the week has seven days. */
export function weekdays(from: number, to: number): number {
  let days = 0;
  for (let day = from; day <= to; day++) if ((day - 2) % 7 < 5) days++;
  return days;
}
