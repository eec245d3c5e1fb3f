/** Where findings point to: the part of the table, whose row, which of their rows, and the column. */
import type { FindingCode } from '../../../src/core/findings/finding';
import { lintDraft, lintVersions } from '../../../src/core/lint/lint';
import type { Draft } from '../../../src/core/table/draft';
import type { Indicator } from '../../../src/schemes/indicator';
import type { GroupTotal, Scheme, Setting } from '../../../src/schemes/scheme';
import type { Fact, LadderStep } from '../../../src/schemes/stars';
import { indicator, manual, scheme, text } from '../../support/broken';
import { draftOf, full } from './drafts';

/** The draft of a scheme, and the places that its findings ask for, by row. */
function placing(whole: Scheme): { readonly draft: Draft; readonly placeOf: (row: number) => string } {
  const asked: string[] = [];
  const seasons = (key: string): number => (whole.settings ?? []).filter((one) => one.key === key).length;
  const draft = draftOf(whole, {
    place: (section, owner, index, column) =>
      section === 'settings' && column === 'key' && index >= seasons(owner)
        ? undefined
        : { row: asked.push([section, owner, index, column].join(' ')), column: 0 },
    rowOf: (section) => asked.push(section),
  });
  return { draft, placeOf: (row) => asked[row - 1] ?? String(row) };
}

const setting = (key: string, more: Partial<Setting> = {}): Setting => ({
  key,
  label: text(key),
  input: 'number',
  ...more,
});
const fact = (key: string, more: Partial<Fact> = {}): Fact => ({
  key,
  label: text(key),
  input: 'count',
  ...more,
});
const step = (star: number, more: Partial<LadderStep> = {}): LadderStep => ({
  star,
  window: 3,
  atLeast: 60 + star,
  gates: [],
  ...more,
});
const ladder = (steps: readonly LadderStep[], facts: readonly Fact[] = []): Partial<Scheme> => ({
  stars: { kind: 'ladder', facts, steps },
});
const role = fact('role', { input: 'level', choices: [{ label: '甲' }, { label: '乙' }] });
const groups = (
  ...totals: readonly (readonly [key: string, weight: number, total: GroupTotal])[]
): Partial<Scheme> => ({
  aggregation: {
    kind: 'groups',
    groups: totals.map(([key, weight, total]) => ({ key, label: text(key), weight, total })),
  },
});
const points = (...indicators: readonly Indicator[]): GroupTotal => ({ kind: 'points', indicators });
const levels = (...scores: readonly number[]): Indicator['rule'] => ({
  kind: 'levels',
  numbers: 'ordinal',
  levels: scores.map((score, index) => ({ label: text(`L${index}`), score })),
});
const grades = (...bands: NonNullable<Scheme['grades']>['bands']): Partial<Scheme> => ({
  grades: { edge: 'lower', bands },
});
const pay = (...more: readonly (readonly [label: string, base: number])[]): Partial<Scheme> => ({
  pay: { commission: true, levels: more.map(([label, base]) => ({ label, base, bonus: 0 })) },
});
const log = (
  deductions: readonly [number, number, number],
  ...codes: readonly string[]
): Partial<Scheme> => ({
  log: {
    channels: [],
    from: 100,
    deductions,
    codes: codes.map((code) => ({ code, label: text(code), severity: 1 })),
  },
});
const pool = (
  rate: number,
  rest: number,
  ...ranks: readonly (readonly [share: number, plus: number])[]
): Partial<Scheme> => ({
  pool: { rate, rest, of: text('of'), ranks: ranks.map(([share, plus]) => ({ share, plus })) },
});
const target = (key: string, name: string): Indicator =>
  full(key, { rule: { kind: 'proportional', max: 100, target: { setting: name } } });
const annual = (months: number): Partial<Scheme> => ({
  stars: { kind: 'annual', facts: [], months, bands: [{ star: 1 }], complaintCap: 3, leaveLimit: 2 },
});
const [summer, winter] = [
  { months: [1, 2, 3, 4, 5, 6], value: 0.5 },
  { months: [7, 8, 9, 10, 11, 12], value: 50 },
];

it.each<[FindingCode, string, Partial<Scheme>, readonly Indicator[], readonly string[]]>([
  [
    'season-gap',
    'months',
    { settings: [setting('s', { seasons: [winter] })] },
    [target('a', 's')],
    ['settings s 0 months'],
  ],
  ['setting-empty', 'a value', { settings: [setting('s')] }, [target('a', 's')], ['settings s 0 value']],
  ['setting-unused', 'a use', { settings: [setting('s', { value: 1 })] }, [full('a')], ['settings s 0 key']],
  [
    'bad-number',
    'a target of 0',
    { settings: [setting('s', { value: 0 })] },
    [target('a', 's')],
    ['settings s 0 value'],
  ],
  [
    'out-of-domain',
    'a season',
    {
      settings: [
        setting('s', {
          input: 'rate',
          seasons: [summer, winter],
        }),
      ],
    },
    [target('a', 's')],
    ['settings s 1 value'],
  ],
  // One key twice, in every part.
  ['duplicate-key', 'indicators', {}, [full('a'), full('A')], ['indicators A 1 key (A)']],
  ['duplicate-key', 'labels', {}, [full('a'), full('b', { label: text('a') })], ['indicators b 0 name (b)']],
  [
    'duplicate-key',
    'adjustments',
    { adjustments: [{ key: 'a', label: text('x'), input: 'amount', rule: { kind: 'extra' } }] },
    [full('a')],
    ['adjustments a 1 key (a)'],
  ],
  [
    'duplicate-key',
    'settings',
    { settings: [setting('s', { value: 1 }), setting('s', { value: 2 })] },
    [target('a', 's')],
    ['settings s 1 key'],
  ],
  [
    'duplicate-key',
    'groups',
    groups(['g', 50, points(full('a'))], ['g', 50, points(full('b'))]),
    [],
    ['groups g 1 key'],
  ],
  [
    'duplicate-key',
    'raw counts',
    { raw: [1, 2].map(() => ({ key: 'r', label: text('r'), input: 'count' as const })) },
    [full('a')],
    ['raw r 1 key'],
  ],
  ['duplicate-key', 'facts', ladder([step(1)], [fact('f'), fact('f')]), [full('a')], ['facts f 1 key']],
  [
    'duplicate-key',
    'names of facts',
    ladder([step(1)], [fact('f'), fact('h', { label: text('f') })]),
    [full('a')],
    ['facts h 0 name'],
  ],
  ['duplicate-key', 'stars', ladder([step(1), step(1)]), [full('a')], ['stars 1 1 star']],
  [
    'duplicate-key',
    'grades',
    grades({ label: 'A', from: 80 }, { label: 'A' }),
    [full('a')],
    ['grades A 1 name'],
  ],
  ['duplicate-key', 'pay levels', pay(['初级', 1], ['初级', 1]), [full('a')], ['pay 初级 1 name']],
  ['duplicate-key', 'issue codes', log([1, 2, 3], 'Q1', 'Q1'), [full('a')], ['codes Q1 1 key']],
  [
    'duplicate-key',
    'choices',
    ladder([step(1)], [fact('role', { input: 'level', choices: [{ label: '甲' }, { label: '甲' }] })]),
    [full('a')],
    ['choices role 1 name'],
  ],
  [
    'duplicate-key',
    'levels',
    {},
    [
      full('a', {
        input: 'level',
        rule: {
          kind: 'levels',
          numbers: 'ordinal',
          levels: [1, 0].map((score) => ({ label: text('L'), score })),
        },
      }),
    ],
    ['levels a 1 name (a)'],
  ],
  // Parts without rows.
  ['empty', 'issue codes', log([1, 2, 3]), [full('a')], ['codes  0 key']],
  ['empty', 'a group', groups(['g', 50, points()], ['h', 50, points(full('a'))]), [], ['groups g 0 key']],
  ['empty', 'levels', {}, [full('a', { input: 'level', rule: levels() })], ['indicators a 0 rule (a)']],
  [
    'empty',
    'choices',
    ladder([step(1)], [fact('role', { input: 'level' })]),
    [full('a')],
    ['facts role 0 input'],
  ],
  ['empty', 'pay levels', pay(), [full('a')], ['pay  0 key']],
  // Numbers that cannot be.
  [
    'bad-number',
    'the weight of an indicator',
    { aggregation: { kind: 'weighted', indicators: [{ ...full('a'), weight: -1 }] } },
    [],
    ['indicators a 0 weight (a)'],
  ],
  ['bad-number', 'the weight of a group', groups(['g', -1, points(full('a'))]), [], ['groups g 0 weight']],
  [
    'bad-number',
    'a setting',
    { settings: [setting('s', { value: Infinity })] },
    [target('a', 's')],
    ['settings s 0 value'],
  ],
  [
    'bad-number',
    'a coefficient',
    grades({ label: 'A', from: 80, coefficient: -1 }, { label: 'B' }),
    [full('a')],
    ['grades A 0 coefficient'],
  ],
  ['bad-number', 'a base', pay(['初级', -1]), [full('a')], ['pay 初级 0 base']],
  ['bad-number', 'a window', ladder([step(1, { window: 1.5 })]), [full('a')], ['stars 1 0 window']],
  ['bad-number', 'a year of months', annual(1.5), [full('a')], ['starRule  0 months']],
  ['bad-number', 'a deduction', log([-1, 2, 3], 'Q1'), [full('a')], ['log  0 light']],
  [
    'bad-number',
    'periods',
    { consequences: [3, 0].map((periods) => ({ test: { atLeast: 80 }, periods, notice: text('n') })) },
    [full('a')],
    ['consequences  1 periods'],
  ],
  [
    'bad-number',
    'an adjustment',
    {
      adjustments: [{ key: 'x', label: text('x'), input: 'points', rule: { kind: 'fault', max: Infinity } }],
    },
    [full('a')],
    ['adjustments x 0 max (x)'],
  ],
  ['quota-over-100', 'a quota', ladder([step(1, { quota: 2 })]), [full('a')], ['stars 1 0 quota', 'stars']],
  ['quota-over-100', 'a pool', pool(2, 0, [1, 0]), [full('a')], ['pool  0 share']],
  ['quota-over-100', 'a rank', pool(1, 0, [0.5, 0], [2, 0]), [full('a')], ['pool 2 0 share']],
  // Scales.
  [
    'scale',
    'a coefficient',
    grades({ label: 'A', from: 80, coefficient: 120 }, { label: 'B' }),
    [full('a')],
    ['grades A 0 coefficient'],
  ],
  [
    'scale',
    'a star threshold',
    ladder([step(1), step(2, { atLeast: 0.8 })]),
    [full('a')],
    ['stars 2 0 edge'],
  ],
  [
    'scale',
    'a consequence',
    { consequences: [80, 0.8].map((atLeast) => ({ test: { atLeast }, periods: 1, notice: text('n') })) },
    [full('a')],
    ['consequences  1 edge'],
  ],
  // What falls and should rise.
  [
    'money-not-monotone',
    'coefficients',
    grades({ label: 'A', from: 80, coefficient: 1 }, { label: 'B', coefficient: 2 }),
    [full('a')],
    ['grades A 0 coefficient'],
  ],
  [
    'money-not-monotone',
    'amounts',
    grades({ label: 'A', from: 80, amount: 1 }, { label: 'B', amount: 2 }),
    [full('a')],
    ['grades A 0 amount'],
  ],
  ['money-not-monotone', 'pay', pay(['初级', 2], ['高级', 1]), [full('a')], ['pay 高级 0 base']],
  ['money-not-monotone', 'shares of ranks', pool(1, 0, [0.4, 9], [0.6, 8]), [full('a')], ['pool 1 0 share']],
  ['money-not-monotone', 'sums of ranks', pool(1, 0, [0.6, 8], [0.4, 9]), [full('a')], ['pool 1 0 plus']],
  [
    'money-not-monotone',
    'rewards',
    ladder([step(1, { reward: 2 }), step(2, { reward: 1 })]),
    [full('a')],
    ['stars 2 0 reward'],
  ],
  [
    'money-not-monotone',
    'rewards of a role',
    ladder(
      [
        step(1, { atLeast: { 甲: 60, 乙: 60 }, reward: { 甲: 1, 乙: 3 } }),
        step(2, { atLeast: { 甲: 70, 乙: 70 }, reward: { 甲: 2, 乙: 2 } }),
      ],
      [role],
    ),
    [full('a')],
    ['stars 2 0 reward'],
  ],
  ['not-monotone', 'deductions', log([1, 3, 2], 'Q1'), [full('a')], ['log  0 grave']],
  ['not-monotone', 'medium deductions', log([3, 2, 4], 'Q1'), [full('a')], ['log  0 medium']],
  [
    'not-monotone',
    'levels',
    {},
    [full('a', { input: 'level', rule: levels(50, 100) })],
    ['levels a 0 score (a)'],
  ],
  [
    'star-gap',
    'thresholds',
    ladder([step(1, { atLeast: 80 }), step(2, { atLeast: 70 })]),
    [full('a')],
    ['stars 2 0 edge'],
  ],
  ['star-gap', 'a star left out', ladder([step(1), step(3)]), [full('a')], ['stars 3 0 star']],
  // Names of nothing.
  ['unknown-key', 'a target', {}, [target('a', 's')], ['indicators a 0 target (a)']],
  [
    'unknown-key',
    'a limit',
    ladder([step(1, { gates: [{ fact: 'f', test: { atMost: { setting: 's' } } }] })], [fact('f')]),
    [full('a')],
    ['gates 1 0 edge'],
  ],
  [
    'unknown-key',
    'raw counts of a fact',
    ladder([step(1)], [fact('f', { ratio: { of: 'x', by: 'y' } })]),
    [full('a')],
    ['facts f 0 of', 'facts f 0 by'],
  ],
  [
    'unknown-level',
    'a fact',
    ladder([step(1, { gates: [{ fact: 'f', test: { is: true } }] })]),
    [full('a')],
    ['gates 1 0 fact'],
  ],
  [
    'unknown-level',
    'a pay level',
    {
      pay: {
        commission: true,
        levels: [{ label: '初级', base: 1, bonus: 1 }],
        probation: { label: '试用', share: 0.8, level: '高级' },
      },
    },
    [full('a')],
    ['pay 试用 0 level'],
  ],
  [
    'unknown-level',
    'the best star',
    { ...ladder([step(1)]), year: { kind: 'most-stars', star: 5 } },
    [full('a')],
    ['year  0 value'],
  ],
  [
    'unknown-level',
    'a role',
    ladder([step(1, { atLeast: { 甲: 60, 丙: 60, 乙: 60 } })], [role]),
    [full('a')],
    ['stars 1 1 role'],
  ],
  ['missing', 'a role', ladder([step(1, { atLeast: { 甲: 60 } })], [role]), [full('a')], ['stars 1 0 role']],
  ['weights-not-100', 'ranks', pool(1, 0, [0.6, 0], [0.3, 0]), [full('a')], ['pool 1 0 share']],
  [
    'weights-not-100',
    'groups',
    groups(['g', 50, points(full('a'))], ['h', 60, points(full('b'))]),
    [],
    ['groups g 0 weight'],
  ],
  ['points-not-max', 'points', {}, [indicator('a', manual, { input: 'points' })], ['indicators a 0 max']],
  ['wrong-input', 'a cell', {}, [full('a', { input: 'flag' })], ['indicators a 0 input (a)']],
  [
    'wrong-direction',
    'seconds in proportion',
    {},
    [full('a', { input: 'seconds', rule: { kind: 'proportional', max: 100, target: 30 } })],
    ['indicators a 0 rule (a)'],
  ],
  [
    'wrong-direction',
    'complaints by name',
    {},
    [full('a', { label: text('有效投诉'), input: 'count', rule: { kind: 'perUnit', each: 1, max: 100 } })],
    ['indicators a 0 rule (a)'],
  ],
])('%s, %s', (code, _, more, indicators, places) => {
  const whole = scheme(more, ...indicators);
  const { draft, placeOf } = placing(whole);
  const found = lintDraft(draft).filter((finding) => finding.code === code);
  expect(
    found.map(({ row, indicator: key }) => placeOf(row) + (key === undefined ? '' : ` (${key})`)),
  ).toEqual(places);
});

it('versions point to their months', () => {
  const drafts = ['2026-01', '2026-01'].map((effectiveFrom) => placing(scheme({ effectiveFrom }, full('a'))));
  const found = lintVersions(drafts.map(({ draft }) => draft)).filter(({ code }) => code === 'version-order');
  expect(found.map(({ row }) => drafts[1]?.placeOf(row))).toEqual(['scheme  0 effective']);
});
