/** Defined names through files: names of ranges, and names of rules tables as Excel keeps them. */
import JSZip from 'jszip';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { namesFromFile } from '../../src/hosts/browser/xlsx/read/names';
import { parseXml } from '../../src/workbook/files/xml/element';
import { findScheme } from '../../src/core/schemes';
import { isError } from '../../src/core/cell';
import { schemeNotes } from '../../src/schemes/all-notes';
import { writeRulesSheet } from '../../src/workbook/rules/write';
import { bootWithFunctions } from '../support/functions-host';
import { accepted, at, patchOf, write } from './contract';

const read = (names: string) => {
  const root = parseXml(`<workbook><definedNames>${names}</definedNames></workbook>`);
  return namesFromFile(root, ['first']).map(
    ({ name }) => name && [name.formulaOrRefString, name.localSheetId],
  );
};

test.each([
  ['a range', '<definedName name="a">Sheet1!$A$1:$B$2</definedName>', 'Sheet1!$A$1:$B$2'],
  ['a cell', '<definedName name="a">Sheet1!$A$1</definedName>', 'Sheet1!$A$1'],
  ['two ranges', '<definedName name="a">S!$A$1,\'a,b\'!$B$2:$C$3</definedName>', "S!$A$1,'a,b'!$B$2:$C$3"],
  ['an apostrophe and &', '<definedName name="a">\'Tom&apos;&apos;s &amp; co\'!$A$1</definedName>', "'Tom''s & co'!$A$1"],
  ['a number', '<definedName name="rate">0.5</definedName>', '=0.5'],
  ['a formula', '<definedName name="sum">SUM(S!$A$1:$A$2)</definedName>', '=SUM(S!$A$1:$A$2)'],
  ['two ranges in a formula', '<definedName name="x">IF(ISBLANK(S!$A$1),"",S!$A$2)</definedName>', '=IF(ISBLANK(S!$A$1),"",S!$A$2)'],
  ['a rules table of Excel', '<definedName name="StarBand_x">IF(ISBLANK(\'规则 1\'!$A$1:$M$40),"",\'规则 1\'!$A$1:$M$40)</definedName>', "'规则 1'!$A$1:$M$40"],
  ['the same, escaped', '<definedName name="StarBand_x">IF(ISBLANK(S!$A$1:$M$4),&quot;&quot;,S!$A$1:$M$4)</definedName>', 'S!$A$1:$M$4'],
])('%s', (_, xml, refers) => {
  expect(read(xml)).toEqual([[refers, 'AllDefaultWorkbook']]);
}); // prettier-ignore

test.each([
  ['a formula that means other cells everywhere', '<definedName name="sum">SUM(S!A1:A2)</definedName>'],
  ['of another workbook', '<definedName name="a">[1]S!$A$1</definedName>'],
  ['of cells that are gone', '<definedName name="a">S!#REF!</definedName>'],
  ['what prints', '<definedName name="_xlnm.Print_Titles" localSheetId="0">S!$1:$2</definedName>'],
  ['of a sheet that is not there', '<definedName name="a" localSheetId="7">S!$A$1</definedName>'],
])('%s is no name of the grid, and stays in the file', (_, xml) => {
  expect(read(xml)).toEqual([null]);
});

test('a name may belong to one sheet', () => {
  expect(read('<definedName name="a" localSheetId="0">S!$A$1</definedName>')).toEqual([['S!$A$1', 'first']]);
});

test('a rules table goes to Excel with its blanks as text, comes back, and still scores', async () => {
  const compiled = findScheme('presales-standard');
  if (isError(compiled)) throw new Error(compiled.text?.en);
  const host = await bootWithFunctions();
  // Only now: booting gives modules anew, and exceljs requires parts of its own late.
  const { importXlsx } = await import('../../src/hosts/browser/xlsx/import');
  try {
    const { applied, name } = await writeRulesSheet(
      host.workbook,
      compiled.scheme,
      schemeNotes(compiled.scheme),
      'zh',
    );
    accepted(applied);
    const score = { formula: `=KPIBAND(52%,"conversion",${name})` };
    const sheet = patchOf({ kind: 'addSheet', name: 'S' }, write('S', 0, 0, [[score]]), {
      kind: 'name',
      name: 'plain',
      area: at('S', 0, 0),
    });
    accepted(await host.workbook.apply(sheet));
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    expect(lost).toEqual([]);

    const xml = (await (await JSZip.loadAsync(bytes)).file('xl/workbook.xml')?.async('string')) ?? '';
    const names = [...xml.matchAll(/<definedName name="([^"]*)">([^<]*)</g)].map(([, one, refers]) => [
      one,
      refers,
    ]);
    expect(names).toEqual([
      [name, expect.stringMatching(/^IF\(ISBLANK\((.+!\$A\$\d+:\$[A-Z]+\$\d+)\),(""|&quot;&quot;),\1\)$/)],
      ['plain', 'S!$A$1'],
    ]);

    openWorkbook(host, (await importXlsx(bytes, 'again')).data);
    await host.workbook.calculated();
    expect((await host.workbook.read(at('S', 0, 0))).cells).toEqual([[80]]);
  } finally {
    host.dispose();
  }
});
