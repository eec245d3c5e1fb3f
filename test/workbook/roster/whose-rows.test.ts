/** Formulas of somebody new: cells that all of the others name stay, rows of other sheets are their own or none. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { isFormula } from '../../../src/workbook/patch/content';
import { changed } from './support';

type Rows = readonly (readonly Content[])[];
const f = (formula: string): Content => ({ formula });
const shown = (content: Content) => (isFormula(content) ? content.formula : content);

/** A pay sheet with a column of these formulas, from row 2 on; each blank line is a row without anybody. */
function book(formulas: readonly (string | null)[], more: Record<string, Rows> = {}) {
  const people = formulas.map((formula, index): Content[] =>
    formula === null
      ? [null, null, null]
      : [`甲${index + 1}`, 3000, formula.startsWith('=') ? f(formula) : formula],
  );
  return new MemoryWorkbook({
    sheets: {
      三月: [['姓名', '底薪', '奖金'], ...people, ['合计', f(`=SUM(B2:B${formulas.length + 1})`), null]],
      ...more,
    },
  });
}

const SCORES: Rows = [
  ['姓名', '得分'],
  ['甲1', 90],
  ['甲2', 91],
  ['乙新', 92],
  ['甲3', 93],
  ['乙远', 94],
];
const PARAMETERS: Rows = [
  ['参数', '值'],
  ['系数', 2],
  ['别的', 7],
  ['又一', 9],
];

async function bonusesOf(workbook: MemoryWorkbook, add: readonly string[]) {
  const { plan, sheet } = await changed(workbook, '三月', { add });
  return {
    plan,
    bonuses: plan.added.map(({ row }) => shown(sheet.content(row, 2))),
    all: Array.from({ length: sheet.contents.size }, (_, row) => shown(sheet.content(row, 2))).slice(
      1,
      1 + 3 + add.length,
    ),
  };
}

describe('a cell that all of the others name is the cell of whoever is new', () => {
  test.each<[string, readonly (string | null)[], string | null]>([
    ['of another sheet', ['=B2*参数!B2', '=B3*参数!B2', null], '=B4*参数!B2'],
    ['of another sheet, where a row is put in', ['=B2*参数!B2', '=B3*参数!B2', '=B4*参数!B2'], '=B4*参数!B2'],
    ['with dollar signs', ['=B2*参数!$B$2', '=B3*参数!$B$2', null], '=B4*参数!$B$2'],
    ['of their own sheet', ['=B2*F1', '=B3*F1', null], '=B4*F1'],
    ['a range', ['=B2*SUM(参数!B2:B3)', '=B3*SUM(参数!B2:B3)', null], '=B4*SUM(参数!B2:B3)'],
    ['but where they name different ones nothing tells which', ['=B2*参数!B2', '=B3*参数!B4', null], null],
    ['nor where different teams have different ones', ['=B2*参数!$B$2', '=B3*参数!$B$3', null], null],
    ['nor where one alone has a formula with such a cell', ['=B2*参数!B2', null], null],
    ['nor one of their own sheet', ['=B2*F1', null], null],
  ])('%s', async (_, formulas, expected) => {
    const { bonuses, plan } = await bonusesOf(book(formulas, { 参数: PARAMETERS }), ['乙新']);
    expect(bonuses).toEqual([expected]);
    expect(plan.toFillIn.includes('奖金')).toBe(expected === null);
  });
});

describe('a row of another sheet is that of whoever is new, found by name, or none', () => {
  test.each<[string, readonly (string | null)[], readonly string[], readonly (string | null)[]]>([
    [
      'two at once in free rows',
      ['=考核!B2', '=考核!B3', null, null],
      ['乙新', '乙远'],
      ['=考核!B4', '=考核!B6'],
    ],
    [
      'two at once in the other order',
      ['=考核!B2', '=考核!B3', null, null],
      ['乙远', '乙新'],
      ['=考核!B6', '=考核!B4'],
    ],
    [
      'two at once, rows put in',
      ['=考核!B2', '=考核!B3', '=考核!B5'],
      ['乙新', '乙远'],
      ['=考核!B4', '=考核!B6'],
    ],
    ['two that are not there', ['=考核!B2', '=考核!B3', null, null], ['丙', '丁'], [null, null]],
    ['two that are not there, rows put in', ['=考核!B2', '=考核!B3', '=考核!B5'], ['丙', '丁'], [null, null]],
    ['one that is not there', ['=考核!B2', '=考核!B3', null], ['丙'], [null]],
    [
      'beside a cell of the own row',
      ['=B2+考核!B2', '=B3+考核!B3', '=B4+考核!B5'],
      ['乙新'],
      ['=B4+考核!B4'],
    ],
    [
      'beside a cell of the own row, and not there',
      ['=B2+考核!B2', '=B3+考核!B3', '=B4+考核!B5'],
      ['丙'],
      [null],
    ],
    ['a range along the row', ['=SUM(考核!B2:C2)', '=SUM(考核!B3:C3)', null], ['乙新'], ['=SUM(考核!B4:C4)']],
    ['beside a cell of all', ['=考核!B2*参数!B2', '=考核!B3*参数!B2', null], ['乙新'], ['=考核!B4*参数!B2']],
    ['of one who is alone', ['=考核!B2', null], ['乙远'], ['=考核!B6']],
    ['where the rows are those of others', ['=考核!B3', '=考核!B4', null], ['乙新'], [null]],
    ['where no name stands', ['=参数!B2', '=参数!B3', null], ['乙新'], [null]],
  ])('%s', async (_, formulas, add, expected) => {
    const workbook = book(formulas, { 考核: SCORES, 参数: PARAMETERS });
    const { bonuses, plan } = await bonusesOf(workbook, add);
    expect(bonuses).toEqual(expected);
    expect(plan.toFillIn.includes('奖金')).toBe(expected.includes(null));
    // Nobody else's has changed.
    const sheet = workbook.sheet('三月');
    const others = [1, 2, 3, 4, 5].flatMap((row) =>
      String(sheet.content(row, 0)).startsWith('甲') ? [shown(sheet.content(row, 2))] : [],
    );
    const own = (formula: string, row: number) => formula.replace(/(?<!!)\bB\d/, `B${row}`);
    const rows = [1, 2, 3, 4, 5].filter((row) => String(sheet.content(row, 0)).startsWith('甲'));
    expect(others).toEqual(
      formulas
        .flatMap((formula) => formula ?? [])
        .map((formula, index) => own(formula, (rows[index] ?? 0) + 1)),
    );
  });

  test('of two of one name it is the one with their ID', async () => {
    const workbook = new MemoryWorkbook({
      sheets: {
        三月: [
          ['姓名', '工号', '奖金'],
          ['甲', '01', f('=考核!C2')],
          ['乙', '02', f('=考核!C3')],
          [],
          ['合计', null, f('=SUM(C2:C4)')],
        ],
        考核: [
          ['姓名', '工号', '得分'],
          ['甲', '01', 1],
          ['乙', '02', 2],
          ['丙', '03', 3],
          ['丙', '04', 4],
          // Somebody's mentor, and none of their row.
          ['戊', '05', 5, '丙'],
        ],
      },
    });
    const { sheet } = await changed(workbook, '三月', { add: [{ name: '丙', id: '04' }] });
    expect(sheet.content(3, 2)).toEqual(f('=考核!C5'));
  });
});

describe('what is counted on from the row above, with a row of another sheet in it', () => {
  const counted = (): MemoryWorkbook =>
    new MemoryWorkbook({
      sheets: {
        三月: [
          ['姓名', '底薪', '累计'],
          ['甲1', 3000, f('=考核!B2')],
          ['甲2', 3000, f('=C2+考核!B3')],
          ['甲3', 3000, f('=C3+考核!B5')],
          ['合计', f('=SUM(B2:B4)'), null],
        ],
        考核: SCORES,
      },
    });
  test.each<[string, readonly string[], readonly (string | null)[], readonly string[]]>([
    ['somebody who is there', ['乙新'], ['=考核!B2', '=C2+考核!B3', '=C3+考核!B4', '=C4+考核!B5'], []],
    [
      'two who are there',
      ['乙远', '乙新'],
      ['=考核!B2', '=C2+考核!B3', '=C3+考核!B6', '=C4+考核!B4', '=C5+考核!B5'],
      [],
    ],
    // The new one has nothing, so the sum goes on over them and is said.
    ['somebody who is not', ['丙'], ['=考核!B2', '=C2+考核!B3', null, '=C3+考核!B5'], ['三月!C5']],
  ])('%s', async (_, add, expected, passing) => {
    const workbook = counted();
    const { plan, inverse } = await changed(workbook, '三月', { add });
    const sheet = workbook.sheet('三月');
    expect(expected.map((_one, index) => shown(sheet.content(1 + index, 2)))).toEqual(expected);
    expect(plan.passing).toEqual(passing);
    expect((await workbook.apply(inverse)).ok).toBe(true);
    expect([1, 2, 3].map((row) => shown(sheet.content(row, 2)))).toEqual([
      '=考核!B2',
      '=C2+考核!B3',
      '=C3+考核!B5',
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ['whoever is taken out counts no more', [], '=C2'],
    ['whoever comes into their row counts', ['乙新'], '=C2+考核!B4'],
    ['nor does whoever comes and is not there', ['丙'], '=C2'],
  ])('%s', async (_, add, expected) => {
    const workbook = counted();
    const { plan, sheet } = await changed(workbook, '三月', { out: ['甲2'], add });
    expect(plan.added.map(({ row }) => row)).toEqual(add.map(() => 2));
    expect(plan.toFillIn.includes('累计')).toBe(add.length > 0 && expected === '=C2');
    expect([1, 2, 3].map((row) => shown(sheet.content(row, 2)))).toEqual([
      '=考核!B2',
      expected,
      '=C3+考核!B5',
    ]);
  });
});
