/** Worked examples of KPIQUOTA. */
import { text } from '../core/words/text';
import type { FunctionHelp } from './description';

export const QUOTA_EXAMPLES: FunctionHelp['examples'] = [
  {
    formula: '=KPIQUOTA(A1:A10,C1:D3)',
    ranges: {
      A1: [[96], [95], [88], [85], [84], [82], [80], [78], [75], [60]],
      C1: [
        ['A', '20%'],
        ['B', '70%'],
        ['C', '其余'],
      ],
    },
    result: [
      ['A', 1, '入'],
      ['A', 2, '入'],
      ['B', 3, '入'],
      ['B', 4, '入'],
      ['B', 5, '入'],
      ['B', 6, '入'],
      ['B', 7, '入'],
      ['B', 8, '入'],
      ['B', 9, '入'],
      ['C', 10, '入'],
    ],
    about: text('10 人：A 2 人，B 7 人，其余 C', 'ten people: 2 A, 7 B, the rest C'),
  },
  {
    formula: '=KPIQUOTA(A1:A6,C1:D2)',
    ranges: {
      A1: [[95], [90], [90], [''], [70], [60]],
      C1: [
        ['A', 0.4],
        ['B', '其余'],
      ],
    },
    result: [
      ['A', 1, '入'],
      ['B', 2, '边缘'],
      ['B', 2, '边缘'],
      ['', '', ''],
      ['B', 4, '入'],
      ['B', 5, '入'],
    ],
    about: text(
      '5 人的 40% 是 2 人：两人同分争 1 个名额，名额留空',
      '40% of 5 are 2: two tie for one place, which stays open',
    ),
  },
  {
    formula: '=KPIQUOTA(A1:B5,D1:E2,"次列")',
    ranges: {
      A1: [
        [95, 10],
        [90, 30],
        [90, 20],
        [70, 50],
        [60, 40],
      ],
      D1: [
        ['A', '≤40%'],
        ['B', '其余'],
      ],
    },
    result: [
      ['A', 1, '入'],
      ['A', 2, '入'],
      ['B', 3, '入'],
      ['B', 4, '入'],
      ['B', 5, '入'],
    ],
    about: text('同分时第二列多者在前', 'of equal scores the greater second figure stands first'),
  },
  {
    formula: '=KPIQUOTA(A1:A4,C1:D2,"全入",8)',
    ranges: {
      A1: [[90], [90], [90], [80]],
      C1: [
        ['A', '<25%'],
        ['B', '50%'],
      ],
    },
    result: [
      ['A', 1, '入'],
      ['A', 1, '入'],
      ['A', 1, '入'],
      ['B', 4, '入'],
    ],
    about: text(
      '基数 8：低于 25% 只有 1 人，同分三人全入；A、B 共 5 人',
      'of 8 people under 25% is 1; all three who tie go in; A and B together have 5',
    ),
  },
];
