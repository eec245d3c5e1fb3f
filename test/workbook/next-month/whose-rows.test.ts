/** Formulas that name rows of other sheets by where they stand go on naming the same person's, whoever moves, comes or leaves. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { absoluteFrom, relativeTo } from '../../../src/workbook/formula/relative';
import type { Content } from '../../../src/workbook/port';
import { isFormula } from '../../../src/workbook/patch/content';
import { changed } from '../roster/support';
import { made, STAFF, templateOf, type Rows } from './support';

const f = (formula: string): Content => ({ formula });
const shown = (content: Content) => (isFormula(content) ? content.formula : content);

const sheetOf = (...names: readonly string[]): Rows => [
  ['姓名', '奖金'],
  ...names.map((name, index) => [name, (index + 1) * 100]),
];
const OTHERS: Readonly<Record<string, Rows>> = {
  奖金: sheetOf('李明', '王芳', '张伟', '赵新'),
  三月奖金: sheetOf('李明', '王芳', '张伟'),
  四月奖金: sheetOf('张伟', '王芳', '赵新'),
  三月提成: sheetOf('李明', '王芳', '张伟'),
  四月提成: sheetOf('赵新', '王芳'),
  参数: [
    ['参数', '值'],
    ['系数', 2],
    ['别的', 3],
    ['又一', 4],
    ['还有', 5],
  ],
};
// 李明 leaves, 赵新 comes.
const PEOPLE: Rows = [
  ...STAFF,
  ['李明', 'E1', '', '', '', null, serialOf(2026, 3, 31)],
  ['王芳', 'E2', '', '', '', null, null],
  ['张伟', 'E3', '', '', '', null, null],
  ['赵新', 'E4', '', '', '', serialOf(2026, 4, 1), null],
];

/** Of 李明, 王芳, 张伟 in rows 5 to 7; and of 王芳, 张伟, 赵新, who stand there then. */
const CASES: readonly [string, readonly string[], readonly (string | null)[]][] = [
  ['rows of a sheet', ['=奖金!B2', '=奖金!B3', '=奖金!B4'], ['=奖金!B3', '=奖金!B4', '=奖金!B5']],
  [
    'in another order',
    ['=奖金!B4', '=奖金!B2', '=奖金!B3'],
    // Rows of others, which nothing tells of anybody new.
    ['=奖金!B2', '=奖金!B3', null],
  ],
  [
    'beside an own cell',
    ['=A5+奖金!B2', '=A6+奖金!B3', '=A7+奖金!B4'],
    ['=A5+奖金!B3', '=A6+奖金!B4', '=A7+奖金!B5'],
  ],
  [
    'a range along the row',
    ['=SUM(奖金!B2:C2)', '=SUM(奖金!B3:C3)', '=SUM(奖金!B4:C4)'],
    ['=SUM(奖金!B3:C3)', '=SUM(奖金!B4:C4)', '=SUM(奖金!B5:C5)'],
  ],
  ['rows without names', ['=参数!B2', '=参数!B3', '=参数!B4'], ['=参数!B3', '=参数!B4', null]],
  [
    'one cell for all',
    ['=A5*参数!B2', '=A6*参数!B2', '=A7*参数!B2'],
    ['=A5*参数!B2', '=A6*参数!B2', '=A7*参数!B2'],
  ],
  ['one above the people', ['=A5*C2', '=A6*C2', '=A7*C2'], ['=A5*C2', '=A6*C2', '=A7*C2']],
  [
    'one with dollar signs',
    ['=A5*参数!$B$2', '=A6*参数!$B$2', '=A7*参数!$B$2'],
    ['=A5*参数!$B$2', '=A6*参数!$B$2', '=A7*参数!$B$2'],
  ],
  ['a formula of their own', ['=A5', '=A6*参数!B3', '=A7*参数!B2'], ['=A5*参数!B3', '=A6*参数!B2', null]],
  ['somebody on the sheet', ['=A5*$B$7', '=A6*$B$7', '=A7*$B$7'], ['=A5*$B$6', '=A6*$B$6', '=A7*$B$6']],
];

const withColumn = async (formulas: readonly string[], staff: Record<string, Rows>) => {
  const workbook = new MemoryWorkbook({ sheets: { ...staff, ...OTHERS } });
  const it = await templateOf('presales-standard', {}, workbook);
  const column = it.template.columns.length;
  it.sheet.setContent(3, column, '补贴');
  formulas.forEach((formula, index) => it.sheet.setContent(4 + index, column, f(formula)));
  return { ...it, extra: column };
};

describe('a sheet of ours, on which people move up', () => {
  test.each<(typeof CASES)[number]>([
    ...CASES,
    [
      'rows of the month become those of the next month’s sheet',
      ['=三月奖金!B2', '=三月奖金!B3', '=三月奖金!B4'],
      ['=四月奖金!B3', '=四月奖金!B2', '=四月奖金!B4'],
    ],
    [
      'where somebody is not on that',
      ['=三月提成!B2', '=三月提成!B3', '=三月提成!B4'],
      ['=四月提成!B3', null, '=四月提成!B2'],
    ],
  ])('next month: %s', async (_, formulas, expected) => {
    const { workbook, name, extra, column } = await withColumn(formulas, { 星评人员: PEOPLE });
    const { next, plan } = await made(workbook, name);
    expect([4, 5, 6].map((row) => next.content(row, column('name')))).toEqual(['王芳', '张伟', '赵新']);
    expect([4, 5, 6].map((row) => shown(next.content(row, extra)))).toEqual(expected);
    const blank = expected.flatMap((one, index) => (one === null ? [['王芳', '张伟', '赵新'][index]] : []));
    expect(plan.untold.map((one) => one.name)).toEqual(blank);
  });

  test.each(CASES)('people in and out: %s', async (_, formulas, expected) => {
    const { workbook, name, extra, column } = await withColumn(formulas, {});
    const { sheet, plan } = await changed(workbook, name, { out: ['李明'], add: ['赵新'] });
    expect(plan.movesUp).toBe(true);
    expect([4, 5, 6].map((row) => sheet.content(row, column('name')))).toEqual(['王芳', '张伟', '赵新']);
    expect([4, 5, 6].map((row) => shown(sheet.content(row, extra)))).toEqual(expected);
    expect(plan.toFillIn.includes('补贴')).toBe(expected.includes(null));
  });
});

describe('somebody’s own sheet, on which nobody moves', () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ['rows of a sheet', ['=奖金!B2', '=奖金!B3', '=奖金!B4'], ['=奖金!B5', '=奖金!B3', '=奖金!B4']],
    [
      'rows of the month become those of the next month’s sheet',
      ['=三月奖金!B2', '=三月奖金!B3', '=三月奖金!B4'],
      ['=四月奖金!B4', '=四月奖金!B3', '=四月奖金!B2'],
    ],
    [
      'where somebody is not on that',
      ['=三月提成!B2', '=三月提成!B3', '=三月提成!B4'],
      ['=四月提成!B2', '=四月提成!B3', null],
    ],
    ['rows without names', ['=参数!B2', '=参数!B3', '=参数!B4'], [null, '=参数!B3', '=参数!B4']],
    [
      'one cell for all',
      ['=B3*参数!B2', '=B4*参数!B2', '=B5*参数!B2'],
      ['=B3*参数!B2', '=B4*参数!B2', '=B5*参数!B2'],
    ],
    [
      'teams with cells of their own',
      ['=B3*参数!$B$2', '=B4*参数!$B$3', '=B5*参数!$B$3'],
      [null, '=B4*参数!$B$3', '=B5*参数!$B$3'],
    ],
    [
      'each a cell of their own',
      ['=B3*参数!$B$2', '=B4*参数!$B$3', '=B5*参数!$B$4'],
      [null, '=B4*参数!$B$3', '=B5*参数!$B$4'],
    ],
  ])('%s', async (_, formulas, expected) => {
    const rows = ['李明', '王芳', '张伟'].map((name, index) => [name, 3000, f(formulas[index] ?? '')]);
    const workbook = new MemoryWorkbook({
      sheets: {
        三月薪资: [['2026年3月工资'], ['姓名', '底薪', '奖金'], ...rows, ['合计', f('=SUM(B3:B5)'), null]],
        星评人员: PEOPLE,
        ...OTHERS,
      },
    });
    const { next, plan } = await made(workbook, '三月薪资', { month: '2026-03' });
    expect([2, 3, 4].map((row) => next.content(row, 0))).toEqual(['赵新', '王芳', '张伟']);
    expect([2, 3, 4].map((row) => shown(next.content(row, 2)))).toEqual(expected);
    const blank = expected.flatMap((one, index) => (one === null ? [['赵新', '王芳', '张伟'][index]] : []));
    expect(plan.untold.map((one) => one.name)).toEqual(blank);
  });
});

test('a sheet of ours says by its spare rows what a newcomer has, whatever one of the others has made of theirs', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 星评人员: PEOPLE } });
  const { name, sheet, template, column } = await templateOf('presales-standard', {}, workbook);
  const key = template.columns.find(({ kind }) => kind === 'formula')?.key ?? '';
  const spare = sheet.formula(7, column(key)) ?? '';
  sheet.setContent(5, column(key), f('=1+1'));
  const { next, plan } = await made(workbook, name);
  expect([4, 5, 6].map((row) => next.content(row, column('name')))).toEqual(['王芳', '张伟', '赵新']);
  expect(next.formula(4, column(key))).toBe('=1+1');
  expect(next.formula(6, column(key))).toBe(absoluteFrom(relativeTo(spare, 7, 0), 6, 0));
  expect(plan.untold).toEqual([]);
});
