/** Faults beside the indicators' own rules: weights, groups, grades, settings, pay, stars. */
import type { Rule } from '../../../src/schemes/indicator';
import type { GroupTotal, Scheme } from '../../../src/schemes/scheme';
import { faults, indicator, manual, scheme, text } from '../../support/broken';

const group = (key: string, weight: number, total: GroupTotal) => ({ key, label: text(key), weight, total });
const weighted = (...weights: readonly number[]): GroupTotal => ({
  kind: 'weighted',
  indicators: weights.map((weight, index) => ({ ...indicator(`w${index}${weight}`, manual), weight })),
});
const points: GroupTotal = { kind: 'points', indicators: [indicator('p', manual)] };
const scaled = (...rules: readonly Rule[]): GroupTotal => ({
  kind: 'normalised',
  indicators: rules.map((rule, index) => indicator(`s${index}`, rule)),
});
const grouped = (...groups: readonly ReturnType<typeof group>[]) =>
  scheme({ aggregation: { kind: 'groups', groups } });
const seasons = (...months: readonly (readonly number[])[]) =>
  scheme({
    settings: [
      {
        key: 's',
        label: text('s'),
        input: 'money',
        seasons: months.map((some, index) => ({ months: some, value: index })),
      },
    ],
  });
const role = {
  key: 'role',
  label: text('岗位'),
  input: 'level' as const,
  choices: [{ label: '甲' }, { label: '乙' }],
};
const count = { key: 'errors', label: text('差错'), input: 'count' as const };
const onNothing = { fact: 'mood', test: { is: true } };

it.each<[string, Scheme]>([
  [
    'a total scaled by points with a maximum',
    scheme({ aggregation: scaled({ kind: 'perUnit', each: 1, max: 9 }) }),
  ],
  ['points without a maximum that nothing scales', scheme({}, indicator('x', { kind: 'perUnit', each: 1 }))],
  ['one weight of 0 beside others', grouped(group('g', 1, weighted(0, 5)))],
  [
    'a list without weights beside one of weights',
    grouped(group('g', 1, points), group('h', 1, weighted(5))),
  ],
  ['seasons in any order', seasons([12, 1, 2, 3, 4, 5], [11, 10, 9, 8, 7, 6])],
  [
    'a setting for the whole year',
    scheme({ settings: [{ key: 's', label: text('s'), input: 'money', value: 1 }] }),
  ],
  [
    'a role that is not the first fact',
    scheme({
      stars: {
        kind: 'ladder',
        facts: [count, role],
        steps: [{ star: 1, window: 1, atLeast: { 甲: 60, 乙: 70 }, gates: [] }],
      },
    }),
  ],
])('no fault: %s', (_, sound) => {
  expect(faults(sound)).toEqual([]);
});

describe('one fault each', () => {
  it.each<[string, Scheme, string]>([
    [
      'a total scaled by points without a maximum',
      grouped(group('g', 1, scaled(manual, { kind: 'perUnit', each: 1 })), group('h', 1, points)),
      's1: its points have no maximum to scale the total by; fill in a full mark or use another rule',
    ],
    [
      'a negative weight',
      scheme({
        aggregation: {
          kind: 'weighted',
          indicators: [
            { ...indicator('a', manual), weight: -5 },
            { ...indicator('b', manual), weight: 5 },
          ],
        },
      }),
      'the weight -5 of a is invalid',
    ],
    ['a negative weight of a group', grouped(group('g', -1, points)), 'the weight -1 of g is invalid'],
    [
      'weights of 0 in one group of two',
      grouped(group('g', 1, weighted(0, 0)), group('h', 1, points)),
      'the weights add up to 0',
    ],
    [
      'one empty group of two',
      grouped(group('g', 1, { kind: 'weighted', indicators: [] }), group('h', 1, points)),
      'a group has no indicators',
    ],
    [
      'a grade in the middle without a threshold',
      scheme({
        grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }, { label: 'B' }, { label: 'C' }] },
      }),
      'grade B: only the lowest grade has no threshold',
    ],
    [
      'one threshold twice',
      scheme({
        grades: {
          edge: 'lower',
          bands: [{ label: 'A', from: 90 }, { label: 'B', from: 90 }, { label: 'C' }],
        },
      }),
      'grade B is out of order',
    ],
    [
      'a month twice',
      seasons([1, 2, 3, 4, 5, 6], [6, 7, 8, 9, 10, 11, 12]),
      'the seasons of s must name each month once',
    ],
    [
      'a month for another',
      seasons([1, 2, 3, 4, 5, 6], [6, 7, 8, 9, 10, 11]),
      'the seasons of s must name each month once',
    ],
    [
      'a month 0',
      seasons([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
      'the seasons of s must name each month once',
    ],
    ['no seasons', seasons(), 'the seasons of s must name each month once'],
    [
      'a condition of all stars on nothing',
      scheme({ stars: { kind: 'total', facts: [count], bands: [{ star: 1 }], conditions: [onNothing] } }),
      'a star gate needs the undefined fact mood',
    ],
    [
      'a condition of one star on nothing',
      scheme({
        stars: {
          kind: 'conditions',
          facts: [count],
          steps: [{ star: 1, when: [onNothing], pay: { share: 1, plus: 0 } }],
        },
      }),
      'a star gate needs the undefined fact mood',
    ],
    [
      'a role without one of its figures',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [role],
          steps: [{ star: 1, window: { 甲: 3, 乙: 3 }, atLeast: { 甲: 60 }, gates: [] }],
        },
      }),
      '1★ has no threshold for the role 乙',
    ],
    [
      'weights of 0',
      scheme({ aggregation: { kind: 'weighted', indicators: [{ ...indicator('a', manual), weight: 0 }] } }),
      'the weights add up to 0',
    ],
    [
      'an empty group',
      scheme({
        aggregation: {
          kind: 'groups',
          groups: [{ key: 'g', label: text('g'), weight: 1, total: { kind: 'points', indicators: [] } }],
        },
        adjustments: [{ key: 'x', label: text('x'), input: 'amount', rule: { kind: 'extra' } }],
      }),
      'a group has no indicators',
    ],
    ['no grades', scheme({ grades: { edge: 'lower', bands: [] } }), 'there are no grades'],
    [
      'a lowest grade with a threshold',
      scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }] } }),
      'grade A: only the lowest grade has no threshold',
    ],
    [
      'grades out of order',
      scheme({
        grades: {
          edge: 'lower',
          bands: [{ label: 'A', from: 80 }, { label: 'B', from: 90 }, { label: 'C' }],
        },
      }),
      'grade B is out of order',
    ],
    [
      'a grade twice',
      scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 80 }, { label: 'a' }] } }),
      'grade a stands twice',
    ],
    [
      'a season too short',
      scheme({
        settings: [
          { key: 's', label: text('s'), input: 'money', seasons: [{ months: [1, 2, 3], value: 1 }] },
        ],
      }),
      'the seasons of s must name each month once',
    ],
    [
      'a level of pay twice',
      scheme({
        pay: {
          commission: true,
          levels: [
            { label: '初级', base: 1, bonus: 1 },
            { label: '中级', aliases: ['初 级'], base: 1, bonus: 1 },
          ],
        },
      }),
      'the pay level 初级 stands twice',
    ],
    [
      'a gate on nothing',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [],
          steps: [{ star: 1, window: 1, atLeast: 60, gates: [{ fact: 'mood', test: { is: true } }] }],
        },
      }),
      'a star gate needs the undefined fact mood',
    ],
    [
      'a role without a threshold',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [
            {
              key: 'role',
              label: text('岗位'),
              input: 'level',
              required: true,
              choices: [{ label: '甲' }, { label: '乙' }],
            },
          ],
          steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }],
        },
      }),
      '1★ has no threshold for the role 乙',
    ],
    [
      'thresholds by role without roles',
      scheme({
        stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }] },
      }),
      '1★ has thresholds by role, but there are no roles',
    ],
  ])('%s', (_, broken, fault) => {
    expect(faults(broken)).toEqual([fault]);
  });
});
