/** One process that runs tests against mutants: first without any, to see what the tests reach, then with one at a time. */
import { readFileSync } from 'node:fs';
import * as harness from './harness';
import { replaceSources } from './load';
import type { DryRun, Step } from './mutant';

export type Order = { kind: 'dry'; file: string } | { kind: 'mutant'; id: string; steps: Step[] };
export type Answer =
  | { kind: 'dry'; run: DryRun }
  /** `by` is the test file that noticed. */
  | { kind: 'mutant'; fate: 'killed' | 'timeout' | 'survived'; by?: string };

/** Code that a mutant has made run away is stopped by this; the code under test may catch it, so it is thrown again and again. */
class RanAway extends Error {}

let current: string | undefined;
let hits = 0;
let hitLimit = Infinity;
let reached: Record<string, number> | undefined;

/** The instrumented code asks here which mutant acts and tells what it reaches. */
const switchboard = {
  active(id: string): boolean {
    if (id !== current) return false;
    hits += 1;
    if (hits > hitLimit) throw new RanAway('reached far more often than without the mutant');
    return true;
  },
  cover(...ids: string[]): void {
    if (reached) for (const id of ids) reached[id] = (reached[id] ?? 0) + 1;
  },
};

async function dryRun(file: string): Promise<DryRun> {
  const started = harness.ownMs();
  const atLoad = (reached = {});
  const count = harness.load(file);
  const loadMs = harness.ownMs() - started;
  const byTest = Array.from({ length: count }, (): Record<string, number> => ({}));
  const testMs = byTest.map(() => 0);
  const observer = {
    starts: (index: number) => (reached = byTest[index]),
    ends: (index: number, ms: number) => (testMs[index] = ms),
  };
  const failures = await harness.run('all', { stopAtFailure: false, observer });
  reached = undefined;
  return { file, atLoad, byTest, loadMs, testMs, failures };
}

async function fails(id: string, step: Step): Promise<boolean> {
  current = id;
  hits = 0;
  try {
    harness.load(step.file);
    return (await harness.run(step.tests, { stopAtFailure: true })).length > 0;
  } catch {
    // The file could not even be loaded.
    return true;
  } finally {
    current = undefined;
  }
}

async function tryMutant(id: string, steps: Step[]): Promise<Answer> {
  for (const step of steps) {
    hitLimit = step.hitLimit;
    if (await fails(id, step))
      return { kind: 'mutant', fate: hits > hitLimit ? 'timeout' : 'killed', by: step.file };
  }
  return { kind: 'mutant', fate: 'survived' };
}

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'dry') return { kind: 'dry', run: await dryRun(order.file) };
  return tryMutant(order.id, order.steps);
}

const [, , sources] = process.argv;
if (process.send && sources !== undefined) {
  Object.assign(globalThis, { __mutants: switchboard });
  replaceSources(JSON.parse(readFileSync(sources, 'utf8')) as Record<string, string>);
  harness.setUp();
  process.on('message', (order: Order) => {
    void obey(order).then((answer) => process.send?.(answer));
  });
  process.send('ready');
}
