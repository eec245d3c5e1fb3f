/**
 * `npm run proof:faults`: breaks every command of the adapters for Excel, WPS and the browser workbook off at every place, where `npm test`
 * takes some of them, and writes docs/faults-proof.md. Takes hours. Each command is a process of its own; what has been proved is kept, so
 * that a run broken off goes on where it was. `-- --anew` begins from the start, `-- --limit=60` gives each command so many minutes,
 * `-- --only=Browser` takes one suite, `-- --page` only writes the page.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsPage } from './faults/page.mjs';
import { carryOut, keptRuns, keyOf, listRuns, statusOf } from './faults/runs.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const results = path.join(root, 'node_modules/.cache/starband-faults/runs.jsonl');
const given = (name) => process.argv.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
const valueOf = (name, usual) => given(name)?.split('=')[1] ?? usual;

if (given('anew')) rmSync(results, { force: true });
const runs = listRuns(root);
const limit = Number(valueOf('limit', '120')) * 60_000;
for (const run of given('page') ? [] : runs) {
  if (!run.suite.startsWith(valueOf('only', ''))) continue;
  if (statusOf(run, keptRuns(results).get(keyOf(run))) === 'proved') continue;
  const began = Date.now();
  const { status, counts } = await carryOut(root, run, results, limit);
  const faults = counts.reduce((all, one) => all + one.faults, 0);
  console.log(`${keyOf(run)}: ${status}, ${faults} faults, ${Math.round((Date.now() - began) / 1000)} s`);
}

const kept = keptRuns(results);
const outcomes = runs.map((run) => {
  const came = kept.get(keyOf(run));
  return { ...run, status: statusOf(run, came), counts: came?.counts ?? [] };
});
writeFileSync(path.join(root, 'docs/faults-proof.md'), faultsPage(outcomes));
const unproved = outcomes.filter(({ status }) => status !== 'proved').length;
console.log(`${outcomes.length - unproved} of ${outcomes.length} proved`);
if (unproved > 0) process.exitCode = 1;
