/** The host that stands in for Excel, over the unmodified client library. */
import type { PlannedFault } from '../../office-host/host/faults';
import { eventType } from '../../office-host/model/events';
import { startOffice, type OfficeInNode } from '../../office-host/node';
import { readSchema } from '../../office-host/schema/read';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
beforeEach(() => office.newWorkbook());

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** Queues steps and sends them. */
const send = (queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  onSheet(async (sheet, context) => {
    queue(sheet, context);
    await context.sync();
  });

const write = (address: string, value: unknown) =>
  send((sheet) => {
    sheet.getRange(address).values = [[value]];
  });

/** A member that the declarations do not know, or not like this. */
const beyond = (object: object) => object as unknown as Record<string, unknown>;

describe('the schema', () => {
  test('knows the classes, members and requirement sets of the library', async () => {
    const { Range, WorksheetCollection } = await readSchema();
    expect(Range?.scalars['Values']).toMatchObject({ jsName: 'values', writable: true });
    expect(Range?.scalars['Address']?.writable).toBe(false);
    expect(Range?.methods['GetMergedAreasOrNullObject']).toMatchObject({
      returns: 'RangeAreas',
      since: { name: 'ExcelApi', version: '1.13' },
    });
    expect(WorksheetCollection).toMatchObject({ item: 'Worksheet', isCollection: true, hasIndexer: true });
  });

  test('numbers the events as the host does', async () => {
    const { Worksheet, WorksheetCollection, Table } = await readSchema();
    const typeOf = (register: string) =>
      [Worksheet, WorksheetCollection, Table]
        .flatMap((each) => each?.events ?? [])
        .find((e) => e.register === register)?.type;
    expect({
      sheetChanged: typeOf('_RegisterDataChangedEvent'),
      sheetActivated: typeOf('_RegisterActivatedEvent'),
      sheetDeactivated: typeOf('_RegisterDeactivatedEvent'),
      sheetAdded: typeOf('_RegisterAddedEvent'),
      sheetSelection: typeOf('_RegisterSelectionChangedEvent'),
      sheetDeleted: typeOf('_RegisterDeletedEvent'),
      sheetCalculated: typeOf('_RegisterCalculatedEvent'),
    }).toEqual(Object.fromEntries(Object.entries(eventType).filter(([name]) => /^sheet/.test(name))));
  });
});

describe('faults of a program are loud', () => {
  test('a property that was not loaded', async () => {
    await expect(onSheet(async (sheet) => sheet.name)).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a property that does not exist', async () => {
    await expect(send((sheet) => sheet.load('colour'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(send((sheet) => sheet.getRange('A1').load('format/fill/shine'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('a sheet that is not there', async () => {
    const missing = (queue: (sheet: Excel.Worksheet) => void) =>
      send((_, { workbook }) => queue(workbook.worksheets.getItem('Missing')));
    await expect(missing((sheet) => sheet.activate())).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
    await send((_, { workbook }) =>
      workbook.worksheets.getItemOrNullObject('Missing').getRange('A1').load('values'),
    );
  });

  test('what the host has no semantics for', async () => {
    await expect(send((sheet) => sheet.getRange('A1').getImage())).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a colour', (sheet) => (sheet.getRange('A1').format.fill.color = 'rgb(1,2,3)')],
    ['an alignment', (sheet) => Object.assign(sheet.getRange('A1').format, { verticalAlignment: 'Middle' })],
    ['a height', (sheet) => (sheet.getRange('A1').format.rowHeight = 410)],
    [
      'a border',
      (sheet) => Object.assign(sheet.getRange('A1').format.borders.getItem('EdgeTop'), { style: 'Solid' }),
    ],
    ['an address', (sheet) => sheet.getRange('A0')],
    ['a name', (sheet) => sheet.names.add('A1', sheet.getRange('A1'))],
    [
      'a rule of two kinds',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'a' },
          custom: { formula: '=1' },
        }),
    ],
    [
      'a list that is too long',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'a,'.repeat(200) },
        }),
    ],
    [
      'an end that is missing',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 1, operator: 'Between' } }),
    ],
    [
      'a condition without =',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'A1>1'),
    ],
  ])('%s that Excel does not take', async (_, queue) => {
    await expect(send(queue)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('requirement sets', () => {
  test('what came later than the sets on offer fails, in the library and here', async () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    await expect(send((_, { workbook }) => workbook.queries.getCount())).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await expect(send((sheet) => sheet.load('tabId'))).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('planned faults', () => {
  const fail = async (fault: PlannedFault) => {
    office.host.failNext(fault);
    const error = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['a']];
      await context.sync();
      sheet.getRange('A2').values = [['b']];
      sheet.getRange('A3').values = [['c']];
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    const { code } = beyond(error as object);
    return [code, (office.host.view('Sheet1').values('A1:A3') as unknown[][]).flat()];
  };

  test.each<[string, PlannedFault, readonly unknown[]]>([
    ['before the first request', { code: 'InvalidOperationInCellEditMode' }, ['', '', '']],
    ['before the second', { request: 1, code: 'ActivityLimitReached', when: 'before' }, ['a', '', '']],
    ['after the second', { request: 1, code: 'ConnectionFailure', when: 'after' }, ['a', 'b', 'c']],
    ['in the middle of it', { request: 1, code: 'GeneralException', when: { action: 7 } }, ['a', 'b', '']],
  ])('%s', async (_, fault, cells) => {
    expect(await fail(fault)).toEqual([fault.code, cells]);
    expect(office.host.requests.at(-1)?.failed).toBe(fault.code);
    await write('A1', 'again');
  });

  test('the workbook may change before a request', async () => {
    office.host.before = () => {
      office.host.before = undefined;
      office.host.view('Sheet1').put('B1', [['theirs']]);
    };
    await write('A1', 'ours');
    expect(office.host.view('Sheet1').values('A1:B1')).toEqual([['ours', 'theirs']]);
  });

  test('requests and answers that are too large', async () => {
    const small = await startOffice({ payloadLimit: 20_000 });
    const block = Array.from({ length: 30 }, () => ['星'.repeat(500)]);
    await expect(
      send((sheet) => {
        sheet.getRange('A1:A30').values = block;
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(small.host.view('Sheet1').values('A1')).toEqual([['']]);
    small.host.view('Sheet1').put('A1', block);
    await expect(send((sheet) => sheet.getRange('A1:A30').load('values'))).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    await small.close();
    await office.close();
    office = await startOffice();
  });
});

test('big blocks arrive in parts, in one request', async () => {
  const rows = Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 30 }, (__, c) => r * c));
  const started = performance.now();
  await send((sheet) => {
    sheet.getRangeByIndexes(0, 0, 10_000, 30).values = rows;
  });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(office.host.view('Sheet1').values('A1:AD10000')).toEqual(rows);
  expect(office.host.requests).toHaveLength(1);
  expect(office.host.requests[0]?.actions).toBeGreaterThan(200);
});

test('references are given back after a batch, not before it returns', async () => {
  await write('A1', 1);
  expect(office.host.references).toBeGreaterThan(0);
  await office.host.settled();
  expect([office.host.references, office.host.cleanUps]).toEqual([0, 1]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    context.trackedObjects.add(range);
    await context.sync();
  });
  await office.host.settled();
  expect(office.host.references).toBe(1);
});

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

test('the application is asked to calculate', async () => {
  await send((_, { application }) => {
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
  });
  expect(office.host.workbook.Application.asked).toEqual(['suspend screen', 'calculate Full']);
});

test('platform, language and colours of the application', async () => {
  expect([Office.context.platform, Office.context.displayLanguage]).toEqual(['PC', 'en-US']);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  const black = '#000000';
  const theme = {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: black,
    controlForegroundColor: black,
  };
  const mac = await startOffice({ platform: 'Mac', locale: 'de-DE', theme });
  expect([Office.context.platform, Office.context.displayLanguage]).toEqual(['Mac', 'de-DE']);
  expect(Office.context.officeTheme).toMatchObject(theme);
  await write('A1', 1);
  await mac.close();
  await office.close();
  office = await startOffice();
});
