/** `npm run proof:mutation -- [folder …] [--minutes N] [--budget S] [--seed N] [--only text] [--whole] [--survivors] [--near] [--first text]`: does any test notice a changed line? */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEquivalent, stale, type Equivalent } from './equivalent';
import { foldersOf, ROOT, sourcesIn, testsOf } from './files';
import { instrument } from './instrument';
import {
  noticedBy,
  wasReached,
  recall,
  remember,
  rememberDurations,
  type Durations,
  type Memory,
} from './memory';
import type { DryRun, Mutant, Outcome } from './mutant';
import { options, positionals } from './options';
import { planFor, shuffled, type Plan } from './plan';
import { runPool } from './pool';
import { merge, section, type FolderResult } from './report';

const DOCUMENT = join(ROOT, 'docs/mutation-proof.md');
const CACHE = join(ROOT, 'node_modules/.cache/mutation');
const DURATIONS = join(CACHE, 'durations.json');
const HANG_MS = 60_000;

async function dryRuns(sources: string, tests: string[]): Promise<DryRun[]> {
  const runs: DryRun[] = [];
  const queue = [...tests];
  const next = () => {
    const file = queue.shift();
    return file === undefined
      ? undefined
      : { item: file, order: { kind: 'dry' as const, file }, patienceMs: 15 * HANG_MS };
  };
  await runPool(sources, options.workers, next, (file, answer) => {
    if (answer?.kind !== 'dry') throw new Error(`${file} does not end`);
    if (answer.run.failures.length > 0)
      throw new Error(`${file} fails without any mutant:\n${answer.run.failures[0]}`);
    runs.push(answer.run);
  });
  return runs;
}

async function fates(
  sources: string,
  planned: { mutant: Mutant; plan: Plan }[],
  until: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...planned];
  const next = () => {
    const first = Date.now() < until ? queue.shift() : undefined;
    if (first === undefined) return undefined;
    const { mutant, plan } = first;
    const order = { kind: 'mutant' as const, id: mutant.id, steps: plan.steps };
    return { item: first, order, patienceMs: HANG_MS + plan.ms * 10 };
  };
  await runPool(sources, options.workers, next, ({ mutant, plan }, answer) => {
    const { fate, by } =
      answer?.kind === 'mutant' ? answer : { fate: 'timeout' as const, by: plan.steps[0]?.file };
    outcomes.push({ ...mutant, fate, leftOut: plan.leftOut, ...(by !== undefined && { by }) });
    if (outcomes.length % 100 === 0) console.log(`  ${outcomes.length} of ${planned.length}`);
  });
  return outcomes;
}

async function proveFolder(folder: string, equivalents: Equivalent[], until: number): Promise<FolderResult> {
  const started = Date.now();
  const files = sourcesIn(folder);
  const { sources, mutants } = await instrument(files);
  const outdated = stale(equivalents, mutants, folder);
  if (outdated.length > 0)
    throw new Error(
      `equivalents.json: no mutant is like this any more:\n${JSON.stringify(outdated, null, 2)}`,
    );
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${folder.replaceAll('/', '-')}.json`);
  const memoryFile = join(CACHE, `${folder.replaceAll('/', '-')}.last.json`);
  const memory = recall<Memory>(memoryFile);
  const took = recall<Durations>(DURATIONS);
  writeFileSync(file, JSON.stringify(sources));
  const mirror = `${folder.replace(/^src/, 'test')}/`;
  // What alone takes longer than the budget would be left out of nearly every plan.
  const tests = testsOf(folder, files).filter(
    (test) => (took[test] ?? 0) <= options.budgetMs && (!options.near || test.startsWith(mirror)),
  );
  const runs = await dryRuns(file, tests);
  rememberDurations(DURATIONS, took, runs);
  const counted = mutants.filter((mutant) => !isEquivalent(mutant, equivalents));
  const asked = counted.filter((mutant) => mutant.file.includes(options.only));
  const before = asked.filter((mutant) => options.survivors && noticedBy(memory, mutant) !== undefined);
  const wanted = shuffled(
    asked.filter((mutant) => !before.includes(mutant)),
    options.seed,
  );
  const planned = wanted.map((mutant) => ({
    mutant,
    plan: planFor(mutant.id, runs, {
      noticed: noticedBy(memory, mutant),
      ...options,
      near: (name) => name.startsWith(mirror),
    }),
  }));
  console.log(
    `${folder}: ${mutants.length} mutants in ${files.length} files, ${tests.length} test files (${((Date.now() - started) / 1000).toFixed(0)} s)`,
  );
  const reached = planned.filter(({ plan }) => plan.steps.length > 0);
  const unreached = planned.filter(({ plan }) => plan.steps.length === 0);
  const tried = await fates(file, reached, until);
  remember(memoryFile, memory, tried);
  const done = new Set(tried.map(({ id }) => id));
  const untried = reached.filter(({ mutant }) => !done.has(mutant.id));
  // Those that no test noticed the last time have survived until one does.
  const still = options.survivors ? untried.filter(({ mutant }) => wasReached(memory, mutant)) : [];
  return {
    folder,
    outcomes: [
      ...before.map((mutant): Outcome => ({ ...mutant, fate: 'killed', leftOut: 0 })),
      ...tried,
      ...still.map(({ mutant, plan }): Outcome => ({ ...mutant, fate: 'survived', leftOut: plan.leftOut })),
      ...unreached.map(({ mutant }): Outcome => {
        // Others than the folder's own tests have reached it.
        const known = options.near && wasReached(memory, mutant);
        return { ...mutant, fate: known ? 'survived' : 'unreached', leftOut: 0 };
      }),
    ],
    before: before.length,
    untried: untried.length - still.length,
    equivalent: mutants.length - counted.length,
    seed: options.seed,
    tests: runs.reduce((total, run) => total + run.testMs.length, 0),
    minutes: (Date.now() - started) / 60_000,
  };
}

async function main(): Promise<void> {
  const equivalents = JSON.parse(readFileSync(join(__dirname, 'equivalents.json'), 'utf8')) as Equivalent[];
  const until = Date.now() + options.minutes * 60_000;
  for (const folder of foldersOf(positionals.length > 0 ? positionals : ['src/core/*'])) {
    const text = section(await proveFolder(folder, equivalents, until));
    console.log(text);
    if (options.only === '')
      writeFileSync(DOCUMENT, merge(existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '', [text]));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
