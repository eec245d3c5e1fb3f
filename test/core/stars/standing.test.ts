/** How somebody stands on every step, each kind of stars: on a threshold, just under it, with gates met, missed and not given. */
import { isError, type Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { toNumber } from '../../../src/core/number/exact';
import { standingOf, type Standing } from '../../../src/core/stars/standing';
import type { Fact, Stars } from '../../../src/schemes/stars';
import { indicator, manual, scheme, text } from '../../support/broken';
import { codes } from '../../support/outcome';

const fact = (key: string, input: Fact['input'], more: Partial<Fact> = {}): Fact => ({
  key,
  label: text(key),
  input,
  ...more,
});

const standing = (stars: Stars, cells: readonly Cell[], facts: Record<string, Cell> = {}) =>
  standingOf(
    compileScheme(scheme({ stars }, indicator('a', { kind: 'manual', max: 100 }))),
    cells,
    new Map(Object.entries(facts)),
  );

/** Lowest star first: star, whether the months reach it, whether all is met, its gates. */
const lines = (found: Standing) =>
  found.steps.map(({ star, reached, held, gates }) => [
    star,
    reached,
    held,
    gates.map(({ words, met, assumed }) => `${words.en}${met ? '' : ' ✗'}${assumed ? ' ?' : ''}`).join(),
  ]);

const told = (found: ReturnType<typeof standingOf>) =>
  found === null || isError(found) ? codes(found) : lines(found);

const LADDER: Stars = {
  kind: 'ladder',
  facts: [fact('complaints', 'count'), fact('tenure', 'months', { required: true })],
  steps: [
    { star: 1, code: 'B1', window: 2, atLeast: 60, gates: [] },
    {
      star: 2,
      window: 3,
      need: 2,
      atLeast: 80,
      gates: [
        { fact: 'complaints', test: { atMost: 0 } },
        { fact: 'tenure', test: { atLeast: 6 } },
      ],
    },
  ],
};
const tenure = 6;

describe('a ladder', () => {
  it.each<[string, readonly Cell[], Record<string, Cell>, unknown]>([
    [
      'reached, a gate not given',
      [80, 79.99, 80],
      { tenure },
      [
        [1, true, true, ''],
        [2, true, true, 'complaints 0 ?,tenure 6'],
      ],
    ],
    [
      'the lower one alone, gates missed',
      [79.99, 60, 80],
      { tenure: 5, complaints: 1 },
      [
        [1, true, true, ''],
        [2, false, false, 'complaints is 1, must be 0 ✗,tenure is 5, must be ≥6 ✗'],
      ],
    ],
    [
      'reached, one of two gates missed',
      [null, 80, 80, ''],
      { tenure, complaints: 1 },
      [
        [1, true, true, ''],
        [2, true, false, 'complaints is 1, must be 0 ✗,tenure 6'],
      ],
    ],
    [
      'neither',
      [59.99, 80, 59.99],
      { tenure, complaints: 0 },
      [
        [1, false, false, ''],
        [2, false, false, 'complaints 0,tenure 6'],
      ],
    ],
    ['nothing filled in', [null, ''], { tenure }, null],
    ['a needed fact that is missing', [80, 80, 80], {}, '#N/A'],
    ['a month that is no number', [80, 'x', 80], { tenure }, '#VALUE!'],
  ])('%s', (_, cells, facts, wanted) => {
    expect(told(standing(LADDER, cells, facts))).toEqual(wanted);
  });

  it('tells the figures of a step, and the months', () => {
    expect(standing(LADDER, [null, 80, 70, 85], { tenure })).toMatchObject({
      months: [80, 70, 85],
      steps: [
        { star: 1, code: 'B1', threshold: 60, window: 2, streak: 2 },
        { star: 2, threshold: 80, window: 3, need: 2, streak: 2 },
      ],
    });
    const [first, second] = (standing(LADDER, [80, 80, 80], { tenure }) as Standing).steps;
    expect(first).not.toHaveProperty('need');
    expect(second).not.toHaveProperty('code');
  });

  it('needs the role where a figure goes by it', () => {
    const stars: Stars = {
      kind: 'ladder',
      facts: [fact('role', 'level', { required: true, choices: [{ label: '甲' }, { label: '乙' }] })],
      steps: [{ star: 1, window: { 甲: 1, 乙: 2 }, atLeast: 60, gates: [] }],
    };
    expect(told(standing(stars, [50, 70], { role: '甲' }))).toEqual([[1, true, true, '']]);
    expect(told(standing(stars, [50, 70], { role: '乙' }))).toEqual([[1, false, false, '']]);
    expect(told(standing(stars, [50, 70]))).toBe('#N/A');
  });
});

const annual = (...facts: readonly Fact[]): Stars => ({
  kind: 'annual',
  facts,
  months: 2,
  bands: [{ star: 3, from: 90 }, { star: 2, from: 80 }, { star: 1 }],
  complaintCap: 2,
  leaveLimit: 3,
});

describe('the mean of the months', () => {
  it.each<[string, Stars, readonly Cell[], Record<string, Cell>, unknown]>([
    [
      'on the threshold; without complaints above the cap',
      annual(fact('complaints', 'count')),
      [85, null, 95],
      { complaints: 1 },
      [
        [1, true, true, ''],
        [2, true, true, ''],
        [3, true, false, 'complaints is 1, must be 0 ✗'],
      ],
    ],
    [
      'complaints not given',
      annual(fact('complaints', 'count')),
      [90, '休假', 90],
      {},
      [
        [1, true, true, ''],
        [2, true, true, ''],
        [3, true, true, 'complaints 0 ?'],
      ],
    ],
    [
      'a cent under it',
      annual(fact('tenure', 'months'), fact('complaints', 'count')),
      [79.98, 80],
      { complaints: 0 },
      [
        [1, true, true, ''],
        [2, false, false, ''],
        [3, false, false, 'complaints 0'],
      ],
    ],
    [
      'a scheme that does not ask for complaints',
      annual(fact('tenure', 'months')),
      [90],
      {},
      [
        [1, true, true, ''],
        [2, true, true, ''],
        [3, true, true, ''],
      ],
    ],
    ['a month that is no number', annual(), ['x'], {}, '#VALUE!'],
  ])('%s', (_, stars, cells, facts, wanted) => {
    expect(told(standing(stars, cells, facts))).toEqual(wanted);
  });

  it('is of the filled months alone, and the lowest star has no threshold', () => {
    const found = standing(annual(), [85, null, 94]) as Standing;
    expect(toNumber(found.value as never)).toBe(89.5);
    expect(found.months).toEqual([85, null, 94]);
    expect(found.steps.map((step) => ['threshold' in step, step.threshold])).toEqual([
      [false, undefined],
      [true, 80],
      [true, 90],
    ]);
  });
});

describe('the total of one period', () => {
  const stars: Stars = {
    kind: 'total',
    facts: [fact('complaints', 'count')],
    bands: [{ star: 2, from: 80 }, { star: 1, from: 60 }, { star: 0 }],
    conditions: [{ fact: 'complaints', test: { atMost: 0 } }],
  };

  it.each<[string, readonly Cell[], Record<string, Cell>, unknown]>([
    [
      'on the threshold',
      [80],
      { complaints: 0 },
      [
        [0, true, true, ''],
        [1, true, true, 'complaints 0'],
        [2, true, true, 'complaints 0'],
      ],
    ],
    [
      'under it; the condition is of every star, not of none',
      [79.99],
      { complaints: 1 },
      [
        [0, true, true, ''],
        [1, true, false, 'complaints is 1, must be 0 ✗'],
        [2, false, false, 'complaints is 1, must be 0 ✗'],
      ],
    ],
    ['a fault in the row', [-1], {}, '#VALUE!'],
    ['a fact that is no number', [80], { complaints: 'x' }, '#VALUE!'],
  ])('%s', (_, cells, facts, wanted) => {
    expect(told(standing(stars, cells, facts))).toEqual(wanted);
  });

  it('is told with the thresholds, and has no months', () => {
    const found = standing(stars, [70]) as Standing;
    expect(found.months).toEqual([]);
    expect(toNumber(found.value as never)).toBe(70);
    expect(found.steps.map((step) => ['threshold' in step, step.threshold])).toEqual([
      [false, undefined],
      [true, 60],
      [true, 80],
    ]);
  });

  const two = (more: Partial<Parameters<typeof scheme>[0]>) =>
    compileScheme(
      scheme(
        { stars, ...more },
        indicator('a', manual, { mayNotApply: true }),
        indicator('b', manual, { mayNotApply: true }),
      ),
    );

  it('is none of somebody who is not rated, and none of a row that is not filled', () => {
    expect(codes(standingOf(two({}), ['不适用', '不适用'], new Map()))).toBe('#N/A');
    expect(standingOf(compileScheme(scheme({ stars })), [null], new Map([['complaints', 1]]))).toBeNull();
  });
});

describe('conditions on the inputs of the period', () => {
  const stars: Stars = {
    kind: 'conditions',
    facts: [fact('sales', 'number'), fact('complaints', 'count')],
    steps: [
      { star: 1, when: [{ fact: 'sales', test: { atLeast: 10 } }], pay: { share: 1, plus: 0 } },
      { star: 0, when: [], pay: { share: 0, plus: 0 } },
    ],
  };

  it.each<[string, readonly Cell[], Record<string, Cell>, unknown]>([
    [
      'on it',
      [10, 0],
      {},
      [
        [0, true, true, ''],
        [1, true, true, 'sales 10'],
      ],
    ],
    [
      'under it; a cell comes before the same fact given by name',
      [9, 0],
      { sales: 10 },
      [
        [0, true, true, ''],
        [1, true, false, 'sales is 9, must be ≥10 ✗'],
      ],
    ],
    [
      'a blank cell leaves the fact as it was given; cells that there are not are blank',
      [null, 3],
      { sales: 10 },
      [
        [0, true, true, ''],
        [1, true, true, 'sales 10'],
      ],
    ],
    ['a cell that is no number', ['x'], {}, '#VALUE!'],
  ])('%s', (_, cells, facts, wanted) => {
    expect(told(standing(stars, cells, facts))).toEqual(wanted);
  });

  it('has no months and no value', () => {
    const found = standing(stars, [10]) as Standing;
    expect(found.months).toEqual([]);
    expect(found).not.toHaveProperty('value');
  });
});

it('is none where a scheme rates no stars', () => {
  expect(standingOf(compileScheme(scheme()), [5], new Map())).toBeNull();
});
