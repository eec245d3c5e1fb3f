/** What hangs on cells: validations, conditional formats, notes, filter, tables, charts, page setup. */
import { assign, people, put, start } from './support';

describe('validation', () => {
  test('is added once, and replaced only after it was deleted', () => {
    const { host, range } = start();
    range('B2:B9').Validation.Add(3, 1, 1, '优,中,差');
    expect(() => range('B2').Validation.Add(3, 1, 1, 'a')).toThrow('a validation already');
    range('B2').Validation.Delete();
    range('B2').Validation.Add(2, 1, 1, '0', '100');
    expect(host.sheet('Sheet1').validation('B2')).toMatchObject({ type: 2, formula1: '0', area: 'B2' });
    expect(host.sheet('Sheet1').validation('B3')).toMatchObject({
      type: 3,
      formula1: '优,中,差',
      area: 'B3:B9',
    });
  });

  test('its messages', () => {
    const { host, range } = start();
    range('A1').Validation.Add(4, 1, 7, '2026/1/1');
    assign(range('A1').Validation, {
      ErrorTitle: 't',
      ErrorMessage: 'm',
      InputTitle: 'i',
      InputMessage: 'p',
    });
    assign(range('A1').Validation, {
      IgnoreBlank: false,
      InCellDropdown: false,
      ShowError: true,
      ShowInput: true,
    });
    expect([range('A1').Validation.Type, range('A1').Validation.Operator]).toEqual([4, 7]);
    expect(host.sheet('Sheet1').validation('A1')).toMatchObject({
      errorTitle: 't',
      errorMessage: 'm',
      inputTitle: 'i',
      inputMessage: 'p',
      ignoreBlank: false,
      inCellDropdown: false,
    });
  });

  test.each<[string, unknown[], string]>([
    ['a list that is too long', [3, 1, 1, 'x'.repeat(256)], '255 characters'],
    ['nothing to compare with', [2, 1, 7], 'needs Formula1'],
    ['one bound of two', [1, 1, 1, '0'], 'needs Formula2'],
    ['an unknown type', [9, 1, 1, 'a'], 'no validation of type 9'],
    ['an unknown operator', [2, 1, 9, '1'], 'Operator'],
    ['a broken formula', [7, 1, 1, '=IF('], 'open parenthesis'],
  ])('refuses %s', (_, args, fault) => {
    const { range } = start();
    expect(() => Reflect.apply(range('A1').Validation.Add, null, args)).toThrow(fault);
  });

  test('asking where there is none throws', () => {
    const { range } = start();
    expect(() => range('A1').Validation.Type).toThrow('no validation');
    expect(() => assign(range('A1').Validation, { InputMessage: 'x' })).toThrow('no validation');
  });
});

describe('conditional formats', () => {
  test('a formula is relative to the active cell', () => {
    const { host, range } = start();
    range('C5').Select();
    const condition = range('A2:C9').FormatConditions.Add(2, undefined, '=$C5<60') as Et.FormatCondition;
    condition.Interior.Color = 0xcacafe;
    condition.Font.Bold = true;
    expect(host.sheet('Sheet1').conditions).toEqual([
      expect.objectContaining({
        area: 'A2:C9',
        formula1: '=$C2<60',
        fill: '#fecaca',
        bold: true,
        stopIfTrue: true,
      }),
    ]);
    range('C6').Select();
    expect(condition.Formula1).toBe('=$C6<60');
  });

  test('a reference that leaves the sheet comes in at its other end', () => {
    const { host, range } = start();
    range('A9').Select();
    range('A2').FormatConditions.Add(2, undefined, '=A1>0');
    expect(host.sheet('Sheet1').conditions[0]?.formula1).toBe('=A1048570>0');
  });

  test('are counted and deleted by range', () => {
    const { host, range } = start();
    range('A1:A4').FormatConditions.Add(2, undefined, '=$A$1');
    range('A1:A4').FormatConditions.Add(1, 6, '=60');
    range('A3:A9').FormatConditions.Delete();
    expect([range('A2').FormatConditions.Count, range('A3').FormatConditions.Count]).toEqual([2, 0]);
    expect(host.sheet('Sheet1').conditions.map(({ area }) => area)).toEqual(['A1:A2', 'A1:A2']);
  });
});

describe('notes', () => {
  test('one a cell', () => {
    const { host, range } = start();
    expect(range('B2').Comment).toBeNull();
    range('B2').AddComment('first');
    expect(() => range('B2').AddComment('second')).toThrow('a comment already');
    expect([range('B2').Comment.Text(), range('B2').Comment.Text('other')]).toEqual(['first', 'other']);
    expect(host.sheet('Sheet1').comments).toEqual({ B2: 'other' });
    range('B2').Comment.Delete();
    expect(range('B2').Comment).toBeNull();
  });

  test('the sheet lists them row by row', () => {
    const { host, sheet } = start();
    host.sheet('Sheet1').comment('B2', 'later').comment('C1', 'first');
    const { Comments } = sheet;
    const places = [1, 2].map((index) => (Comments.Item(index).Parent as Et.Range).Address(false, false));
    expect([Comments.Count, places]).toEqual([2, ['C1', 'B2']]);
  });
});

describe('filter', () => {
  const filled = () => {
    const started = start();
    started.host.sheet('Sheet1').fill('A1', people);
    return started;
  };

  test('without arguments it is a switch', () => {
    const { host, sheet, range } = filled();
    range('A1:C4').AutoFilter();
    expect([host.sheet('Sheet1').filter, sheet.AutoFilterMode]).toEqual(['A1:C4', true]);
    range('A1:C4').AutoFilter();
    expect([host.sheet('Sheet1').filter, sheet.AutoFilter]).toEqual([null, null]);
  });

  test('on one cell it takes the block around it', () => {
    const { sheet, range } = filled();
    range('B2').AutoFilter();
    expect(sheet.AutoFilter.Range.Address()).toBe('$A$1:$C$4');
  });

  test.each<[string, unknown[], number[]]>([
    ['a text', [3, '优'], [2, 4]],
    ['not a text', [3, '<>优'], [3]],
    ['a number', [2, '>=72'], [2]],
    ['between', [2, '>=60', 1, '<80'], [2, 3]],
    ['either', [3, '优', 2, '差'], [4]],
    ['one of several', [3, ['优', '中'], 7], [2]],
  ])('hides rows without %s', (_, args, hidden) => {
    const { host, range, sheet } = filled();
    Reflect.apply(range('A1:C4').AutoFilter, null, args);
    expect([host.sheet('Sheet1').hiddenRows, sheet.FilterMode]).toEqual([hidden, true]);
    expect(range('A2:A4').EntireRow.Hidden).toBeNull();
    sheet.ShowAllData();
    expect(host.sheet('Sheet1').hiddenRows).toEqual([]);
    expect(() => sheet.ShowAllData()).toThrow('no rows');
    sheet.AutoFilterMode = false;
    expect(host.sheet('Sheet1').filter).toBeNull();
  });
});

test('tables', () => {
  const { host, sheet, range } = start();
  host.sheet('Sheet1').fill('A1', people);
  const table = sheet.ListObjects.Add(1, range('A1:C4') as never, undefined, 1);
  assign(table, { Name: '人员', TableStyle: 'TableStyleMedium2' });
  expect(host.sheet('Sheet1').tables).toEqual([{ name: '人员', area: 'A1:C4', style: 'TableStyleMedium2' }]);
  expect([table.HeaderRowRange.Address(), table.DataBodyRange.Address()]).toEqual(['$A$1:$C$1', '$A$2:$C$4']);
  expect(range('B2').ListObject.Name).toBe('人员');
  expect(() => sheet.ListObjects.Add(1, range('C4:D5') as never, undefined, 1)).toThrow('overlap');
  table.Unlist();
  expect(range('B2').ListObject).toBeNull();
});

test('charts', () => {
  const { host, sheet, range } = start({ sheets: { '表 1': people } });
  const { Chart } = (sheet.ChartObjects() as Et.ChartObjects).Add(10, 20, 300, 200);
  expect(() => Chart.ChartTitle).toThrow('no title');
  expect(() => Chart.SetSourceData('A1:B4' as never)).toThrow('a Range is expected');
  Chart.SetSourceData(range('A1:B4'), 2);
  assign(Chart, { ChartType: 57, HasTitle: true, HasLegend: false });
  Chart.ChartTitle.Text = '分数';
  expect(host.sheet('表 1').charts).toEqual([
    expect.objectContaining({ left: 10, source: "'表 1'!A1:B4", type: 57, title: '分数', legend: false }),
  ]);
  expect((sheet.ChartObjects(1) as Et.ChartObject).Delete()).toBe(true);
  expect((sheet.ChartObjects() as Et.ChartObjects).Count).toBe(0);
});

describe('page setup', () => {
  test('landscape, titles, one page wide, footer', () => {
    const { host, sheet } = start();
    assign(sheet.PageSetup, {
      Orientation: 2,
      PrintTitleRows: '$1:$2',
      PrintTitleColumns: '$A:$A',
      CenterFooter: '&P / &N',
    });
    assign(sheet.PageSetup, { Zoom: false, FitToPagesWide: 1, FitToPagesTall: false });
    const expected = {
      orientation: 2,
      titleRows: '$1:$2',
      titleColumns: '$A:$A',
      zoom: false,
      pagesWide: 1,
      pagesTall: false,
    };
    expect(host.sheet('Sheet1').page).toMatchObject({ ...expected, centerFooter: '&P / &N' });
  });

  test.each<[string, unknown]>([
    ['Orientation', 3],
    ['PrintTitleRows', 'A1:B2'],
    ['PrintTitleColumns', '$1:$2'],
    ['Zoom', true],
    ['FitToPagesWide', 0],
    ['CenterFooter', 'x'.repeat(256)],
  ])('%s does not take %j', (member, value) => {
    const { sheet } = start();
    expect(() => assign(sheet.PageSetup, { [member]: value })).toThrow('WPS');
  });

  test('without a printer it throws', () => {
    const { sheet } = start({ printer: false });
    expect(() => assign(sheet.PageSetup, { Orientation: 2 })).toThrow('printer');
  });
});

test('clearing takes contents, formats and notes', () => {
  const { host, range } = start();
  const before = host.snapshot();
  put(range('A1'), '5%');
  range('A1').AddComment('x');
  range('A1').Clear();
  expect(host.snapshot()).toEqual(before);
});
