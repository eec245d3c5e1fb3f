/** Ranges: finding them, their formats, sizes, merged and hidden cells, sorting. */
import { assign, people, put, start } from './support';
import type { Started } from './support';

const address = (range: Et.Range) => range.Address(false, false);

describe('finding ranges', () => {
  test.each<[string, (started: Started) => Et.Range, string]>([
    ['by address', ({ sheet }) => sheet.Range('B2:C3'), 'B2:C3'],
    ['by two corners', ({ sheet, range }) => sheet.Range('C3', range('B2') as never), 'B2:C3'],
    ['several areas', ({ sheet }) => sheet.Range('A1,C3:D4'), 'A1,C3:D4'],
    ['whole columns', ({ sheet }) => sheet.Range('B:C'), 'B:C'],
    ['whole rows', ({ sheet }) => sheet.Range('$2:$3'), '2:3'],
    ['by row and column', ({ sheet }) => sheet.Cells.Item(3, 'B'), 'B3'],
    ['a row', ({ sheet }) => sheet.Rows.Item(2), '2:2'],
    ['a column by its letter', ({ sheet }) => sheet.Columns.Item('C'), 'C:C'],
    ['an item, beyond the range too', ({ range }) => range('B2:C3').Item(4, 1), 'B5'],
    ['an item by one number', ({ range }) => range('B2:C3').Item(3), 'B3'],
    ['a row of a range', ({ range }) => range('B2:C3').Rows.Item(2), 'B3:C3'],
    ['resized', ({ range }) => range('B2:C3').Resize(1, 3), 'B2:D2'],
    ['one side resized', ({ range }) => range('B2:C3').Resize(undefined, 1), 'B2:B3'],
    ['moved', ({ range }) => range('B2:C3').Offset(-1, 1), 'C1:D2'],
    ['its rows, whole', ({ range }) => range('B2:C3').EntireRow, '2:3'],
    ['its columns, whole', ({ range }) => range('B2:C3').EntireColumn, 'B:C'],
    ['the second area', ({ range }) => range('A1,C3').Areas.Item(2), 'C3'],
    ['where two meet', ({ host, range }) => host.wps.Intersect(range('A1:C3'), range('B2:D4')), 'B2:C3'],
    ['both', ({ host, range }) => host.wps.Union(range('A1'), range('C3')), 'A1,C3'],
    ['on another sheet', ({ host }) => host.wps.Range("'表 2'!B2"), 'B2'],
    ['by a name', ({ host }) => host.wps.Range('target'), 'C3'],
  ])('%s', (_, find, expected) => {
    const started = start({ sheets: { Sheet1: [], '表 2': [] } });
    started.host.wps.Names.Add('target', "='表 2'!$C$3");
    expect(address(find(started))).toBe(expected);
  });

  test.each<[string, (started: Started) => unknown]>([
    ['no such name', ({ range }) => range('nothing')],
    ['another sheet', ({ range }) => range("'表 2'!A1")],
    ['off the sheet', ({ range }) => range('B2').Offset(-2, 0)],
    ['no rows', ({ range }) => range('B2').Resize(0, 1)],
    ['too far', ({ range }) => range('XFE1')],
  ])('%s throws', (_, find) => {
    const started = start({ sheets: { Sheet1: [], '表 2': [] } });
    expect(() => find(started)).toThrow('WPS');
  });

  test('addresses are absolute unless told otherwise', () => {
    const { range } = start();
    expect(range('B2:C3').Address()).toBe('$B$2:$C$3');
    expect(range('B2').Address(false)).toBe('$B2');
    expect(range('B2').Address(true, true, 1, true)).toBe("'[工作簿1]Sheet1'!$B$2");
  });

  test('counts go by cells, rows or columns', () => {
    const { range, sheet } = start();
    expect([range('B2:C4').Count, range('B2:C4').Rows.Count, sheet.Columns.Count]).toEqual([6, 3, 16384]);
  });

  test('a range is no array', () => {
    const { range } = start();
    expect(Reflect.get(range('A1:B2'), 'length')).toBeUndefined();
    expect(Reflect.get(range('A1:B2'), '0')).toBeUndefined();
    expect(() => [...(range('A1:B2') as unknown as Iterable<unknown>)]).toThrow('not iterable');
  });
});

describe('formats', () => {
  test('one number format for a block; differing ones read null', () => {
    const { range } = start();
    range('A1:B1').NumberFormat = '0%';
    expect(range('A1:B1').NumberFormat).toBe('0%');
    expect(range('A1:C1').NumberFormat).toBeNull();
    expect(() => assign(range('A1:B1'), { NumberFormat: [['0', '0%']] })).toThrow('one text');
  });

  test('colours are BGR', () => {
    const { host, range } = start();
    range('A1').Font.Color = 0x0000ff;
    range('A1').Interior.Color = 0xfee1db;
    const { color, fill } = host.sheet('Sheet1').format('A1');
    expect([color, fill]).toEqual([0x0000ff, 0xfee1db]);
    expect([range('B1').Interior.Color, range('A1:B1').Interior.Color]).toEqual([0xffffff, null]);
  });

  test.each<[string, (range: Et.Range) => void, object]>([
    ['font', ({ Font }) => assign(Font, { Bold: true, Italic: true, Size: 14, Name: '黑体' }), { bold: true, italic: true, size: 14, fontName: '黑体' }], // prettier-ignore
    ['alignment', (range) => assign(range, { HorizontalAlignment: -4108, VerticalAlignment: -4160, WrapText: true }), { horizontal: -4108, vertical: -4160, wrap: true }], // prettier-ignore
    ['borders', ({ Borders }) => assign(Borders, { LineStyle: 1, Color: 0x999999 }), { left: { style: 1, weight: 2, color: 0x999999 } }], // prettier-ignore
    ['one border', ({ Borders }) => assign(Borders.Item(9), { Weight: 4 }), { bottom: { style: 1, weight: 4, color: 0 }, top: null }], // prettier-ignore
    [
      'whole columns',
      ({ EntireColumn }) => assign(EntireColumn, { NumberFormat: '@' }),
      { numberFormat: '@' },
    ],
  ])('%s', (_, format, expected) => {
    const { host, range } = start();
    format(range('B2'));
    expect(host.sheet('Sheet1').format('B2')).toMatchObject(expected);
  });

  test('cleared formats leave the cell unused', () => {
    const { range, sheet } = start();
    range('C3').Font.Bold = true;
    expect(address(sheet.UsedRange)).toBe('C3');
    range('C3').ClearFormats();
    expect(address(sheet.UsedRange)).toBe('A1');
  });
});

describe('sizes, merged and hidden cells', () => {
  test('widths are in characters and read back in points', () => {
    const { range } = start();
    range('B:C').ColumnWidth = 10;
    expect([range('B1').ColumnWidth, range('A1:B1').ColumnWidth]).toEqual([10, null]);
    expect([range('B1').Width, range('D1').Left]).toEqual([59.6, 50.488 + 2 * 59.6]);
    expect(() => assign(range('B1'), { ColumnWidth: 256 })).toThrow('0 to 255');
  });

  test('merged cells: true, false, or null for a block of both', () => {
    const { range, sheet } = start();
    range('A1:C1').Merge();
    expect([range('A1:C1').MergeCells, range('A2').MergeCells, range('A1:C2').MergeCells]).toEqual([
      true,
      false,
      null,
    ]);
    expect(address(range('B1').MergeArea)).toBe('A1:C1');
    expect(address(sheet.UsedRange)).toBe('A1:C1');
    range('B1').UnMerge();
    expect(range('A1:C1').MergeCells).toBe(false);
  });

  test('merging cells with contents asks first', () => {
    const { host, range } = start();
    put(range('A1:B1'), [['a', 'b']]);
    expect(() => range('A1:B1').Merge()).toThrow('would wait for an answer');
    host.application.DisplayAlerts = false;
    range('A1:B1').Merge();
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([['a', null]]);
  });

  test('hidden belongs to whole rows', () => {
    const { host, range } = start();
    range('A2:A3').EntireRow.Hidden = true;
    expect(host.sheet('Sheet1').hiddenRows).toEqual([2, 3]);
    expect([range('A2:A3').EntireRow.Hidden, range('A1:A2').EntireRow.Hidden]).toEqual([true, null]);
    expect(() => range('A1').Hidden).toThrow('whole rows');
  });

  test.each<[string, number, number | undefined, string]>([
    ['visible cells', 12, undefined, 'A1:C1,A4:C4'],
    ['formulas', -4123, undefined, 'C2:C3'],
    ['constants', 2, undefined, 'A1:A4,B1:B4,C1'],
    ['numbers among them', 2, 1, 'B2:B4'],
    ['errors of formulas', -4123, 16, 'C2:C3'],
    ['notes', -4144, undefined, 'B2'],
    ['the last cell', 11, undefined, 'C4'],
  ])('special cells: %s', (_, type, value, expected) => {
    const { host, range } = start({ evaluate: () => ({ error: '#N/A' }) });
    const rows = people.map((row) => row.slice(0, 2));
    const sheet = host
      .sheet('Sheet1')
      .fill('A1', rows)
      .fill('C1', [['等级'], [{ formula: '=B2' }], [{ formula: '=B3' }]]);
    sheet.hideRows(2, 3).comment('B2', 'why').numberFormat('C4', '0');
    expect(address(range('A1:C4').SpecialCells(type, value))).toBe(expected);
  });

  test('special cells: none is an error, and one cell stands for the used range', () => {
    const { host, range } = start();
    host.sheet('Sheet1').fill('A1', people);
    expect(() => range('A1:C4').SpecialCells(-4123)).toThrow('no cells were found');
    expect(address(range('B2').SpecialCells(12))).toBe('A1:C4');
  });
});

describe('sorting', () => {
  const column = ({ host }: Started) => host.sheet('Sheet1').values('A1:A4').flat();

  test('numbers, texts, booleans, errors, and blanks last', () => {
    const started = start();
    started.host.sheet('Sheet1').fill('A1', [[null], [true], ['b'], [2]]);
    started.range('A1:A4').Sort(started.range('A1'), 1, undefined, undefined, 1, undefined, 1, 2);
    expect(column(started)).toEqual([2, 'b', true, null]);
  });

  test('what is left out is taken from the last call', () => {
    const started = start();
    started.host.sheet('Sheet1').fill('A1', people);
    const sort = (...more: unknown[]) =>
      Reflect.apply(started.range('A1:C4').Sort, null, [started.range('B1'), ...more]);
    sort(2, undefined, undefined, 1, undefined, 1, 1);
    expect(column(started)).toEqual(['姓名', '张三', '王五', '李四']);
    started.host.sheet('Sheet1').fill('A1', people);
    sort();
    expect(column(started)).toEqual(['姓名', '张三', '王五', '李四']);
  });

  test('merged cells cannot be sorted', () => {
    const { host, range } = start();
    host.sheet('Sheet1').fill('A1', people).merge('A2:B2');
    expect(() => range('A1:C4').Sort(range('A1'), 1)).toThrow('merged');
  });
});
