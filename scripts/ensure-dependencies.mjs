/** Runs before start, build and test: installs the locked packages when they are missing or stale. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.starband-installed');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

refuseOldNode();
const stamp = currentStamp();
if (!installed()) install();

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `StarBand 需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。请从 https://nodejs.org 安装新版本后重试。\n` +
      `StarBand needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

/** Changes whenever the lock file, the machine's platform or the Node ABI does. */
function currentStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
}

function installed() {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8').trim() !== stamp) return false;
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')));
}

function install() {
  console.log('正在安装依赖（约一至两分钟）… Installing packages (a minute or two) …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error(
      '依赖安装失败：请检查网络或 npm 设置后重试。 Installing failed: check the network or npm settings and try again.',
    );
    process.exit(run.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
