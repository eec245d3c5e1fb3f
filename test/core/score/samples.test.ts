/** QA: sampled chats, their mean, and the red lines 1.06 and 3.03. */
import type { Cell } from '../../../src/core/cell';
import { toNumber } from '../../../src/core/number/exact';
import { gradeSamples, scoreSamples } from '../../../src/core/score/samples';
import { explainRow } from '../../../src/core/explain/explain-score';
import { expectError, sound } from '../../support/outcome';
import { compiledById } from '../../support/schemes';

const qa = compiledById('presales-qa');
const KEYS = qa.indicators.map(({ key }) => key);

/** A chat where everything is met but what is named. */
const chat = (changes: Readonly<Record<string, Cell>> = {}): Cell[] =>
  KEYS.map((key) => (key in changes ? (changes[key] ?? null) : '满足'));

it.each<[string, readonly (readonly Cell[])[], number, string]>([
  ['a perfect chat', [chat()], 100, 'A'],
  ['90 is A', [chat({ '1.05': '不满足' })], 90, 'A'],
  ['89 is B', [chat({ '1.05': '不满足', '1.01': '部分' })], 89, 'B'],
  ['the mean of two chats', [chat(), chat({ '1.01': '部分' })], 99.5, 'A'],
  ['an empty row is no chat', [chat(), KEYS.map(() => ''), chat({ '1.05': 0 })], 95, 'A'],
  ['a third does not end', [chat(), chat(), chat({ '1.01': 2 })], 99.6666666666667, 'A'],
  ['a red line: 85 points, D', [chat({ '1.06': '不满足' })], 85, 'D'],
  ['the other one', [chat({ '3.03': 0 })], 85, 'D'],
  ['in one of three chats', [chat(), chat({ '3.03': '不满足' }), chat()], 95, 'D'],
  ['both in one chat', [chat({ '1.06': 'none', '3.03': '0' })], 70, 'D'],
  ['what is no red line', [chat({ '4.01': '不满足' })], 96, 'A'],
])('%s', (_, rows, mean, grade) => {
  const score = sound(scoreSamples(qa, rows));
  expect([toNumber(score.mean), gradeSamples(qa, score)]).toEqual([mean, grade]);
});

describe('what stands in a cell', () => {
  it.each<[string, Cell, number]>([
    ['1.01', '满足', 3],
    ['1.01', '部分', 2],
    ['1.01', '部分满足', 2],
    ['1.01', 'Partly met', 2],
    ['1.01', ' ＰＡＲＴＩＡＬ ', 2],
    ['1.01', '不满足', 0],
    ['1.01', 3, 3],
    ['1.01', '２', 2],
    ['2.02', 3, 3],
    ['1.04', 6, 6],
    ['3.01', 4, 4],
    ['1.06', 15, 15],
  ])('%s %p is %d', (key, cell, points) => {
    const score = sound(scoreSamples(qa, [chat({ [key]: cell })]));
    const full = sound(scoreSamples(qa, [chat({ [key]: '满足' })]));
    const met = qa.indicators.find((one) => one.key === key)?.max ?? NaN;
    expect(toNumber(full.mean) - toNumber(score.mean)).toBe(met - points);
  });

  it.each<[string, Cell, string, string]>([
    ['1.03', '部分', '#VALUE!', '提问技巧应为 满足、不满足 或分数 3、0'],
    ['1.03', 2, '#VALUE!', 'but got 2'],
    ['1.01', 1, '#VALUE!', 'points 3, 2, 0'],
    ['1.01', true, '#VALUE!', 'but got TRUE'],
    ['1.01', '优秀', '#N/A', '没有等级 “优秀”'],
    ['1.01', '满意', '#N/A', '是否想填“满足”'],
    ['1.01', { error: '#DIV/0!' }, '#DIV/0!', ''],
    ['1.01', '', '#N/A', '缺少：专业语言'],
  ])('%s %p: %s', (key, cell, code, words) => {
    expectError(scoreSamples(qa, [chat(), chat({ [key]: cell })]), code, words);
  });
});

it('without any chat there is nothing', () => {
  expect(scoreSamples(qa, [KEYS.map(() => null)])).toBeNull();
});

it('the explanation names the red line', () => {
  const words = explainRow(qa, chat({ '1.06': '不满足' }), {});
  expect(sound(words).zh.endsWith('各项相加。总分 85.00，触碰红线 → D')).toBe(true);
  expect(sound(words).en.endsWith('Total 85.00, a red line was crossed → D')).toBe(true);
});
