/**
 * `npm run check`: what can be known without a build, side by side: lint, types, and tests – of the rooms that were changed since the
 * last commit, otherwise of the ground floors. Nothing is looked at again that was found right as it stands.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import rooms from './check/rooms.cjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const root = at('');
const npm = {
  command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
  shell: process.platform === 'win32',
};

const git = (...parameters) =>
  spawnSync('git', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout ?? '';
const changed = rooms.changedPaths(git('status', '--porcelain', '-z', '--untracked-files=all'));
const patterns = rooms.testPatterns(changed);

/** What is looked at: the last commit, and what differs from it. */
function state() {
  const hash = createHash('sha256').update(git('rev-parse', 'HEAD')).update(git('diff', 'HEAD'));
  for (const path of changed) if (existsSync(at(path))) hash.update(path).update(readFileSync(at(path)));
  return hash.digest('hex');
}

/** Its output is shown at its end, so that those running beside it do not mix. */
function run(name, command, parameters, shell = false) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(command, parameters, { cwd: root, shell, env: { ...process.env, FORCE_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`);
      done(code === 0);
    });
  });
}

/** Not at all where it was found right with everything as it stands now. */
async function unlessKnown(what, look) {
  const stamp = at(`node_modules/.cache/checked-${what}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log(`✔ ${what} (as it stood the last time)`);
    return true;
  }
  const right = await look();
  if (right) {
    mkdirSync(at('node_modules/.cache'), { recursive: true });
    writeFileSync(stamp, now);
  }
  return right;
}

const jest = [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'core',
  'pane',
  'hosts',
  '--passWithNoTests',
];
const now = state();
// All where nothing was changed; what a change brings to the lint of other files is seen at the next commit.
const code = changed.filter((path) => /\.(tsx?|[cm]?js)$/.test(path) && existsSync(at(path)));
const results = await Promise.all([
  unlessKnown('lint', () => run('lint', process.execPath, ['node_modules/oxlint/bin/oxlint', ...code])),
  unlessKnown('rooms', () => run('rooms', npm.command, ['run', '--silent', 'lint:rooms'], npm.shell)),
  unlessKnown('types', () => run('types', process.execPath, ['node_modules/typescript-7/bin/tsc'])),
  unlessKnown('tests', () =>
    run(`tests of ${patterns.join(' ')}`, process.execPath, [...jest, '--testPathPatterns', ...patterns]),
  ),
]);
process.exit(results.every(Boolean) ? 0 : 1);
