/**
 * Adding by the book: in a copy of the tree a scheme, a kind of rule, a function and a screen are added exactly where CONTRIBUTING
 * says; then the types hold, and the tests that it names pass. Every place that is touched is named there, and no other is.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { schemes } from '../../src/schemes/all';
import { ADDITIONS, EDITS, type Addition, type Edit } from './edits';

const root = join(__dirname, '../..');
// Outside the tree, or its tests would be taken for tests of ours.
const copy = mkdtempSync(join(tmpdir(), 'starband-'));
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** The row of CONTRIBUTING's table that an addition follows. */
const ROWS: Readonly<Record<Addition, string>> = {
  scheme: '| a scheme |',
  function: '| a custom function |',
  'rule-kind': '| a kind of rule |',
  screen: '| a screen |',
};

/** The tests that the rows name, in the projects that run without a build. */
const TESTS = [
  'test/schemes/',
  'test/functions/metadata\\.test',
  'test/core/rules/remaining\\.test',
  'test/core/properties/monotone\\.test',
  'test/core/table/round-trip',
  'test/taskpane/greeting',
];

function added(addition: Addition): readonly string[] {
  const from = join(__dirname, 'additions', addition);
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  return files(from).map((path) =>
    relative(from, path)
      .replaceAll('\\', '/')
      .replace(/\.txt$/, ''),
  );
}

function insert({ file, at, insert: lines, before }: Edit): void {
  const text = read(file);
  const start = text.indexOf(at);
  if (start < 0) throw new Error(`${file} has no ${at}`);
  const from = before ? text.lastIndexOf('\n', start) + 1 : text.indexOf('\n', start + at.length - 1) + 1;
  writeFileSync(join(copy, file), `${text.slice(0, from)}${lines}\n${text.slice(from)}`);
}

function run(...command: readonly string[]): { readonly status: number | null; readonly output: string } {
  const done = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status: done.status, output: `${done.stdout}${done.stderr}`.slice(-6000) };
}

beforeAll(() => {
  for (const path of [
    'src',
    'test',
    'bench',
    'docs',
    'scripts',
    'jest.config.js',
    'tsconfig.json',
    'package.json',
    'CONTRIBUTING.md',
    'manifest.xml',
  ])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  // What the compiler remembers is not to be shared with the tree.
  const config = join(copy, 'tsconfig.json');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/.*("incremental"|tsBuildInfoFile).*\n/g, ''));
  // This test itself is not among those that it runs.
  rmSync(join(copy, 'test/house'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const addition of ADDITIONS) {
    for (const path of added(addition)) {
      const text = readFileSync(join(__dirname, 'additions', addition, `${path}.txt`), 'utf8');
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text.replace('NEXT', String(schemes.length + 1)));
    }
    EDITS[addition].forEach(insert);
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(ADDITIONS)('%s', (addition) => {
  const book = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const row = book.split('\n').find((line) => line.startsWith(ROWS[addition])) ?? '';

  const touched = [...new Set([...added(addition), ...EDITS[addition].map(({ file }) => file)])];
  /** Files and folders that the row names; `<kind>` stands for any name. */
  const named = [...row.matchAll(/`([^`]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.includes('/') || name.includes('.ts'))
    .map((name) => new RegExp(name.replaceAll('.', '\\.').replace(/<[^>]+>/g, '[^/]+')));

  it('touches no place that CONTRIBUTING does not name', () => {
    expect(touched.filter((path) => !named.some((name) => name.test(path)))).toEqual([]);
  });

  it('touches every place that CONTRIBUTING names', () => {
    expect(named.filter((name) => !touched.some((path) => name.test(path)))).toEqual([]);
  });
});

it('compiles', () => {
  const { status, output } = run('node_modules/typescript-7/bin/tsc');
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
});

it('passes the tests that CONTRIBUTING names', () => {
  const { status, output } = run(
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'core',
    'pane',
    '--testPathPatterns',
    ...TESTS,
  );
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
});
