/**
 * `npm run release -- --base-url https://… [--support-url https://…] [--version patch] [--dry-run]`: what is handed out, in release/<version>: the folder for a
 * server, the WPS package, notices, changes, checksums. Asks nothing of the network. In full in docs/release.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import address from './build/base-url.cjs';
import { buildIfStale } from './build-if-stale.mjs';
import keepLast from './build/keep-last.cjs';
import sums from './release/checksums.cjs';
import notices from './build/notices.cjs';
import versions from './release/version.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE =
  '用法 Usage: npm run release -- --base-url https://tools.example.com/starband/ [--support-url https://…] [--version patch|minor|major|1.2.3] [--dry-run]';
const read = (path) => readFileSync(join(root, path), 'utf8');

try {
  await release(readOptions());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'base-url': { type: 'string' },
        'support-url': { type: 'string' },
        version: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    if (values['base-url'] === undefined) throw new Error('缺少 --base-url。 --base-url is missing.');
    const current = JSON.parse(read('package.json')).version;
    const baseUrl = address.parseBaseUrl(values['base-url']);
    return {
      baseUrl,
      supportUrl: address.parseSupportUrl(values['support-url'], baseUrl),
      current,
      version: versions.nextVersion(current, values.version),
      dry: values['dry-run'],
    };
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
}

async function release({ baseUrl, supportUrl, current, version, dry }) {
  const changes = versions.changesOf(read('CHANGELOG.md'), version);
  const files = versions.bumped(read, current, version);
  if (dry) return sayPlan({ baseUrl, current, version, files: Object.keys(files), dirty: uncommitted() });
  refuseUncommitted();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  if (!(await buildIfStale(baseUrl, supportUrl))) process.exit(1);
  const { default: wps } = await import('./build/wps-package.cjs');
  const to = join(root, 'release', version);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const dist = join(root, 'dist');
  // Whatever was built here before is no part of it: the same sources make the same release.
  const before = ['taskpane', 'workbook'].flatMap((folder) =>
    keepLast.chunksOf(join(dist, folder)).before.map((name) => join(folder, name)),
  );
  const left = new Set([wps.OFFLINE, 'starband-localhost.xml', ...before].map((name) => join(dist, name)));
  cpSync(dist, join(to, 'site'), {
    recursive: true,
    // Nor maps, which builds of an earlier form have left at the top of dist.
    filter: (path) => !left.has(path) && !basename(path).startsWith('.') && !path.endsWith('.map'),
  });
  const packed = await wps.packageFiles(dist, baseUrl);
  for (const [path, bytes] of Object.entries(packed))
    if (path.endsWith('.zip')) writeFileSync(join(to, path), bytes);
  for (const name of Object.values(notices.NAMES)) cpSync(join(dist, name), join(to, name));
  writeFileSync(join(to, 'CHANGES.md'), `# ${version}\n\n${changes}\n`);
  writeFileSync(join(to, 'SHA256SUMS'), sums.checksums(to));
  sayDone(version, Object.keys(files));
}

function uncommitted() {
  const git = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (git.status !== 0)
    throw new Error(
      `git 无法查看此文件夹的状态，发布只能从提交过的源码制作：${git.stderr ?? git.error?.message ?? ''} A release is made of committed sources, and git cannot tell.`,
    );
  return git.stdout.trimEnd();
}

function refuseUncommitted() {
  const dirty = uncommitted();
  if (dirty !== '')
    throw new Error(
      `有未提交的改动，发布出去的内容将无从查证。请先提交。\nWhat is not committed could never be found again. Commit first:\n${dirty}`,
    );
}

function sayPlan({ baseUrl, current, version, files, dirty }) {
  console.log(
    [
      `版本 version          ${current === version ? version : `${current} → ${version}`}`,
      `地址 address          ${baseUrl}`,
      `将改写 would rewrite  ${files.length === 0 ? '–' : files.join(', ')}`,
      `将写出 would write    release/${version}/: site/ (with starband.xml), starband-wps-${version}.zip, LICENSE.txt, THIRD-PARTY-NOTICES.txt, CHANGES.md, SHA256SUMS`,
      ...(dirty === '' ? [] : [`将拒绝：有未提交的改动 would refuse: not committed\n${dirty}`]),
      '（未写入任何文件 nothing was written）',
    ].join('\n'),
  );
}

function sayDone(version, changed) {
  const commit = changed.length === 0 ? '' : `git commit -m "Release ${version}" -- ${changed.join(' ')}\n`;
  console.log(
    `\n已写入 release/${version}/，说明见 docs/release.md。接下来：\nrelease/${version}/ is written; docs/release.md says what is what. Next:\n\n${commit}git tag v${version}`,
  );
}
