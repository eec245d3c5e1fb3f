/** What is said when something cannot be started: by the scripts themselves, without a stack, in both languages. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = join(__dirname, '../../scripts');
const folder = mkdtempSync(join(tmpdir(), 'starband-'));
const noKey = join(folder, 'no-key.pem');
writeFileSync(noKey, 'this is no key');

/** Ends with the script's exit code and all that it said. */
function run(...parameters: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, parameters, { cwd: scripts });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code) => done({ code, said }));
  });
}

const stack = /^\s+at |node:internal/m;

it.each([['0'], ['65536'], ['http'], ['3e3'], ['80.5'], [''], ['-1']])(
  'npm start refuses the port %j',
  async (port) => {
    const { code, said } = await run('start.mjs', `--port=${port}`);
    expect([code, said]).toEqual([1, expect.stringContaining('a number from 1 to 65535')]);
    expect(said).toContain('用法 Usage');
    expect(said).not.toMatch(stack);
  },
);

it.each([
  [['--cert', noKey, '--key', noKey], 'The key or the certificate cannot be used', '密钥或证书无法使用'],
  [['--cert', join(folder, 'gone'), '--key', noKey], 'There is no file', '找不到文件'],
  [['--cert', folder, '--key', noKey], 'That is a folder', '这是文件夹'],
  [['--cert', noKey], 'go together', '须一起给出'],
])('npm run start:excel %j', async (parameters, english, chinese) => {
  const { code, said } = await run('start-excel.mjs', ...parameters);
  expect(code).toBe(1);
  expect(said).toContain(english);
  expect(said).toContain(chinese);
  expect(said).not.toMatch(stack);
});

/** A program that serves a folder on the port of one that already does. */
const taken = `
import server from './serve.cjs';
import { stopWith } from './start/faults.mjs';
const { url } = await server.serve('.', 0);
const port = Number(new URL(url).port);
await server.serve('.', port, { fixed: true }).catch((error) => stopWith(error, port));
`;

it('says of a port that it is taken', async () => {
  const { code, said } = await run('--input-type=module', '-e', taken);
  expect(code).toBe(1);
  expect(said).toMatch(/端口 \d+ .*已被占用[^]*Port \d+ .*taken/);
  expect(said).not.toMatch(stack);
});

it.each([
  [{ code: 'EACCES', syscall: 'listen' }, 'does not allow port 80'],
  [{ code: 'EPERM', syscall: 'listen' }, 'does not allow port 80'],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'hosts file'],
  [{ code: 'EACCES', syscall: 'mkdir', path: '/a/dist' }, '/a/dist cannot be written (EACCES)'],
  [{ code: 'EROFS', syscall: 'access', path: '/a' }, '/a cannot be written (EROFS)'],
  [{ code: 'ENOSPC', syscall: 'write' }, 'The disk is full'],
  [{ code: 'EODD', message: 'something else' }, 'Cannot start: something else'],
])('%j: %s', async (error, words) => {
  const program = `import { faultText } from './start/faults.mjs'; console.log(faultText(${JSON.stringify(error)}, 80));`;
  const { code, said } = await run('--input-type=module', '-e', program);
  expect([code, said]).toEqual([0, expect.stringContaining(words)]);
  expect(said).toMatch(/[一-龥]/);
});
