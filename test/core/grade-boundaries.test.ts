/** Every threshold of every scheme's grades: on it, a cent under and over, and half-up at the third place. */
import { isError } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { exact, toNumber } from '../../src/core/number/exact';
import { coefficientOf, gradeOf } from '../../src/core/score/grade';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { Big } from '../support/oracle';

const graded = schemes
  .filter((scheme) => scheme.grades !== undefined)
  .map((scheme) => [scheme.id, scheme] as const);

/** The thresholds as the catalogue gives them; `upper`: a threshold belongs to the grade below it. */
const CATALOGUE: Readonly<Record<string, string>> = {
  'presales-standard': 'A 90, B 80, C 60, D',
  'presales-qa': 'A 90, B 80, C 70, D',
  'aftersales-eight-grades': '特 120, 优 110, A 100, B 90, C 80, D 70, E 60, F',
  'service-seven': '优秀 90, 良好 80, 合格 60, 不合格',
  'presales-probation': '转正 80, 延期 60, 不合格',
  'presales-target-weights': 'upper A 95, B 85, C 75, D',
  'presales-quantified': '四级 90, 三级 80, 二级 70, 一级',
};

function grade(scheme: Scheme, total: number): string {
  const found = gradeOf(compiledOf(scheme), exact(total));
  if (isError(found)) throw new Error(found.text?.en);
  return found.label;
}

function naive(scheme: Scheme, total: number): string {
  const rounded = new Big(total.toPrecision(15)).toDecimalPlaces(2);
  const edge = scheme.grades?.edge;
  const bands = scheme.grades?.bands ?? [];
  const found = bands.find(
    ({ from }) => from === undefined || rounded.gt(from) || (edge === 'lower' && rounded.eq(from)),
  );
  return found?.label ?? '';
}

it('grades the schemes that have grades, and no others', () => {
  expect(graded.map(([id]) => id)).toEqual(Object.keys(CATALOGUE));
});

describe.each(graded)('%s', (id, scheme) => {
  const thresholds = (scheme.grades?.bands ?? []).flatMap(({ from }) => (from === undefined ? [] : [from]));

  it('has the catalogue’s thresholds', () => {
    const bands = (scheme.grades?.bands ?? []).map(({ label, from }) =>
      from === undefined ? label : `${label} ${from}`,
    );
    expect(`${scheme.grades?.edge === 'upper' ? 'upper ' : ''}${bands.join(', ')}`).toBe(CATALOGUE[id]);
  });

  it.each(thresholds)('turns at %d', (edge) => {
    for (const step of [0, 0.01, -0.01, 0.005, -0.005, 0.0049, -0.0051, 0.5, -0.5, 1e-13, -1e-13]) {
      const total = new Big(edge).plus(step).toNumber();
      expect([total, grade(scheme, total)]).toEqual([total, naive(scheme, total)]);
    }
  });
});

describe('coefficients', () => {
  it.each([
    ['presales-standard', 86.5, 0.865],
    ['presales-standard', 33.3333333333333, 0.333333333333333],
    ['star-composite', 100, 1],
    ['aftersales-eight-grades', 120, 1.5],
    ['aftersales-eight-grades', 119.99, 1.2],
    ['aftersales-eight-grades', 100, 1],
    ['aftersales-eight-grades', 99.99, 0.9],
    ['aftersales-eight-grades', 89.99, 0.7],
    ['aftersales-eight-grades', 79.99, 0.5],
    ['aftersales-eight-grades', 69.99, 0.3],
    ['aftersales-eight-grades', 59.99, 0],
    ['presales-quantified', 90, 1],
    ['presales-quantified', 89.99, 0.6],
    ['presales-quantified', 79.99, 0],
  ])('%s: %d → %d', (id, total, coefficient) => {
    const scheme = schemes.find((one) => one.id === id) as Scheme;
    const found = coefficientOf(compiledOf(scheme), exact(total));
    expect(isError(found) ? found : toNumber(found)).toBe(coefficient);
  });
});
