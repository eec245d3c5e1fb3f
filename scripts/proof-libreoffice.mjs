/**
 * `npm run proof:libreoffice`: lets LibreOffice calculate the native formulas of every scheme, and of edited tables, and holds the results against the
 * scoring core. Writes docs/native-formulas-proof.md. Needs `soffice` on the path (Debian: apt install libreoffice-calc).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

const EDITED_TABLES = 200;

/** Without this LibreOffice would show the results that stand in the file. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function version() {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    console.error(
      '需要 LibreOffice：命令行里找不到 soffice（Debian：apt install libreoffice-calc）。\n' +
        'LibreOffice is needed: there is no soffice on the path (Debian: apt install libreoffice-calc).',
    );
    process.exit(1);
  }
}

/** A workbook as LibreOffice has calculated and saved it. */
async function recalculated(book, name, profile) {
  const { Workbook } = require('exceljs');
  const before = path.join(folder, `${name}.xlsx`);
  await book.xlsx.writeFile(before);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      path.join(folder, 'out'),
      before,
    ],
    { stdio: 'pipe' },
  );
  const after = new Workbook();
  await after.xlsx.readFile(path.join(folder, 'out', `${name}.xlsx`));
  return after;
}

const calculator = version();
const folder = mkdtempSync(path.join(tmpdir(), 'starband-proof-'));
try {
  const { requireTypeScript } = require('./build/require-typescript.cjs');
  const { buildProof, buildEditedProof, proofMarkdown } = requireTypeScript(
    path.join(root, 'test/workbook/native/proof.ts'),
  );
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
  const proof = await buildProof();
  const lines = proof.check(await recalculated(proof.file, 'native', profile));
  const ofEdited = buildEditedProof(EDITED_TABLES);
  const edited = ofEdited.check(await recalculated(ofEdited.file, 'edited', profile));
  writeFileSync(path.join(root, 'docs/native-formulas-proof.md'), proofMarkdown(lines, edited, calculator));
  const sum = (count) => lines.reduce((all, line) => all + count(line), 0);
  for (const line of lines)
    for (const one of line.differences.slice(0, 5)) console.log(`${line.scheme.id}: ${one}`);
  for (const one of edited.differences.slice(0, 20)) console.log(one);
  const differences = sum((line) => line.differences.length) + edited.differences.length;
  console.log(
    `${calculator}: ${sum((line) => line.examples)} results of worked examples, ${sum((line) => line.boundaries)} boundary cases, ${edited.compared} cases of ${edited.tables} edited tables, ${differences} differences`,
  );
  process.exitCode = differences === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
