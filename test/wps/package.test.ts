/** The offline package: exactly the files that it should hold, the same in the folder, in WPS's archive and in the file to hand out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { version } from '../../package.json';
import { sevenZip } from '../../scripts/build/seven-zip.cjs';
import { packageFiles } from '../../scripts/build/wps-package.cjs';
import { dist } from '../manifest/built';
import { readSevenZip } from './read-seven-zip';

const FOLDER = `starband_${version}`;
const ZIP = `starband-wps-${version}.zip`;
const withoutHash = (path: string) => path.replace(/\.[0-9a-f]{8}\./, '.');

let files: Readonly<Record<string, Buffer>>;
beforeAll(async () => {
  files = await packageFiles(dist, 'https://hr.example.com/');
});

const inFolder = () => Object.keys(files).filter((path) => path.startsWith(`${FOLDER}/`));

it('holds the add-in, what installs it, and what says how', () => {
  expect(Object.keys(files).map(withoutHash).sort()).toEqual(
    [
      ...['about.css', 'about.html', 'about.js', 'images/about.svg', 'images/pane.svg'],
      ...[
        'home',
        'templates',
        'people',
        'import',
        'board',
        'next-month',
        'stars',
        'salary',
        'slips',
        'closing',
        'appeal',
        'year',
        'rules',
        'functions',
        'why',
        'self-check',
      ].map((name) => `images/${name}.svg`),
      ...['index.html', 'main.js', 'manifest.xml', 'pane.css', 'pane.html', 'pane.js'],
      ...['ribbon.xml', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'],
      ...[
        'guide.html',
        'help.html',
        'linter.html',
        'native-formulas.html',
        'privacy.html',
        'rules-table.html',
      ],
      ...['help.css', 'assets/icon-32.png', 'assets/icon-64.png'],
      ...['errors', 'rules', 'salary', 'templates'].map((name) => `assets/guide/${name}.png`),
    ]
      .map((path) => `${FOLDER}/${path}`)
      .concat('README.txt', 'jsplugins.xml', 'publish.css', 'publish.html', 'publish.js', 'publish.xml')
      .concat('LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'starband.7z', ZIP, 'uninstall.html')
      .sort(),
  );
});

it('the archive for WPS holds the folder, as WPS’s own tools pack it', () => {
  const found = readSevenZip(files['starband.7z'] as Buffer);
  const folders = [...found].filter(([, content]) => content === null).map(([path]) => path);
  expect(folders).toEqual(['', '/assets', '/assets/guide', '/images'].map((path) => FOLDER + path));
  expect([...found.keys()].filter((path) => !folders.includes(path))).toEqual(inFolder());
  for (const path of inFolder()) expect(found.get(path)?.equals(files[path] as Buffer)).toBe(true);
});

it('the file to hand out holds all of it', async () => {
  const zip = await JSZip.loadAsync(files[ZIP] as Buffer);
  expect(Object.keys(zip.files).sort()).toEqual(Object.keys(files).filter((path) => path !== ZIP).sort()); // prettier-ignore
  for (const [path, entry] of Object.entries(zip.files))
    expect((await entry.async('nodebuffer')).equals(files[path] as Buffer)).toBe(true);
});

it('is the same whenever it is made', async () => {
  const again = await packageFiles(dist, 'https://hr.example.com/');
  for (const [path, content] of Object.entries(files))
    expect([path, again[path]?.equals(content)]).toEqual([path, true]);
});

it('holds the files of dist, less the lines that lead to source maps', () => {
  for (const path of inFolder()) {
    const built = readFileSync(join(dist, 'wps', path.slice(FOLDER.length + 1)), 'utf8');
    const packed = files[path]?.toString('utf8') ?? '';
    expect(packed).not.toMatch(/sourceMappingURL/);
    if (!/\.(js|css)$/.test(path)) expect(packed).toBe(built);
    else expect(built.startsWith(packed.trimEnd())).toBe(true);
  }
});

it('the installation pages register the archive, those of the online form the folder', () => {
  for (const page of ['publish.html', 'uninstall.html']) {
    const online = readFileSync(join(dist, 'wps', page), 'utf8');
    expect(online).not.toContain('data-version');
    expect(files[page]?.toString('utf8').replace(` data-version="${version}"`, '')).toBe(online);
  }
});

it('says in both languages what to do, in a form that every Windows can read', () => {
  const text = files['README.txt']?.toString('utf8') ?? '';
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toMatch(/jsaddons[^]*By hand|手工安装/i);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

describe('the archive', () => {
  it.each([
    [1, 1],
    [127, 128],
    [16_383, 16_384],
    [2_097_151, 2_097_152],
  ])('keeps files of %d and %d bytes', (...lengths) => {
    const entries = Object.fromEntries(
      lengths.map((length, index) => [`目录/文件 ${index}.txt`, Buffer.alloc(length, index + 1)]),
    );
    const found = readSevenZip(sevenZip(entries));
    expect([...found.keys()]).toEqual(['目录', ...Object.keys(entries)]);
    for (const [path, content] of Object.entries(entries))
      expect(found.get(path)?.equals(content)).toBe(true);
  });

  it('keeps many files in many folders', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`a/${index % 7}/${index}`, Buffer.from(`${index}`)]),
    );
    const found = readSevenZip(sevenZip(entries));
    expect([...found].filter(([, content]) => content === null)).toHaveLength(8);
    expect(found.get('a/3/10')?.toString()).toBe('10');
  });

  it('is not made of what it cannot hold', () => {
    expect(() => sevenZip({})).toThrow('two files');
    expect(() => sevenZip({ a: Buffer.from('1'), b: Buffer.alloc(0) })).toThrow('empty');
  });
});

it('nothing of the folder is forgotten', () => {
  const built = readdirSync(join(dist, 'wps'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('.') && !/\.map$|^(publish|uninstall|jsplugins)\./.test(path));
  expect(inFolder().map((path) => path.slice(FOLDER.length + 1)).sort()).toEqual(built.sort()); // prettier-ignore
});
