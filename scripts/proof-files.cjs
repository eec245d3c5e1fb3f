/**
 * `npm run proof:files FOLDER …`: takes every workbook and text of values of the folders through the browser workbook and writes what came
 * of it to docs/files-proof.md: opened, refused and why, parts and cells that other readers find otherwise, results unlike the stored ones.
 * Where LibreOffice is installed it reads the files before and after, and makes old workbooks of them.
 */
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');
const { convertAll, versionOf } = require('./build/libreoffice.cjs');

const root = path.join(__dirname, '..');
const folders = process.argv.slice(2);

const proof = requireTypeScript(path.join(root, 'test/proof/files/index.ts'));
const bytesOf = (file) => new Uint8Array(readFileSync(file));

async function main() {
  const [outcomes, others, opened] = [[], [], []];
  for (const folder of folders)
    for (const name of readdirSync(folder).sort()) {
      const bytes = bytesOf(path.join(folder, name));
      if (/\.xls$/i.test(name)) others.push(await proof.proveOld(name, bytes));
      if (/\.(csv|tsv)$/i.test(name)) others.push(await proof.proveText(name, bytes));
      if (!/\.xls[xm]$/i.test(name)) continue;
      const outcome = await proof.prove(name, bytes);
      outcomes.push({ folder: path.basename(folder), ...outcome });
      const refused = outcome.refused ?? outcome.failed;
      if (refused) console.log(`${name}: ${refused}`);
      else opened.push({ name, bytes, changed: outcome.changed });
    }
  for (const { name, bytes } of opened) {
    others.push(await proof.proveLocked(name, bytes));
    for (const text of proof.textsOf(name, bytes)) others.push(await proof.proveText(text.file, text.bytes));
  }
  const office = await throughLibreOffice(opened, others);
  writeFileSync(path.join(root, 'docs/files-proof.md'), proof.filesProofPage(outcomes, others, office));
  console.log(`${outcomes.length} workbooks, ${others.length} files of other kinds`);
}

/** Null where LibreOffice is not installed. */
async function throughLibreOffice(opened, others) {
  const version = versionOf();
  if (version === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'starband-files-'));
  try {
    const files = (kind, of) =>
      opened.flatMap(({ changed, bytes }, index) =>
        changed ? { name: `${kind}-${index}.xlsx`, bytes: of({ changed, bytes }) } : [],
      );
    const made = convertAll(folder, 'xlsx:Calc MS Excel 2007 XML', [
      ...files('before', ({ bytes }) => bytes),
      ...files('after', ({ changed }) => changed.bytes),
    ]);
    const [read, refused] = [[], []];
    for (const [index, { name, changed }] of opened.entries()) {
      const [before, after] = ['before', 'after'].map((kind) => made.get(`${kind}-${index}`));
      if (before && after)
        read.push({ file: name, differing: proof.differingContents(before, after, changed.cell) });
      else if (before) refused.push(name);
    }
    const old = convertAll(
      folder,
      'xls:MS Excel 97',
      opened.map(({ bytes }, index) => ({ name: `old-${index}.xlsx`, bytes })),
    );
    for (const [index, { name }] of opened.entries()) {
      const bytes = old.get(`old-${index}`);
      if (bytes) others.push(await proof.proveOld(`${name}.xls`, bytes));
    }
    return { version, read, refused };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (folders.length === 0) {
  console.error('请给出文件夹。 Name a folder: npm run proof:files FOLDER');
  process.exitCode = 1;
} else main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); }); // prettier-ignore
