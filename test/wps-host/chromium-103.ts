/**
 * Chromium 103 from npm: the engine of WPS's panes is Chromium 104. Playwright's locators do not work with it, so it is driven
 * by the puppeteer of its time.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

const root = join(__dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache');
const folder = join(cache, 'chromium-103');
const program = join(folder, 'chromium');

/**
 * The package's `executablePath` takes whatever browser lies in the machine's temporary folder, so only its unpacking is used, in
 * a process whose temporary folder is one of the project's. Renaming it keeps half an unpacked browser from being found.
 */
async function executable(): Promise<string> {
  if (existsSync(program)) return program;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'chromium-103-'));
  const bin = join(root, 'node_modules', 'chromium-103', 'bin');
  const unpack = `
    const { inflate } = require('chromium-103/build/lambdafs');
    Promise.all(['chromium.br', 'swiftshader.tar.br'].map((file) => inflate(${JSON.stringify(`${bin}/`)} + file)))
      .catch((fault) => { console.error(fault); process.exit(1); });`;
  const env = { ...process.env, TMPDIR: fresh, TEMP: fresh, TMP: fresh };
  try {
    execFileSync(process.execPath, ['-e', unpack], { cwd: root, env });
    await rename(fresh, folder).catch((fault: unknown) => {
      // Somebody else may have been faster.
      if (!existsSync(program)) throw fault;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return program;
}

/** Close it when done. Not with the package's own arguments: `--single-process` crashes with the second page. */
export async function launchChromium103(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--lang=zh-CN'],
    defaultViewport: { width: 350, height: 800 },
  });
}
