/** Runs before start, build and test: installs the locked packages when they are missing or stale. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopWith } from './start/faults.mjs';

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
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    stopWith(error);
  }
  console.log(
    '首次运行：将从 npm 设定的包源下载依赖，需要网络和约 1.2 GB 磁盘，约一分钟，视网速而定；之后构建一至两分钟。以后启动只需几秒，不需要网络。\n' +
      'First run: packages are fetched from the source that npm is set to. This needs the network, about 1.2 GB of disk, and about a minute,\n' +
      'depending on the connection; then one to two minutes to build. Later starts take seconds and no network.\n',
  );
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
