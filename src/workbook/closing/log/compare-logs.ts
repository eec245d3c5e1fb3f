/** What became of the lines of 星评月结 and 星评申诉 about a month. */
import type { MonthReading } from '../../month/reading';
import { APPEALS } from '../appeal/appeals';
import { closingItems, CLOSINGS, isClosing } from '../closings';
import { compareLog, type LogCompared } from './compare-log';
import { readLog } from './read-log';

/** @param told a closing that is named by itself */
export function compareLogs(reading: MonthReading, month: string, told: number | undefined): LogCompared {
  const { closings, appeals, journal } = reading;
  const items = closingItems(reading).filter(
    ({ is, told: line }) => !(is === 'gone' && Number(line.version) === told && isClosing(line)),
  );
  const claims = readLog(APPEALS, appeals, journal);
  const both = [
    compareLog(CLOSINGS, items, closings, journal, month),
    compareLog(APPEALS, claims, appeals, journal, month),
  ];
  return {
    changes: both.flatMap(({ changes }) => changes),
    unchecked: both.reduce((sum, one) => sum + one.unchecked, 0),
  };
}
