/** Which tests are run against a mutant, and in which order. */
import type { DryRun } from './mutant';
import { planFor, shuffled } from './plan';

const run = (file: string, more: Partial<DryRun>): DryRun => ({
  file,
  loadMs: 10,
  testMs: [5, 50],
  atLoad: {},
  byTest: [{}, {}],
  failures: [],
  ...more,
});
const options = { near: () => false, budgetMs: 1000, whole: false };

describe('planFor', () => {
  it('takes the tests that reach the mutant, cheapest file first', () => {
    const runs = [
      run('dear', { byTest: [{ '1': 2 }, { '1': 3 }] }),
      run('cheap', { byTest: [{ '1': 1 }, {}] }),
      run('elsewhere', { byTest: [{ '2': 1 }, {}] }),
    ];
    expect(planFor('1', runs, options)).toEqual({
      steps: [
        { file: 'cheap', tests: [0], hitLimit: 1100 },
        { file: 'dear', tests: [0, 1], hitLimit: 1500 },
      ],
      ms: 15 + 65,
      leftOut: 0,
    });
  });

  it('takes all tests where the mutant acts while the file is loaded', () => {
    const plan = planFor('1', [run('a', { atLoad: { '1': 1 }, byTest: [{ '1': 1 }, {}] })], options);
    expect(plan.steps).toEqual([{ file: 'a', tests: 'all', hitLimit: 1200 }]);
  });

  it('takes all tests of the files where it is asked for whole ones', () => {
    const plan = planFor('1', [run('a', { byTest: [{ '1': 1 }, {}] })], { ...options, whole: true });
    expect(plan.steps).toEqual([{ file: 'a', tests: 'all', hitLimit: 1100 }]);
  });

  it('has the tests of the folder first', () => {
    const runs = ['far', 'near'].map((file) => run(file, { byTest: [{ '1': 1 }, {}] }));
    const plan = planFor('1', runs, { ...options, near: (file) => file === 'near' });
    expect(plan.steps.map((step) => step.file)).toEqual(['near', 'far']);
  });

  it('has the file first that noticed the mutant the last time', () => {
    const runs = ['far', 'near', 'noticed'].map((file) => run(file, { byTest: [{ '1': 1 }, {}] }));
    const plan = planFor('1', runs, { ...options, near: (file) => file === 'near', noticed: 'noticed' });
    expect(plan.steps.map((step) => step.file)).toEqual(['noticed', 'near', 'far']);
  });

  it('has the files next that are asked for', () => {
    const runs = ['far', 'near', 'noticed', 'new'].map((file) => run(file, { byTest: [{ '1': 1 }, {}] }));
    const plan = planFor('1', runs, {
      ...options,
      near: (file) => file === 'near',
      noticed: 'noticed',
      first: 'new',
    });
    expect(plan.steps.map((step) => step.file)).toEqual(['noticed', 'new', 'near', 'far']);
  });

  it.each([
    { budgetMs: 1, files: ['a'], leftOut: 2 },
    { budgetMs: 29, files: ['a'], leftOut: 2 },
    { budgetMs: 30, files: ['a', 'b'], leftOut: 1 },
    { budgetMs: 45, files: ['a', 'b', 'c'], leftOut: 0 },
  ])('within $budgetMs ms runs $files', ({ budgetMs, files, leftOut }) => {
    const runs = ['a', 'b', 'c'].map((file) => run(file, { byTest: [{ '1': 1 }, {}] }));
    const plan = planFor('1', runs, { ...options, budgetMs });
    expect([plan.steps.map((step) => step.file), plan.leftOut]).toEqual([files, leftOut]);
  });

  it('has nothing for a mutant that no test reaches', () => {
    expect(planFor('9', [run('a', {})], options)).toEqual({ steps: [], ms: 0, leftOut: 0 });
  });
});

describe('shuffled', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);

  it('keeps every item once, in an order that the seed decides', () => {
    expect(shuffled(items, 7).sort((a, b) => a - b)).toEqual(items);
    expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
    expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8));
    expect(shuffled(items, 7)).not.toEqual(items);
  });
});
