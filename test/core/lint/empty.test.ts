/** Parts without rows. */
import type { Rule } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import { scheme, text } from '../../support/broken';
import { draftOf, full, lines, ruleDraft } from './drafts';

const nothing = (zh: string, en: string, part: readonly [string, string], severity = 'error'): string =>
  `${severity} empty 0: ${zh}：没有任何${part[0]}，请在【${part[0]}】中填写。 ${en}: nothing stands under [${part[1]}]; add rows there.`;
const whole = (...part: readonly [string, string]) => [nothing('方案', 'scheme', part)];

it.each<[string, Rule, string, string]>([
  ['bands', { kind: 'bands', better: 'higher', bands: [], otherwise: 100 }, '分档', 'Bands'],
  ['deductions', { kind: 'deduction', from: 100, terms: [] }, '分档', 'Bands'],
  ['tests', { kind: 'conditions', full: 100, otherwise: 0, tests: [] }, '分档', 'Bands'],
  ['levels', { kind: 'levels', numbers: 'ordinal', levels: [] }, '选项', 'Levels'],
  ['ranges', { kind: 'ranged', max: 100, levels: [] }, '选项', 'Levels'],
])('no %s', (_, rule, zh, en) => {
  expect(lines(ruleDraft(rule), 'empty')).toEqual([nothing('甲（a）', 'a 甲', [zh, en])]);
});

it.each<[string, Partial<Scheme>, readonly string[]]>([
  ['no indicators', { aggregation: undefined }, whole('指标', 'Indicators')],
  [
    'no indicators in a total',
    { aggregation: { kind: 'points', indicators: [] } },
    whole('指标', 'Indicators'),
  ],
  [
    'a group without any',
    {
      aggregation: {
        kind: 'groups',
        groups: [
          { key: 'g', label: text('组'), weight: 50, total: { kind: 'points', indicators: [] } },
          { key: 'h', label: text('组二'), weight: 50, total: { kind: 'points', indicators: [full('a')] } },
        ],
      },
    },
    [nothing('组（g）', 'g 组', ['指标', 'Indicators'])],
  ],
  ['no grades', { grades: { edge: 'lower', bands: [] } }, whole('评级', 'Grades')],
  ['no stars', { stars: { kind: 'ladder', facts: [], steps: [] } }, whole('星级', 'Stars')],
  [
    'no pay levels',
    { pay: { commission: true, levels: [] } },
    [nothing('方案', 'scheme', ['薪资', 'Pay'], 'warning')],
  ],
  [
    'no choices',
    {
      stars: {
        kind: 'ladder',
        facts: [{ key: 'role', label: text('岗'), input: 'level' }],
        steps: [{ star: 1, window: 3, atLeast: 1, gates: [] }],
      },
    },
    [nothing('岗（role）', 'role 岗', ['事实选项', 'Fact choices'])],
  ],
])('%s', (_, more, expected) => {
  expect(lines(draftOf(scheme(more)), 'empty')).toEqual(expected);
});
