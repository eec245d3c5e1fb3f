/**
 * `npm run proof:files FOLDER …`: takes every .xlsx and .xlsm file of the folders through the browser workbook and writes what came of
 * it to docs/files-proof.md: opened, refused and why, parts and cells that another reader finds otherwise, results unlike the stored ones.
 */
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const root = path.join(__dirname, '..');
const folders = process.argv.slice(2);

async function main() {
  const { prove, filesProofPage } = requireTypeScript(path.join(root, 'test/proof/files/index.ts'));
  const outcomes = [];
  for (const folder of folders)
    for (const name of readdirSync(folder).sort()) {
      if (!/\.xls[xm]$/i.test(name)) continue;
      const outcome = await prove(name, new Uint8Array(readFileSync(path.join(folder, name))));
      outcomes.push({ folder: path.basename(folder), ...outcome });
      if (outcome.refused ?? outcome.failed) console.log(`${name}: ${outcome.refused ?? outcome.failed}`);
    }
  writeFileSync(path.join(root, 'docs/files-proof.md'), filesProofPage(outcomes));
  console.log(`${outcomes.length} files`);
}

if (folders.length === 0) {
  console.error('请给出文件夹。 Name a folder: npm run proof:files FOLDER');
  process.exitCode = 1;
} else main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); }); // prettier-ignore
