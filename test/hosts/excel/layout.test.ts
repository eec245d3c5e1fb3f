/** How each step about the looks of a sheet arrives in Excel. */
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import type { Write } from '../../../src/workbook/port';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';
import { accepted, at, patchOf, write } from '../contract';

const sheet = 'New';
let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
beforeEach(() => office.newWorkbook());

async function written(...steps: Write[]) {
  const workbook = new ExcelWorkbook();
  const rows = [
    ['姓名', '得分', '奖金'],
    ['甲', 0.5, 3],
    ['乙', 0.7, 4],
  ];
  accepted(
    await workbook.apply(patchOf({ kind: 'addSheet', name: sheet }, write(sheet, 0, 0, rows), ...steps)),
  );
  return office.host.view(sheet);
}

test('formats', async () => {
  const view = await written(
    {
      kind: 'format',
      area: at(sheet, 0, 0, 1, 3),
      format: {
        bold: true,
        italic: true,
        size: 14,
        color: '#112233',
        fill: '#dbeafe',
        align: 'center',
        vertical: 'middle',
        wrap: true,
        border: '#999999',
      },
    },
    { kind: 'format', area: at(sheet, 1, 1, 2, 1), format: { numberFormat: '0.0%' } },
    { kind: 'columnWidth', sheet, column: 1, columns: 2, width: 20 },
    { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 30 },
  );
  expect(view.formatAt(0, 1)).toMatchObject({
    'Font.Bold': true,
    'Font.Italic': true,
    'Font.Size': 14,
    'Font.Color': '#112233',
    'Fill.Color': '#DBEAFE',
    HorizontalAlignment: 'Center',
    VerticalAlignment: 'Center',
    WrapText: true,
    // 20 characters of 7 pixels and 5 more, in points.
    ColumnWidth: 108.75,
    RowHeight: 30,
  });
  expect(view.formatAt(2, 1)).toMatchObject({ NumberFormat: '0.0%' });
  expect(view.formatAt(0, 0)).not.toHaveProperty('ColumnWidth');
});

test.each<[string, Extract<Write, { kind: 'validation' }>['rule'], object]>([
  ['a list', { kind: 'list', values: ['优', '良'] }, { list: { source: '优,良', inCellDropDown: true } }],
  [
    'bounds',
    { kind: 'decimal', min: 0, max: 10 },
    { decimal: { formula1: 0, formula2: 10, operator: 'Between' } },
  ],
  [
    'a least whole number',
    { kind: 'whole', min: 1 },
    { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } },
  ],
  ['dates', { kind: 'date' }, { date: { operator: 'GreaterThanOrEqualTo' } }],
])('a validation by %s', async (_, rule, expected) => {
  const view = await written({
    kind: 'validation',
    area: at(sheet, 1, 1, 2, 1),
    rule,
    message: '请更正',
    prompt: '填 0–10',
  });
  expect(JSON.parse(JSON.stringify(view.validationAt(2, 1)).toLowerCase())).toMatchObject(
    JSON.parse(JSON.stringify({ rule: expected, errorAlert: { message: '请更正' } }).toLowerCase()) as object,
  );
  expect(view.validationAt(0, 1)).toBeNull();
});

test('conditional formats, frozen rows and columns, filter, merged cells, names, print set-up', async () => {
  const view = await written(
    {
      kind: 'conditional',
      area: at(sheet, 1, 0, 2, 3),
      formula: '=$B2<0.6',
      format: { fill: '#fecaca', bold: true },
    },
    { kind: 'freeze', sheet, rows: 1, columns: 1 },
    { kind: 'filter', area: at(sheet, 0, 0, 3, 3) },
    { kind: 'merge', area: at(sheet, 4, 0, 1, 3) },
    { kind: 'name', name: '得分_列', area: at(sheet, 1, 1, 2, 1) },
    {
      kind: 'print',
      sheet,
      landscape: true,
      titleRows: [0, 0],
      titleColumns: 1,
      pagesWide: 2,
      footer: '第 &P 页',
    },
  );
  expect(JSON.stringify(view.conditionalFormats)).toMatch(/A2:C3.*\$B2<0\.6/);
  expect([view.frozen, view.filter, view.merges]).toEqual(['A1', 'A1:C3', ['A5:C5']]);
  expect(office.host.names).toEqual({ 得分_列: `=${sheet}!$B$2:$B$3` });
  expect(view.print).toMatchObject({ Orientation: 'Landscape', titleRows: '1:1', titleColumns: 'A:A' });
  expect(JSON.stringify(view.print)).toContain('"horizontalFitToPages":2');
});

test('pages of A4 at full size, each from its row on', async () => {
  const view = await written({
    kind: 'print',
    sheet,
    landscape: false,
    page: { margin: 28.8, breaks: [3, 7] },
  });
  expect(view.print).toMatchObject({
    Orientation: 'Portrait',
    PaperSize: 'A4',
    Zoom: { scale: 100 },
    CenterHorizontally: true,
    LeftMargin: 28.8,
    BottomMargin: 28.8,
    breaks: [3, 7],
  });
});

test('areas that look alike are told together, and look as each by itself would', async () => {
  const look = { bold: true, border: '#cccccc' } as const;
  const rows = [1, 4, 7];
  const view = await written(
    ...rows.map((row): Write => ({ kind: 'format', area: at(sheet, row, 0, 2, 3), format: look })),
    ...rows.map((row): Write => ({ kind: 'rowHeight', sheet, row, rows: 1, height: 30 })),
    { kind: 'format', area: at(sheet, 4, 0), format: { size: 14 } },
  );
  const bold = (row: number, column: number) => view.formatAt(row, column)['Font.Bold'];
  expect(view.formatAt(4, 0)).toMatchObject({ 'Font.Bold': true, 'Font.Size': 14, RowHeight: 30 });
  expect([bold(1, 0), bold(5, 2), bold(4, 0), bold(3, 0)]).toEqual([true, true, true, undefined]);
});

test('where Excel has no notes there are none, and no comments signed by the user', async () => {
  const view = await written({ kind: 'note', sheet, row: 0, column: 1, text: '转化率 = 成交 ÷ 询单' });
  expect(view.comments).toEqual({});
});

test.each([
  ['column', 'ColumnClustered'],
  ['bar', 'BarClustered'],
  ['line', 'LineMarkers'],
  ['pie', 'Pie'],
  ['radar', 'Radar'],
] as const)('a chart: %s', async (chart, type) => {
  const view = await written({
    kind: 'chart',
    sheet,
    chart,
    title: '得分与奖金',
    source: at(sheet, 0, 0, 3, 3),
    at: { row: 5, column: 0, rows: 12, columns: 6 },
  });
  expect(JSON.stringify(view.charts)).toMatch(new RegExp(`"${type}"`));
  expect(JSON.stringify(view.charts)).toMatch(/得分与奖金/);
  expect(JSON.stringify(view.charts)).toMatch(/A6.*F17|F17/);
});
