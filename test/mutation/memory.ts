/** What became of each mutant the last time: whoever noticed it is asked first, and survivors can be tried alone. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DryRun, Mutant, Outcome } from './mutant';

/** A mutant by what it does (its line may have moved) → the test file that noticed it, or '' where none did. */
export type Memory = Record<string, string>;

const keyOf = ({ file, code, becomes, nth }: Mutant) => [file, code, becomes, nth].join(' · ');

export function recall<Kept extends Memory | Durations>(file: string): Kept {
  return (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Kept;
}

export const noticedBy = (memory: Memory, mutant: Mutant): string | undefined =>
  memory[keyOf(mutant)] || undefined;

export const wasReached = (memory: Memory, mutant: Mutant): boolean => keyOf(mutant) in memory;

/** Test files → how long they took. */
export type Durations = Record<string, number>;

export function rememberDurations(file: string, known: Durations, runs: readonly DryRun[]): void {
  const took = runs.map((run) => [run.file, run.loadMs + run.testMs.reduce((sum, ms) => sum + ms, 0)]);
  put(file, { ...known, ...(Object.fromEntries(took) as Durations) });
}

export function remember(file: string, memory: Memory, outcomes: readonly Outcome[]): void {
  const fresh: Memory = {};
  for (const outcome of outcomes) fresh[keyOf(outcome)] = outcome.by ?? '';
  put(file, { ...memory, ...fresh });
}

/** A file of its own: one that was there may be shared with another tree. */
function put(file: string, content: unknown): void {
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(content));
}
