import { toNumber } from '../../../src/core/number/exact';
import { bestOfYear, consequencesOf, yearScore } from '../../../src/core/score/consequences';
import { order, ranksOf } from '../../../src/core/score/rank';
import { exact } from '../../../src/core/number/exact';
import { schemeById } from '../../support/schemes';

describe('what follows from several periods', () => {
  it.each([
    ['presales-kpi-detailed', [90, 90, 90], ['senior', 'intermediate']],
    ['presales-kpi-detailed', [89.995, 90, 90], ['senior', 'intermediate']],
    ['presales-kpi-detailed', [89.99, 90, 90], ['intermediate']],
    ['presales-kpi-detailed', [50, 80, 80, 80], ['intermediate']],
    ['presales-kpi-detailed', [80, 80], []],
    ['presales-kpi-detailed', [80, null, 80, 80], []],
    ['presales-kpi-detailed', [79.99, 80, 80], []],
    ['presales-quantified', [69.99, 60, 50], ['exit notice']],
    ['presales-quantified', [69.995, 60, 50], []],
    ['presales-quantified', [60, 60, 70], []],
    ['presales-quantified', [90, 60, 60, 60], ['exit notice']],
    ['presales-standard', [0, 0, 0], []],
  ])('%s %j', (id, history, notices) => {
    const found = consequencesOf(schemeById(id), history).map((notice) => notice.en);
    expect(found).toHaveLength(notices.length);
    notices.forEach((words, index) => expect(found[index]).toContain(words));
  });
});

describe('the year of presales-quantified is the mean of four quarters', () => {
  it.each([
    [[90, 80, 70, 85], 81.25],
    [[90, 80, 70], undefined],
    [[90, null, 70, 85], undefined],
    [[90, 80, 70, 85, 100], undefined],
  ])('%j → %p', (history, score) => {
    const found = yearScore(schemeById('presales-quantified'), history);
    expect(found === undefined ? found : toNumber(found)).toBe(score);
  });

  it('other schemes have no year', () => {
    expect(yearScore(schemeById('presales-standard'), [1, 2, 3, 4])).toBeUndefined();
  });
});

it.each([
  [
    [
      [5, 5, 4],
      [5, 3, 3],
    ],
    ['a'],
  ],
  [
    [
      [5, 5, 4],
      [3, 5, 5],
    ],
    ['a', 'b'],
  ],
  [
    [
      [4, 4],
      [3, 2],
    ],
    [],
  ],
  [[], []],
])('the best of the year among %j: %j', (stars, best) => {
  const people = stars.map((list, index) => ({ person: 'abc'[index] ?? '', stars: list }));
  expect(bestOfYear(schemeById('fee-collection-star'), people)).toEqual(best);
  expect(bestOfYear(schemeById('presales-standard'), people)).toEqual([]);
});

it.each<[number | null, number | null, number]>([
  [10, 10, 0],
  [10, 20, 10],
  [20, 10, -10],
  [null, 0, 1],
  [0, null, -1],
  [null, null, 0],
])('of equal scores, sales of %p before those of %p: %d', (a, b, sign) => {
  const one = (sales: number | null) => ({ score: exact(90), sales: sales === null ? null : exact(sales) });
  expect(Math.sign(order(one(a), one(b)))).toBe(Math.sign(sign));
});

it.each([
  [[90, 95, 90, 80], [], [2, 1, 2, 4]],
  [[90, null, 80], [], [1, null, 2]],
  [
    [90, 90, 95],
    [10, 20, 0],
    [3, 2, 1],
  ],
  [
    [90, 90, 90],
    [10, 10, 5],
    [1, 1, 3],
  ],
  [
    [90, 90],
    [0, null],
    [1, 2],
  ],
  [
    [90, 90],
    [null, 0],
    [2, 1],
  ],
  [
    [90, 90, 80],
    [null, null, 5],
    [1, 1, 3],
  ],
  [[0.3, 0.1 + 0.2], [], [1, 1]],
  [[], [], []],
])('scores %j, sales %j: ranks %j', (scores, sales, ranks) => {
  const people = scores.map((score, index) => {
    const own = sales[index] ?? null;
    return score === null ? null : { score: exact(score), sales: own === null ? null : exact(own) };
  });
  expect(ranksOf(people)).toEqual(ranks);
});
