/** What the Excel adapter does beyond the port's contract: how often it asks, what it refuses, what it leaves behind. */
import { desktop, web } from '../../../src/hosts/excel/limits';
import type { Limits } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { readMonthState } from '../../../src/workbook/month/reading';
import type { Area, Content, Write } from '../../../src/workbook/port';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';
import { put } from '../../support/command';
import { commands, pictureOf, putSalaries } from '../../support/commands';
import { monthSheets } from '../../support/month-rows';
import { SHEET } from '../../support/salary-book';
import { salaryRows } from '../../support/salary-rows';
import { applyPreview, previewOf } from '../../support/salary-run';
import { accepted, at, patchOf, refused, write } from '../contract';

const SCHEME = 'presales-standard';
let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

function open(limits: Limits = desktop): ExcelWorkbook {
  office.newWorkbook();
  return new ExcelWorkbook(limits);
}

const first = 'Sheet1';
const view = (sheet = first) => office.host.view(sheet);
const asked = () => office.host.requests.length;
const command = (name: string) => {
  const found = commands.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no command "${name}"`);
  return found;
};

describe('requests', () => {
  test.each(commands.map(({ name }) => [name] as const))('%s: three at most', async (name) => {
    const workbook = open();
    await workbook.sheets();
    const run = await command(name).prepare(workbook);
    const before = asked();
    expect((await run()).ok).toBe(true);
    // Those that show a preview first read for it, which is a command of its own.
    expect(asked() - before).toBeLessThanOrEqual(3 + (reading[name] ?? 0));
  });

  const reading: Readonly<Record<string, number>> = {
    'salaries recalculated': 2,
    // The sheet that is replaced goes last, with a request of its own; the first time there is none.
    'pay slips made again': 3,
    'functions turned into native formulas': 2,
    'the next month': 2,
    'a board inserted': 2,
    'months collected for stars': 2,
    'the month in the ledger of stars': 2,
    'a new version of the rules': 1,
    // Closing reads once more, so that it seals what was shown.
    'a month closed': 2,
    'a month reopened': 2,
    // Its line is written first; then the sheets are looked at, and protected in a request of their own.
    'a month protected': 3,
    'a month unprotected': 3,
    'the sheet of a year': 1,
    'figures imported': 2,
    'people in and out of a sheet': 1,
    'people into a sheet without room': 2,
  };

  test.each([
    ['desktop', desktop],
    ['the web', web],
  ])('the month, of thirteen sheets with two hundred people each: two, on %s', async (_, limits) => {
    const workbook = open(limits);
    await put(workbook, 'the month', ...monthSheets(200));
    await workbook.sheets();
    const before = asked();
    const reading = await readMonthState(workbook);
    expect(asked() - before).toBeLessThanOrEqual(2);
    expect(reading.tables.map(({ sheet, people }) => [sheet, people.length])).toEqual([
      ['12月考核', 200],
      ['12月工资', 200],
    ]);
  });

  test('on the web 10,000 people stay under 5 MB a request, with progress', async () => {
    const workbook = open(web);
    const shares: number[] = [];
    const applied = await workbook.apply(salaries(salaryRows(10_000)), {
      onProgress: (share) => shares.push(share),
    });
    accepted(applied);
    const block = await workbook.readUsed(SHEET);
    expect(block?.area.rows).toBe(10_001);
    for (const { bytes, responseBytes } of office.host.requests)
      expect(Math.max(bytes, responseBytes)).toBeLessThan(5_000_000);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1) ?? 1).toBe(1);
  });

  test('nothing is kept of what Excel lent', async () => {
    const workbook = open({ ...desktop, bytes: 2000 });
    accepted(await workbook.apply(salaries(salaryRows(200))));
    await office.host.settled();
    expect(office.host.references).toBe(0);
  });
});

describe('more merged areas than Excel tells at once', () => {
  const PEOPLE = 600;
  const names = Array.from({ length: PEOPLE }, (_, index) => [`员工${index}`, index, index]);
  const twoRowsEach = patchOf(
    { kind: 'addSheet', name: SHEET },
    write(
      SHEET,
      0,
      0,
      names.flatMap((row) => [row, [null, null, null]]),
    ),
    ...names.map((_, index) => ({ kind: 'merge', area: at(SHEET, index * 2, 0, 2, 1) }) as const),
  );
  const all = names.map((_, index) => at(SHEET, index * 2, 0, 2, 1));
  const sorted = (areas: readonly Area[] = []) => [...areas].sort((a, b) => a.row - b.row);

  test.each([
    ['on a desktop', desktop],
    ['on the web', web],
  ])('%s they are read in parts, and heeded', async (_, limits) => {
    const workbook = open(limits);
    accepted(await workbook.apply(twoRowsEach));
    const survey = await workbook.survey(2 * PEOPLE, 3);
    expect(sorted(survey.sheets.find(({ name }) => name === SHEET)?.top?.merges)).toEqual(all);
    expect(sorted((await workbook.readUsed(SHEET))?.merges)).toEqual(all);
    expect(sorted((await workbook.read(at(SHEET, 1, 0, 2 * PEOPLE - 1, 1))).merges)).toEqual(all);

    const column = (row: number) =>
      write(
        SHEET,
        row,
        0,
        names.flatMap(([name]) => [[name ?? null], [undefined]]),
      );
    accepted(await workbook.apply(patchOf(column(0))));
    expect(refused(await workbook.apply(patchOf(column(1)))).kind).toBe('invalid');
  });

  test('rows are put in among them once, and taken out again', async () => {
    const workbook = open();
    accepted(await workbook.apply(twoRowsEach));
    const before = await workbook.readUsed(SHEET);
    const rows = { sheet: SHEET, row: 2, rows: 2 };
    const inverse = accepted(
      await workbook.apply({ ...patchOf(write(SHEET, 2, 0, [['新人', 1, 1]])), putIn: rows }),
    );
    const block = await workbook.readUsed(SHEET);
    expect(block?.cells.map(([name]) => name).slice(0, 6)).toEqual([
      '员工0',
      null,
      '新人',
      null,
      '员工1',
      null,
    ]);
    expect(block?.area.rows).toBe(2 * PEOPLE + 1);
    accepted(await workbook.apply(inverse));
    expect((await workbook.readUsed(SHEET))?.cells).toEqual(before?.cells);
  });
});

const salaries = (rows: readonly (readonly Content[])[]) =>
  patchOf({ kind: 'addSheet', name: SHEET }, write(SHEET, 0, 0, rows));

describe('what the user’s workbook has', () => {
  test('hidden and filtered rows are told', async () => {
    const workbook = open();
    await put(workbook, 'rows', write(first, 0, 0, [[1], [2], [3], [4], [5]]));
    view().hideRows([1]);
    view().hideRows([3], 'filter');
    expect((await workbook.readUsed(first))?.hiddenRows).toEqual([1, 3]);
    expect((await workbook.read(at(first, 1, 0, 2, 1))).hiddenRows).toEqual([1]);
  });

  test('merged cells are told, and nothing is written under them', async () => {
    const workbook = open();
    view().merge('B2:C3');
    expect((await workbook.read(at(first, 0, 0, 4, 4))).merges).toEqual([at(first, 1, 1, 2, 2)]);
    expect(refused(await workbook.apply(patchOf(write(first, 2, 2, [['lost']])))).kind).toBe('invalid');
  });

  test('a table keeps standing while its cells are written', async () => {
    const workbook = open();
    await put(
      workbook,
      'rows',
      write(first, 0, 0, [
        ['姓名', '奖金'],
        ['甲', 1],
        ['乙', 2],
      ]),
    );
    view().addTable('A1:B3');
    const inverse = accepted(await workbook.apply(patchOf(write(first, 1, 1, [[10], [20]]))));
    expect(view().values('A1:B3')).toEqual([
      ['姓名', '奖金'],
      ['甲', 10],
      ['乙', 20],
    ]);
    expect(view().tables).toEqual([{ name: expect.any(String), address: 'A1:B3' }]);
    accepted(await workbook.apply(inverse));
    expect(view().values('B2:B3')).toEqual([[1], [2]]);
  });

  test.each<[string, () => void, Write]>([
    ['a protected sheet', () => view().protect(), write(first, 0, 0, [['x']])],
    [
      'a protected workbook',
      () => office.host.workbook.Protection.Protect(),
      { kind: 'addSheet', name: 'New' },
    ],
  ])('%s is refused before anything is written', async (_, protect, step) => {
    const workbook = open();
    protect();
    const before = await pictureOf(workbook);
    const requests = asked();
    expect(refused(await workbook.apply(patchOf(step))).kind).toBe('protected');
    expect(asked() - requests).toBe(1);
    expect(await pictureOf(workbook)).toBe(before);
  });

  test('a sheet with its far corner used is read where it is used', async () => {
    const workbook = open(web);
    view().put('CZ3000', [['far']]);
    const block = await workbook.readUsed(first);
    expect([block?.area.rows, block?.area.columns, block?.cells.at(-1)?.at(-1)]).toEqual([3000, 104, 'far']);
  });

  test('a chart that is selected is no selection', async () => {
    const workbook = open();
    office.host.workbook.selection = null;
    expect(await workbook.selection()).toBeNull();
  });
});

describe('somebody else at the same workbook', () => {
  test('a cell changed after the preview stops the salaries', async () => {
    const workbook = open();
    await putSalaries(workbook);
    const previewed = await previewOf(workbook, SCHEME);
    view(SHEET).put('C2', [[50]]);
    const before = await pictureOf(workbook);
    expect(refused(await applyPreview(workbook, SCHEME, previewed)).kind).toBe('changed');
    expect(await pictureOf(workbook)).toBe(before);
  });

  test('a cell changed since stops the undo', async () => {
    const workbook = open();
    const inverse = accepted(await workbook.apply(patchOf(write(first, 0, 0, [[1, 2]]))));
    view().put('B1', [['mine']]);
    expect(refused(await workbook.apply(inverse)).kind).toBe('changed');
    expect(view().values('A1:B1')).toEqual([[1, 'mine']]);
  });

  test('what they wrote meanwhile survives taking back', async () => {
    const workbook = open();
    await put(workbook, 'old', write(first, 0, 0, [['a', 'b']]));
    let requests = 0;
    office.host.before = () => {
      // After the first of two requests that write, before the second fails.
      if (++requests === 3) view().put('A1', [['theirs']]);
    };
    const small = new ExcelWorkbook({ ...desktop, bytes: 1000 });
    office.host.failNext({ request: 2, code: 'AccessDenied' });
    const patch = patchOf(write(first, 0, 0, [['x']]), write(first, 0, 1, [['y']]));
    expect(refused(await small.apply(patch))).toMatchObject({
      kind: 'unsure',
      en: expect.stringContaining(`${first}!A1 `),
    });
    expect(view().values('A1:B1')).toEqual([['theirs', 'b']]);
  });
});

describe('stopping', () => {
  const slow: Limits = { ...desktop, bytes: 3000 };

  test('in the middle: nothing stays', async () => {
    const workbook = open(slow);
    const before = await pictureOf(workbook);
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: () => stop.abort() };
    expect(refused(await workbook.apply(salaries(salaryRows(300)), watch)).kind).toBe('cancelled');
    expect(await pictureOf(workbook)).toBe(before);
  });

  test('before it began: nothing is asked', async () => {
    const workbook = open(slow);
    const stop = new AbortController();
    stop.abort();
    expect(refused(await workbook.apply(salaries(salaryRows(3)), { signal: stop.signal })).kind).toBe(
      'cancelled',
    );
    expect(asked()).toBe(1);
  });
});

test('when not even taking back succeeds, that is said', async () => {
  const workbook = open();
  await put(workbook, 'old', write(first, 0, 0, [['a', 'b']]));
  office.host.failNext({ request: 1, code: 'GeneralException', when: { action: 4 } });
  for (let request = 2; request < 12; request++) office.host.failNext({ request, code: 'ConnectionFailure' });
  const patch = patchOf(write(first, 0, 0, [['x']]), write(first, 0, 1, [['y']]));
  const fault = refused(await workbook.apply(patch));
  expect(fault.kind).toBe('unsure');
  expect(fault.zh).toContain('无法确认');
});

test('a busy listener hears of what came meanwhile once it is done', async () => {
  const workbook = open();
  const heard: string[] = [];
  const end = workbook.onChange((sheet) => {
    heard.push(sheet);
    // A listener that writes would meet itself for ever if its own events came in between.
    if (heard.length < 3) void workbook.apply(patchOf(write(first, 5, 5, [[heard.length]])));
  });
  await workbook.listening();
  view().put('A1', [[1]], 'Local');
  while (heard.length < 3) await new Promise((done) => setTimeout(done, 5));
  await office.host.settled();
  expect(heard).toEqual([first, first, first]);
  end();
  await office.host.settled();
  expect(office.host.handlers).toBe(0);
});
