/** Sheets, selection and events of the host that stands in for Excel. */
import { startOffice, type OfficeInNode } from '../../office-host/node';
import { onSheet, send, write } from './on-sheet';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
beforeEach(() => office.newWorkbook());

describe('sheets', () => {
  const names = () => office.host.workbook.Worksheets.items().map(({ Name }) => Name);

  test('are added, renamed and deleted, but for the last visible one', async () => {
    await send((sheet, { workbook }) => {
      const added = workbook.worksheets.add('七月');
      added.tabColor = '#ff8800';
      added.name = '七月 考核';
      sheet.visibility = 'Hidden';
    });
    expect(names()).toEqual(['Sheet1', '七月 考核']);
    expect(office.host.view('七月 考核').tabColor).toBe('#ff8800');
    const last = send((_, { workbook }) => workbook.worksheets.getItem('七月 考核').delete());
    await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
    await send((sheet) => sheet.delete());
    expect(names()).toEqual(['七月 考核']);
  });

  test.each([['a/b'], ['x'.repeat(32)], ["'quoted'"]])('are not called %j', async (name) => {
    await expect(send((_, { workbook }) => workbook.worksheets.add(name))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('have one name each', async () => {
    await expect(send((_, { workbook }) => workbook.worksheets.add('SHEET1'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
  });

  test('refuse writing while protected, but for unlocked cells', async () => {
    await send((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    await write('B1', 1);
    for (const queue of [
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = '#ffffff'),
      (sheet: Excel.Worksheet) => sheet.getRange('A1:B1').merge(false),
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.rowHeight = 20),
    ])
      await expect(send(queue)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('keep what stands on them', async () => {
    await send((sheet, { workbook }) => {
      const range = sheet.getRange('A2:B3');
      range.format.borders.getItem('InsideHorizontal').style = 'Continuous';
      range.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      range.dataValidation.errorAlert = { message: 'no', title: 't', showAlert: true, style: 'Stop' };
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$A2<0.6';
      custom.format.fill.color = '#fecaca';
      workbook.names.add('my_range', range);
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
      sheet.autoFilter.apply(range);
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.comments.add('A1', 'text');
      sheet.tables.add('D1:E3', true).name = 'Kpis';
      sheet.charts.add('Line', range, 'Columns').title.text = 'Trend';
    });
    const view = office.host.view('Sheet1');
    expect(view.formatAt(1, 0)).toEqual({ 'Borders.EdgeBottom.Style': 'Continuous' });
    expect(view.formatAt(2, 1)).toEqual({ 'Borders.EdgeTop.Style': 'Continuous' });
    expect(view.validationAt(1, 0)).toMatchObject({
      rule: { decimal: { formula1: 0 } },
      errorAlert: { message: 'no' },
    });
    expect(view.validationAt(0, 0)).toBeNull();
    expect(view.conditionalFormats).toEqual([
      {
        address: 'A2:B3',
        type: 'Custom',
        Custom: { Rule: { Formula: '=$A2<0.6' }, Format: { Fill: { Color: '#fecaca' } } },
      },
    ]);
    expect(office.host.names).toEqual({ my_range: '=Sheet1!$A$2:$B$3' });
    expect([view.frozen, view.filter]).toEqual(['A1:A2', 'A2:B3']);
    expect(view.print).toMatchObject({
      titleRows: '1:2',
      Zoom: { horizontalFitToPages: 1 },
      HeadersFooters: { DefaultForAllPages: { CenterFooter: '&P' } },
    });
    expect(view.comments).toEqual({ A1: 'text' });
    expect(view.tables).toEqual([{ name: 'Kpis', address: 'D1:E3' }]);
    expect(view.charts).toMatchObject([
      { source: 'Sheet1!A2:B3', ChartType: 'Line', Title: { Text: 'Trend' } },
    ]);
  });
});

test('notes, which the library of the package does not know yet', async () => {
  await expect(send((sheet) => sheet.notes.add('A1', 'text'))).rejects.toMatchObject({ code: 'ApiNotFound' });
  const newer = await startOffice({ sets: { ExcelApi: '1.20' } });
  const view = () => newer.host.view('Sheet1').notes;
  await send((sheet) => sheet.notes.add('B2', 'one'));
  await expect(send((sheet) => sheet.notes.add(sheet.getRange('B2'), 'two'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  const read = await onSheet(async (sheet, context) => {
    const found = ['B2', 'C3'].map((address) => sheet.notes.getItemOrNullObject(address).load('content'));
    const all = context.workbook.notes.load('items/content,items/authorName');
    const count = sheet.notes.getCount();
    await context.sync();
    return [
      found.map((note) => (note.isNullObject ? null : note.content)),
      all.items.map(({ content }) => content),
      count.value,
    ];
  });
  expect(read).toEqual([['one', null], ['one'], 1]);
  await send((sheet) => {
    sheet.notes.getItem('B2').content = 'two';
  });
  expect(view()).toEqual({ B2: 'two' });
  await send((sheet) => sheet.notes.getItem('B2').delete());
  expect(view()).toEqual({});
  await newer.close();
  await office.close();
  office = await startOffice();
});

describe('the selection', () => {
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });

  test('is read and set', async () => {
    await send((sheet) => sheet.getRange('B2:C3').select());
    expect(await selected()).toBe('Sheet1!B2:C3');
  });

  test('may be of something else than cells', async () => {
    office.host.workbook.selection = null;
    await expect(selected()).rejects.toMatchObject({ code: 'InvalidSelection' });
  });
});

describe('events', () => {
  /** Listens to everything, does something, and tells what was heard. */
  async function heard(happen: () => unknown): Promise<unknown[]> {
    const all: unknown[] = [];
    const context = new Excel.RequestContext();
    const { workbook } = context;
    const tell = (event: { type: string; address?: string; source?: string }) => {
      all.push([event.type, event.address, event.source].filter((part) => part !== undefined).join(' '));
      return Promise.resolve();
    };
    const handlers = [
      workbook.worksheets.onChanged.add(tell),
      workbook.worksheets.onSelectionChanged.add(tell),
      workbook.worksheets.onAdded.add(tell),
      workbook.worksheets.onDeleted.add(tell),
      workbook.worksheets.onActivated.add(tell),
      workbook.onSelectionChanged.add(() => Promise.resolve(void all.push('document selection'))),
    ];
    await context.sync();
    await happen();
    expect(all).toEqual([]);
    await office.host.settled();
    for (const handler of handlers) handler.remove();
    await context.sync();
    expect(office.host.handlers).toBe(0);
    return all;
  }

  test('tell our own changes and those of others, after the answer', async () => {
    expect(await heard(() => write('A1', 1))).toEqual(['WorksheetChanged A1 Local']);
    expect(await heard(() => office.host.view('Sheet1').put('B2', [[1, 2]]))).toEqual([
      'WorksheetChanged B2:C2 Remote',
    ]);
  });

  test('tell the selection', async () => {
    expect(await heard(() => office.host.select('Sheet1', 'C3'))).toEqual([
      'WorksheetSelectionChanged C3',
      'document selection',
    ]);
  });

  test('tell of sheets', async () => {
    const happen = () =>
      send((sheet, { workbook }) => {
        workbook.worksheets.add('New').activate();
        sheet.delete();
      });
    expect(await heard(happen)).toEqual([
      'WorksheetAdded Local',
      'WorksheetActivated',
      'WorksheetDeleted Local',
    ]);
  });

  test('may be switched off', async () => {
    const happen = () =>
      send((sheet, { runtime }) => {
        runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
      });
    expect(await heard(happen)).toEqual([]);
  });
});
