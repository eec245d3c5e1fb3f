/** Old workbooks (.xls): read whole, saved as .xlsx; what is not taken over is said. */
import { read } from 'xlsx';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { openFile, Refused } from '../../src/hosts/browser/xlsx/open';
import { convertXls } from '../../src/workbook/files/xls/convert';
import { Package } from '../../src/workbook/files/package/package';
import { tablesOfFile } from '../../src/workbook/files/read-tables';
import { openMade } from '../support/made-book';
import { double, long, oldBook, oldBookOf, record, short } from '../support/old-book';

let host: Headless;
beforeAll(() => {
  host = bootHeadless();
});
afterAll(() => host.dispose());

const open = (bytes: Uint8Array) => openFile(bytes, '工资.xls', { knows: () => true });
const sheetOf = (bytes: Uint8Array, number = 1) =>
  new Package(convertXls(bytes).bytes).text(`xl/worksheets/sheet${number}.xml`) ?? '';

describe('a workbook that another program wrote', () => {
  test('formulas and values are those that SheetJS finds', () => {
    const [old, made] = [read(oldBook()), read(convertXls(oldBook()).bytes)];
    expect(made.SheetNames).toEqual(['七月 工资', '基础']);
    for (const name of made.SheetNames) {
      const cells = (book: typeof old) =>
        Object.entries(book.Sheets[name] ?? {})
          .filter(([key, cell]) => !key.startsWith('!') && (cell as { v?: unknown }).v !== undefined)
          .map(([key, cell]) => [key, (cell as { v: unknown }).v]);
      expect(cells(made)).toEqual(cells(old));
    }
  });

  test.each([
    ['D3', 'IF(B3&gt;=90,ROUND(B3*单价,2),0)'],
    ['E3', '&quot;共&quot;&amp;TEXT(D3,&quot;0.00&quot;)&amp;&quot; &quot;&quot;元&quot;&quot;&quot;'],
    ['D4', 'VLOOKUP(A4,基础!A:B,2,FALSE)'],
    ['E4', 'IFERROR(1/0,&quot;无&quot;)'],
    ['F4', 'D4/SUM(D$3:D$4)'],
    ['C5', 'SUM(基础!$1:$1)-COUNTIF(A:A,&quot;张*&quot;)+SUM((A1:B2,B3))%'],
    ['F5', 'SUMIFS(B3:B4,A3:A4,&quot;张三&quot;)'],
  ])('%s holds =%s', (address, formula) => {
    expect(sheetOf(oldBook())).toMatch(new RegExp(`<c r="${address}"[^>]*><f>${formula.replace(/[$*+?()]/g, '\\$&')}</f>`)); // prettier-ignore
  });

  test('arrays, merges, widths, heights, filters, protection, names, hidden sheets', () => {
    const file = new Package(convertXls(oldBook()).bytes);
    for (const text of [
      '<f t="array" ref="B5">SUM(B3:B4*{1;2})</f>',
      '<mergeCell ref="A1:F1"/>',
      '<row r="1" ht="30" customHeight="1">',
      '<autoFilter ref="A2:F4"/>',
      '<sheetProtection sheet="1"/>',
    ])
      // prettier-ignore
      expect(sheetOf(oldBook())).toContain(text);
    expect(sheetOf(oldBook())).toMatch(/<col min="3" max="3" [^>]*hidden="1"/);
    expect(file.text('xl/workbook.xml')).toMatch(/name="基础" sheetId="2" state="hidden".*<definedName name="单价">基础!\$B\$1</s); // prettier-ignore
  });

  test('opened, computed, saved as .xlsx; formats are there', async () => {
    const opened = await open(oldBook());
    expect(opened.converted).toBe(true);
    expect(opened.kept[0]?.zh).toContain('另存为 .xlsx');
    const { book, save } = await openMade(host, opened.bytes as Uint8Array);
    const sheet = book.getSheets()[0];
    const value = (row: number, column: number) => sheet?.getRange(row, column).getRawValue();
    // 91.25 × 10; 李四 → 10; 91.25 + 2 × −0.5; 10 − 1 + (91.25 + 0 in A1:B2, B3) %.
    expect([value(2, 3), value(3, 3), value(4, 1), value(4, 5)]).toEqual([912.5, 10, 90.25, 91.25]);
    expect(value(2, 4)).toBe('共912.50 "元"');
    const title = sheet?.getRange(0, 0).getCellStyleData();
    expect(title).toMatchObject({
      bl: 1,
      fs: 14,
      cl: { rgb: '#ff0000' },
      bg: { rgb: '#ffff00' },
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect(title?.bd).toMatchObject({ l: { s: 1 }, b: { s: 7, cl: { rgb: '#0000ff' } } });
    expect(sheet?.getRange(2, 2).getCellStyleData()?.n?.pattern).toBe('yyyy/mm/dd');
    expect(new Package((await save()).saved).text('xl/workbook.xml')).toContain('七月 工资');
  });

  test('the pane reads exports in it too', () => {
    const found = tablesOfFile(oldBook(), '导出.xls');
    if (!('tables' in found)) throw new Error(JSON.stringify(found));
    expect(found.tables.map(({ sheet, cells }) => [sheet, cells[2]?.slice(0, 3)])).toEqual([
      ['七月 工资', ['张三', 91.25, 45000]],
    ]);
  });
});

describe('records by hand', () => {
  const cell = (row: number, column: number) => [...short(row), ...short(column), ...short(0)];
  const formula = (row: number, column: number, tokens: readonly number[], result = double(1)) =>
    record(0x06, cell(row, column), result, short(0), long(0), short(tokens.length), tokens);

  test.each<readonly [string, readonly Uint8Array[], string]>([
    ['a whole number in four bytes', [record(0x27e, cell(0, 0), long((-7 << 2) | 2))], '<c r="A1" s="0"><v>-7</v></c>'],
    ['a hundredth of one', [record(0x27e, cell(0, 0), long((12_345 << 2) | 3))], '<v>123.45</v>'],
    ['the first half of a double', [record(0x27e, cell(0, 0), long(0x3ff80000))], '<v>1.5</v>'],
    ['several in a row', [record(0xbd, short(2), short(1), short(0), long((1 << 2) | 2), short(0), long((2 << 2) | 2), short(2))], '<row r="3"><c r="B3" s="0"><v>1</v></c><c r="C3" s="0"><v>2</v></c></row>'],
    ['true, and an error', [record(0x205, cell(0, 0), 1, 0), record(0x205, cell(0, 1), 0x2a, 1)], '<c r="A1" s="0" t="b"><v>1</v></c><c r="B1" s="0" t="e"><v>#N/A</v></c>'],
    ['a text in the cell', [record(0x204, cell(0, 0), short(2), 1, '<张')], '<c r="A1" s="0" t="str"><v>&lt;张</v></c>'],
    ['a text as a result', [formula(0, 0, [0x1e, 5, 0], [0, 0, 0, 0, 0, 0, 255, 255]), record(0x207, short(1), 1, '中')], '<c r="A1" s="0" t="str"><f>5</f><v>中</v></c>'],
    ['a formula shared by cells: so far to the left, and up', [formula(5, 2, [1, 5, 0, 2, 0]), record(0x4bc, short(5), short(6), 2, 2, 0, 2, short(5), [0x4c, ...short(0xffff), 0xff, 0xc0]), formula(6, 2, [1, 5, 0, 2, 0])], '<c r="C6" s="0"><f>B5</f><v>1</v></c></row><row r="7"><c r="C7" s="0"><f>B6</f>'],
    ['a choice with its jumps', [formula(0, 0, [0x1d, 1, 0x19, 2, 9, 0, 0x1e, 1, 0, 0x19, 8, 3, 0, 0x1e, 2, 0, 0x42, 3, 1, 0])], '<f>IF(TRUE,1,2)</f>'],
    ['a sum of one', [formula(0, 0, [0x25, 0, 0, 1, 0, 0, 0xc0, 1, 0xc0, 0x19, 0x10, 0, 0])], '<f>SUM(A1:B2)</f>'],
    ['frozen panes, no lines', [record(0x23e, short(0x08)), record(0x41, short(1), short(2), short(2), short(1), 0)], '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/>'],
    ['a pane that is only split', [record(0x23e, short(0x02)), record(0x41, short(1), short(2), short(2), short(1), 0)], '<sheetView workbookViewId="0"></sheetView>'],
  ])('%s', (_, records, expected) => {
    expect(sheetOf(oldBookOf(records))).toContain(expected);
  }); // prettier-ignore

  test('a text that goes on in the next record, with wider letters', () => {
    const table = record(0xfc, long(1), long(1), short(4), 0, 'a'.charCodeAt(0), 'b'.charCodeAt(0));
    const more = record(0x3c, 1, '工资');
    const book = oldBookOf([record(0xfd, cell(0, 0), long(0))], [table, more]);
    expect(new Package(convertXls(book).bytes).text('xl/sharedStrings.xml')).toContain('>ab工资<');
  });

  test('what is in other workbooks or in macros keeps its result, and is said', () => {
    const { bytes, left } = convertXls(
      oldBookOf(
        [
          formula(0, 0, [0x5a, 0, 0, 0, 0, 0, 0], double(5000)),
          record(0x1c, short(0)),
          record(0x1b8, short(0)),
        ],
        [
          record(0x1ae, short(1), short(1), 0, 'x'.charCodeAt(0)),
          record(0x17, short(1), short(0), short(0), short(0)),
        ],
      ),
    );
    expect(new Package(bytes).text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="0"><v>5000</v></c>');
    expect(left.map(({ en }) => en).sort()).toEqual([
      '1 formulas with other workbooks or functions of macros: their results stay',
      '1 hyperlinks',
      '1 notes',
    ]);
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['of Excel 95', oldBookOf([], [], 0x500, 'Book'), 'oldExcel'],
    ['of Excel 95 under the newer name', oldBookOf([], [], 0x500), 'oldExcel'],
    ['under a password', oldBookOf([], [record(0x2f, short(1))]), 'oldPassword'],
    ['cut off', oldBook().subarray(0, 4000), 'broken'],
    ['without a workbook', oldBookOf([], [], 0x600, 'WordDocument'), 'broken'],
  ])('%s: refused as such', async (_, bytes, why) => {
    const refusal: unknown = await open(bytes).catch((error: unknown) => error);
    expect(refusal instanceof Refused && refusal.why).toBe(why);
  }); // prettier-ignore

  test('damaged anywhere, it is refused or read, and nothing hangs', async () => {
    const whole = oldBook();
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const end: unknown = await open(bytes).catch((error: unknown) => error);
      expect(end instanceof Error ? end instanceof Refused : true).toBe(true);
    }
  });
});
