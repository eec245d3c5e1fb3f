/** The sheet of slips as it is printed: lines, pages, sizes of text, and what stands in its cells. */
import type { MemorySheet } from '../../../src/hosts/memory/sheet';
import type { Content } from '../../../src/workbook/port';
import type { Form, SlipChoices } from '../../../src/workbook/slips/choices';
import { MARGIN, paperOf } from '../../../src/workbook/slips/paper';
import { BY, HEADER, payBook, person, planFor, TITLE, type Rows } from '../../support/slips-book';

const FORMS: readonly Form[] = ['strips', 'vertical', 'pages'];
const WIDE = [
  ...['姓名', '工号', '部门', '级别', '出勤天数', '得分', '底薪', '岗位津贴', '绩效奖金', '提成', '餐补', '交通补贴'],
  ...['通讯补贴', '全勤奖', '夜班补贴', '加班费', '高温补贴', '社保个人', '公积金', '个税', '迟到扣款', '其他扣款'],
  ...['应发合计', '实发工资'],
]; // prettier-ignore
const wide = (name: string): Content[] =>
  WIDE.map((title, index) => (index === 0 ? name : index < 4 ? title : 12_345.67 + index));

async function printed(rows: Rows, choices: Partial<SlipChoices>) {
  const book = payBook(rows);
  const plan = await planFor(book, { month: '2026-03', ...choices });
  const applied = await book.apply(plan.patch(BY));
  if (!applied.ok) throw new Error(applied.fault.en);
  return { plan, sheet: book.sheet(plan.sheet) };
}

/** Rows of a sheet as words, blank cells left out. */
function rowsOf(sheet: MemorySheet): string[] {
  const used = 400;
  return Array.from({ length: used }, (_, row) =>
    Array.from({ length: 14 }, (_unused, column) => sheet.content(row, column))
      .filter((content) => content !== null && content !== '')
      .map(String)
      .join(' | '),
  );
}

const people = (count: number): Rows => [
  [TITLE],
  [...HEADER],
  ...Array.from({ length: count }, (_, index) => person(`员工${index}`, `K${index}`)),
];

test('a strip: title, groups, header, amounts, line to sign, line to cut', async () => {
  const { sheet } = await printed(people(1), { form: 'strips', scheme: '' });
  expect(rowsOf(sheet).slice(0, 5)).toEqual([
    '工资条｜星河电商有限公司 · 2026-03',
    '应发 | 扣除 | 实发 | 依据',
    '姓名 | 工号 | 底薪 | 绩效奖金 | 提成 | 餐补 | 应发合计 | 社保 | 个税 | 实发工资 | 级别 | 得分',
    '员工0 | K0 | 2000 | 270 | 100 | 200 | 2570 | 300 | 0 | 2270 | 初级 | 90',
    '签收：______________　日期：__________',
  ]);
  expect(rowsOf(sheet)[5]).toMatch(/^(- )+✂( -)+$/);
});

test('twenty-four columns are two lines of one strip, across', async () => {
  const { sheet, plan } = await printed([[TITLE], WIDE, wide('李明')], { form: 'strips' });
  expect(plan.landscape).toBe(true);
  const lines = rowsOf(sheet).slice(0, 9);
  expect(lines.filter((line) => line.startsWith('姓名 | 工号 | 团队'))).toHaveLength(1);
  expect(lines[2]?.split(' | ')).toHaveLength(12);
  expect(lines[5]?.split(' | ')).toHaveLength(12);
});

test.each(FORMS)('%s: nothing is smaller than 8 points, nor is the sheet shrunk', async (form) => {
  const { sheet } = await printed([[TITLE], WIDE, wide('李明')], { form });
  const sizes = [...sheet.formats.values()].map(({ size = 11 }) => size);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  expect(sheet.print).toMatchObject({ page: { margin: MARGIN } });
  expect(sheet.print?.pagesWide).toBeUndefined();
});

test.each(FORMS)('%s: pages break between people, and none is higher than A4', async (form) => {
  const { sheet, plan } = await printed(people(41), { form });
  const breaks = sheet.print?.page?.breaks ?? [];
  expect(plan.pages).toBe(breaks.length + 1);
  const { height } = paperOf(plan.landscape);
  const rows = Math.max(...sheet.rowHeights.keys()) + 1;
  const starts = [0, ...breaks, rows];
  for (const [index, start] of starts.slice(0, -1).entries()) {
    let sum = 0;
    for (let row = start; row < (starts[index + 1] ?? 0); row += 1) sum += sheet.rowHeights.get(row) ?? NaN;
    expect(sum).toBeLessThanOrEqual(height);
    expect(String(sheet.content(start, 0))).toMatch(/^工资条｜/);
  }
});

test('a page a person, and one for the check', async () => {
  expect((await printed(people(7), { form: 'pages' })).plan.pages).toBe(8);
});

test.each(FORMS)('%s: columns have room on A4 also where the standard font is Chinese', async (form) => {
  for (const rows of [people(3), [[TITLE], WIDE, wide('李明')]]) {
    const { sheet, plan } = await printed(rows, { form });
    // Eight pixels a character and five more a column, 96 to the inch.
    const pixels = [...sheet.columnWidths.values()].reduce((sum, width) => sum + width * 8 + 5, 0);
    const paper = plan.landscape ? 841.89 : 595.28;
    expect((pixels * 72) / 96).toBeLessThanOrEqual(paper - 2 * MARGIN);
  }
});

test('two upright slips stand side by side; the last may stand alone', async () => {
  const { sheet } = await printed(people(3), { form: 'vertical', scheme: '' });
  const rows = rowsOf(sheet);
  expect(rows[1]).toBe('姓名：员工0　工号：K0 | 姓名：员工1　工号：K1');
  expect(rows.slice(2, 5)).toEqual([
    '应发 | 应发',
    '底薪 | 2000 | 底薪 | 2000',
    '绩效奖金 | 270 | 绩效奖金 | 270',
  ]);
  expect(rows.filter((row) => row.includes('员工2'))).toEqual(['姓名：员工2　工号：K2']);
});

test('a page has earnings beside deductions', async () => {
  const { sheet } = await printed(people(1), { form: 'pages', scheme: '' });
  const rows = rowsOf(sheet).filter((row) => row !== '');
  expect(rows.slice(0, 9)).toEqual([
    '工资条｜星河电商有限公司',
    '姓名：员工0　工号：K0　月份：2026-03',
    '应发 | 扣除',
    '底薪 | 2000 | 社保 | 300',
    '绩效奖金 | 270 | 个税 | 0',
    '提成 | 100',
    '餐补 | 200',
    '应发合计 | 2570',
    '实发',
  ]);
});

test.each(FORMS)('%s: values, no formulas; text that begins with = stays text', async (form) => {
  const rows: Rows = [
    [TITLE],
    [...HEADER],
    person('=SUM(A1:A9)', '=1', { 应发合计: { formula: '=SUM(E3:H3)' }, 级别: '=2' }),
  ];
  const book = payBook(rows, { values: { '=SUM(E3:H3)': 2570 } });
  const plan = await planFor(book, { form, month: '2026-03' });
  await book.apply(plan.patch(BY));
  const contents = [...book.sheet(plan.sheet).contents.values()];
  expect(contents.filter((content) => typeof content === 'object' && content !== null)).toEqual([]);
  expect(contents).toContain(2570);
  expect(contents.some((content) => String(content).includes('=SUM(A1:A9)'))).toBe(true);
});

test('formats of the sheet are kept where they are no money', async () => {
  const book = payBook(people(1));
  const sheet = book.sheet('3月工资');
  sheet.addFormat(2, 3, { numberFormat: '0.0%' });
  const plan = await planFor(book, { form: 'strips' });
  await book.apply(plan.patch(BY));
  const slips = book.sheet(plan.sheet);
  const format = (column: number) => slips.format(3, column).numberFormat;
  expect([format(2), format(11)]).toEqual(['#,##0.00', '0.0%']);
});

test('more pages than a sheet can have are refused in words', async () => {
  const many = payBook(people(1030));
  await expect(planFor(many, { form: 'pages' })).rejects.toThrow('a sheet holds 1027 at most');
});

test('in English', async () => {
  const book = payBook(people(1));
  const plan = await planFor(book, { form: 'strips', scheme: '' }, 'en');
  await book.apply(plan.patch(BY));
  const rows = rowsOf(book.sheet(plan.sheet));
  expect(rows[0]).toBe('Pay slip｜星河电商有限公司 · 2026-03');
  expect(rows[1]).toBe('Earnings | Deductions | Net pay | Basis');
  expect(rows[4]).toBe('Signed: ______________   Date: __________');
});
