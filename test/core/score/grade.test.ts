/** Grades: on, under and over every edge, their ranges in words, and what a scheme has in the place of what it lacks. */
import { compileScheme } from '../../../src/core/compile/compile';
import { exact, toNumber } from '../../../src/core/number/exact';
import {
  coefficientOf,
  describeGrade,
  gradeOf,
  gradeRange,
  hasInstead,
  worstGrade,
} from '../../../src/core/score/grade';
import type { Grade, Scheme } from '../../../src/schemes/scheme';
import { scheme } from '../../support/broken';
import { expectError, sound } from '../../support/outcome';
import { schemeById } from '../../support/schemes';

const bands: readonly Grade[] = [
  { label: 'A', from: 90, coefficient: 1.2 },
  { label: 'B', from: 80.5, coefficient: 1 },
  { label: 'C' },
];
const graded = (edge: 'lower' | 'upper') => compileScheme(scheme({ grades: { edge, bands } }));
const [A, B, C] = bands as [Grade, Grade, Grade];

it.each<[number, string, string]>([
  [100, 'A', 'A'],
  [90.01, 'A', 'A'],
  [90, 'A', 'B'],
  [89.995, 'A', 'B'],
  [89.994, 'B', 'B'],
  [80.51, 'B', 'B'],
  [80.5, 'B', 'C'],
  [80.49, 'C', 'C'],
  [-5, 'C', 'C'],
])('%d is %s where an edge belongs above, %s where it belongs below', (total, lower, upper) => {
  expect(sound(gradeOf(graded('lower'), exact(total))).label).toBe(lower);
  expect(sound(gradeOf(graded('upper'), exact(total))).label).toBe(upper);
});

it.each<['lower' | 'upper', Grade, string]>([
  ['lower', A, '≥90'],
  ['lower', B, '≥80.5 <90'],
  ['lower', C, '<80.5'],
  ['upper', A, '>90'],
  ['upper', B, '>80.5 ≤90'],
  ['upper', C, '≤80.5'],
])('an edge that is %s: %j is %s', (edge, grade, words) => {
  expect(gradeRange({ edge, bands }, grade)).toBe(words);
});

it('the worst grade is the last one', () => {
  expect(worstGrade(graded('lower'))).toBe(C);
  expect(worstGrade(compileScheme(scheme()))).toBeUndefined();
});

it.each<[Grade, string]>([
  [{ label: 'A' }, 'A'],
  [{ label: 'A', coefficient: 1.2 }, 'A 120%'],
  [{ label: 'A', coefficient: 0 }, 'A 0%'],
  [{ label: 'A', amount: 300 }, 'A +300'],
  [{ label: 'B', amount: 0 }, 'B +0'],
  [{ label: 'C', amount: -200 }, 'C −200'],
])('%j is shown as %s', (grade, words) => {
  expect(describeGrade(grade)).toBe(words);
});

it.each<[Partial<Scheme>, number, number]>([
  [{ coefficient: 'score' }, 86.5, 0.865],
  [{ coefficient: 'grade', grades: { edge: 'lower', bands } }, 90, 1.2],
  [{ coefficient: 'grade', grades: { edge: 'lower', bands } }, 89.99, 1],
])('the coefficient of %j at %d is %d', (more, total, coefficient) => {
  expect(toNumber(sound(coefficientOf(compileScheme(scheme(more)), exact(total))))).toBe(coefficient);
});

const standard = schemeById('presales-standard');
/** Each part alone, and all together: what a message says of a scheme. */
it.each<[Partial<Scheme>, string, string]>([
  [{}, '总分', 'totals'],
  [{ grades: { edge: 'lower', bands } }, '总分、评级（A、B、C）', 'totals, grades (A, B, C)'],
  [{ coefficient: 'score' }, '总分、奖金系数', 'totals, coefficients'],
  [
    { grades: { edge: 'lower', bands: [A, { label: 'B', amount: 0 }] } },
    '总分、评级（A、B）、固定奖金',
    'totals, grades (A, B), fixed bonuses',
  ],
  [{ pay: standard.pay as never }, '总分、薪资级别', 'totals, pay levels'],
  [{ aggregation: undefined, stars: schemeById('center-star').stars as never }, '星级', 'stars'],
  [{ pool: schemeById('presales-kpi-detailed').pool as never }, '总分、奖金池', 'totals, a rank pool'],
  [{ log: schemeById('quality-severity').log as never }, '总分、问题代码', 'totals, issue codes'],
])('%# has %s', (more, zh, en) => {
  expect(hasInstead(scheme(more))).toEqual({ zh: `它有：${zh}。`, en: `It has: ${en}.` });
});

it('says what there is in the place of grades and coefficients', () => {
  const bare = compileScheme(scheme());
  expectError(
    gradeOf(bare, exact(90)),
    '#N/A',
    '方案“测试”没有评级。它有：总分。',
    'test has no grades. It has: totals.',
  );
  expectError(
    coefficientOf(bare, exact(90)),
    '#N/A',
    '方案“测试”没有奖金系数。它有：总分。',
    'test has no coefficient. It has: totals.',
  );
});
