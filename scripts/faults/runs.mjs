/** The runs of `npm run proof:faults`: one process for each command of each suite, ended where it hangs. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jsonLines } from './kept.mjs';

const SUITES = [
  ['Excel', 'hosts', 'test/hosts/excel/faults.test.ts'],
  ['WPS', 'hosts', 'test/hosts/wps/faults.test.ts'],
  ['Browser workbook', 'univer', 'test/hosts/browser-faults.test.ts'],
];
const jest = (root) => path.join(root, 'node_modules/jest/bin/jest.js');

/** Every command of every suite, with the titles of its tests. */
export function listRuns(root) {
  return SUITES.flatMap(([suite, project, file]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'starband-faults-'));
    try {
      // Matches no test: all are told, none is run.
      const answer = path.join(folder, 'titles.json');
      const how = ['--json', `--outputFile=${answer}`, '--testNamePattern=(?!)'];
      const report = path.join(folder, 'counts');
      spawnSync(process.execPath, [...argumentsFor(root, project, file), ...how], {
        cwd: root,
        env: { ...process.env, STARBAND_FAULTS_REPORT: report },
      });
      const { testResults } = JSON.parse(readFileSync(answer, 'utf8'));
      const titles = testResults.flatMap(({ assertionResults }) =>
        assertionResults.map(({ title }) => title),
      );
      return byCommand(titles).map(([command, own]) => ({ suite, project, file, command, titles: own }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** `a template, in several requests` is another test of `a template`. */
function byCommand(titles) {
  const commands = new Map();
  for (const title of titles) {
    const command = titles.find((one) => title.startsWith(`${one}, `)) ?? title;
    commands.set(command, [...(commands.get(command) ?? []), title]);
  }
  return [...commands];
}

const argumentsFor = (root, project, file) => [
  jest(root),
  `--selectProjects=${project}`,
  '--runInBand',
  '--forceExit',
  '--runTestsByPath',
  file,
];

/** Runs the tests of one command: those that told their count have passed. */
export async function carryOut(root, run, limit) {
  const folder = mkdtempSync(path.join(tmpdir(), 'starband-faults-'));
  const report = path.join(folder, 'counts.jsonl');
  writeFileSync(report, '');
  try {
    const ended = await jestRun(root, run, report, limit);
    const counts = new Map(
      jsonLines(readFileSync(report, 'utf8')).map(({ title, ...count }) => [title, count]),
    );
    const at = commitOf(root);
    return run.titles.map((title) => {
      const count = counts.get(title);
      const came = count === undefined ? { status: ended } : { status: 'proved', count };
      return { suite: run.suite, title, at, ...came };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was proved was proved of this. */
function commitOf(root) {
  const { stdout } = spawnSync('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return stdout.trim();
}

/** Resolves to what a test came to that did not tell its count. A process that never yields is ended from outside. */
function jestRun(root, { project, file, titles }, report, limit) {
  const pattern = `^(${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`;
  const child = spawn(
    process.execPath,
    [...argumentsFor(root, project, file), `--testNamePattern=${pattern}`, '--silent'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, STARBAND_FAULTS_REPORT: report } },
  );
  return new Promise((resolve, reject) => {
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, limit);
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(hung ? 'hung' : 'failed');
    });
  });
}
