/** The runs of `npm run proof:faults`: one process for each command of each suite, ended where it hangs, kept in a file as they end. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SUITES = [
  ['Excel', 'hosts', 'test/hosts/excel/faults.test.ts'],
  ['WPS', 'hosts', 'test/hosts/wps/faults.test.ts'],
  ['Browser workbook', 'univer', 'test/hosts/browser-faults.test.ts'],
];
const jest = (root) => path.join(root, 'node_modules/jest/bin/jest.js');
const jsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

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

/** What earlier runs came to, by suite and command; the last one counts. */
export function keptRuns(file) {
  return new Map((existsSync(file) ? jsonLines(file) : []).map((run) => [keyOf(run), run]));
}

export const keyOf = ({ suite, command }) => `${suite}: ${command}`;

/** What a run came to, of what is kept: a test that has come since waits to be run. */
export function statusOf(run, kept) {
  if (kept === undefined) return 'waiting';
  const all = run.titles.every((title) => kept.titles.includes(title));
  return kept.status === 'proved' && !all ? 'waiting' : kept.status;
}

/** Runs one, and adds what it came to to the file. */
export async function carryOut(root, run, file, limit) {
  const folder = mkdtempSync(path.join(tmpdir(), 'starband-faults-'));
  const report = path.join(folder, 'counts.jsonl');
  writeFileSync(report, '');
  try {
    const status = await jestRun(root, run, report, limit);
    const { suite, command, titles } = run;
    const kept = { suite, command, titles, status, counts: jsonLines(report) };
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(kept)}\n`);
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves to `proved`, `failed` or `hung`. A process that never yields is ended from outside. */
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
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(hung ? 'hung' : code === 0 ? 'proved' : 'failed');
    });
  });
}
