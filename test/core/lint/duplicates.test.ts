/** Names that stand twice. */
import type { Indicator } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact } from '../../../src/schemes/stars';
import { indicator, scheme, text } from '../../support/broken';
import { draftOf, full, lines } from './drafts';

const twice = (zh: string, en: string, name: string, severity = 'error'): string =>
  `${severity} duplicate-key 0: ${zh}：“${name}”出现两次，请改用不同的名称。 ${en}: "${name}" stands twice; give each a name of its own.`;
const found = (more: Partial<Scheme>, ...indicators: readonly Indicator[]) =>
  lines(draftOf(scheme(more, ...indicators)), 'duplicate-key');
const fact = (key: string, more: Partial<Fact> = {}): Fact => ({
  key,
  label: text(key),
  input: 'count',
  ...more,
});
const level = (label: string, ...aliases: readonly string[]) => ({ label: text(label), aliases, score: 1 });

describe('indicators', () => {
  it.each<[string, readonly Indicator[], readonly string[]]>([
    ['of their own', [full('a'), full('b')], []],
    ['one key', [full('a'), full('A')], [twice('指标 A', 'Indicators A', 'a')]],
    [
      'one label',
      [full('a', { label: text('甲') }), full('b', { label: text('甲 ') })],
      [twice('指标 b', 'Indicators b', '甲', 'warning')],
    ],
    [
      'an alias that is a key',
      [full('a'), full('b', { aliases: ['A'] })],
      [twice('指标 b', 'Indicators b', 'a', 'warning')],
    ],
    [
      'levels',
      [
        indicator(
          'a',
          { kind: 'levels', numbers: 'ordinal', levels: [level('优'), level('良', '优')] },
          { input: 'level' },
        ),
      ],
      [twice('选项 a', 'Levels a', '优')],
    ],
  ])('%s', (_, indicators, expected) => {
    expect(found({}, ...indicators)).toEqual(expected);
  });

  it('and adjustments', () => {
    const adjustments = [
      { key: 'a', label: text('加'), input: 'amount' as const, rule: { kind: 'extra' as const } },
    ];
    expect(found({ adjustments }, full('a'))).toEqual([twice('加减项 a', 'Adjustments a', 'a')]);
  });
});

it.each<[string, Partial<Scheme>, readonly string[]]>([
  [
    'grades',
    { grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }, { label: 'a ' }] } },
    [twice('评级 a ', 'Grades a ', 'a')],
  ],
  [
    'pay levels',
    {
      pay: {
        commission: false,
        levels: [
          { label: '初级', base: 1, bonus: 1 },
          { label: '中级', aliases: ['初 级'], base: 2, bonus: 2 },
        ],
      },
    },
    [twice('薪资 中级', 'Pay 中级', '初级')],
  ],
  [
    'raw counts',
    {
      raw: [
        { key: 'r', label: text('r'), input: 'count' },
        { key: 'r', label: text('s'), input: 'count' },
      ],
    },
    [twice('原始数 r', 'Raw counts r', 'r')],
  ],
  [
    'issue codes',
    {
      log: {
        ...{ channels: [], from: 100, deductions: [1, 2, 3] },
        codes: [
          { code: 'Q1', label: text('x'), severity: 1 },
          { code: 'Q2', aliases: ['q1'], label: text('y'), severity: 1 },
        ],
      },
    },
    [twice('问题码 Q2', 'Issue codes Q2', 'q1')],
  ],
  [
    'facts',
    { stars: { kind: 'ladder', facts: [fact('x'), fact('x'), fact('y', { aliases: ['X'] })], steps: [] } },
    [twice('事实 x', 'Facts x', 'x'), twice('事实 y', 'Facts y', 'x', 'warning')],
  ],
  [
    'choices',
    {
      stars: {
        kind: 'ladder',
        facts: [fact('x', { input: 'level', choices: [{ label: '甲' }, { label: '乙', aliases: ['甲'] }] })],
        steps: [],
      },
    },
    [twice('事实选项 x', 'Fact choices x', '甲')],
  ],
  [
    'stars',
    {
      stars: {
        kind: 'ladder',
        facts: [],
        steps: [60, 70].map((atLeast) => ({ star: 1, window: 3, atLeast, gates: [] })),
      },
    },
    [twice('星级 1', 'Stars 1', '1')],
  ],
])('%s', (_, more, expected) => {
  expect(found(more, full('a'))).toEqual(expected);
});

it('a setting whose second row has no months', () => {
  const settings = [{ key: 's', label: text('设'), input: 'number' as const, value: 1 }];
  const draft = draftOf(scheme({ settings }, full('a')), {
    place: (_, __, index) => (index < 2 ? { row: 7 + index, column: 0 } : undefined),
  });
  expect(lines(draft, 'duplicate-key')).toEqual([
    twice('设定 s', 'Settings s', 's').replace('key 0', 'key 8'),
  ]);
});
