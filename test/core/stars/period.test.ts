/** Stars of one period: by its total with conditions, and by conditions alone. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { toYuan } from '../../../src/core/number/fen';
import { checkQuotas } from '../../../src/core/stars/quota';
import { rateStars, rewardOf, starsOf } from '../../../src/core/stars/rate';
import type { StarRating } from '../../../src/core/stars/rating';
import type { Fact, Gate, Stars } from '../../../src/schemes/stars';
import { indicator, manual, scheme } from '../../support/broken';
import { codes, expectError, sound } from '../../support/outcome';

const fact = (key: string, label: string, more: Partial<Fact> = {}): Fact => ({
  key,
  label: { zh: label, en: key },
  input: 'count',
  ...more,
});
const none = (key: string): Gate => ({ fact: key, test: { atMost: 0 } });
const said = (rating: StarRating) => ({
  star: rating.star,
  because: rating.because.map(({ zh }) => zh),
  assumed: rating.assumed.map(({ zh }) => zh),
  next: rating.next && [rating.next.star, ...rating.next.missing.map(({ zh }) => zh)],
});

describe('by the total', () => {
  const bands = [
    { star: 3, from: 9, reward: 300 },
    { star: 2, from: 7 },
    { star: 1, from: 5, reward: { setting: 'least' } },
  ];
  const stars: Stars = {
    kind: 'total',
    facts: [fact('errors', '差错'), fact('absences', '缺勤')],
    bands,
    conditions: [none('errors'), none('absences')],
  };
  const settings = [
    { key: 'least', label: { zh: '最低', en: 'least' }, input: 'amount' as const, value: 50 },
  ];
  const compiled = compileScheme(scheme({ stars, settings }, indicator('a', manual, { input: 'points' })));
  const rate = (row: readonly Cell[], facts: Readonly<Record<string, Cell>> = {}) =>
    rateStars(compiled, row, new Map(Object.entries(facts)));
  const clean = { errors: 0, absences: 0 };

  it.each<[string, readonly Cell[], Readonly<Record<string, Cell>>, ReturnType<typeof said>]>([
    ['the top', [9], clean, { star: 3, because: ['总分 9.00'], assumed: [], next: undefined }],
    [
      'just under it',
      [8.99],
      clean,
      { star: 2, because: ['总分 8.99'], assumed: [], next: [3, '总分 8.99，需 ≥9'] },
    ],
    ['rounded half-up', [8.995], clean, { star: 3, because: ['总分 9.00'], assumed: [], next: undefined }],
    [
      'the lowest band',
      [5],
      clean,
      { star: 1, because: ['总分 5.00'], assumed: [], next: [2, '总分 5.00，需 ≥7'] },
    ],
    [
      'below every band',
      [4.99],
      clean,
      { star: 0, because: ['总分 4.99'], assumed: [], next: [1, '总分 4.99，需 ≥5'] },
    ],
    [
      'a condition that is missed',
      [9],
      { errors: 2, absences: 0 },
      { star: 0, because: ['总分 9.00', '差错为 2，应为 0'], assumed: [], next: [1, '差错为 2，应为 0'] },
    ],
    [
      'missed without any star to lose',
      [4],
      { errors: 2, absences: 0 },
      { star: 0, because: ['总分 4.00'], assumed: [], next: [1, '差错为 2，应为 0', '总分 4.00，需 ≥5'] },
    ],
    [
      'missed at the edge of a band',
      [5],
      { errors: 2, absences: 0 },
      { star: 0, because: ['总分 5.00', '差错为 2，应为 0'], assumed: [], next: [1, '差错为 2，应为 0'] },
    ],
    [
      'a condition without its fact',
      [9],
      { errors: 0 },
      { star: 3, because: ['总分 9.00'], assumed: ['缺勤为 0'], next: undefined },
    ],
  ])('%s', (_, row, facts, expected) => {
    expect(said(sound(rate(row, facts)))).toStrictEqual(expected);
  });

  it('says the total in English too', () => {
    expect(sound(rate([8.99], clean))).toMatchObject({
      because: [{ en: 'the total is 8.99' }],
      next: { missing: [{ en: 'the total is 8.99, must be ≥9' }] },
    });
  });

  it('rates nobody who is not rated', () => {
    const goesOut = indicator('a', manual, { input: 'points', mayNotApply: true });
    const rating = rateStars(compileScheme(scheme({ stars, settings }, goesOut)), ['不适用'], new Map());
    expectError(rating, '#N/A', '不参评：所有指标均不适用', 'not rated: none of the indicators applies');
  });

  it.each<[string, readonly Cell[], Readonly<Record<string, Cell>>, unknown]>([
    ['nothing', [null], clean, null],
    ['a fact that cannot be read', [9], { errors: 'many' }, '#VALUE!'],
    ['an error of the row', ['x'], clean, '#VALUE!'],
    ['a cell too many', [9, 9], clean, '#VALUE!'],
  ])('%s', (_, row, facts, expected) => {
    expect(codes(rate(row, facts))).toBe(expected);
  });

  it('pays by the star, a setting too', () => {
    const rewards = [3, 2, 1, 0].map((star) => toYuan(sound(rewardOf(compiled, star, new Map()))));
    expect(rewards).toEqual([300, 0, 50, 0]);
    expect(starsOf(compiled)).toEqual([3, 2, 1]);
    const fixed = compileScheme(scheme({ stars: { ...stars, bands: bands.slice(0, 2) } }));
    expect(toYuan(sound(rewardOf(fixed, 3, new Map())))).toBe(300);
    const unpaid: Stars = { ...stars, bands: [{ star: 1 }] };
    expectError(
      rewardOf(compileScheme(scheme({ stars: unpaid })), 1, new Map()),
      '#N/A',
      '没有星级奖励',
      'no reward',
    );
  });

  it('needs the value of the setting that it pays', () => {
    const open = settings.map(({ value: _, ...setting }) => setting);
    expectError(rewardOf(compileScheme(scheme({ stars, settings: open })), 1, new Map()), '#N/A', '最低');
  });
});

describe('by conditions', () => {
  const stars: Stars = {
    kind: 'conditions',
    facts: [fact('errors', '差错'), fact('absences', '缺勤'), fact('praise', '表扬')],
    steps: [
      { star: 2, when: [{ fact: 'praise', test: { atLeast: 1 } }], pay: { share: 1, plus: 200 } },
      { star: 1, when: [none('errors'), none('absences')], pay: { share: 1, plus: 0 } },
    ],
  };
  const compiled = compileScheme(scheme({ stars }));
  const rate = (row: readonly Cell[], facts: Readonly<Record<string, Cell>> = {}) =>
    rateStars(compiled, row, new Map(Object.entries(facts)));

  it.each<[string, readonly Cell[], Readonly<Record<string, Cell>>, ReturnType<typeof said>]>([
    ['both', [0, 0, 1], {}, { star: 2, because: ['表扬 1'], assumed: [], next: undefined }],
    [
      'the lower one',
      [0, 0, 0],
      {},
      { star: 1, because: ['差错 0', '缺勤 0'], assumed: [], next: [2, '表扬为 0，应 ≥1'] },
    ],
    ['neither', [1, 0, 1], {}, { star: 0, because: [], assumed: [], next: [1, '差错为 1，应为 0'] }],
    [
      'cells and facts together',
      [0, null, ''],
      { absences: 0, praise: 1 },
      { star: 2, because: ['表扬 1'], assumed: [], next: undefined },
    ],
  ])('%s', (_, row, facts, expected) => {
    expect(said(sound(rate(row, facts)))).toStrictEqual(expected);
  });

  it.each<[string, readonly Cell[], string, readonly string[]]>([
    [
      'two that are missing',
      [0],
      '#N/A',
      [
        '缺少：缺勤、表扬。填齐后才有星级。',
        'missing: absences 缺勤, praise 表扬. Fill them in to get stars.',
      ],
    ],
    // The months below have decided already.
    ['one that cannot be read, though it no longer matters', [1, 0, 'x'], '#VALUE!', ['表扬应为']],
    [
      'a cell too many',
      [0, 0, 0, 0],
      '#VALUE!',
      ['应选择 3 个单元格，实际是 4 个。请检查所选区域。', 'expected 3 cells but got 4. Check the range.'],
    ],
  ])('refuses %s', (_, row, code, words) => {
    expectError(rate(row), code, ...words);
  });

  it('nothing at all has no stars', () => {
    expect(rate([null, '', null])).toBeNull();
  });

  it('a limit that the scheme does not give', () => {
    const open: Stars = {
      ...stars,
      steps: [
        {
          star: 1,
          when: [{ fact: 'errors', test: { atMost: { setting: 'most' } } }],
          pay: { share: 1, plus: 0 },
        },
      ],
    };
    const settings = [{ key: 'most', label: { zh: '上限', en: 'most' }, input: 'count' as const }];
    expectError(
      rateStars(compileScheme(scheme({ stars: open, settings })), [0, 0, 0], new Map()),
      '#N/A',
      '上限',
    );
  });
});

it('a ladder with a limit that the scheme does not give has no stars', () => {
  const stars: Stars = {
    kind: 'ladder',
    facts: [fact('errors', '差错')],
    steps: [
      { star: 1, window: 1, atLeast: 60, gates: [{ fact: 'errors', test: { atMost: { setting: 'most' } } }] },
    ],
  };
  const settings = [{ key: 'most', label: { zh: '上限', en: 'most' }, input: 'count' as const }];
  expectError(rateStars(compileScheme(scheme({ stars, settings })), [80], new Map()), '#N/A', '上限');
});

it('says what there is in the place of stars and quotas', () => {
  const bare = compileScheme(scheme());
  expectError(
    rateStars(bare, [80], new Map()),
    '#N/A',
    '方案“测试”没有星级。它有：总分。',
    'test has no stars. It has: totals.',
  );
  expectError(
    checkQuotas(bare, [1]),
    '#N/A',
    '方案“测试”没有星级名额。它有：总分。',
    'test has no quotas. It has: totals.',
  );
});

it('a quota of nobody is kept by nobody', () => {
  const stars: Stars = {
    kind: 'ladder',
    facts: [],
    steps: [{ star: 1, window: 1, atLeast: 60, gates: [], quota: 0 }],
  };
  const kept = (people: readonly number[]) =>
    sound(checkQuotas(compileScheme(scheme({ stars })), people)).map((line) => line.kept);
  expect([kept([0]), kept([0, 1])]).toEqual([
    [true, true],
    [false, true],
  ]);
});
