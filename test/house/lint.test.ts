/** The linter, tested with wrong code: each snippet stands in a file of its own beside our settings, and its rule is reported there. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WRONG } from './wrong';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'starband-lint-'));
/** `src/core/wrong.ts` of the third snippet is `src/core/wrong-3.ts`. */
const pathOf = (index: number): string => WRONG[index]?.path.replace('.', `-${index}.`) ?? '';
let reported: readonly { readonly code: string; readonly filename: string }[] = [];

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const files = WRONG.map(({ code }, index) => [pathOf(index), code] as const);
  for (const [path, code] of [...files, ['src/core/words.ts', 'export type Text = string;'] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src', 'scripts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  ({ diagnostics: reported } = JSON.parse(stdout) as { readonly diagnostics: typeof reported });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(WRONG.map(({ rule, code }, index) => [rule, code, pathOf(index)]))(
  '%s reports %j',
  (rule, _code, path) => {
    expect(reported.filter(({ filename }) => filename === path).map(({ code }) => code)).toContain(rule);
  },
);

test('no file asks the linter to look away', () => {
  const asks = new RegExp(`${'oxlint'}-disable`);
  const files = ['src', 'test', 'bench', 'scripts'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, room, path),
    ),
  );
  const code = files.filter((path) => /\.(tsx?|[cm]?js)$/.test(path));
  expect(code.filter((path) => asks.test(readFileSync(path, 'utf8')))).toEqual([]);
});
