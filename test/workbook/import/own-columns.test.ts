/** Figures into a sheet that somebody has made by hand: which columns take them, from where, and in which scale. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { NO_CHOICES, type ImportChoices } from '../../../src/workbook/import/choices';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { columnOptions } from '../../../src/workbook/import/column-options';
import { isOwn } from '../../../src/workbook/import/own-columns';
import { readImport, recognisable, type ImportBook } from '../../../src/workbook/import/read';
import { applyImport, makeImport } from '../../../src/workbook/import/session';
import { assessment, planned, WHO } from '../../support/import-book';
import type { TargetInput } from '../../../src/workbook/import/target-input';
import { read, sourceOf } from '../../support/import-source';

const SHEET = '3月考核';
/** 甲: 208 of 400 inquiries paid, 37.8 s; 乙: 90 of 300, 54 s. */
const EXPORT = sourceOf('客服数据_2026-03.csv', [
  ['姓名', '询单人数', '付款人数', '接待人数', '平均响应时长(秒)', '回复率', '外呼'],
  ['甲', 400, 208, 520, 37.8, '99.5%', 12],
  ['乙', 300, 90, 410, 54, '98%', 9],
  ['汇总', 700, 298, 930, 45, '98.9%', 21],
]);

type Rows = readonly (readonly Content[])[];
const sheetOf = (rows: Rows): MemoryWorkbook => {
  const workbook = new MemoryWorkbook({ sheets: { [SHEET]: [] } });
  workbook.sheet(SHEET).fill(rows);
  return workbook;
};

async function bookOf(workbook: MemoryWorkbook): Promise<ImportBook> {
  const read = await readImport(workbook, SHEET, null);
  if ('fault' in read) throw new Error(read.fault.zh);
  return read.book;
}

const plan = async (workbook: MemoryWorkbook, own: Partial<ImportChoices> = {}) =>
  makeImport(await bookOf(workbook), [recognisable(EXPORT)], { ...NO_CHOICES, ...own }).plan;

const run = async (workbook: MemoryWorkbook, own: Partial<ImportChoices> = {}) =>
  applyImport(workbook, await bookOf(workbook), [recognisable(EXPORT)], { ...NO_CHOICES, ...own }, WHO);

const two = (...titles: readonly string[]): Rows => [
  ['姓名', ...titles],
  ['甲', ...titles.map(() => null)],
  ['乙', ...titles.map(() => null)],
];

test('columns are known by the words of exports, with their units; others are there to be chosen', async () => {
  const workbook = sheetOf([
    ['2026年3月绩效'],
    ['序号', '姓名', '询单转化率(%)', '响应时间（分钟）', '接待人数', '外呼', '服务态度', '得分', '备注'],
    [1, '甲', null, null, null, null, 90, { formula: '=G3' }, '早班'],
    [2, '乙', null, null, null, null, 85, { formula: '=G4' }, null],
  ]);
  const { inputs, rows, stops } = await plan(workbook);
  expect(inputs.map(({ input, chosen }) => [input.title, chosen?.words.zh ?? null])).toEqual([
    ['询单转化率(%)', '“付款人数” ÷ “询单人数”'],
    ['响应时间（分钟）', '“平均响应时长(秒)”'],
    ['接待人数', '“接待人数”'],
    ['外呼', null],
    ['服务态度', null],
  ]);
  expect(rows.map(({ person, cells }) => [person.name, ...cells.map(({ after }) => after)])).toEqual([
    ['甲', 52, 0.63, 520],
    ['乙', 30, 0.9, 410],
  ]);
  // They go by the sheet's own words, those that a scheme has too.
  expect(inputs.map(({ input }) => [input.words.zh, input.words.en])).toEqual(
    inputs.map(({ input }) => [input.title, input.title]),
  );
  expect(stops).toEqual([]);
});

/** A column of 甲 and 乙 with what stands in it already, and how it is formatted: what would be written, or what is asked. */
test.each<[string, readonly Content[], string, readonly number[] | readonly string[]]>([
  ['回复率', [null, null], '0.0%', [0.995, 0.98]],
  ['回复率(%)', [null, null], '0.0%', [0.995, 0.98]],
  ['回复率(%)', [null, null], 'General', [99.5, 98]],
  ['回复率', [null, null], 'General', ['hundredth', 'fraction']],
  ['回复率', [96, null], '0.0', [99.5, 98]],
  ['回复率', [0.96, null], 'General', [0.995, 0.98]],
  // Of the column, whatever its header says: 0.96 may be 0.96 %.
  ['回复率(%)', [0.96, null], 'General', ['hundredth', 'fraction']],
  ['平均响应时长(s)', [null, null], 'General', [37.8, 54]],
  ['平均响应时长(分)', [null, null], '0.00', [0.63, 0.9]],
  ['平均响应时长(小时)', [null, null], '0.0000', [0.0105, 0.015]],
  ['平均响应时长', [null, null], 'General', ['second', 'minute', 'hour']],
  ['平均响应时长', [null, null], '[h]:mm:ss', [37.8 / 86_400, 54 / 86_400]],
  ['Response time (min)', [null, null], 'General', [0.63, 0.9]],
  ['接待人数', [null, null], '#,##0', [520, 410]],
])('%s with %j in %s', async (title, cells, format, expected) => {
  const workbook = sheetOf([
    ['姓名', title, '询单人数'],
    ['甲', cells[0] ?? null],
    ['乙', cells[1] ?? null],
  ]);
  for (const row of [1, 2]) workbook.sheet(SHEET).addFormat(row, 1, { numberFormat: format });
  const { inputs, rows } = await plan(workbook);
  const own = inputs.find(({ input }) => input.title === title);
  const after = rows.map((row) => row.cells.find(({ key }) => key === own?.input.key)?.after);
  if (typeof expected[0] === 'string') {
    expect(own?.questions.map(({ question }) => question.answers)).toEqual([expected]);
    expect(after).toEqual([undefined, undefined]);
  } else {
    expect(own?.questions).toEqual([]);
    after.forEach((value, index) => expect(value).toBeCloseTo(expected[index] as number, 12));
  }
});

test('a column chosen once by hand, and how it is filled, are remembered in the workbook', async () => {
  const workbook = sheetOf(two('平均响应', '转化', '外拨'));
  const ways = new Map<string, string | null>([
    ['own:外拨', '~column:number:外呼'],
    ['own:平均响应', '~response'],
  ]);
  const answers = new Map([['→平均响应', 'minute' as const]]);
  expect((await run(workbook, { ways, answers })).ok).toBe(true);
  const held = () => [1, 2].map((row) => [1, 2, 3].map((at) => workbook.sheet(SHEET).content(row, at)));
  expect(held()).toEqual([
    [0.63, null, 12],
    [0.9, null, 9],
  ]);
  workbook.sheet(SHEET).fill(
    [
      [null, null, null],
      [null, null, null],
    ],
    1,
    1,
  );
  expect((await run(workbook)).ok).toBe(true);
  expect(held()).toEqual([
    [0.63, null, 12],
    [0.9, null, 9],
  ]);
  // Nothing twice.
  expect(cellsToImport(await plan(workbook), true)).toEqual([]);
});

/** 甲 has two rows, of 520 and 130 people received; into a column whose header says nothing. */
test.each<[string, string, number]>([
  ['回访量', '+column:count:回访量', 15],
  ['外呼', '+column:number:外呼', 15],
  // (12 × 520 + 3 × 130) ÷ 650
  ['外呼', '~column:number:外呼', 10.2],
  ['通话时长(秒)', '~column:duration:通话时长(秒)', 42],
  ['加购率', '~column:percent:加购率', 18],
])('a column that says nothing holds what it is filled with: %s by %s', async (title, id, expected) => {
  const own: Readonly<Record<string, readonly [number | string, number | string]>> = {
    回访量: [12, 3],
    外呼: [12, 3],
    '通话时长(秒)': [37.5, 60],
    加购率: ['20%', '10%'],
  };
  const [first = '', second = ''] = own[title] ?? [];
  const source = sourceOf('2026-03.csv', [
    ['姓名', '店铺', '接待人数', title],
    ['甲', '一店', 520, first],
    ['甲', '二店', 130, second],
  ]);
  const ways = new Map([['own:成绩', id]]);
  const answers = new Map([['→成绩', title === '加购率' ? ('hundredth' as const) : ('second' as const)]]);
  const book = await bookOf(sheetOf(two('成绩', '接待人数')));
  const { plan: found } = makeImport(book, [recognisable(source)], { ...NO_CHOICES, ways, answers });
  const input = found.inputs.find((one) => one.input.key === 'own:成绩');
  expect(columnOptions(input?.input as TargetInput, [read(source)]).map((one) => one.id)).toContain(id);
  expect(found.rows[0]?.cells.find(({ key }) => key === 'own:成绩')?.after).toBe(expected);
});

test('formulas stay, typed values stay unless asked, and undo gives back what stood there', async () => {
  const workbook = sheetOf([
    ['姓名', '接待人数', '询单人数'],
    ['甲', 500, { formula: '=B2-100' }],
    ['乙', null, 7],
  ]);
  const cells = (await plan(workbook)).rows.flatMap((row) => row.cells);
  expect(cells.map(({ before, after, state }) => [before, after, state])).toEqual([
    [500, 520, 'typed'],
    [0, 400, 'formula'],
    [null, 410, 'change'],
    [7, 300, 'typed'],
  ]);
  const applied = await run(workbook, { overwrite: true });
  if (!applied.ok) throw new Error(applied.fault.en);
  const held = () => [1, 2].map((row) => [1, 2].map((at) => workbook.sheet(SHEET).content(row, at)));
  expect(held()).toEqual([
    [520, { formula: '=B2-100' }],
    [410, 300],
  ]);
  await workbook.apply(applied.inverse);
  expect(held()).toEqual([
    [500, { formula: '=B2-100' }],
    [null, 7],
  ]);
});

test.each([
  [4, '不足 5 个评价'],
  [5, undefined],
])('a share of %i ratings: %s', async (rated, note) => {
  const source = sourceOf('2026-03.csv', [
    ['姓名', '评价数', '好评数'],
    ['甲', rated, rated - 1],
  ]);
  const book = await bookOf(sheetOf(two('满意率(%)')));
  const { rows } = makeImport(book, [recognisable(source)], NO_CHOICES).plan;
  expect(rows[0]?.cells.map((cell) => [cell.after, cell.note?.zh])).toEqual([[100 - 100 / rated, note]]);
});

test('a header that was changed after the preview stops it', async () => {
  const workbook = sheetOf(two('接待人数', '询单人数'));
  const book = await bookOf(workbook);
  workbook.sheet(SHEET).setContent(0, 1, '投诉次数');
  const applied = await applyImport(workbook, book, [recognisable(EXPORT)], NO_CHOICES, WHO);
  expect(applied).toMatchObject({ ok: false, fault: { kind: 'changed' } });
  expect(workbook.sheet(SHEET).content(1, 1)).toBeNull();
});

test.each([
  '序号',
  '工号',
  '手机号',
  '团队',
  '备注',
  '入职日期',
  '排名',
  '得分',
  '底薪',
  '薪资级别',
  '2026年2月',
])('%s takes no figures', async (title) => {
  const { inputs } = await plan(sheetOf(two(title, '接待人数')));
  expect(inputs.filter(({ input }) => isOwn(input)).map(({ input }) => input.title)).toEqual(['接待人数']);
});

test('the month of the name, or of the title, is held against the file’s', async () => {
  const { stops } = await plan(sheetOf([['2026年2月绩效'], ...two('接待人数', '询单人数')]));
  // The sheet's own name says March, which goes before its title.
  expect(stops).toEqual([]);
  const other = makeImport(
    await bookOf(sheetOf(two('接待人数', '询单人数'))),
    [recognisable({ ...EXPORT, name: '客服数据_2026-02.csv' })],
    NO_CHOICES,
  );
  expect(other.plan.stops.map(({ kind }) => kind)).toEqual(['month']);
});

test('columns added to a sheet of ours are offered, and filled where one says so', async () => {
  const book = await assessment(['甲', '乙']);
  const { headerRow, firstRow } = book.template.frame;
  const column = book.template.columns.length;
  book.sheet.setContent(headerRow, column, '询单人数');
  const found = async (own: Partial<ImportChoices> = {}) =>
    (await planned(book, [EXPORT], own)).plan.inputs.find(({ input }) => input.key === 'own:询单人数');
  expect(await found()).toMatchObject({ asked: false, options: [{ id: '+inquiries' }] });
  expect((await found())?.chosen).toBeUndefined();
  const { plan: chosen } = await planned(book, [EXPORT], { ways: new Map([['own:询单人数', '+inquiries']]) });
  const cells = chosen.rows.map((row) => row.cells.find(({ key }) => key === 'own:询单人数'));
  expect(cells.map((cell) => [cell?.row, cell?.column, cell?.after])).toEqual([
    [firstRow, column, 400],
    [firstRow + 1, column, 300],
  ]);
});

test.each<[string, Rows, string]>([
  ['no figure at all', two('服务态度', '纪律'), '没有能填数据的列'],
  [
    'the export of a platform',
    [
      ['客服昵称', '聊天人数', '接待人数', '上班天数'],
      ['甲', 1, 2, 3],
      ['乙', 1, 2, 3],
    ],
    '平台的导出',
  ],
])('%s: said, and nothing is filled', async (_, rows, words) => {
  const read = await readImport(sheetOf(rows), SHEET, null);
  expect('fault' in read && read.fault.zh).toContain(words);
});
