/** The library that Excel loads is beside the pages, as Microsoft made it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, inDist } from './built';

const library = dirname(require.resolve('@microsoft/office-js/package.json'));

function filesUnder(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix)).flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
  });
}

const files = filesUnder(join(dist, 'office'));

it('each file is unmodified, and the licence is with them', () => {
  expect(files).toContain('LICENSE.md');
  for (const file of files) {
    const original = file === 'LICENSE.md' ? join(library, file) : join(library, 'dist', file);
    expect([file, readFileSync(join(dist, 'office', file)).equals(readFileSync(original))]).toEqual([
      file,
      true,
    ]);
  }
});

it('what the library loads in Excel on Windows, Mac and the web is there', () => {
  for (const platform of ['win32-16.01', 'mac-16.00', 'web-16.00'])
    for (const part of ['', '-core']) expect(files).toContain(`excel-${platform}${part}.js`);
  for (const language of ['en-us', 'zh-cn']) expect(files).toContain(`${language}/office_strings.js`);
});

it('the newest platform files that the library knows are those that are there', () => {
  const versions = /excel:\{([^}]*)\}/i.exec(inDist('office/office.js').replaceAll('"', ''))?.[1] ?? '';
  expect(versions).toContain('win32:16.01');
  expect(versions).toContain('mac:16.00');
  expect(versions).toContain('web:16.00');
});

it('nothing that sends usage data is there', () => {
  expect(files.filter((file) => /telemetry|aria|webauth/.test(file))).toEqual([]);
});

describe('the pages', () => {
  it.each([
    'taskpane.html',
    'functions.html',
    'functions.zh-CN.html',
    'pane.html',
    'index.html',
    'help.html',
  ])('%s loads only files that are there, and has a policy that lets in nothing else', (page) => {
    const html = inDist(page);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const links = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, link]) => link ?? '');
    for (const link of links.filter((one) => !one.startsWith('data:')))
      expect([link, existsSync(join(dist, link))]).toEqual([link, true]);
  });

  it('office.js comes before the bundle in the page that Excel loads, and not at all in the frame', () => {
    const [office, bundle] = ['office/office.js', 'taskpane/main.'].map((part) =>
      inDist('taskpane.html').indexOf(part),
    );
    expect(office).toBeGreaterThan(0);
    expect(bundle).toBeGreaterThan(office ?? 0);
    expect(inDist('pane.html')).not.toContain('office.js');
  });

  it('the pane in Excel may connect to nothing and frame nothing', () => {
    expect(inDist('taskpane.html')).not.toMatch(/connect-src|frame-src/);
  });
});
