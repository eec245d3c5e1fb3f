/** What a release is made of, as far as it can be known without making one. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums } from '../../scripts/release/checksums.cjs';
import { isAllowed, licenceOf } from '../../scripts/build/licences.cjs';
import { foldersOf, noticesText, shippedPackages, writeLicences } from '../../scripts/build/notices.cjs';
import { bumped, changesOf, nextVersion } from '../../scripts/release/version.cjs';

const root = join(__dirname, '../..');
const folder = (files: Readonly<Record<string, string>>): string => {
  const made = mkdtempSync(join(tmpdir(), 'starband-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(made, path, '..'), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  return made;
};

describe('version', () => {
  it.each([
    ['0.1.3', undefined, '0.1.3'],
    ['0.1.3', '0.1.3', '0.1.3'],
    ['0.1.3', 'patch', '0.1.4'],
    ['0.1.3', 'minor', '0.2.0'],
    ['0.1.3', 'major', '1.0.0'],
    ['0.9.9', '0.10.0', '0.10.0'],
    ['0.1.9', '0.1.10', '0.1.10'],
  ])('%s, asked for %s: %s', (current, asked, next) => {
    expect(nextVersion(current, asked)).toBe(next);
  });

  it.each([['1.2'], ['v1.2.3'], ['1.2.3-beta'], ['01.2.3'], ['next'], ['']])('refuses %j', (asked) => {
    expect(() => nextVersion('0.1.0', asked)).toThrow('1.2.3');
  });

  it.each([['0.1.2'], ['0.0.9']])('refuses %s, which is older', (asked) => {
    expect(() => nextVersion('0.1.3', asked)).toThrow('below 0.1.3');
  });
});

describe('changelog', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- new\n\n## 0.1.0\n\n- old\n';

  it.each([
    ['0.1.0', '- old'],
    ['0.2.0', '- new'],
  ])('%s has %s', (version, changes) => {
    expect(changesOf(changelog, version)).toBe(changes);
  });

  it.each([['# Changelog\n\n## 0.1.0\n\n- old\n'], ['## 0.2.0\n\n## 0.1.0\n\n- old\n']])(
    'refuses a version of which nothing is said: %j',
    (text) => {
      expect(() => changesOf(text, '0.2.0')).toThrow('## 0.2.0');
    },
  );
});

describe('a raised version', () => {
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "version": "0.1.0" }',
    'package-lock.json': '"version": "0.1.0" "version": "0.1.0" "another": "version": "0.1.0"',
    'manifest.xml': '<Version>0.1.0.0</Version>',
    'CHANGELOG.md': '## Unreleased\n\n- new\n',
  };

  it('is written wherever it stands, and nowhere else', () => {
    expect(bumped((path) => files[path] ?? '', '0.1.0', '0.2.0')).toEqual({
      'package.json': '{ "version": "0.2.0" }',
      'package-lock.json': '"version": "0.2.0" "version": "0.2.0" "another": "version": "0.1.0"',
      'manifest.xml': '<Version>0.2.0.0</Version>',
      'CHANGELOG.md': '## 0.2.0\n\n- new\n',
    });
  });

  it('leaves all files as they are where it is the same', () => {
    expect(bumped((path) => files[path] ?? '', '0.1.0', '0.1.0')).toEqual({});
  });

  it('finds its places in the real files', () => {
    const real = (path: string) => readFileSync(join(root, path), 'utf8');
    const current = (JSON.parse(real('package.json')) as { version: string }).version;
    const lock = JSON.parse(bumped(real, current, '99.0.0')['package-lock.json'] ?? '') as {
      version: string;
      packages: Readonly<Record<string, { version: string }>>;
    };
    expect([lock.version, lock.packages['']?.version]).toEqual(['99.0.0', '99.0.0']);
  });
});

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['Apache-2.0', true],
    ['BSD-2-Clause', true],
    ['BSD-3-Clause', true],
    ['ISC', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND ISC)', true],
    ['(MIT AND Zlib)', false],
    ['(MIT OR GPL-2.0) AND CC-BY-4.0', false],
    ['GPL-3.0', false],
    ['LGPL-3.0-or-later', false],
    ['MPL-2.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
    [undefined, false],
    [{ type: 'MIT' }, false],
  ])('%j ships: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('names the package that may not ship', () => {
    expect(() => licenceOf({ name: 'a', license: 'GPL-3.0' })).toThrow(/a is under "GPL-3.0"/);
    expect(() => licenceOf({ name: 'toString' })).toThrow(/no licence named/);
  });
});

describe('notices', () => {
  const map = (...sources: string[]) => JSON.stringify({ sources });
  const manifest = (name: string, license: string) => JSON.stringify({ name, version: '1.0.0', license });
  const tree = (license: string) =>
    folder({
      'dist-maps/wps/main.js.map': map(
        'webpack://starband/./src/a.ts',
        'webpack://starband/./node_modules/@a/b/i.js',
      ),
      'dist-maps/functions.js.map': map('webpack://starband/./node_modules/c/node_modules/d/i.js'),
      'node_modules/@a/b/package.json': manifest('@a/b', 'ISC'),
      'node_modules/@a/b/LICENSE': 'the same words\r\n',
      'node_modules/c/node_modules/d/package.json': manifest('d', license),
      'node_modules/c/node_modules/d/LICENSE.md': 'the same words',
      'node_modules/not-shipped/package.json': manifest('not-shipped', 'GPL-3.0'),
      'node_modules/@microsoft/office-js/package.json': manifest('@microsoft/office-js', 'MIT'),
    });

  it('are of the packages that a build was made of, nested ones too, and of no other', () => {
    expect(shippedPackages(tree('MIT')).map(({ name, licence }) => [name, licence])).toEqual([
      ['@a/b', 'ISC'],
      ['@microsoft/office-js', 'SEE LICENSE IN office/LICENSE.md'],
      ['d', 'MIT'],
    ]);
  });

  it('are refused where one of them may not ship, or where no build is', () => {
    expect(() => shippedPackages(tree('GPL-3.0'))).toThrow(/d is under "GPL-3.0"/);
    expect(() => shippedPackages(folder({}))).toThrow('build again');
  });

  it('lie with the licence in each folder that is handed out by itself, each with its own packages', () => {
    const made = tree('MIT');
    for (const part of ['dist', 'dist/wps']) mkdirSync(join(made, part));
    writeFileSync(join(made, 'LICENSE'), 'ours');
    writeLicences(made);
    const read = (path: string) => readFileSync(join(made, 'dist', path), 'utf8');
    expect([read('LICENSE.txt'), read('wps/LICENSE.txt')]).toEqual(['ours', 'ours']);
    expect(read('THIRD-PARTY-NOTICES.txt')).toBe(noticesText(shippedPackages(made)));
    expect(read('wps/THIRD-PARTY-NOTICES.txt')).toMatch(/@a\/b 1\.0\.0 \(ISC\)/);
    expect(read('wps/THIRD-PARTY-NOTICES.txt')).not.toMatch(/office-js|d 1\.0\.0/);
  });

  it('a licence that is not on the list ends the build', () => {
    const made = tree('GPL-3.0');
    for (const part of ['dist', 'dist/wps']) mkdirSync(join(made, part));
    expect(() => writeLicences(made)).toThrow(/d is under "GPL-3.0"/);
  });

  it('say a licence that several carry once', () => {
    const text = noticesText(shippedPackages(tree('MIT')));
    expect(text.split('the same words')).toHaveLength(2);
    expect(text).toContain('@a/b 1.0.0 (ISC)\nd 1.0.0 (MIT)\n\nthe same words');
    expect(text).toContain('Without a licence file of their own:\n@microsoft/office-js 1.0.0');
  });

  it('know a package by its folder', () => {
    expect(
      foldersOf([
        './node_modules/a/x.js',
        './node_modules/a/y.js',
        './src/node.ts',
        './node_modules/@s/p/z.css',
      ]),
    ).toEqual(['node_modules/@s/p', 'node_modules/a']);
  });
});

it('sums every file, in one order, by forward slashes', () => {
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(checksums(folder({ 'b.txt': 'B', 'a/c.txt': 'C' }))).toBe(
    `${sum('C')}  a/c.txt\n${sum('B')}  b.txt\n`,
  );
});
