/** 月结: whether the month is closed, and what was changed since. */
import { text } from '../../../core/words/text';
import type { Step } from '../step';
import { OPEN } from '../words';

export const closing: Step = {
  id: 'closing',
  title: text('月结', 'Closing'),
  state({ month, tables, verdict }) {
    if (month === null || (tables.length === 0 && verdict === null)) return null;
    if (verdict === null)
      return {
        words: text('还没有封账', 'Not closed yet'),
        how: 'none',
        action: { label: text('封账', 'Close'), screen: 'closing' },
      };
    return {
      words: verdict.words,
      how: verdict.how,
      action: { label: verdict.how === 'open' ? text('查看', 'Look') : OPEN, screen: 'closing' },
    };
  },
};
