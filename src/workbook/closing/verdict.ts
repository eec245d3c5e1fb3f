/** What became of a closed month, in a line for the month's home. */
import { text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import type { MonthReading, Verdict } from '../month/reading';
import { summaryOf } from './change-words';
import { standingOf, wordsOf } from './closings';
import { verifyMonth } from './verify';

/** Null where the month never was closed. */
export function verdictOf(reading: MonthReading): Verdict | null {
  const verified = verifyMonth(reading);
  if (verified === null) return reopenedVerdict(reading);
  const { changes, notes, standing } = verified;
  const summary = summaryOf(changes);
  if (summary !== null) return { words: summary, how: 'open' };
  const time = wordsOf(standing.closed?.time ?? null);
  const { version } = standing;
  const count = version > 1 ? text(`（第 ${version} 次）`, ` (version ${version})`) : text('', '');
  const some = notes.length > 0 ? text('，有的没有核对', ', some of it unchecked') : text('', '');
  const words = text(
    `已封账${count.zh}，无改动${some.zh} · ${time}`,
    `closed${count.en}, unchanged${some.en} · ${time}`,
  );
  return { words, how: 'done' };
}

function reopenedVerdict(reading: MonthReading): Verdict | null {
  const { month } = reading;
  const reopened = month === null ? null : standingOf(reading, monthKey(month)).reopened;
  if (reopened === null) return null;
  const [by, why] = [wordsOf(reopened.by), wordsOf(reopened.why)];
  return { words: text(`已重开（${by}：${why}）`, `reopened (${by}: ${why})`), how: 'open' };
}
