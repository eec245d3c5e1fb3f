/** Knows whether dist was built from the sources as they are now, by a hash of their contents, and for which address. */
const { createHash } = require('node:crypto');
const {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} = require('node:fs');
const { join, dirname } = require('node:path');
const { writeLicences } = require('./notices.cjs');

const root = join(__dirname, '..', '..');
const stampFile = join(root, 'dist', '.built');
const sources = [
  'src',
  'assets',
  'manifest.xml',
  'LICENSE',
  'docs/privacy.md',
  'docs/privacy.zh-CN.md',
  'scripts/build',
  'webpack.config.js',
  'package-lock.json',
];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** What dist was built from and where it is to be served from; undefined while there is no whole build. */
function built() {
  if (!existsSync(stampFile)) return undefined;
  const [hash, baseUrl, supportUrl] = readFileSync(stampFile, 'utf8').trim().split('\n');
  return { hash, baseUrl, supportUrl };
}

/** Whether dist is what the sources say – for any addresses, or for those given. */
function isFresh(baseUrl, supportUrl) {
  const found = built();
  if (found === undefined) return false;
  if (baseUrl !== undefined && (found.baseUrl !== baseUrl || found.supportUrl !== supportUrl)) return false;
  return found.hash === sourceHash();
}

/** Shared by the compilers of one build: the stamp is removed when the build begins and written once all have succeeded. */
class StampPlugin {
  constructor(builds, addresses) {
    this.left = builds;
    this.addresses = addresses.filter((one) => one !== undefined);
    this.failed = false;
    this.hash = null;
  }

  apply(compiler) {
    compiler.hooks.run.tap('Stamp', () => {
      if (this.hash === null) rmSync(join(root, 'dist-maps'), { recursive: true, force: true });
      this.hash ??= sourceHash();
      rmSync(stampFile, { force: true });
    });
    compiler.hooks.done.tap('Stamp', (stats) => {
      this.failed ||= stats.hasErrors();
      this.left -= 1;
      if (this.left > 0 || this.failed || this.hash === null) return;
      // All maps are written now. What may not be handed out ends the build here.
      writeLicences(root);
      mkdirSync(dirname(stampFile), { recursive: true });
      writeFileSync(stampFile, `${[this.hash, ...this.addresses].join('\n')}\n`);
    });
  }
}

module.exports = { built, isFresh, StampPlugin };
