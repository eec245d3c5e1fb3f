import { passedMonth, readHistory, streakOf } from '../../../src/core/stars/history';
import type { Cell } from '../../../src/core/cell';
import { checkQuotas } from '../../../src/core/stars/quota';
import { rewardOf, topStar } from '../../../src/core/stars/rate';
import { isError } from '../../../src/core/cell';
import { compiledOf } from '../../../src/core/schemes';
import { toNumber } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import { codes, expectError, sound } from '../../support/outcome';
import { compiledById, filled, schemeById } from '../../support/schemes';

it.each<[string, readonly Cell[], unknown]>([
  ['blanks at both ends are trimmed', [null, '', 80, 90, ' ', null], [80, 90]],
  ['a blank between is kept', [80, null, 90], [80, null, 90]],
  ['nothing', [null, ''], []],
  ['zero is a month', [0, 0], [0, 0]],
  ['a bad month', [80, 120], '#VALUE!'],
  ['percentages', [0.8, 0.9], '#VALUE!'],
])('history: %s', (_, cells, months) => {
  expect(codes(readHistory(cells))).toEqual(months);
});

it('says which month cannot be', () => {
  expectError(readHistory([80, 120]), '#VALUE!', '历史得分应为', 'history must be', 'but got 120');
});

it.each<[Cell | undefined, unknown]>([
  ...['休假', '请假', '产假', '陪产假', '病假', '事假', '婚假', '工伤', 'leave', 'On leave', ' 产假 '].map(
    (word): [Cell, string] => [word, 'leave'],
  ),
  ['不参评', 'not-rated'],
  ['Not rated', 'not-rated'],
  ['事', undefined],
  ['', undefined],
  [80, undefined],
  [null, undefined],
  [undefined, undefined],
])('a month of %j is passed over: %p', (cell, passed) => {
  expect(passedMonth(cell)).toBe(passed);
});

it.each<[readonly (number | null)[], number, number]>([
  [[90, 79, 80, 85, 91], 80, 3],
  [[80, 80, 80], 80, 3],
  [[80, 80, 79.995], 80, 3],
  [[80, 80, 79.99], 80, 0],
  [[90, null, 90, 90], 80, 2],
  [[], 80, 0],
  [[60], 0, 1],
])('streak of %j at %d: %d', (history, threshold, streak) => {
  expect(streakOf(history, threshold)).toBe(streak);
});

describe('quotas of star-composite: the share of all rated people stays under the limit', () => {
  const people = (...counts: readonly number[]): number[] =>
    counts.flatMap((count, star) => new Array<number>(count).fill(star));
  it.each([
    ['4★ 3 of 12 = 25%', people(9, 0, 0, 0, 3), 4, 0.25, false],
    ['4★ 2 of 12 = 16.67%', people(10, 0, 0, 0, 2), 4, 0.166666666666667, true],
    ['4★ 2 of 10 = 20% is not under 20%', people(8, 0, 0, 0, 2), 4, 0.2, false],
    ['5★ 1 of 11', people(10, 0, 0, 0, 0, 1), 5, 0.0909090909090909, true],
    ['5★ 1 of 10', people(9, 0, 0, 0, 0, 1), 5, 0.1, false],
    ['3★ half', people(1, 0, 0, 1), 3, 0.5, false],
    ['2★ 3 of 10', people(7, 0, 3), 2, 0.3, false],
    ['1★ has no limit', people(0, 5), 1, 1, true],
    ['0★ counts among the people', people(5, 5), 0, 0.5, true],
    ['nobody', [], 5, 0, true],
  ])('%s', (_, stars, star, share, kept) => {
    const line = sound(checkQuotas(compiledById('star-composite'), stars)).find((one) => one.star === star);
    expect(line && [toNumber(line.share), line.kept]).toEqual([share, kept]);
  });

  it('lists the stars from the top', () => {
    expect(
      sound(checkQuotas(compiledById('star-composite'), [1])).map((line) => [line.star, line.limit]),
    ).toEqual([
      [5, 0.1],
      [4, 0.2],
      [3, 0.5],
      [2, 0.3],
      [1, null],
      [0, null],
    ]);
  });

  it.each(['smile-star', 'center-star', 'presales-standard'])('%s has none', (id) => {
    expectError(checkQuotas(compiledById(id), [1]), '#N/A', id);
  });
});

describe('rewards', () => {
  it.each<[string, number, string | undefined, unknown]>([
    ['smile-star', 0, '话务员', 0],
    ['smile-star', 1, '话务员', 100],
    ['smile-star', 2, '在线客服员', 200],
    ['smile-star', 3, '在线', 300],
    ['smile-star', 4, '话务员', 500],
    ['smile-star', 5, '在线客服员', 500],
    ['smile-star', 3, undefined, '#N/A'],
    ['smile-star', 3, '保安', '#N/A'],
    ['fee-collection-star', 5, undefined, 500],
    ['fee-collection-star', 4, undefined, 200],
    ['fee-collection-star', 3, undefined, 0],
    ['fee-collection-star', 0, undefined, 0],
    ['mall-star', 3, undefined, '#N/A'],
    ['mall-star', 0, undefined, 0],
    ['star-composite', 5, undefined, '#N/A'],
    ['star-representative', 5, undefined, '#N/A'],
    ['center-star', 5, undefined, '#N/A'],
    ['service-seven', 5, undefined, '#N/A'],
  ])('%s %d★ %s: %p', (id, star, role, money) => {
    const reward = rewardOf(
      compiledById(id),
      star,
      new Map<string, Cell>(role === undefined ? [] : [['role', role]]),
    );
    expect(isError(reward) ? reward.error : toYuan(reward)).toBe(money);
  });

  it('the mall pays what its settings say', () => {
    const mall = compiledOf(filled(schemeById('mall-star')));
    expect([0, 1, 2, 3].map((star) => toYuan(sound(rewardOf(mall, star, new Map()))))).toEqual([
      0, 100, 200, 300,
    ]);
    expectError(rewardOf(compiledById('mall-star'), 3, new Map()), '#N/A', 'reward3', '三星奖励');
  });

  it.each([
    ['star-composite', 5],
    ['mall-star', 3],
    ['fee-collection-star', 5],
    ['center-star', 5],
    ['presales-standard', 0],
  ])('the top of %s is %d★', (id, top) => {
    expect(topStar(compiledById(id))).toBe(top);
  });
});
