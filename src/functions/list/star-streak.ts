import { isBlank, isError, notAvailable } from '../../core/cell';
import { totalDomain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { readHistory, streakOf } from '../../core/stars/history';
import { text } from '../../core/words/text';
import { cellOf, gridOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapPeople } from '../grid';
import { HISTORY, HISTORY_ABOUT, MISSING, OUTSIDE } from '../parameters';

const THRESHOLD = text('门槛', 'threshold');

/** Newest consecutive months at or above a threshold. */
export const starStreak: CustomFunction<'STARSTREAK'> = {
  name: 'STARSTREAK',
  parameters: [HISTORY, { name: 'threshold', shape: 'scalar' }],
  run([history, thresholdArgument]) {
    const cell = cellOf(thresholdArgument);
    if (isBlank(cell))
      return notAvailable('缺少门槛分。请填写 threshold。', 'the threshold is missing. Fill it in.');
    const threshold = readNumber(cell, totalDomain(true), THRESHOLD);
    if (isError(threshold)) return threshold;
    return mapPeople(gridOf(history), (cells) => {
      const months = readHistory(cells, threshold, true);
      if (isError(months)) return months;
      return months.length === 0 ? '' : streakOf(months, threshold);
    });
  },
};

export const starStreakHelp: FunctionHelp = {
  summary: text('最近连续达标的月数', 'Newest consecutive months at or above a threshold'),
  arguments: [HISTORY_ABOUT, text('门槛分', 'the threshold')],
  result: { about: text('月数', 'the number of months'), shape: 'matrix' },
  errors: [OUTSIDE, MISSING],
  examples: [
    {
      formula: '=STARSTREAK(A1:E1,80)',
      ranges: { A1: [[90, 79, 80, 85, 91]] },
      result: 3,
      about: text('最近三个月', 'the newest three months'),
    },
  ],
};
