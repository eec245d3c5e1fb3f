/**
 * `npm run proof:faults`: breaks every command of the adapters for Excel, WPS and the browser workbook off at every place, where `npm test`
 * takes some of them, and writes docs/faults-proof.md. Takes hours. Each command is a process of its own; what has been proved is kept in
 * docs/faults-proof.jsonl, so that a run broken off goes on where it was. `-- --anew` begins from the start, `-- --limit=60` gives each
 * command so many minutes, `-- --only=Browser` takes one suite, `-- --page` only writes the page.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keep, keptResults } from './faults/kept.mjs';
import { faultsPage } from './faults/page.mjs';
import { carryOut, listRuns } from './faults/runs.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const file = path.join(root, 'docs/faults-proof.jsonl');
const given = (name) => process.argv.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
const valueOf = (name, usual) => given(name)?.split('=')[1] ?? usual;

if (given('anew')) rmSync(file, { force: true });
const runs = listRuns(root);
const isProved = ({ status }) => status === 'proved';
const resultsOf = ({ suite, titles }) => {
  const kept = keptResults(file);
  return titles.map((title) => kept.get(suite, title) ?? { suite, title, status: 'waiting' });
};

const limit = Number(valueOf('limit', '120')) * 60_000;
for (const run of given('page') ? [] : runs) {
  if (!run.suite.startsWith(valueOf('only', ''))) continue;
  const titles = resultsOf(run).flatMap((result) => (isProved(result) ? [] : [result.title]));
  if (titles.length === 0) continue;
  const began = Date.now();
  const came = await carryOut(root, { ...run, titles }, limit);
  keep(file, came, runs);
  const faults = came.reduce((all, { count }) => all + (count?.faults ?? 0), 0);
  const unproved = came
    .filter((result) => !isProved(result))
    .map(({ title, status }) => `${title} ${status}`);
  const took = Math.round((Date.now() - began) / 1000);
  console.log([`${run.suite}: ${run.command}`, `${faults} faults`, `${took} s`, ...unproved].join(', '));
}

const outcomes = runs.map((run) => ({ ...run, results: resultsOf(run) }));
writeFileSync(path.join(root, 'docs/faults-proof.md'), faultsPage(outcomes));
const proved = outcomes.filter(({ results }) => results.every(isProved)).length;
console.log(`${proved} of ${outcomes.length} proved`);
if (proved < outcomes.length) process.exitCode = 1;
