/** Rows of sampled chats, taken together per agent, become the QA grade of an assessment sheet. */
import type { Source } from '../../../src/core/import/source';
import { compiledOf } from '../../../src/core/schemes';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { recognisable, sourceOfBlock } from '../../../src/workbook/import/read';
import { makeImport } from '../../../src/workbook/import/session';
import { NO_CHOICES } from '../../../src/workbook/import/choices';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { schemeById } from '../../support/schemes';
import { addStaff, afterOf, assessment, bookOf, imported, planned } from '../../support/import-book';
import { sourceOf } from '../../support/import-source';

const QA = compiledOf(schemeById('presales-qa'));
/** Points per item, in their order: together 100. */
const FULL = [3, 6, 3, 10, 10, 15, 3, 4, 3, 4, 8, 4, 15, 4, 4, 4];
const RED = 5;
/** A chat with nothing given on some items. */
const without = (...none: readonly number[]) => FULL.map((points, at) => (none.includes(at) ? 0 : points));
const ITEMS = QA.indicators.map(({ label }) => label.zh);

type Line = readonly [who: string, day: string, ratings: readonly (number | string | null)[]];

/** 王芳 has 100 and 80: 90, an A. 李强 90 and 80: 85, a B. 陈静 100 and a red line: 92.5, and D all the same. */
const LINES: readonly Line[] = [
  ['王芳', '2026-03-02', without()],
  ['李强', '2026-03-03', without(4)],
  ['陈静', '2026-03-04', without()],
  ['王芳', '2026-03-09', without(3, 4)],
  ['李强', '2026-03-09', without(3, 4)],
  ['陈静', '2026-03-31', without(RED)],
];

const log = (lines: readonly Line[], items: readonly string[] = ITEMS): Source =>
  sourceOf('抽检记录.csv', [
    ['客服', '抽检日期', '会话', ...items],
    ...lines.map(([who, day, ratings], at) => [who, day, `C${at}`, ...ratings.slice(0, items.length)]),
  ]);

const NAMES = ['王芳', '李强', '陈静', '周婷'];
const KEY = 'in:qa:0';

test('chats of an agent are one grade: the mean of them, and a red line of any of them', async () => {
  const book = await assessment(NAMES);
  const made = await planned(book, [log(LINES)]);
  expect(afterOf(made)).toEqual({ 王芳: { [KEY]: 'A' }, 李强: { [KEY]: 'B' }, 陈静: { [KEY]: 'D' } });
  const notes = made.plan.rows.map(({ cells }) => cells[0]?.note?.zh);
  expect(notes).toEqual(['2 次抽检，平均 90', '2 次抽检，平均 85', '2 次抽检，平均 92.5，触红线']);
  expect(made.plan).toMatchObject({
    stops: [],
    unmatched: [],
    refused: [],
    without: [],
    absent: [{ name: '周婷' }],
  });
  expect(made.tables[0]?.known.profile.name.zh).toBe('QA 质检评分');
});

test('they are written, noted, taken back; nothing twice, and a newer log replaces what came from an older', async () => {
  const book = await assessment(NAMES);
  const applied = await imported(book, [log(LINES)]);
  if (!applied.ok) throw new Error(applied.fault.en);
  expect(NAMES.map((name) => book.input(name, KEY))).toEqual(['A', 'B', 'D', null]);
  const journal = book.workbook.sheet(JOURNAL_SHEET);
  expect([4, 5, 6, 9, 10].map((column) => journal.content(2, column))).toEqual([
    '导入值',
    '王芳',
    expect.stringContaining('质检等级'),
    'A',
    '2 次抽检，平均 90',
  ]);
  expect(cellsToImport((await planned(book, [log(LINES)])).plan, true)).toEqual([]);
  const worse: Line = ['王芳', '2026-03-30', without(3, 4)];
  const { plan } = await planned(book, [log([...LINES, worse])]);
  // (100 + 80 + 80) ÷ 3 is 86.67.
  expect(cellsToImport(plan, false)).toMatchObject([{ before: 'A', after: 'B' }]);
  book.put('李强', KEY, 'C');
  expect(cellsToImport((await planned(book, [log(LINES)])).plan, false)).toEqual([]);
  expect(cellsToImport((await planned(book, [log(LINES)])).plan, true)).toMatchObject([
    { before: 'C', after: 'B' },
  ]);
});

test('chats of other months, and those that are not filled in, do not count, and are named', async () => {
  const book = await assessment(NAMES);
  const open = FULL.map((points, at) => (at === 15 ? null : points));
  const lines: readonly Line[] = [
    ['王芳', '2026-02-28', without(3, 4)],
    ['王芳', '2026-03-01', without()],
    ['王芳', '2026-04-01', without(3, 4)],
    ['周婷', '2026-03-05', open],
    ['李强', '2026-03-05', ['不知道', ...FULL.slice(1)]],
  ];
  const made = await planned(book, [log(lines)]);
  expect(afterOf(made)).toEqual({ 王芳: { [KEY]: 'A' }, 李强: {}, 周婷: {} });
  expect(made.plan.stops).toEqual([]);
  expect(made.plan.left.map(({ row, why }) => [row, why.zh])).toEqual([
    [1, '2026-02-28 不是本月，没有计入'],
    [3, '2026-04-01 不是本月，没有计入'],
    [4, '有项目没有评分，没有计入'],
  ]);
  expect(made.plan.without.map(({ person, why }) => [person.name, why.zh])).toEqual([
    ['李强', expect.stringContaining('不知道')],
    ['周婷', '本月没有评完的抽检'],
  ]);
});

test('agents are known by accounts, and one whom nobody knows is open', async () => {
  const book = await assessment(['王芳']);
  await addStaff(book.workbook, [['王芳', '001', '小芳']]);
  const made = await planned(book, [
    log([
      ['小店:小芳', '2026-03-01', without()],
      ['谁', '2026-03-01', without()],
    ]),
  ]);
  expect(afterOf(made)).toEqual({ 王芳: { [KEY]: 'A' } });
  expect(made.plan.unmatched.map(({ who }) => who)).toEqual(['谁']);
});

test('beside figures of the same people, from another file', async () => {
  const book = await assessment(['王芳']);
  const figures = sourceOf('客服数据_2026-03.csv', ['客服\t接待人数\t平均响应(秒)', '王芳\t120\t31']);
  expect(afterOf(await planned(book, [figures, log(LINES)]))).toEqual({
    王芳: { 'in:response:0': 31, [KEY]: 'A' },
  });
});

test('a log without one of the items, and a sheet that takes no such grade, stop', async () => {
  const book = await assessment(NAMES);
  const { plan } = await planned(book, [log(LINES, ITEMS.slice(0, 15))]);
  expect(plan.stops.map(({ words }) => words.zh)).toEqual([expect.stringContaining(`缺少列：${ITEMS[15]}`)]);
  expect(cellsToImport(plan, true)).toEqual([]);
  const other = await planned(await assessment(NAMES, 'presales-kpi-detailed'), [log(LINES)]);
  expect(other.plan.stops.map(({ words }) => words.zh)).toEqual([expect.stringContaining('没有哪一项收')]);
});

test('a sheet made from the template of chats is such a log', async () => {
  const book = await assessment(['王芳', '李强']);
  const { template, applied } = await generateTemplate(book.workbook, QA, {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'names', names: ['王芳', '李强', '王芳'] },
    raw: false,
  });
  if (!applied.ok) throw new Error(applied.fault.en);
  const first = template.columns.findIndex(({ key }) => key.startsWith('in:'));
  const contents = [without(), without(4), without(3, 4)];
  const area = {
    sheet: template.sheet,
    row: template.frame.firstRow,
    column: first,
    rows: 3,
    columns: FULL.length,
  };
  await book.workbook.apply({ title: 'ratings', writes: [{ kind: 'write', area, contents }] });
  const block = await book.workbook.readUsed(template.sheet);
  if (block === null) throw new Error('nothing there');
  const made = makeImport(await bookOf(book), [recognisable(sourceOfBlock(block))], NO_CHOICES);
  // 100 and 80, and 90 alone.
  expect(afterOf(made)).toEqual({ 王芳: { [KEY]: 'A' }, 李强: { [KEY]: 'A' } });
});
