/** A scheme that cannot be compiled: every fault is named, each in both languages. */
import { compileScheme, SchemeError } from '../../../src/core/compile/compile';
import { schemes } from '../../../src/schemes/all';
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Aggregation, Scheme } from '../../../src/schemes/scheme';

const text = (words: string) => ({ zh: words, en: words });
const indicator = (key: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => ({ key, label: text(key), input: 'number', rule, ...more });
const manual: Rule = { kind: 'manual', max: 10 };

function scheme(more: Partial<Scheme> = {}, ...indicators: readonly Indicator[]): Scheme {
  const aggregation: Aggregation = { kind: 'points', indicators: indicators.length > 0 ? indicators : [indicator('a', manual)] };
  const source = { file: '', section: text('') };
  return { id: 'test', number: 0, name: text('测试'), source, period: 'month', aggregation, ...more };
}

function faults(broken: Scheme): readonly string[] {
  try {
    compileScheme(broken);
    return [];
  } catch (error) {
    if (!(error instanceof SchemeError)) throw error;
    for (const fault of error.faults) expect([fault.zh, fault.en]).not.toContain('');
    expect(error.message).toBe(`${broken.id}: ${error.faults.map((fault) => fault.en).join('; ')}`);
    return error.faults.map((fault) => fault.en);
  }
}

const bands = (better: 'higher' | 'lower', ...edges: readonly number[]): Rule => ({
  kind: 'bands',
  better,
  bands: edges.map((edge, index) => ({ edge, score: 100 - index })),
  otherwise: 0,
});

it.each(schemes.map((one) => [one.id, one] as const))('%s compiles', (_, one) => {
  expect(faults(one)).toEqual([]);
});

describe('one fault each', () => {
  it.each<[string, Scheme, string]>([
    ['an empty id', scheme({ id: '' }), 'the scheme id "" must be lower case and not empty'],
    ['a capital', scheme({ id: 'Test' }), 'the scheme id "Test" must be lower case and not empty'],
    ['nothing in it', scheme({ aggregation: undefined }), 'the scheme has no indicators'],
    ['a key twice', scheme({}, indicator('a', manual), indicator('A', manual)), 'the indicator key a stands twice'],
    ['too few cells', scheme({}, indicator('a', { kind: 'share', max: 10 })), 'a: needs 2 input cells but has 1'],
    ['an unknown setting', scheme({}, indicator('a', { kind: 'proportional', max: 10, target: { setting: 'x' } })), 'a: there is no setting x'],
    ['no bands', scheme({}, indicator('a', bands('higher'))), 'a: has no bands'],
    ['bands out of order', scheme({}, indicator('a', bands('higher', 1, 2))), 'a: band 2 can never be reached (out of order, or the same edge twice)'],
    ['an edge twice', scheme({}, indicator('a', bands('lower', 1, 1))), 'a: band 2 can never be reached (out of order, or the same edge twice)'],
    ['an edge that is no number', scheme({}, indicator('a', bands('higher', NaN))), 'a: band 1 holds an invalid number'],
    ['no levels', scheme({}, indicator('a', { kind: 'levels', numbers: 'ordinal', levels: [] })), 'a: has no levels'],
    [
      'a level twice',
      scheme({}, indicator('a', { kind: 'levels', numbers: 'ordinal', levels: [{ label: text('优'), score: 1 }, { label: text('良'), aliases: ['优 '], score: 0 }] })),
      'a: the level name "优" stands twice',
    ],
    ['no maximum', scheme({}, indicator('a', { kind: 'manual', max: 0 })), 'a: its maximum must be above 0'],
    ['points beyond it', scheme({}, indicator('a', { kind: 'manual', max: 2, values: [0, 3] })), 'a: lists points beyond its maximum'],
    ['a step of 0', scheme({}, indicator('a', { kind: 'manual', max: 2, step: 0 })), 'a: its step must be above 0'],
    ['levels that overlap', scheme({}, indicator('a', { kind: 'ranged', max: 10, levels: [{ label: text('A'), from: 5 }, { label: text('B'), from: 5 }, { label: text('C'), from: 0 }] })), 'a: level B overlaps the one above'],
    ['levels that end above 0', scheme({}, indicator('a', { kind: 'ranged', max: 10, levels: [{ label: text('A'), from: 5 }] })), 'a: its lowest level must start at 0'],
    ['a target of 0', scheme({}, indicator('a', { kind: 'proportional', max: 10, target: 0 })), 'a: its target must be above 0'],
    ['a deduction of nothing', scheme({}, indicator('a', { kind: 'deduction', from: 10, terms: [{}] })), 'a: has a term without points'],
    ['no tests', scheme({}, indicator('a', { kind: 'conditions', full: 1, otherwise: 0, tests: [] }, { input: [] })), 'a: has no tests'],
    ['shares of 90%', scheme({}, indicator('a', { kind: 'blend', max: 4, self: 0.2, superior: 0.7 }, { input: [{ key: 'x', label: text('x'), input: 'points' }, { key: 'y', label: text('y'), input: 'points' }] })), 'a: the weights of self and superior must add up to 1'],
    ['a negative weight', scheme({ aggregation: { kind: 'weighted', indicators: [{ ...indicator('a', manual), weight: -5 }, { ...indicator('b', manual), weight: 5 }] } }), 'the weight -5 of a is invalid'],
    ['weights of 0', scheme({ aggregation: { kind: 'weighted', indicators: [{ ...indicator('a', manual), weight: 0 }] } }), 'the weights add up to 0'],
    ['an empty group', scheme({ aggregation: { kind: 'groups', groups: [{ key: 'g', label: text('g'), weight: 1, total: { kind: 'points', indicators: [] } }] } , adjustments: [{ key: 'x', label: text('x'), input: 'amount', rule: { kind: 'extra' } }] }), 'a group has no indicators'],
    ['no grades', scheme({ grades: { edge: 'lower', bands: [] } }), 'there are no grades'],
    ['a lowest grade with a threshold', scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }] } }), 'grade A: only the lowest grade has no threshold'],
    ['grades out of order', scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 80 }, { label: 'B', from: 90 }, { label: 'C' }] } }), 'grade B is out of order'],
    ['a grade twice', scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 80 }, { label: 'a' }] } }), 'grade a stands twice'],
    ['a season too short', scheme({ settings: [{ key: 's', label: text('s'), input: 'money', seasons: [{ months: [1, 2, 3], value: 1 }] }] }), 'the seasons of s must name each month once'],
    ['a level of pay twice', scheme({ pay: { commission: true, levels: [{ label: '初级', base: 1, bonus: 1 }, { label: '中级', aliases: ['初 级'], base: 1, bonus: 1 }] } }), 'the pay level 初级 stands twice'],
    ['a gate on nothing', scheme({ stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 1, atLeast: 60, gates: [{ fact: 'mood', test: { is: true } }] }] } }), 'a star gate needs the undefined fact mood'],
    [
      'a role without a threshold',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [{ key: 'role', label: text('岗位'), input: 'level', required: true, choices: [{ label: '甲' }, { label: '乙' }] }],
          steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }],
        },
      }),
      '1★ has no threshold for the role 乙',
    ],
    ['thresholds by role without roles', scheme({ stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }] } }), '1★ has thresholds by role, but there are no roles'],
  ])('%s', (_, broken, fault) => {
    expect(faults(broken)).toEqual([fault]);
  });
});

it('names all of them at once', () => {
  const broken = scheme(
    { id: 'Bad', grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }] } },
    indicator('a', bands('higher', 1, 2)),
    indicator('a', { kind: 'manual', max: -1 }),
  );
  expect(faults(broken)).toEqual([
    'the scheme id "Bad" must be lower case and not empty',
    'the indicator key a stands twice',
    'a: band 2 can never be reached (out of order, or the same edge twice)',
    'a: its maximum must be above 0',
    'grade A: only the lowest grade has no threshold',
  ]);
});
