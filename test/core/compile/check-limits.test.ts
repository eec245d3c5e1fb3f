/** Floors, caps, conditions of taking part and weights that can be scaled: each fault in words, and what is none. */
import { schemeFaults } from '../../../src/core/compile/check';
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Aggregation, PayLimits, TakingPart } from '../../../src/schemes/scheme';
import { indicator, manual, scheme, text } from '../../support/broken';

const told = (more: Parameters<typeof scheme>[0], ...entries: readonly Indicator[]) =>
  schemeFaults(scheme(more, ...entries)).flatMap(({ zh, en }) => [zh, en]);

describe('pay', () => {
  it.each<[PayLimits, readonly string[]]>([
    [{}, []],
    [{ bonus: {} }, []],
    [{ bonus: { floor: 100, ceiling: 100 } }, []],
    [{ bonus: { floor: 100 }, commission: { ceiling: 50 } }, []],
    [{ commission: { floor: 0, ceiling: 0 } }, []],
    [
      { bonus: { floor: 100.01, ceiling: 100 } },
      ['奖金的保底 100.01 高于封顶 100', 'the floor 100.01 of the bonus is above its cap 100'],
    ],
    [
      { commission: { floor: 2, ceiling: 1 } },
      ['提成的保底 2 高于封顶 1', 'the floor 2 of the commission is above its cap 1'],
    ],
    [
      { bonus: { floor: NaN } },
      ['奖金的保底或封顶不是有效的数字', 'the floor or cap of the bonus is no valid number'],
    ],
    [
      { bonus: { floor: 1, ceiling: Infinity } },
      ['奖金的保底或封顶不是有效的数字', 'the floor or cap of the bonus is no valid number'],
    ],
    [
      { commission: { floor: 1, ceiling: NaN } },
      ['提成的保底或封顶不是有效的数字', 'the floor or cap of the commission is no valid number'],
    ],
  ])('%j', (payLimits, wanted) => {
    expect(told({ payLimits })).toEqual(wanted);
  });
});

describe('an indicator', () => {
  const level = (label: string, score: number, aliases?: readonly string[]) => ({
    label: text(label),
    score,
    ...(aliases ? { aliases } : {}),
  });
  const levels: Rule = {
    kind: 'levels',
    numbers: 'ordinal',
    levels: [level('好', 10), level('不适用', 0)],
  };
  const named = [
    'a（a）：有一个选项就叫“不适用”，不能再设为可不适用，请给选项改名',
    'a: a level of its own is called 不适用, so it cannot also be one that may not apply; rename the level',
  ];
  it.each<[string, Partial<Indicator>, Rule, readonly string[]]>([
    ['no limits', {}, manual, []],
    ['one limit', { floor: 3 }, manual, []],
    ['the other', { ceiling: 3 }, manual, []],
    ['equal limits', { floor: 3, ceiling: 3 }, manual, []],
    [
      'the wrong way round',
      { floor: 3.01, ceiling: 3 },
      manual,
      ['a（a）：保底 3.01 高于封顶 3', 'a: its floor 3.01 is above its cap 3'],
    ],
    [
      'a floor that is no number',
      { floor: NaN },
      manual,
      ['a（a）：保底或封顶不是有效的数字', 'a: its floor or cap is no valid number'],
    ],
    [
      'a cap that is no number',
      { floor: 1, ceiling: Infinity },
      manual,
      ['a（a）：保底或封顶不是有效的数字', 'a: its floor or cap is no valid number'],
    ],
    ['a level called so', { mayNotApply: true }, levels, named],
    [
      'a level with the alias',
      { mayNotApply: true },
      { kind: 'levels', numbers: 'ordinal', levels: [level('无', 10, ['N/A']), level('有', 0)] },
      named,
    ],
    ['a level called so, of what applies to everybody', {}, levels, []],
  ])('%s', (_, more, rule, wanted) => {
    expect(told({}, indicator('a', rule, more))).toEqual(wanted);
  });
});

describe('conditions of taking part', () => {
  const days: TakingPart = { key: 'days', label: text('出勤'), input: 'days', test: { atLeast: 15 } };
  const mean: TakingPart = { key: 'mean', label: text('组均'), input: 'number' };
  const name = ['参评条件“出勤”（days）', 'the condition days of taking part'] as const;
  it.each<[string, readonly TakingPart[], string, string]>([
    ['twice', [days, days], '重复', ' stands twice'],
    ['no threshold', [{ ...days, test: { atMost: Infinity } }], '的界限无效', ' has an invalid threshold'],
    [
      'a flag',
      [{ ...days, input: 'flag' }],
      '应填数字，输入不能是选项或是否',
      ' must be a number, not a level or a flag',
    ],
    [
      'a level',
      [{ ...days, input: 'level' }],
      '应填数字，输入不能是选项或是否',
      ' must be a number, not a level or a flag',
    ],
    [
      'an unknown divisor',
      [{ ...days, by: 'mean' }],
      '的分母 mean 不在参评条件里',
      ' is divided by mean, which is none of them',
    ],
    [
      'itself',
      [{ ...days, by: 'days' }],
      '的分母 days 不在参评条件里',
      ' is divided by days, which is none of them',
    ],
    [
      'a figure for nobody',
      [{ ...days, test: undefined }],
      '没有界限，也不作分母',
      ' has no threshold and nothing is divided by it',
    ],
  ])('%s', (_, takingPart, zh, en) => {
    expect(told({ takingPart })).toEqual([name[0] + zh, name[1] + en]);
  });

  it.each<[string, readonly TakingPart[]]>([
    ['one', [days]],
    ['divided by another', [{ ...days, by: 'mean' }, mean]],
    ['at most', [{ ...days, test: { atMost: 0 } }]],
    ['none', []],
  ])('%s is sound', (_, takingPart) => {
    expect(told({ takingPart })).toEqual([]);
  });
});

describe('weights that can be scaled', () => {
  it.each([
    [undefined, true],
    [0.0001, true],
    [1, true],
    [0, false],
    [1.0001, false],
    [-0.5, false],
    [NaN, false],
  ])('a least weight of %p is sound: %s', (leastWeight, fine) => {
    expect(told({ leastWeight })).toEqual(
      fine
        ? []
        : [
            `最少权重 ${leastWeight} 应大于 0、不超过 100%（60% 写作 0.6）`,
            `the least weight ${leastWeight} must be above 0 and at most 100% (0.6 is 60%)`,
          ],
    );
  });

  const nothing: Rule = { kind: 'bands', better: 'higher', bands: [{ edge: 1, score: 0 }], otherwise: -5 };
  /** A point a piece, without end. */
  const endless: Rule = { kind: 'perUnit', each: 1 };
  const goesOut = indicator('a', manual, { mayNotApply: true });
  const worthless = indicator('b', nothing);
  const points = (...indicators: readonly Indicator[]): Aggregation => ({ kind: 'points', indicators });
  const fault = [
    'b（b）：有指标可不适用时，各项都要有大于 0 的满分，才能按满分折算',
    'b: where an indicator may not apply, each needs a full mark above 0 to scale the others by',
  ];
  it.each<[string, Aggregation, readonly string[]]>([
    ['points, and one worth nothing', points(goesOut, worthless), fault],
    ['points, and one without an end', points(goesOut, indicator('b', endless)), fault],
    ['points for everybody', points(indicator('a', manual), worthless), []],
    ['in per cent of all', { ...points(goesOut, worthless), kind: 'normalised' } as Aggregation, fault],
    [
      'weights',
      {
        kind: 'weighted',
        indicators: [
          { ...goesOut, weight: 50 },
          { ...worthless, weight: 50 },
        ],
      },
      [],
    ],
    [
      'points in a group',
      {
        kind: 'groups',
        groups: [
          {
            key: 'g',
            label: text('g'),
            weight: 50,
            total: { ...points(indicator('c', manual)), kind: 'points' },
          },
          {
            key: 'h',
            label: text('h'),
            weight: 50,
            total: { ...points(goesOut, worthless), kind: 'points' },
          },
        ],
      } as Aggregation,
      fault,
    ],
  ])('%s', (_, aggregation, wanted) => {
    expect(told({ aggregation })).toEqual(wanted);
  });
});
