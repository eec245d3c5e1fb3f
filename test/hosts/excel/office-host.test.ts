/** The host that stands in for Excel, over the unmodified client library. */
import type { PlannedFault } from '../../office-host/host/faults';
import { eventType } from '../../office-host/model/events';
import { startOffice, type OfficeInNode } from '../../office-host/node';
import { readSchema } from '../../office-host/schema/read';
import { onSheet, send, write } from './on-sheet';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
beforeEach(() => office.newWorkbook());

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
  await send((sheet) => {
    sheet.getRangeByIndexes(0, 0, 10_000, 30).values = rows;
  });
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
