/** Sheets as users have them: columns formatted as text, filters, merged areas that reach in, an Excel that lacks parts. */
import { desktop } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import type { Content, Write } from '../../../src/workbook/port';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';
import { commands, pictureOf } from '../../support/commands';
import { accepted, at, patchOf, refused, write } from '../contract';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice({ unbuilt: ['CommentCollection', 'AutoFilter', 'PageLayout', 'ChartFill'] });
});
afterAll(() => office.close());

const first = 'Sheet1';
const view = () => office.host.view(first);
function open(limits = desktop): ExcelWorkbook {
  office.newWorkbook();
  return new ExcelWorkbook(limits);
}

describe('columns formatted as text', () => {
  test.each<[string, Content, unknown]>([
    ['a number', 2740, 2740],
    ['a formula', { formula: '=1+1' }, '=1+1'],
    ['a truth value', true, true],
    ['text', '高级', '高级'],
    ['text of digits', '007', '007'],
  ])('%s arrives as what it is, and the format stays', async (_, content, stored) => {
    const workbook = open();
    view().put('B2', [['240'], ['7']]);
    view().setNumberFormat('B1:B9', '@');
    const before = await pictureOf(workbook);
    const undo = accepted(await workbook.apply(patchOf(write(first, 1, 1, [[content]]))));
    expect([view().formulas('B2:B3'), (await workbook.readUsed(first))?.formats.at(-1)?.at(-1)]).toEqual([
      [[stored], [7]],
      '@',
    ]);
    accepted(await workbook.apply(undo));
    expect(await pictureOf(workbook)).toBe(before);
  });

  test('the format comes back when writing breaks off between', async () => {
    const workbook = open();
    view().put('B2', [['x'], ['y']]);
    view().setNumberFormat('B2:B3', '@');
    const before = await pictureOf(workbook);
    office.host.failNext({ request: 1, code: 'GeneralException', when: { action: 6 } });
    refused(await workbook.apply(patchOf(write(first, 1, 1, [[1], [2]]))));
    expect(await pictureOf(workbook)).toBe(before);
  });
});

describe('rows that a filter leaves out', () => {
  const salaries = [
    ['甲', 1],
    ['乙', 2],
    ['丙', 3],
    ['丁', 4],
  ] as const;

  test('are written in their places, and taken back there', async () => {
    const workbook = open();
    view().put('A1', salaries);
    view().hideRows([1, 2], 'filter');
    const undo = accepted(await workbook.apply(patchOf(write(first, 0, 1, [[10], [20], [30], [40]]))));
    expect(view().values('B1:B4')).toEqual([[10], [20], [30], [40]]);
    accepted(await workbook.apply(undo));
    expect(view().values('A1:B4')).toEqual(salaries);
  });

  test('so is what was broken off', async () => {
    const workbook = open();
    view().put('A1', salaries);
    view().hideRows([0, 2], 'filter');
    office.host.failNext({ request: 1, code: 'AccessDenied', when: { action: 9 } });
    expect(refused(await workbook.apply(patchOf(write(first, 0, 1, [[10], [20], [30], [40]])))).kind).toBe(
      'not-written',
    );
    expect(view().values('A1:B4')).toEqual(salaries);
  });
});

test.each([
  ['from above', 'B1:B3', 1, 1],
  ['from the left', 'A2:C2', 1, 2],
  ['from both', 'A1:B2', 1, 1],
])('a merged area that reaches in %s is seen before anything is written', async (_, merged, row, column) => {
  const workbook = open();
  view().merge(merged);
  const fault = refused(await workbook.apply(patchOf(write(first, row, column, [[1]]))));
  expect([fault.kind, fault.en.includes(merged)]).toEqual(['invalid', true]);
  expect((await workbook.read(at(first, row, column))).merges).toHaveLength(1);
});

test('an Excel without comments, filters and page layout gets its template, and the user hears what is missing', async () => {
  const workbook = open();
  const template = commands.find(({ name }) => name === 'a template');
  const applied = await (await template?.prepare(workbook))?.();
  expect(applied).toMatchObject({
    ok: true,
    without: {
      zh: expect.stringContaining('筛选、打印设置'),
      en: expect.stringContaining('the filter, print set-up'),
    },
  });
  expect((await workbook.sheets()).length).toBe(2);
});

test('where the answer to a trimming is lost, nobody says that it was refused', async () => {
  const template = commands.find(({ name }) => name === 'a template');
  const told: string[] = [];
  for (let request = 1; request < 16; request += 1) {
    const workbook = open();
    const run = await template?.prepare(workbook);
    office.host.failNext({ request, code: 'ConnectionFailure', when: 'after' });
    const applied = await run?.();
    if (applied?.ok && applied.without) told.push(applied.without.en);
  }
  // The filter and the print set-up are not there at all; frozen panes are, and so it was with their request alone.
  expect(told.filter((words) => /not known whether it set/.test(words))).toContain(
    'The spreadsheet did not accept the filter, print set-up. The spreadsheet did not answer, so it is not known whether it set ' +
      'frozen panes. All else was written; have a look, and set it yourself if you need it.',
  );
});

test('an Excel that leaves no fill away draws a waterfall all the same, and the user hears of it', async () => {
  const workbook = open();
  const chart: Write = {
    kind: 'chart',
    sheet: 'New',
    chart: 'stackedColumn',
    hiddenFirst: true,
    title: '得分的来历',
    source: at('New', 0, 0, 2, 4),
    at: { row: 5, column: 0, rows: 12, columns: 6 },
  };
  const table = write('New', 0, 0, [['', '底', '扣分', '总分'], ['总分', 0, 0, 87]]); // prettier-ignore
  const applied = await workbook.apply(patchOf({ kind: 'addSheet', name: 'New' }, table, chart));
  expect(applied).toMatchObject({
    ok: true,
    without: {
      zh: expect.stringContaining('没有接受：堆积柱形图最下面一段的透明'),
      en: expect.stringContaining('did not accept the lowest part of stacked columns unseen'),
    },
  });
  const { charts } = office.host.view('New');
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatchObject({ ChartType: 'ColumnStacked', Title: { Text: '得分的来历' } });
});
