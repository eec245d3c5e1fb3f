/** Puts every mutant of Stryker's mutators into the sources at once; which one acts is chosen while running. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ROOT } from './files';
import type { Mutant } from './mutant';

/** What the instrumented code calls; `worker.ts` puts the switchboard into the global. */
const HEADER =
  'const stryMutAct_9fa48 = globalThis.__mutants.active, stryCov_9fa48 = globalThis.__mutants.cover;\n';

const quiet = () => undefined;
const logger = {
  isDebugEnabled: () => false,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  trace: quiet,
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text between two places; lines and columns count from 0. */
function between(
  lines: string[],
  start: { line: number; column: number },
  end: { line: number; column: number },
) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1)?.slice(0, end.column) ?? '';
  part[0] = part[0]?.slice(start.column) ?? '';
  return part.join('\n');
}

/** `sources` leads from a file to its code with all mutants in it. */
export async function instrument(
  files: string[],
): Promise<{ sources: Record<string, string>; mutants: Mutant[] }> {
  const contents = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const made = await new Instrumenter(logger as never).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: [], noHeader: true },
  );
  const alike = new Map<string, number>();
  const mutants = made.mutants.map(({ id, fileName, mutatorName, replacement, location }): Mutant => {
    const lines = (contents.get(fileName) ?? '').split('\n');
    const code = oneLine(between(lines, location.start, location.end));
    const becomes = oneLine(replacement);
    const key = [fileName, code, becomes].join('\n');
    const nth = (alike.get(key) ?? 0) + 1;
    alike.set(key, nth);
    return { id, file: fileName, line: location.start.line + 1, mutator: mutatorName, code, becomes, nth };
  });
  const sources = Object.fromEntries(made.files.map(({ name, content }) => [name, HEADER + content]));
  return { sources, mutants };
}
