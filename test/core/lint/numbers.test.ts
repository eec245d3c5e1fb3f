/** Figures that cannot be. */
import type { Rule } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import { scheme, text } from '../../support/broken';
import { draftOf, full, lines, ruleDraft } from './drafts';

const CODES = ['bad-number', 'quota-over-100'] as const;
const bad = (zh: string, en: string, a: string, b: string, code = 'bad-number'): string =>
  `error ${code} 0: ${zh}：${a}。 ${en}: ${b}.`;
const level = (base: number, bonus = 1) => ({ commission: false, levels: [{ label: '初级', base, bonus }] });

it.each<[string, Partial<Scheme>, readonly string[]]>([
  ['sound', { pay: level(2000) }, []],
  [
    'negative money',
    { pay: level(-1) },
    [bad('薪资 初级 固定工资', 'Pay 初级 Base', '-1 应为 ≥ 0，请更正', '-1 must be ≥ 0; correct it')],
  ],
  [
    'no number',
    { pay: level(Number.NaN) },
    [
      bad(
        '薪资 初级 固定工资',
        'Pay 初级 Base',
        'NaN 不是 15 位以内的数，请更正',
        'NaN is no number of at most 15 digits; correct it',
      ),
    ],
  ],
  [
    'more than 15 digits',
    { pay: level(0.1234567890123456) },
    [
      bad(
        '薪资 初级 固定工资',
        'Pay 初级 Base',
        '0.1234567890123456 不是 15 位以内的数，请更正',
        '0.1234567890123456 is no number of at most 15 digits; correct it',
      ),
    ],
  ],
  [
    'a share of 80',
    { pay: { ...level(1), probation: { label: '试用', share: 80, level: '初级' } } },
    [
      bad(
        '薪资 试用 比例',
        'Pay 试用 Share',
        '80 应为 0%–100%，请更正',
        '80 must be 0%–100%; correct it',
        'quota-over-100',
      ),
    ],
  ],
  [
    'half a month',
    { year: { kind: 'mean', periods: 1.5 } },
    [bad('年度', 'Year', '1.5 应为整数，且 ≥ 1，请更正', '1.5 must be a whole number, ≥ 1; correct it')],
  ],
  [
    'a severity of 4',
    {
      log: {
        channels: [],
        from: 100,
        deductions: [1, 2, 3],
        codes: [{ code: 'Q1', label: text('x'), severity: 4 as 3 }],
      },
    },
    [
      bad(
        '问题码 Q1 严重程度',
        'Issue codes Q1 Severity',
        '4 应为整数，且 1–3，请更正',
        '4 must be a whole number, 1–3; correct it',
      ),
    ],
  ],
  [
    'negative deductions',
    {
      log: {
        channels: [],
        from: 100,
        deductions: [-1, 2, 3],
        codes: [{ code: 'Q1', label: text('x'), severity: 1 }],
      },
    },
    [bad('问题记录 轻微扣分', 'Issue log Light', '-1 应为 ≥ 0，请更正', '-1 must be ≥ 0; correct it')],
  ],
])('%s', (_, more, expected) => {
  expect(lines(draftOf(scheme(more, full('a'))), ...CODES)).toEqual(expected);
});

it('a negative weight', () => {
  const indicators = [
    { ...full('a'), weight: 110 },
    { ...full('b'), weight: -10 },
  ];
  expect(lines(draftOf(scheme({ aggregation: { kind: 'weighted', indicators } })))).toEqual([
    bad('指标 b 权重', 'Indicators b Weight', '-10 应为 ≥ 0，请更正', '-10 must be ≥ 0; correct it'),
  ]);
});

it.each<[string, Rule, string, string]>([
  [
    'a full mark of 0',
    { kind: 'fault', max: 0 } as unknown as Rule,
    '上限应为正数',
    'its limit must be above 0',
  ],
  [
    'a target of 0',
    { kind: 'proportional', max: 100, target: 0 },
    '目标应为正数',
    'its target must be above 0',
  ],
  [
    'a term without points',
    { kind: 'deduction', from: 100, terms: [{}] },
    '有一项没有扣分数',
    'has a term without points',
  ],
])('what the rule itself says: %s', (_, rule, zh, en) => {
  expect(lines(ruleDraft(rule), 'bad-number')).toEqual([bad('甲（a）', 'a 甲', zh, en)]);
});
