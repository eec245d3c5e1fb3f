/** Protected sheets in the browser workbook: not written to by the pane or by hand, and still protected in the saved file. */
import { CommandType, ICommandService } from '@univerjs/core';
import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { bootHeadless, type Headless } from '../../src/hosts/browser/univer/headless';
import { guardProtected } from '../../src/hosts/browser/univer/protection';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import { patchOf, write } from './contract';

const FLAGS = {
  sheet: true,
  algorithmName: 'SHA-512',
  hashValue: 'IYCnAs6grLr',
  saltValue: 'b6H/2PkjM==',
  spinCount: 100000,
  sort: true,
};

let host: Headless;
beforeEach(() => {
  host = bootHeadless();
});
afterEach(() => host.dispose());

async function open() {
  const book = new Workbook();
  const sheet = book.addWorksheet('薪资') as ReturnType<Workbook['addWorksheet']> & {
    sheetProtection: object;
  };
  sheet.addRow(['姓名', '底薪']);
  sheet.addRow(['王芳', 2000]);
  sheet.getCell('B2').protection = { locked: false };
  sheet.sheetProtection = FLAGS;
  book.addWorksheet('其他').addRow([1]);
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
  const imported = await importXlsx(bytes, 'file');
  return { imported, bytes, opened: openWorkbook(host, imported.data) };
}

test('a patch is refused in words, and nothing is written', async () => {
  await open();
  expect((await host.workbook.sheets()).map((one) => one.protected)).toEqual([true, false]);
  const applied = await host.workbook.apply(patchOf(write('薪资', 1, 1, [[9]])));
  expect(applied.ok ? '' : applied.fault.kind).toBe('protected');
  expect((await host.workbook.readUsed('薪资'))?.cells[1]?.[1]).toBe(2000);
});

test('the saved file is protected as it was, and its unlocked cells are unlocked', async () => {
  const source = await open();
  source.opened.getSheetByName('其他')?.getRange(0, 0, 1, 1).setValue(2);
  const { bytes } = await exportXlsx(source.opened.save(), undefined, source);
  const again = new Workbook();
  await again.xlsx.load(bytes);
  const [sheet, other] = again.worksheets as unknown as { sheetProtection: object | null }[];
  expect(sheet?.sheetProtection).toMatchObject(FLAGS);
  expect(other?.sheetProtection ?? null).toBeNull();
  expect(again.getWorksheet('薪资')?.getCell('B2').protection).toMatchObject({ locked: false });
});

test('by hand only unlocked cells can be changed, and it is said why', async () => {
  const { opened } = await open();
  const told = jest.fn();
  const end = guardProtected(host, told);
  const sheet = opened.getSheetByName('薪资');
  sheet?.getRange(1, 0, 1, 1).setValue('李明');
  expect([sheet?.getRange(1, 0, 1, 1).getValue(), told.mock.calls.length]).toEqual(['王芳', 1]);
  sheet?.getRange(1, 1, 1, 1).setValue(2100);
  expect([sheet?.getRange(1, 1, 1, 1).getValue(), told.mock.calls.length]).toEqual([2100, 1]);
  opened.getSheetByName('其他')?.getRange(0, 0, 1, 1).setValue(2);
  expect(told).toHaveBeenCalledTimes(1);
  end();
});

/** A file whose protection has a password in the form from before 2013. */
async function withOldPassword(): Promise<ArrayBuffer> {
  const book = new Workbook();
  book.addWorksheet('薪资').addRow([1]);
  const zip = await JSZip.loadAsync((await book.xlsx.writeBuffer()) as ArrayBuffer);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  zip.file(path, xml.replace('</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1"/>'));
  return zip.generateAsync({ type: 'arraybuffer' });
}

test('an old password stays', async () => {
  const old = new Uint8Array(await withOldPassword());
  const opened = openWorkbook(host, (await importXlsx(old, 'file')).data);
  expect((await host.workbook.sheets()).map((one) => one.protected)).toEqual([true]);
  opened.getSheets()[0]?.setTabColor('#ff0000');
  const { bytes } = await exportXlsx(opened.save(), undefined, { bytes: old });
  const xml = (await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(xml).toContain('<sheetProtection password="CC1A" sheet="1"/>');
  expect(xml).toContain('rgb="FFFF0000"');
});

/** What the menus and keys of the page ask for. */
const ROWS = { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 } };

test.each([
  ['a row inserted', 'sheet.command.insert-row', { ...ROWS, direction: 0 }],
  ['rows removed', 'sheet.command.remove-row', ROWS],
  ['a column inserted', 'sheet.command.insert-col', { ...ROWS, direction: 2 }],
  ['a move', 'sheet.command.move-range', { fromRange: ROWS.range, toRange: ROWS.range }],
  ['a paste', 'sheet.command.paste', {}],
  ['a cut', 'sheet.command.cut', {}],
])('%s is refused on a protected sheet, and it is said why', async (_, command, params) => {
  const { opened } = await open();
  const told = jest.fn();
  const end = guardProtected(host, told);
  const sheet = opened.getSheetByName('薪资');
  const before = (await host.workbook.readUsed('薪资'))?.cells;
  const ids = { unitId: opened.getId(), subUnitId: sheet?.getSheetId() };
  const commands = host.univer.__getInjector().get(ICommandService);
  // Pasting belongs to the page; what it would do is beside the point, since it never comes to that.
  if (!commands.hasCommand(command))
    commands.registerCommand({ id: command, type: CommandType.COMMAND, handler: () => true });
  await expect(Promise.resolve(commands.executeCommand(command, { ...ids, ...params }))).resolves.toBeFalsy();
  expect(told).toHaveBeenCalledTimes(1);
  expect((await host.workbook.readUsed('薪资'))?.cells).toEqual(before);
  end();
});
