/** The way from the greatest total down to a person's own. */
import { shownParts, staysAboveZero, waterfallOf, type Waterfall } from '../../../src/core/board/waterfall';
import { isError } from '../../../src/core/cell';
import { compiledOf } from '../../../src/core/schemes';
import { add, exact, toNumber, type Exact } from '../../../src/core/number/exact';
import { isNotRated } from '../../../src/core/score/not-rated';
import { scoreRow } from '../../../src/core/score/row';
import { examplesOf } from '../../../src/schemes/all-examples';
import { compiledById, filled, scored } from '../../support/schemes';

const partsOf = (id: string, scores: readonly number[], adjustments: readonly number[] = [], total = 0) => {
  const found = waterfallOf(compiledById(id), scores.map(exact), adjustments.map(exact), exact(total));
  if (found === undefined) throw new Error(`${id} has no total`);
  return { from: toNumber(found.from), changes: found.parts.map(({ change }) => toNumber(change)) };
};

test('weighted: an indicator takes its lost points times its weight', () => {
  // 20 lost points of 100 cost a fifth of the weight.
  const { indicators } = compiledById('presales-standard');
  const weights = indicators.map(({ weight }) => weight as number);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBe(100);
  indicators.forEach((_, index) => {
    const scores = indicators.map((__, at) => (at === index ? 80 : 100));
    const total = 100 - (weights[index] as number) / 5;
    const { from, changes } = partsOf('presales-standard', scores, [], total);
    expect(from).toBe(100);
    expect(changes).toEqual(indicators.map((__, at) => (at === index ? -(weights[index] as number) / 5 : 0)));
  });
});

test('where the lowest item counts, it alone takes away', () => {
  expect(partsOf('center-star', [100, 79.99, 100, 85], [], 79.99)).toEqual({
    from: 100,
    changes: [0, -20.01, 0, 0],
  });
  expect(partsOf('center-star', [80, 85, 80, 88], [], 80).changes).toEqual([-20, 0, 0, 0]);
});

test('a scheme that stops at 0 says so in a part of its own', () => {
  const id = scored.find(([, { adjustments = [] }]) =>
    adjustments.some(({ rule }) => rule.kind === 'fault'),
  )?.[0];
  const compiled = compiledById(id as string);
  const nothing = compiled.indicators.map(() => 0);
  const faults = compiled.adjustments.map((_, index) => (index === 0 ? -7 : 0));
  const { changes } = partsOf(id as string, nothing, faults, 0);
  expect(changes.at(-1)).toBe(7);
});

const worked = scored.flatMap(([id, scheme]) =>
  examplesOf(scheme).flatMap((one) =>
    one.kind === 'assessment' && one.settings === undefined && one.total !== undefined
      ? [[id, one.name, one, scheme] as const]
      : [],
  ),
);

test.each(worked)('%s, %s: the parts add up to the total', (_, __, one, scheme) => {
  const compiled = compiledOf(filled(scheme));
  const context = one.month === undefined ? {} : { month: { month: one.month } };
  const { scores, adjustments, total } = scoreRow(compiled, one.inputs, context);
  if (total === null || isError(total) || isNotRated(total)) throw new Error('no total');
  const found = waterfallOf(compiled, scores as Exact[], adjustments as Exact[], total) as Waterfall;
  const sum = found.parts.reduce((all, { change }) => add(all, change), found.from);
  expect(toNumber(sum)).toBe(one.total);
  // As shown, to two places, they add up to the last digit.
  const shown = shownParts(found);
  const cents = (value: Exact) => Math.round(toNumber(value) * 100);
  expect(shown.parts.reduce((all, { change }) => all + cents(change), cents(shown.from))).toBe(
    cents(shown.total),
  );
  shown.parts.forEach(({ change }, index) => {
    const own = found.parts[index]?.change as Exact;
    expect(Math.abs(toNumber(change) - toNumber(own))).toBeLessThan(0.01);
  });
});

test.each<[string, number, readonly number[], boolean]>([
  ['down to 0 and up again', 5, [-5, 2], true],
  ['through 0', 5, [-6, 2], false],
  ['from 0 down', 0, [-1, 3], false],
  ['from below 0', -1, [2], false],
  ['without parts', 0, [], true],
])('%s', (_, from, changes, above) => {
  const parts = changes.map((change) => ({ label: { zh: '', en: '' }, change: exact(change) }));
  expect(staysAboveZero({ from: exact(from), parts })).toBe(above);
});
