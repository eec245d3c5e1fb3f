import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { formulaForFile, formulaFromFile } from '../../src/hosts/browser/xlsx/formula/text';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import { accepted, at, patchOf, write } from './contract';

interface Extra {
  readonly dataValidations: { add(address: string, rule: object): void; model: Record<string, object> };
  readonly conditionalFormattings: { ref: string; rules: { type: string; formulae?: unknown[] }[] }[];
}
const extra = (sheet: Worksheet) => sheet as unknown as Worksheet & Extra;

async function bytesOf(book: Workbook): Promise<ArrayBuffer> {
  return (await book.xlsx.writeBuffer()) as ArrayBuffer;
}

async function reread(bytes: ArrayBuffer): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

describe('through Univer and back', () => {
  let host: Headless;
  beforeEach(() => {
    host = bootHeadless();
  });
  afterEach(() => host.dispose());

  async function roundTrip(build: (book: Workbook) => void) {
    const book = new Workbook();
    build(book);
    const bytes = new Uint8Array(await bytesOf(book));
    const imported = await importXlsx(bytes, 'file');
    const open = openWorkbook(host, imported.data);
    await host.workbook.calculated();
    const exported = await exportXlsx(open.save(), computedIn(open), { bytes });
    return {
      book: await reread(exported.bytes),
      anew: await reread((await exportXlsx(open.save(), computedIn(open))).bytes),
      same: Buffer.compare(Buffer.from(exported.bytes), bytes) === 0,
      lost: exported.lost.map(({ en }) => en),
    };
  }

  test('values of every kind', async () => {
    const values = [
      1.25,
      'text',
      '=text',
      "'quoted",
      '00123',
      true,
      false,
      new Date(Date.UTC(2026, 6, 1)),
      { error: '#N/A' },
    ];
    const { book, lost } = await roundTrip((file) => {
      const row = file.addWorksheet("七月 '26").getRow(1);
      values.forEach((value, index) => {
        row.getCell(index + 1).value = value as string;
      });
      row.getCell(8).numFmt = 'yyyy-mm-dd';
    });
    const row = book.getWorksheet("七月 '26")?.getRow(1);
    expect(values.map((_, index) => row?.getCell(index + 1).value)).toEqual(values);
    expect(lost).toEqual([]);
  });

  test('formulas with their results, names and newer functions', async () => {
    const { book } = await roundTrip((file) => {
      const sheet = file.addWorksheet('数据');
      sheet.getCell('A1').value = 2;
      sheet.getCell('A2').value = { formula: 'SUM(my_values)*2' };
      sheet.getCell('A3').value = { formula: '_xlfn.IFS(A1>1,"_xlfn.x",TRUE,"no")' };
      file.definedNames.add("'数据'!$A$1:$A$1", 'my_values');
    });
    const sheet = book.getWorksheet('数据');
    expect(sheet?.getCell('A2').value).toMatchObject({ formula: 'SUM(my_values)*2', result: 4 });
    expect(sheet?.getCell('A3').value).toMatchObject({
      formula: '_xlfn.IFS(A1>1,"_xlfn.x",TRUE,"no")',
      result: '_xlfn.x',
    });
    expect(book.definedNames.model.map(({ name }) => name)).toEqual(['my_values']);
  });

  test('styles, sizes, merges, freeze, visibility and tab colour', async () => {
    const { book } = await roundTrip((file) => {
      const sheet = file.addWorksheet('S', {
        properties: { tabColor: { argb: 'FF00AA00' } },
        views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
      });
      const cell = sheet.getCell('A1');
      cell.value = 0.5;
      cell.font = { name: 'Arial', size: 14, bold: true, italic: true, color: { argb: 'FF112233' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDBEAFE' } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = { top: { style: 'medium', color: { argb: 'FFFF0000' } } };
      cell.numFmt = '0.0%';
      sheet.mergeCells('B1:C2');
      sheet.getColumn(1).width = 20;
      sheet.getColumn(4).hidden = true;
      sheet.getRow(1).height = 30;
      sheet.getRow(3).height = 15;
      sheet.getRow(3).hidden = true;
      file.addWorksheet('hidden', { state: 'hidden' });
      file.addWorksheet('very', { state: 'veryHidden' });
    });
    const sheet = book.getWorksheet('S') as Worksheet;
    const cell = sheet.getCell('A1');
    expect(cell.font).toMatchObject({
      name: 'Arial',
      size: 14,
      bold: true,
      italic: true,
      color: { argb: 'FF112233' },
    });
    expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFDBEAFE' } });
    expect(cell.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(cell.border.top).toMatchObject({ style: 'medium', color: { argb: 'FFFF0000' } });
    expect(cell.numFmt).toBe('0.0%');
    expect(sheet.model.merges).toEqual(['B1:C2']);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect([sheet.getColumn(1).width, sheet.getColumn(4).hidden]).toEqual([20, true]);
    expect([sheet.getRow(1).height, sheet.getRow(3).hidden]).toEqual([30, true]);
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF00AA00' });
    expect(book.worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  test('validations, conditional formats, notes, filter and print', async () => {
    const { book, lost } = await roundTrip((file) => {
      const sheet = file.addWorksheet('S');
      sheet.getCell('A1').value = 'head';
      sheet.getCell('A1').note = 'what it means';
      extra(sheet).dataValidations.add('A2:A9', {
        type: 'list',
        allowBlank: true,
        formulae: ['"优,中,差"'],
        error: 'no',
      });
      extra(sheet).dataValidations.add('B2', {
        type: 'decimal',
        operator: 'between',
        allowBlank: true,
        formulae: [0, 1],
      });
      extra(sheet).dataValidations.add('C2', { type: 'list', allowBlank: true, formulae: ['$E$1:$E$3'] });
      sheet.addConditionalFormatting({
        ref: 'A2:C9',
        rules: [
          {
            type: 'expression',
            priority: 1,
            formulae: ['$A2<0.6'],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFECACA' } } },
          },
          {
            type: 'cellIs',
            operator: 'greaterThan',
            priority: 2,
            formulae: [90],
            style: { font: { bold: true } },
          },
        ],
      });
      sheet.autoFilter = 'A1:C9';
      sheet.pageSetup.orientation = 'landscape';
      sheet.pageSetup.printTitlesRow = '1:1';
      sheet.headerFooter.oddFooter = '&P / &N';
    });
    const sheet = book.getWorksheet('S') as Worksheet;
    const rules = extra(sheet).dataValidations.model;
    expect(rules.A9).toMatchObject({ type: 'list', formulae: ['"优,中,差"'], error: 'no' });
    expect(rules.B2).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 1] });
    expect(rules.C2).toMatchObject({ type: 'list', formulae: ['$E$1:$E$3'] });
    expect(
      extra(sheet).conditionalFormattings.flatMap((entry) => entry.rules.map(({ type }) => type)),
    ).toEqual(['expression', 'cellIs']);
    expect(sheet.getCell('A1').note).toBeDefined();
    expect(sheet.autoFilter).toBe('A1:C9');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
    expect(sheet.headerFooter.oddFooter).toBe('&P / &N');
    expect(lost).toEqual([]);
  });

  test('array formulas keep their results and are named', async () => {
    accepted(await host.workbook.apply(patchOf(write('Sheet1', 0, 0, [[{ formula: '=SEQUENCE(3,2)' }]]))));
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    const sheet = (await reread(bytes)).getWorksheet('Sheet1');
    expect(sheet?.getCell('A1').value).toMatchObject({
      formula: '_xlfn.SEQUENCE(3,2)',
      ref: 'A1:B3',
      shareType: 'array',
    });
    expect(sheet?.getCell('B3').value).toBe(6);
    expect(lost).toHaveLength(1);

    openWorkbook(host, (await importXlsx(bytes, 'again')).data);
    await host.workbook.calculated();
    const block = await host.workbook.read(at('Sheet1', 0, 0, 3, 2));
    expect(block.cells).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  test('a formula over an array whose result is one cell is an array formula of that cell', async () => {
    const formula = '=SUM(IF(ISBLANK(A1:A3),7,A1:A3))';
    accepted(
      await host.workbook.apply(
        patchOf(
          write('Sheet1', 0, 0, [
            [1, { formula }],
            [null, null],
            [3, null],
          ]),
        ),
      ),
    );
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    const cell = (await reread(bytes)).getWorksheet('Sheet1')?.getCell('B1');
    expect(cell?.value).toMatchObject({
      formula: formula.slice(1),
      ref: 'B1',
      shareType: 'array',
      result: 11,
    });
    expect(lost).toEqual([]);

    openWorkbook(host, (await importXlsx(bytes, 'again')).data);
    await host.workbook.calculated();
    const block = await host.workbook.read(at('Sheet1', 0, 1));
    expect([block.formulas, block.cells]).toEqual([[[formula]], [[11]]]);
  });

  test('rows repeated in print, on a sheet with an apostrophe in its name', async () => {
    const { book, lost } = await roundTrip((file) => {
      file.addWorksheet("July '26").pageSetup.orientation = 'landscape';
    });
    expect([book.worksheets[0]?.pageSetup.orientation, lost]).toEqual(['landscape', []]);
    accepted(
      await host.workbook.apply(
        patchOf(
          { kind: 'addSheet', name: "A's" },
          { kind: 'print', sheet: "A's", landscape: true, titleRows: [0, 0] },
        ),
      ),
    );
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost: none } = await exportXlsx(open.save());
    expect(none).toEqual([]);
    const xml = (await (await JSZip.loadAsync(bytes)).file('xl/workbook.xml')?.async('string')) ?? '';
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'A''s'!$1:$1</definedName>`,
    );
  });

  test('what a patch lays out is in the file', async () => {
    const sheet = '考核';
    accepted(
      await host.workbook.apply(
        patchOf(
          { kind: 'addSheet', name: sheet },
          write(sheet, 0, 0, [
            ['a', 'b'],
            [0.5, 2],
          ]),
          {
            kind: 'validation',
            area: at(sheet, 1, 0),
            rule: { kind: 'list', values: ['优', '差'] },
            message: '请选择',
          },
          { kind: 'validation', area: at(sheet, 1, 1), rule: { kind: 'date' }, message: '日期' },
          {
            kind: 'conditional',
            area: at(sheet, 1, 0, 1, 2),
            formula: '=$A2<0.6',
            format: { fill: '#fecaca' },
          },
          { kind: 'note', sheet, row: 0, column: 0, text: '说明' },
          { kind: 'name', name: 'rules', area: at(sheet, 0, 0, 2, 2) },
          { kind: 'filter', area: at(sheet, 0, 0, 2, 2) },
          { kind: 'freeze', sheet, rows: 1, columns: 0 },
          { kind: 'columnWidth', sheet, column: 0, columns: 2, width: 18 },
          { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 30 },
          { kind: 'print', sheet, landscape: true, titleRows: [0, 0], footer: '&P' },
        ),
      ),
    );
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    const book = await reread(bytes);
    const saved = book.getWorksheet(sheet) as Worksheet;
    expect(extra(saved).dataValidations.model).toMatchObject({
      A2: { type: 'list', formulae: ['"优,差"'], error: '请选择' },
      B2: { type: 'date', operator: 'greaterThanOrEqual' },
    });
    expect(extra(saved).conditionalFormattings[0]).toMatchObject({
      ref: 'A2:B2',
      rules: [
        { type: 'expression', formulae: ['$A2<0.6'], style: { fill: { bgColor: { argb: 'FFFECACA' } } } },
      ],
    });
    expect(saved.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect([saved.getColumn(2).width, saved.getRow(1).height]).toEqual([18, 30]);
    expect(saved.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
    expect(book.definedNames.model).toEqual([{ name: 'rules', ranges: ["'考核'!$A$1:$B$2"] }]);
    expect(lost).toEqual([]);
  });

  test('pages of A4 at full size, each from its row on', async () => {
    accepted(
      await host.workbook.apply(
        patchOf({ kind: 'addSheet', name: 'Slips' }, write('Slips', 0, 0, [['a'], ['b'], ['c']]), {
          kind: 'print',
          sheet: 'Slips',
          landscape: false,
          page: { margin: 36, breaks: [1, 2] },
        }),
      ),
    );
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes } = await exportXlsx(open.save(), computedIn(open));
    const zip = await JSZip.loadAsync(bytes);
    const part = (await zip.file('xl/worksheets/sheet2.xml')?.async('string')) ?? '';
    expect(part).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>'); // prettier-ignore
    expect(part).toMatch(/<pageSetup paperSize="9" orientation="portrait" scale="100"\/>/);
    expect(part).toContain('<printOptions horizontalCentered="1"/>');
    expect(part).toContain('<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'); // prettier-ignore
    expect(part).not.toContain('fitToPage');
  });
});

test('what the grid cannot show is kept, counted and named', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('S');
  sheet.getCell('A1').value = { richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] };
  sheet.getCell('A2').value = { text: 'link', hyperlink: 'https://example.com' };
  extra(sheet).dataValidations.add('D1', { type: 'time', formulae: [0.5] });
  const zip = await JSZip.loadAsync(await bytesOf(book));
  zip
    .file('xl/charts/chart1.xml', '<c/>')
    .file('xl/vbaProject.bin', 'x')
    .file('xl/pivotTables/pivotTable1.xml', '<p/>');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const { data, kept } = await importXlsx(bytes, 'file');
  const first = Object.values(data.sheets ?? {})[0];
  expect([first?.cellData?.[0]?.[0]?.v, first?.cellData?.[1]?.[0]?.v]).toEqual(['ab', 'link']);
  expect(kept.map(({ en }) => en)).toEqual([
    '1 charts',
    '1 pivot tables',
    '1 sets of macros (never run)',
    '1 cells with mixed formatting',
    '1 hyperlinks',
    '1 data validations',
  ]);
});

test.each([['not a zip'], ['']])('a broken file %j is refused', async (text) => {
  await expect(importXlsx(new TextEncoder().encode(text).buffer as ArrayBuffer, 'x')).rejects.toThrow();
});

test.each([
  ['=IFS(A1>1,"IFS(")', '_xlfn.IFS(A1>1,"IFS(")'],
  ["=XLOOKUP(1,'IFS(x'!A:A,B:B)", "_xlfn.XLOOKUP(1,'IFS(x'!A:A,B:B)"],
  ['=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
  ['=KPIBAND(B2,"conversion")', 'KPIBAND(B2,"conversion")'],
])('%s is written as %s and read back', (formula, file) => {
  expect(formulaForFile(formula)).toBe(file);
  expect(formulaFromFile(file)).toBe(formula);
});

test('the prefix of custom functions is taken off', () => {
  expect(formulaFromFile('_xldudf_KPIBAND(B2,"_xldudf_x")')).toBe('=KPIBAND(B2,"_xldudf_x")');
});
