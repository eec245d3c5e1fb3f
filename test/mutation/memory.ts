/** What became of each mutant the last time: whoever noticed it is asked first, and survivors can be tried alone. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Mutant, Outcome } from './mutant';

/** A mutant by what it does (its line may have moved) → the test file that noticed it, or '' where none did. */
export type Memory = Record<string, string>;

const keyOf = ({ file, mutator, code, becomes }: Mutant) => [file, mutator, code, becomes].join(' · ');

export function recall(file: string): Memory {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Memory) : {};
}

export const noticedBy = (memory: Memory, mutant: Mutant): string | undefined =>
  memory[keyOf(mutant)] || undefined;

/** Two mutants that do the same at two places are remembered as one: it survived if either did. */
export function remember(file: string, memory: Memory, outcomes: readonly Outcome[]): void {
  const fresh: Memory = {};
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    fresh[key] = fresh[key] === '' ? '' : (outcome.by ?? '');
  }
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ ...memory, ...fresh }));
}
