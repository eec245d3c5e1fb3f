/** The built WPS add-in: which files there are, and that Chromium 103 and the limits of file:// are respected in all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOf } from '../../scripts/build/keep-last.cjs';
import { dist } from '../manifest/built';
import { cssFindings } from './lint/css';
import { javascriptFindings } from './lint/javascript';

const folder = join(dist, 'wps');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('.') && !path.endsWith('.map'));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const named = (path: string) => path.replace(/\.[0-9a-f]{8}\./, '.');
const ending = (end: string) => files.filter((path) => path.endsWith(end));

/** What is allowed, in which script, and why. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pane.js': {
    '@container (105)':
      'griffel knows how to write the rule; test/browser/wps-pages.test.ts looks at what it writes',
    '@scope (118)': 'as for @container',
    ':has() (105)': 'the self-check asks the engine whether it knows it',
    'container properties (105)': 'the self-check asks the engine whether it knows them',
    'view transitions (111)': 'React has them for a component that the pane does not use',
    '.startViewTransition() (111)': 'as above, in a try',
    'popover (114)': 'the charts bring what places pop-overs; it asks in a try, and the board shows none',
    'color-mix() (111)': 'for marks on charts that the board does not set',
  },
  'publish.js': {
    XMLHttpRequest: 'talks to WPS’s service on the same machine: that is what the page is for',
  },
};

it('is these files', () => {
  expect(files.map(named).sort()).toEqual([
    'LICENSE.txt',
    'THIRD-PARTY-NOTICES.txt',
    'about.css',
    'about.html',
    'about.js',
    'assets/guide/errors.png',
    'assets/guide/rules.png',
    'assets/guide/salary.png',
    'assets/guide/templates.png',
    'assets/icon-32.png',
    'assets/icon-64.png',
    'guide.html',
    'help.css',
    'help.html',
    'images/about.svg',
    'images/appeal.svg',
    'images/board.svg',
    'images/closing.svg',
    'images/functions.svg',
    'images/home.svg',
    'images/import.svg',
    'images/next-month.svg',
    'images/pane.svg',
    'images/people.svg',
    'images/rules.svg',
    'images/salary.svg',
    'images/self-check.svg',
    'images/slips.svg',
    'images/stars.svg',
    'images/templates.svg',
    'images/why.svg',
    'images/year.svg',
    'index.html',
    'jsplugins.xml',
    'linter.html',
    'main.js',
    'manifest.xml',
    'native-formulas.html',
    'pane.css',
    'pane.html',
    'pane.js',
    'privacy.html',
    'publish.css',
    'publish.html',
    'publish.js',
    'publish.xml',
    'ribbon.xml',
    'rules-table.html',
    'uninstall.html',
  ]);
});

describe.each(ending('.js'))('%s', (path) => {
  const allowed = ALLOWED[named(path)] ?? {};

  it('holds nothing that Chromium 103 does not know, and reaches for nothing', () => {
    expect(javascriptFindings(read(path), new Set(Object.keys(allowed)))).toEqual([]);
  });

  it('needs each of its allowances', () => {
    const found = new Set(javascriptFindings(read(path)).map(({ what }) => what));
    expect(Object.keys(allowed).filter((what) => !found.has(what))).toEqual([]);
  });

  it('loads no other script', () => {
    expect(/webpackChunk|\.src=\w+\.p\+|chunkLoad/i.exec(read(path))?.[0]).toBeUndefined();
  });
});

it.each(ending('.css'))('%s holds nothing that Chromium 103 does not know', (path) => {
  expect(cssFindings(read(path))).toEqual([]);
});

describe.each(ending('.html'))('%s', (path) => {
  const html = read(path);

  it('loads classic scripts and styles that lie beside it', () => {
    expect(html).not.toMatch(/type="module"|modulepreload|crossorigin|\spopover|<script(?![^>]*\ssrc=)/);
    for (const [, link = ''] of html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+)"/g))
      if (link !== 'data:,') expect([link, existsSync(join(folder, link))]).toEqual([link, true]);
  });

  it('has a policy under which nothing leaves the machine', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const installs = /^(publish|uninstall)/.test(path);
    expect(policy.match(/connect-src [^;]*|https?:[^; ]*/g)).toEqual(
      installs ? ['connect-src http://127.0.0.1:58890'] : null,
    );
  });
});

it('index.html does no more than load main.js, since WPS may write one of its own that does', () => {
  expect([...read('index.html').matchAll(/<(script|link|style)\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<link rel="icon" href="data:,"/>',
    '<script src="main.js">',
  ]);
});

it('nothing of WPS is in what Excel and the browser workbook load first, nor Excel in WPS', () => {
  const first = chunksOf(join(dist, 'taskpane')).now.filter((name) => /^main\..*\.js$/.test(name));
  expect(first).toHaveLength(1);
  const wps = /\b(?:PluginStorage|GetTaskPane|AddCustomFunction|Value2)\b/;
  for (const name of first)
    expect(wps.exec(readFileSync(join(dist, 'taskpane', name), 'utf8'))?.[0]).toBeUndefined();
  const pane = ending('.js').find((path) => path.startsWith('pane.')) ?? '';
  expect(wps.test(read(pane))).toBe(true);
  expect(/Excel\.run|OfficeExtension/.exec(read(pane))?.[0]).toBeUndefined();
});
