/** dist over https, as Excel asks for it, with a certificate made for the test. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { serve } from '../../scripts/serve.cjs';
import type { Served } from '../../scripts/serve.cjs';
import { dist, inDist, root } from './built';

/** As the samples of docs/deploy-excel.md name them, which has a test of its own. */
const OTHER_PAGES = [
  'guide',
  'help',
  'index',
  'linter',
  'native-formulas',
  'pane',
  'privacy',
  'rules-table',
].map((name) => `${name}.html`);

let served: Served;
let ca: Buffer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'starband-'));
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  );
  if (authority === undefined || cert === undefined || key === undefined) throw new Error('no paths');
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(authority, cert, key, 2, ['localhost']);
  ca = readFileSync(authority);
  served = await serve(dist, 0, { tls: { cert: readFileSync(cert), key: readFileSync(key) } });
});
afterAll(() => served.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answer>((done, failed) => {
    get(served.url + path, { ca, headers, servername: 'localhost' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    }).on('error', failed);
  });

it('serves pages over https to whoever trusts the certificate', async () => {
  expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  const { status, headers, body } = await ask('taskpane.html');
  expect([status, headers['content-type'], body]).toEqual([
    200,
    'text/html; charset=utf-8',
    inDist('taskpane.html'),
  ]);
});

it.each(['functions.json', 'functions.zh-CN.json'])('lets Excel on the web read %s', async (file) => {
  const { headers } = await ask(file);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['content-type']).toMatch('application/json');
});

it.each(['taskpane.html', 'functions.js', 'starband-localhost.xml'])('and nothing else: %s', async (file) => {
  expect((await ask(file)).headers['access-control-allow-origin']).toBeUndefined();
});

it.each(['taskpane.html', 'functions.html', 'functions.zh-CN.html'])(
  'sends nothing that would keep Excel on the web from framing %s',
  async (page) => {
    const { headers } = await ask(page);
    expect(Object.keys(headers).filter((name) => /frame|security-policy/.test(name))).toEqual([]);
  },
);

it('lets nobody else frame any other page', async () => {
  const pages = readdirSync(dist).filter(
    (name) => /\.html$/.test(name) && !/^(taskpane|functions)\./.test(name),
  );
  expect(pages.sort()).toEqual(OTHER_PAGES);
  for (const page of pages)
    expect([page, (await ask(page)).headers['content-security-policy']]).toEqual([
      page,
      "frame-ancestors 'self'",
    ]);
});

it.each([
  ['functions.js', 'same-origin'],
  ['taskpane.html', 'same-origin'],
  ['assets/salary-32.png', 'cross-origin'],
  ['functions.json', 'cross-origin'],
])('%s may be used by pages of: %s', async (path, expected) => {
  expect((await ask(path)).headers['cross-origin-resource-policy']).toBe(expected);
});

describe('what may be kept', () => {
  it.each<[string, RegExp | undefined]>([
    ['taskpane.html', /^no-cache$/],
    ['functions.js', /^no-cache$/],
    // Office shows a generic icon for one that says anything.
    ['assets/icon-32.png', undefined],
    ['assets/icon-80.png', undefined],
  ])('%s', async (path, expected) => {
    const { status, headers } = await ask(path);
    expect([status, headers['cache-control']]).toEqual([
      200,
      expected === undefined ? undefined : expect.stringMatching(expected),
    ]);
  });
});

describe('serves this machine and this folder alone', () => {
  it.each([
    ['another name', 'taskpane.html', 'evil.example', 421],
    ['a name that begins like ours', 'taskpane.html', 'localhost.evil.example', 421],
    ['the address', 'taskpane.html', '127.0.0.1:3000', 200],
    ['a file that begins with a dot', '.built', 'localhost', 404],
    ['a folder that does', '.git/config', 'localhost', 404],
    ['a way out', '..%2fpackage.json', 'localhost', 404],
  ])('%s', async (_, path, host, status) => {
    expect((await ask(path, { host })).status).toBe(status);
  });

  it.each([
    ['our own page', 'functions.js', (url: string) => url.slice(0, -1), 200],
    ['a page elsewhere', 'functions.js', () => 'https://evil.example', 403],
    ['a page of another port', 'taskpane.html', () => 'https://localhost:1', 403],
    ['a page without an origin', 'taskpane.html', () => 'null', 403],
    ['Excel on the web, its functions', 'functions.json', () => 'https://excel.officeapps.live.com', 200],
    ['Excel on the web, an icon', 'assets/icon-32.png', () => 'https://excel.officeapps.live.com', 200],
    ['Excel on the web, anything else', 'functions.js', () => 'https://excel.officeapps.live.com', 403],
  ])('asked by %s', async (_, path, originOf, status) => {
    expect((await ask(path, { origin: originOf(served.url) })).status).toBe(status);
  });

  it('no link that leads elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'starband-links-'));
    writeFileSync(join(folder, 'inside.txt'), 'inside');
    symlinkSync(join(folder, 'inside.txt'), join(folder, 'near.txt'));
    symlinkSync(join(root, 'package.json'), join(folder, 'far.txt'));
    const linked = await serve(folder, 0);
    const statuses = await Promise.all(
      ['inside.txt', 'near.txt', 'far.txt'].map(async (file) => (await fetch(linked.url + file)).status),
    );
    await linked.close();
    expect(statuses).toEqual([200, 200, 404]);
  });
});

it('a fixed port that is taken is an error', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve(dist, port, { fixed: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('npm run start:excel says in both languages that its port is taken, before it does anything', async () => {
  // Taken by us, or by somebody else: either way taken.
  const blocker = createServer();
  await new Promise<void>((done) => blocker.once('error', () => done()).listen(3000, 'localhost', done));
  let words = '';
  try {
    execFileSync(process.execPath, [join(root, 'scripts/start-excel.mjs')], { stdio: 'pipe' });
  } catch (fault) {
    words = String((fault as { stderr: Buffer }).stderr);
  }
  await new Promise((done) => blocker.close(done));
  expect(words).toMatch(/端口 3000 已被占用[^]*Port 3000 is taken/);
});
