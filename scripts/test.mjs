/**
 * `npm test`: the browser tests need dist, so it is built first when stale; then jest runs all projects once. Files of browser tests
 * that failed when nothing else did are run once more, alone: a browser can stall on a crowded machine. What fails twice has failed.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const run = (words) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [jest, ...words], { cwd: root, stdio: 'inherit' });
    child.on('close', (code) => done(code ?? 1));
  });

/** Files of failed browser tests; none where anything else failed, or the run did not end. */
async function failedInTheBrowser(file) {
  const { testResults } = JSON.parse(await readFile(file, 'utf8').catch(() => '{"testResults":[]}'));
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return failed.every((name) => name.startsWith(join(root, 'test', 'browser'))) ? failed : [];
}

if (!(await buildIfStale())) process.exit(1);
const folder = await mkdtemp(join(tmpdir(), 'starband-test-'));
const results = join(folder, 'results.json');
let code = await run([...process.argv.slice(2), '--json', `--outputFile=${results}`]);
const again = code === 0 ? [] : await failedInTheBrowser(results);
await rm(folder, { recursive: true });
if (again.length > 0) {
  console.log(`Once more, alone: ${again.join(', ')}`);
  code = await run(['--selectProjects', 'browser', '--runInBand', '--runTestsByPath', ...again]);
}
process.exit(code);
