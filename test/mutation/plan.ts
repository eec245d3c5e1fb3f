/** Which tests a mutant needs, cheapest first, worked out from one run in which nothing was changed. */
import type { DryRun, Step } from './mutant';

export interface Plan {
  steps: Step[];
  /** What the steps took when nothing was changed. */
  ms: number;
  /** Files that reach the mutant and are left out, since the budget is spent. */
  leftOut: number;
}

interface Candidate extends Step {
  ms: number;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function candidate(run: DryRun, id: string, whole: boolean): Candidate | undefined {
  const hits = (run.atLoad[id] ?? 0) + sum(run.byTest.map((reached) => reached[id] ?? 0));
  if (hits === 0) return undefined;
  const hitLimit = hits * 100 + 1000;
  if (whole || run.atLoad[id] !== undefined)
    return { file: run.file, tests: 'all', hitLimit, ms: run.loadMs + sum(run.testMs) };
  const tests = run.byTest.flatMap((reached, index) => (reached[id] === undefined ? [] : [index]));
  const ms = run.loadMs + sum(tests.map((index) => run.testMs[index] ?? 0));
  return { file: run.file, tests, hitLimit, ms };
}

export interface PlanOptions {
  /** The file that noticed the mutant the last time: it comes first of all. */
  noticed?: string | undefined;
  /** Files with this in their names come next. */
  first?: string;
  /** The files that are about the mutant's folder: they come after those. */
  near: (file: string) => boolean;
  /** The first file is always run, however long it takes; others only within this. */
  budgetMs: number;
  /** All tests of each file that reaches the mutant, for what a test before keeps in memory (a scheme compiled once). */
  whole: boolean;
}

export function planFor(
  id: string,
  runs: DryRun[],
  { noticed, first = '', near, budgetMs, whole }: PlanOptions,
): Plan {
  const chosen = (file: string) => first !== '' && file.includes(first);
  const rank = ({ file }: Candidate) => (file === noticed ? 0 : chosen(file) ? 1 : near(file) ? 2 : 3);
  const candidates = runs
    .flatMap((run) => candidate(run, id, whole) ?? [])
    .sort((a, b) => rank(a) - rank(b) || a.ms - b.ms);
  const plan: Plan = { steps: [], ms: 0, leftOut: 0 };
  for (const { ms, ...step } of candidates) {
    if (plan.steps.length > 0 && plan.ms + ms > budgetMs) plan.leftOut += 1;
    else {
      plan.steps.push(step);
      plan.ms += ms;
    }
  }
  return plan;
}

/** The same order for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
