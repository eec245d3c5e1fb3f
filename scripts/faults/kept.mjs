/** What the tests of `npm run proof:faults` came to: a line each, in the order of the suites, so that a change is seen as one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const jsonLines = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const keyOf = (suite, title) => JSON.stringify([suite, title]);

function linesOf(file) {
  const lines = existsSync(file) ? jsonLines(readFileSync(file, 'utf8')) : [];
  return new Map(lines.map((line) => [keyOf(line.suite, line.title), line]));
}

/** By suite and title of a test. */
export function keptResults(file) {
  const lines = linesOf(file);
  return { get: (suite, title) => lines.get(keyOf(suite, title)) };
}

/** @param runs all of them: the result of a test that is none of theirs any more goes */
export function keep(file, results, runs) {
  const lines = linesOf(file);
  for (const result of results) lines.set(keyOf(result.suite, result.title), result);
  const kept = runs.flatMap(({ suite, titles }) =>
    titles.flatMap((title) => lines.get(keyOf(suite, title)) ?? []),
  );
  writeFileSync(file, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
