/** Whether somebody can reach the top. */
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Aggregation } from '../../../src/schemes/scheme';
import { indicator, manual, scheme, text } from '../../support/broken';
import { draftOf, lines } from './drafts';

const CODES = ['points-not-max', 'no-top-score'] as const;
const found = (kind: Aggregation['kind'], ...indicators: readonly Indicator[]) => {
  const weighted = indicators.map((one) => ({ ...one, weight: 100 }));
  return lines(draftOf(scheme({ aggregation: { kind, indicators: weighted } as Aggregation })), ...CODES);
};
const of = (rule: Rule, input: Indicator['input'] = 'number'): Indicator =>
  indicator('a', rule, { label: { zh: '甲', en: 'A' }, input });
const best = (severity: string, score: string, full = '100'): readonly string[] => [
  `${severity} no-top-score 0: 甲（a）：最高可得 ${score} 分，而满分是 ${full}，请更正得分或界限。 a 甲: its best score is ${score}, and a full mark is ${full}; correct scores or thresholds.`,
];
const bands = (top: number): Rule => ({
  kind: 'bands',
  better: 'higher',
  bands: [{ edge: 5, score: top }],
  otherwise: 0,
});

describe('points', () => {
  it.each<[string, readonly string[]]>([
    [
      'points',
      [
        'warning points-not-max 0: 满分：各项满分合计 65 分，不是 100 分，请核对。 points: full marks sum to 65 of 100 points; check them.',
      ],
    ],
    [
      'normalised',
      [
        'note points-not-max 0: 满分：各项满分合计 65 分，按 100 分折算。 points: full marks sum to 65 of 100 points and are scaled to 100.',
      ],
    ],
  ])('%s', (kind, expected) => {
    const max = (key: string, points: number): Indicator => indicator(key, { kind: 'manual', max: points });
    expect(found(kind as 'points', max('a', 35), max('b', 15), max('c', 15))).toEqual(expected);
    expect(found(kind as 'points', max('a', 99.9), max('b', 0.1))).toEqual([]);
  });

  it('without a limit', () => {
    expect(found('points', indicator('a', { kind: 'perUnit', each: 1 }, { input: 'count' }))).toEqual([
      'warning points-not-max 0: 满分：各项满分合计 ∞ 分，不是 100 分，请核对。 points: full marks sum to ∞ of 100 points; check them.',
    ]);
  });

  it('names the group', () => {
    const group = {
      key: 'g',
      label: text('组'),
      weight: 100,
      total: { kind: 'points', indicators: [indicator('a', manual)] },
    } as const;
    expect(lines(draftOf(scheme({ aggregation: { kind: 'groups', groups: [group] } })), ...CODES)).toEqual([
      'warning points-not-max 0: 组（g）：各项满分合计 10 分，不是 100 分，请核对。 g 组: full marks sum to 10 of 100 points; check them.',
    ]);
  });
});

describe('best scores of a weighted total', () => {
  it.each<[string, Indicator, readonly string[]]>([
    ['100', of(bands(100)), []],
    ['less', of(bands(90)), best('error', '90')],
    ['more', of(bands(120)), best('error', '120')],
    ['without a limit', of({ kind: 'perUnit', each: 10 }, 'count'), best('error', '∞')],
    ['10 × 0–10', of({ kind: 'perUnit', each: 10 }, 'ten'), []],
    ['5 × 0–10', of({ kind: 'perUnit', each: 5, max: 100 }, 'ten'), best('error', '50')],
    [
      'a target beyond 100%',
      of({ kind: 'proportional', max: 100, target: 1.25 }, 'rate'),
      best('error', '80'),
    ],
    [
      'short of 99 instead of 99%',
      of({ kind: 'deduction', from: 100, terms: [{ each: 1, short: 99 }] }, 'rate'),
      best('error', '2'),
    ],
    [
      'points that are listed',
      of({ kind: 'manual', max: 100, values: [0, 50, 80] }, 'score'),
      best('error', '80'),
    ],
    ['points in steps', of({ kind: 'manual', max: 100, step: 30 }, 'score'), best('error', '90')],
    [
      'tests that never hold',
      of({ kind: 'conditions', full: 100, otherwise: 20, tests: [{ atLeast: 75 }] }, 'rate'),
      best('error', '20'),
    ],
  ])('%s', (_, one, expected) => {
    expect(found('weighted', one)).toEqual(expected);
  });
});

it('warns elsewhere', () => {
  expect(found('min', of(bands(90)))).toEqual(best('warning', '90'));
  expect(found('points', of({ kind: 'proportional', max: 100, target: 2 }, 'rate'))).toEqual(
    best('warning', '50'),
  );
});
