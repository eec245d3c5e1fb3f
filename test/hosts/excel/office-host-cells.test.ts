/** What the host that stands in for Excel makes of what is entered into cells. */
import { startOffice, type OfficeInNode } from '../../office-host/node';
import { onSheet } from './on-sheet';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
beforeEach(() => office.newWorkbook());

/** Enters values from A1 on and reads them back. */
async function entered(rows: unknown[][], format?: string): Promise<Excel.Range> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    if (format !== undefined) range.numberFormat = rows.map((row) => row.map(() => format));
    range.values = rows;
    range.load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    return range;
  });
}

describe('text is read as if it were typed', () => {
  test.each<[string, unknown, string]>([
    ['12', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['00123', 123, 'General'],
    ['-1,234.5', -1234.5, '#,##0.00'],
    ['(5)', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['50%', 0.5, '0%'],
    ['-5.5%', -0.055, '0.00%'],
    ['¥3', 3, '¥#,##0'],
    ['12345678901234567', 12345678901234600, 'General'],
    ['1 1/2', 1.5, '# ?/?'],
    ['2026-03-01', 46082, 'm/d/yyyy'],
    ['2026/3/1', 46082, 'm/d/yyyy'],
    ['3/1/26', 46082, 'm/d/yyyy'],
    ['2026-03', 46082, 'mmm-yy'],
    ['March 2026', 46082, 'mmm-yy'],
    ['1-Mar-2026', 46082, 'd-mmm-yy'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['2026-03-01 12:00', 46082.5, 'm/d/yyyy h:mm'],
    ['true', true, 'General'],
    ['#n/a', '#N/A', 'General'],
    ["'12", '12', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["'", '', 'General'],
    ['2026-02-30', '2026-02-30', 'General'],
    ['1,23', '1,23', 'General'],
    ['12a', '12a', 'General'],
    ['=', '=', 'General'],
    ['2026年3月1日', '2026年3月1日', 'General'],
  ])('%j becomes %j with format %s', async (text, value, format) => {
    const range = await entered([[text]]);
    expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
  });

  test.each([['=1+1'], ['  =1+1'], ['\t=1+1'], ['+1+1'], ['-A1'], ['@home']])(
    '%j becomes a formula',
    async (text) => {
      const [[formula]] = (await entered([[text]])).formulas as [[string]];
      expect(formula.startsWith('=')).toBe(true);
    },
  );

  test('in cells formatted as text it stays', async () => {
    const texts = [['=1+1', '12', '2026-03', 'TRUE']];
    expect((await entered(texts, '@')).values).toEqual(texts);
  });

  test('the format of a cell that has one stays', async () => {
    expect((await entered([['50%', '2026-03']], '0.0')).numberFormat).toEqual([['0.0', '0.0']]);
  });

  test('dates are known in the language of the application', async () => {
    await office.close();
    office = await startOffice({ locale: 'zh-CN' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect((await entered([['2026年3月1日', '3月1日', '2026年3月']])).values[0]?.[0]).toBe(46082);
    await office.close();
    office = await startOffice();
  });
});

test('null leaves a cell alone, an empty text clears it', async () => {
  office.host.view('Sheet1').put('A1', [['a', 'b', 'c']]);
  expect((await entered([[null, '', 'x']])).values).toEqual([['a', '', 'x']]);
});

test('types of values', async () => {
  const range = await entered([['', 1, 'a', true, '#DIV/0!', "'#DIV/0!"]]);
  expect(range.valueTypes).toEqual([['Empty', 'Double', 'String', 'Boolean', 'Error', 'String']]);
});

test('a text that begins with = is its own formula', async () => {
  const range = await entered([["'=A1", '=A2']]);
  expect([range.formulas, range.values]).toEqual([[['=A1', '=A2']], [['=A1', 0]]]);
});

test('formulas are spelled as Excel spells them', async () => {
  const typed = [['=sum(a1:b2)', '=kpiband(data!$a1,"a1 text")', "='my a1'!b2+姓名"]];
  expect((await entered(typed)).formulas).toEqual([
    ['=SUM(A1:B2)', '=KPIBAND(data!$A1,"a1 text")', "='my a1'!B2+姓名"],
  ]);
});

test('one value fills a range', async () => {
  await onSheet(async (sheet, context) => {
    Object.assign(sheet.getRange('A1:B2'), { values: 7 });
    await context.sync();
  });
  expect(office.host.view('Sheet1').values('A1:C2')).toEqual([
    [7, 7, ''],
    [7, 7, ''],
  ]);
});

test.each<[string, string, unknown]>([
  ['too few columns', 'A1:B1', [[1]]],
  ['too many rows', 'A1', [[1], [2]]],
  ['ragged', 'A1:B2', [[1, 2], [3]]],
  ['flat', 'A1:B1', [1, 2]],
  ['whole columns', 'A:A', [[1]]],
  ['a text that is too long', 'A1', [['x'.repeat(32_768)]]],
])('a block that does not fit is refused: %s', async (_, address, values) => {
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange(address).values = values as unknown[][];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('what is refused in one cell leaves the others as they were', async () => {
  await expect(entered([['a', 'x'.repeat(32_768)]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(office.host.view('Sheet1').values('A1')).toEqual([['']]);
});

test('the cells of whole rows and columns are not answered', async () => {
  const rows = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('2:3').load('values,rowCount,columnCount');
    await context.sync();
    return [range.values, range.rowCount, range.columnCount];
  });
  expect(rows).toEqual([null, 2, 16_384]);
});

describe('merged cells', () => {
  const merge = (address: string) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).merge(false);
      await context.sync();
    });

  test('keep the first content only, and take none where they are covered', async () => {
    const view = office.host.view('Sheet1');
    view.put('A1', [['a', 'b']]);
    await merge('A1:B1');
    expect(view.values('A1:B1')).toEqual([['a', '']]);
    await entered([['x', 'y']]);
    expect(view.values('A1:B1')).toEqual([['x', '']]);
    view.put('A3', [['', 'second', 'third']]);
    await merge('A3:C3');
    expect(view.values('A3:C3')).toEqual([['second', '', '']]);
  });

  test('are told by a range that holds their top left cell, and by no other that touches them', async () => {
    await merge('B2:C3');
    const areas = await onSheet(async (sheet, context) => {
      const found = ['A1:B2', 'E5', 'C2:C3', 'B3:D4'].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject(),
      );
      for (const each of found) each.load('address,areas/items/rowIndex');
      await context.sync();
      return found.map((each) => (each.isNullObject ? null : [each.address, each.areas.items[0]?.rowIndex]));
    });
    expect(areas).toEqual([['Sheet1!B2:C3', 1], null, null, null]);
  });

  test('are not cut in two', async () => {
    await merge('A1:B2');
    await expect(merge('B2:C3')).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });
});

test('used cells: contents alone, or looks as well', async () => {
  office.host.view('Sheet1').put('B2', [[1]]);
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange('D5').format.fill.color = '#abcdef';
    sheet.getRange('F:F').format.font.bold = true;
    const used = [true, false].map((valuesOnly) =>
      sheet.getUsedRangeOrNullObject(valuesOnly).load('address'),
    );
    await context.sync();
    return used.map(({ address }) => address);
  });
  expect(addresses).toEqual(['Sheet1!B2', 'Sheet1!B2:D5']);
});

test('hidden rows and columns are not visible cells', async () => {
  const view = office.host.view('Sheet1');
  view.hideRows([1]);
  view.hideRows([3], 'filter');
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').columnHidden = true;
    const visible = sheet.getRange('A1:C5').getSpecialCellsOrNullObject('Visible').load('address');
    const none = sheet.getRange('A2:C2').getSpecialCellsOrNullObject('Visible');
    const rows = sheet.getRange('A1:A5').getRowProperties({ rowHidden: true });
    await context.sync();
    return [
      visible.address.replaceAll('Sheet1!', ''),
      none.isNullObject,
      rows.value.map((row) => row.rowHidden),
    ];
  });
  expect(found).toEqual(['A1,C1,A3,C3,A5,C5', true, [false, true, false, true, false]]);
});

test('formulas get their values from the test, and spill', async () => {
  await office.close();
  office = await startOffice({
    evaluate: (formula, { row, column }) =>
      formula === '=BLOCK()'
        ? [
            [row, column],
            ['#N/A', 'x'],
          ]
        : 7,
  });
  await entered([['=ANY()', '=BLOCK()']]);
  const view = office.host.view('Sheet1');
  expect(view.values('A1:C2')).toEqual([
    [7, 0, 1],
    ['', '#N/A', 'x'],
  ]);
  view.put('B1', [['gone']]);
  expect(view.values('B1:C2')).toEqual([
    ['gone', ''],
    ['', ''],
  ]);
  view.put('C2', [['in the way']]);
  await entered([[null, '=BLOCK()']]);
  expect(view.values('B1:C2')).toEqual([
    ['#SPILL!', ''],
    ['', 'in the way'],
  ]);
  await office.close();
  office = await startOffice();
});
