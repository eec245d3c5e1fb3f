/** Sheets, windows, protection, names. */
import { assign, people, put, start } from './support';

const three = { sheets: { 一: [], 二: [], 三: [] } };
const of = (sheet: unknown) => sheet as Et.Worksheet;

describe('sheets', () => {
  test('items count from 1, and go by name too', () => {
    const { host } = start(three);
    const { Worksheets } = host.application;
    expect([of(Worksheets.Item(1)).Name, of(Worksheets.Item('二')).Index, Worksheets.Count]).toEqual([
      '一',
      2,
      3,
    ]);
    expect(() => Worksheets.Item(0)).toThrow('no item');
    expect(() => Worksheets.Item('四')).toThrow('no item');
    expect(Reflect.get(Worksheets, 'length')).toBeUndefined();
  });

  test('a missing item may be null', () => {
    expect(start({ missingItem: 'null' }).host.application.Worksheets.Item('no')).toBeNull();
  });

  test.each<[string, (sheets: Et.Sheets) => unknown, string]>([
    ['before the active one', (sheets) => sheets.Add(), 'x一二三'],
    ['after a sheet', (sheets) => sheets.Add(null, sheets.Item(3)), '一二三x'],
    ['before a sheet', (sheets) => sheets.Add(sheets.Item(2)), '一x二三'],
  ])('is added %s, and is active then', (_, add, expected) => {
    const { host } = start(three);
    assign(add(host.application.Worksheets) as object, { Name: 'x' });
    expect([host.sheetNames.join(''), host.activeSheet]).toEqual([expected, 'x']);
  });

  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', '[a]', "'a", '二', 'a?'])('cannot be called %j', (name) => {
    const { sheet } = start(three);
    expect(() => assign(sheet, { Name: name })).toThrow('WPS');
  });

  test('deleting asks, unless alerts are off', () => {
    const { host, sheet } = start(three);
    expect(() => sheet.Delete()).toThrow('would wait for an answer');
    host.application.DisplayAlerts = false;
    sheet.Delete();
    expect([host.sheetNames, host.activeSheet]).toEqual([['二', '三'], '二']);
    expect(() => sheet.Name).toThrow('deleted');
  });

  test('the last visible sheet stays', () => {
    const { host, sheet } = start();
    host.application.DisplayAlerts = false;
    expect(() => sheet.Delete()).toThrow('only visible sheet');
    expect(() => assign(sheet, { Visible: 0 })).toThrow('only visible sheet');
  });

  test('hidden: 0, very hidden: 2, and then not active', () => {
    const { host, sheet } = start(three);
    sheet.Visible = 2;
    expect([host.sheet('一').visible, host.activeSheet]).toEqual([2, '二']);
    expect(() => sheet.Activate()).toThrow('hidden');
    expect(() => assign(sheet, { Visible: 1 })).toThrow('-1, 0 or 2');
  });

  test('a protected structure keeps the sheets', () => {
    const { host, sheet } = start(three);
    host.structureProtected = true;
    expect(() => host.application.Worksheets.Add()).toThrow('structure');
    expect(() => assign(sheet, { Name: 'x' })).toThrow('structure');
  });

  test.each<[string, string]>([
    ['contents', 'B3:C4'],
    ['formats', 'D9'],
  ])('the used range covers %s, from wherever they begin', (what, expected) => {
    const { host, sheet, range } = start();
    if (what === 'contents')
      host.sheet('Sheet1').fill('B3', [[1, null], [null, 2]]); // prettier-ignore
    else range('D9').NumberFormat = '0%';
    expect(sheet.UsedRange.Address(false, false)).toBe(expected);
  });

  test('the tab has a colour', () => {
    const { host, sheet } = start();
    expect(sheet.Tab.Color).toBe(false);
    sheet.Tab.Color = 0x0088ff;
    expect(host.sheet('Sheet1').tabColor).toBe('#ff8800');
  });
});

describe('protection', () => {
  test.each<[string, (range: Et.Range, sheet: Et.Worksheet) => unknown]>([
    ['a value', (range) => put(range, 1)],
    ['a format', (range) => assign(range, { NumberFormat: '0' })],
    ['a font', (range) => assign(range.Font, { Bold: true })],
    ['merging', (range) => range.Merge()],
    ['a note', (range) => range.AddComment('x')],
    ['a validation', (range) => range.Validation.Add(3, 1, 1, 'a,b')],
    ['a width', (range) => assign(range, { ColumnWidth: 9 })],
    ['hiding', (range) => assign(range.EntireRow, { Hidden: true })],
    ['clearing', (range) => range.ClearContents()],
    ['a chart', (_, sheet) => (sheet.ChartObjects() as Et.ChartObjects).Add(0, 0, 10, 10)],
  ])('refuses %s', (_, write) => {
    const { host, sheet, range } = start();
    sheet.Protect('secret');
    const before = host.snapshot();
    expect(() => write(range('A1:B1').Resize(1, 1), sheet)).toThrow('protected');
    expect(host.snapshot()).toEqual(before);
  });

  test('unlocked cells, and all with UserInterfaceOnly, are written', () => {
    const { host, sheet, range } = start();
    host.sheet('Sheet1').unlock('B2');
    sheet.Protect();
    put(range('B2'), 1);
    expect([sheet.ProtectContents, range('A1').AllowEdit, range('B2').AllowEdit]).toEqual([
      true,
      false,
      true,
    ]);
    sheet.Protect('', true, true, true, true);
    put(range('A1'), 2);
    expect(host.sheet('Sheet1').value('A1')).toBe(2);
  });

  test('the password opens it', () => {
    const { sheet } = start();
    sheet.Protect('secret');
    expect(() => sheet.Unprotect('wrong')).toThrow('password');
    sheet.Unprotect('secret');
    expect(sheet.ProtectContents).toBe(false);
  });
});

describe('windows and selection', () => {
  test('only on the active sheet can be selected', () => {
    const { host } = start(three);
    const second = of(host.application.Worksheets.Item(2));
    expect(() => second.Range('B2').Select()).toThrow('active sheet only');
    second.Activate();
    second.Range('B2:C3').Select();
    expect([host.sheet('二').selection, host.application.ActiveCell.Address(false, false)]).toEqual([
      'B2:C3',
      'B2',
    ]);
  });

  test('a selected chart is no range', () => {
    const { host, sheet } = start();
    (sheet.ChartObjects() as Et.ChartObjects).Add(0, 0, 100, 100).Select();
    expect(() => Reflect.get(host.application.Selection, 'Address')).toThrow('no ChartObject.Address');
    expect(host.application.ActiveWindow.RangeSelection.Address()).toBe('$A$1');
  });

  test('panes freeze in the window, on the active sheet, from what is in view', () => {
    const { host } = start(three);
    host.sheet('一').scrollTo('A5');
    assign(host.application.ActiveWindow, { SplitRow: 2, SplitColumn: 1, FreezePanes: true });
    expect(host.sheet('一').freeze).toEqual({ rows: 2, columns: 1, from: 'A5' });
    expect(host.sheet('二').freeze).toBeNull();
    host.application.ActiveWindow.FreezePanes = false;
    expect(host.application.ActiveWindow.SplitRow).toBe(0);
  });

  test('without a split they freeze at the active cell', () => {
    const { host, range } = start();
    range('B3').Select();
    host.application.ActiveWindow.FreezePanes = true;
    expect(host.sheet('Sheet1').freeze).toEqual({ rows: 2, columns: 1, from: 'A1' });
  });

  test('on the start page nothing is active', () => {
    const { host } = start();
    host.closeWorkbooks();
    const { ActiveWorkbook, ActiveSheet, Selection, Workbooks } = host.application;
    expect([ActiveWorkbook, ActiveSheet, Selection, Workbooks.Count]).toEqual([null, null, null, 0]);
    expect(() => host.application.Worksheets).toThrow('no workbook');
  });
});

describe('names', () => {
  test.each(['A1', 'R1C1', 'c', '1a', 'a b', '', 'x'.repeat(256)])('%j is no name', (name) => {
    expect(() => start().host.application.Names.Add(name, '=Sheet1!$A$1')).toThrow('WPS: the name');
  });

  test('a name is replaced, found without case, and deleted', () => {
    const { host } = start({ sheets: { '表 1': people } });
    const { Names } = host.application;
    Names.Add('rates', "='表 1'!$A$1:$B$2");
    Names.Add('Rates', "='表 1'!$C$1");
    expect([Names.Count, Names.Item('RATES').RefersTo]).toEqual([1, "='表 1'!$C$1"]);
    expect(Names.Item(1).RefersToRange.Value2).toBe('等级');
    Names.Item('rates').Delete();
    expect(() => Names.Item('rates')).toThrow('no item');
  });

  test('a reference without $ is relative to the active cell', () => {
    const { host, range } = start();
    range('B2').Select();
    host.application.Names.Add('left', '=Sheet1!A2');
    range('D4').Select();
    expect(host.application.Names.Item('left').RefersTo).toBe('=Sheet1!C4');
  });

  test('a deleted sheet leaves its names behind, broken', () => {
    const { host, sheet } = start(three);
    host.application.Names.Add('first', '=一!$A$1');
    host.application.DisplayAlerts = false;
    sheet.Delete();
    expect(host.names).toEqual({ first: '=#REF!$A$1' });
    expect(() => host.application.Names.Item('first').RefersToRange).toThrow('does not refer');
  });

  test.each([
    ["='表 2'!$A$1", 'would wait'],
    ['=表 1!$A$1', 'needs quotes'],
    ['=SUM(', 'open parenthesis'],
  ])('%j is refused', (refersTo, fault) => {
    const { host } = start({ sheets: { '表 1': [] } });
    expect(() => host.application.Names.Add('n', refersTo)).toThrow(fault);
  });
});
