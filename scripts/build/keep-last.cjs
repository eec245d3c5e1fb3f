/**
 * Keeps the hashed files of the last build, and of no build before it, beside those of the new one: a page that was opened before the
 * new build was put in place loads its parts when they are first needed.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { CleanPlugin } = require('webpack');

const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/** Beside the folder that it speaks of; a server hands out nothing whose name begins with a dot. */
const listFile = (folder) => join(dirname(folder), `.chunks-${basename(folder)}.json`);

/** The hashed files in a folder of dist: those of the build as it stands, and those kept from before. */
function chunksOf(folder) {
  const file = listFile(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { now: [], before: [] };
}

/**
 * The same build made again keeps what it kept.
 * @example following({ now: ['a'], before: [] }, ['b']) //=> { now: ['b'], before: ['a'] }
 */
function following(last, now) {
  const same = last.now.length === now.length && last.now.every((name) => now.includes(name));
  const before = same ? last.before : last.now;
  return { now, before: before.filter((name) => !now.includes(name)) };
}

class KeepLastPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('KeepLast', (compilation) => {
      if (compilation.compiler !== compiler) return;
      let next;
      const chunks = () =>
        (next ??= following(
          chunksOf(compiler.outputPath),
          Object.keys(compilation.assets)
            .filter((name) => HASHED.test(name))
            .sort(),
        ));
      CleanPlugin.getCompilationHooks(compilation).keep.tap('KeepLast', (path) =>
        chunks().before.includes(path),
      );
      compiler.hooks.afterEmit.tap('KeepLast', (emitted) => {
        if (emitted === compilation)
          writeFileSync(listFile(compiler.outputPath), `${JSON.stringify(chunks(), null, 1)}\n`);
      });
    });
  }
}

module.exports = { chunksOf, following, KeepLastPlugin };
