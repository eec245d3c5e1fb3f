/** LibreOffice as a converter of files, some at a time: one that it cannot read ends no more than its own batch. */
const { execFileSync } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync, existsSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const BATCH = 12;
/** Milliseconds that a batch may take. */
const PATIENCE = 60_000;

/** Null where it is not installed. */
function versionOf() {
  try {
    return execFileSync('soffice', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/**
 * What it makes of files, by their names without the ending; nothing of those that it does not open.
 * @param folder to work in
 * @param filter `xls:MS Excel 97`
 * @param files each with its name and bytes
 */
function convertAll(folder, filter, files) {
  const ending = filter.split(':')[0];
  const out = path.join(folder, `out-${ending}`);
  mkdirSync(out, { recursive: true });
  const made = new Map();
  for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
  for (let at = 0; at < files.length; at += BATCH)
    convert(files.slice(at, at + BATCH).map(({ name }) => name));
  for (const { name } of files) {
    const file = path.join(out, `${path.parse(name).name}.${ending}`);
    // Whoever hung a batch is left out, and the others of it are tried alone.
    if (!existsSync(file)) convert([name]);
    if (existsSync(file)) made.set(path.parse(name).name, new Uint8Array(readFileSync(file)));
  }
  return made;

  function convert(names) {
    const args = [
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...names.map((name) => path.join(folder, name)),
    ];
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    try {
      execFileSync('soffice', [profile, ...args], { stdio: 'ignore', timeout: PATIENCE });
    } catch {
      // What is missing tells.
    }
  }
}

module.exports = { convertAll, versionOf };
