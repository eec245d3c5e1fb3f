/** Sheets in parts, each with a sum of its own: whoever is new comes into the part of their team, and the part's sum goes over them. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { isFormula } from '../../../src/workbook/patch/content';
import type { TemplatePerson } from '../../../src/workbook/template/options';
import { made, STAFF } from '../next-month/support';
import { changed, planOf } from './support';

type Rows = readonly (readonly Content[])[];
const f = (formula: string): Content => ({ formula });
const shown = (content: Content) => (isFormula(content) ? content.formula : content);

const HEAD: Content[] = ['姓名', '部门', '底薪', '应发合计'];
const person = (at: number, name: string, team: string): Content[] => [name, team, 2000, f(`=C${at}*2`)];
const free: Content[] = [null, null, null, null];
const sums = (from: number, to: number): Content[] => [
  '小计',
  null,
  f(`=SUM(C${from}:C${to})`),
  f(`=SUM(D${from}:D${to})`),
];
/** 一组 in rows 2 to 3 with row 4 free, 二组 in rows 6 to 7 with row 8 free. */
const BOTH: Rows = [
  HEAD,
  person(2, '甲', '一组'),
  person(3, '乙', '一组'),
  free,
  sums(2, 3),
  person(6, '丙', '二组'),
  person(7, '丁', '二组'),
  free,
  sums(6, 7),
  ['合计', null, f('=C5+C9'), f('=SUM(D2:D3)+SUM(D6:D7)')],
];
/** The same without a free row in 二组. */
const UPPER: Rows = [
  HEAD,
  person(2, '甲', '一组'),
  person(3, '乙', '一组'),
  free,
  sums(2, 3),
  person(6, '丙', '二组'),
  person(7, '丁', '二组'),
  sums(6, 7),
  ['合计', null, f('=C5+C8'), f('=SUM(D2:D3)+SUM(D6:D7)')],
];
const SUMMARY: Rows = [['一组', f('=SUM(三月!D2:D3)'), '二组', f('=SUM(三月!D6:D7)')]];

const book = (rows: Rows) => new MemoryWorkbook({ sheets: { 三月: rows, 汇总: SUMMARY } });
const of = (name: string, team: string): TemplatePerson => ({ name, team });

describe('in free rows', () => {
  test.each<
    [string, readonly TemplatePerson[], readonly (readonly [string, number])[], Record<number, string>]
  >([
    [
      'of the upper part',
      [of('赵新', '一组')],
      [['赵新', 3]],
      { 4: '=SUM(D2:D4)', 8: '=SUM(D6:D7)', 9: '=SUM(D2:D4)+SUM(D6:D7)' },
    ],
    [
      'of the lower part',
      [of('赵新', '二组')],
      [['赵新', 7]],
      { 4: '=SUM(D2:D3)', 8: '=SUM(D6:D8)', 9: '=SUM(D2:D3)+SUM(D6:D8)' },
    ],
    [
      'of both at once',
      [of('赵新', '二组'), of('钱远', '一组')],
      [
        ['赵新', 7],
        ['钱远', 3],
      ],
      { 4: '=SUM(D2:D4)', 8: '=SUM(D6:D8)', 9: '=SUM(D2:D4)+SUM(D6:D8)' },
    ],
  ])('%s', async (_, add, placed, formulas) => {
    const workbook = book(BOTH);
    const { plan, sheet } = await changed(workbook, '三月', { add });
    expect(plan.added.map(({ name, row }) => [name, row]).sort()).toEqual([...placed].sort());
    for (const [row, formula] of Object.entries(formulas))
      expect([row, shown(sheet.content(Number(row), 3))]).toEqual([row, formula]);
    const upper = placed.some(([, row]) => row === 3);
    const lower = placed.some(([, row]) => row === 7);
    expect([1, 3].map((column) => shown(workbook.sheet('汇总').content(0, column)))).toEqual([
      upper ? '=SUM(三月!D2:D4)' : '=SUM(三月!D2:D3)',
      lower ? '=SUM(三月!D6:D8)' : '=SUM(三月!D6:D7)',
    ]);
  });

  test('of a team that is no part, and of no team where several parts have free rows, nobody is put', async () => {
    for (const add of [[of('赵新', '三组')], [of('赵新', '')]]) {
      const plan = await planOf(book(BOTH), '三月', { add });
      expect([plan.added, plan.without, plan.patch]).toEqual([[], ['赵新'], null]);
    }
  });

  test('of no team, the one part that has a free row', async () => {
    const { plan, sheet } = await changed(book(UPPER), '三月', { add: ['赵新'] });
    expect(plan.added).toEqual([{ name: '赵新', row: 3 }]);
    expect(shown(sheet.content(4, 3))).toBe('=SUM(D2:D4)');
  });
});

test('where the free row is another team’s, rows are put in for theirs', async () => {
  const { plan, sheet } = await changed(book(UPPER), '三月', { add: [of('赵新', '二组')] });
  expect(plan).toMatchObject({ added: [{ name: '赵新', row: 6 }], rowsPutIn: { row: 6, rows: 1 } });
  expect([4, 8, 9].map((row) => shown(sheet.content(row, 3)))).toEqual([
    '=SUM(D2:D3)',
    '=SUM(D6:D8)',
    '=SUM(D2:D3)+SUM(D6:D8)',
  ]);
});

test('a part that is headed by its team is theirs', async () => {
  const line = (at: number, name: string): Content[] => [name, 2000, f(`=B${at}*2`)];
  const rows: Rows = [
    ['姓名', '底薪', '应发合计'],
    ['一组'],
    line(3, '甲'),
    line(4, '乙'),
    free.slice(1),
    ['小计', f('=SUM(B3:B4)'), f('=SUM(C3:C4)')],
    ['二组'],
    line(8, '丙'),
    line(9, '丁'),
    free.slice(1),
    ['小计', f('=SUM(B8:B9)'), f('=SUM(C8:C9)')],
  ];
  const workbook = new MemoryWorkbook({ sheets: { 三月: rows } });
  const { plan, sheet } = await changed(workbook, '三月', { add: [of('赵新', '一组')] });
  expect(plan.added).toEqual([{ name: '赵新', row: 4 }]);
  expect([5, 10].map((row) => shown(sheet.content(row, 2)))).toEqual(['=SUM(C3:C5)', '=SUM(C8:C9)']);
});

test('with two of a team in two parts, nothing tells which, and nobody is put', async () => {
  const rows = BOTH.map((cells) => cells.map((cell) => (cell === '二组' ? '一组' : cell)));
  expect((await planOf(book(rows), '三月', { add: [of('赵新', '一组')] })).patch).toBeNull();
});

test('two for one free row of their part: another row is put in there', async () => {
  const { plan, sheet } = await changed(book(BOTH), '三月', {
    add: [of('赵新', '一组'), of('钱远', '一组')],
  });
  expect(plan.rowsPutIn).toMatchObject({ row: 2, rows: 1 });
  // Rows 2 to 5 are theirs by now: 甲, a new one, 乙, a new one.
  expect([1, 2, 3, 4].map((row) => sheet.content(row, 0)).sort()).toEqual(
    ['乙', '甲', '赵新', '钱远'].sort(),
  );
  expect([5, 9, 10].map((row) => shown(sheet.content(row, 3)))).toEqual([
    '=SUM(D2:D5)',
    '=SUM(D7:D8)',
    '=SUM(D2:D5)+SUM(D7:D8)',
  ]);
});

test('where rows have to be put in by hand, it is said where in their part', async () => {
  const rows: Rows = [
    HEAD,
    person(2, '甲', '一组'),
    sums(2, 2),
    person(4, '丙', '二组'),
    person(5, '丁', '二组'),
    sums(4, 5),
  ];
  const plan = await planOf(book(rows), '三月', { add: [of('赵新', '一组')] });
  expect(plan).toMatchObject({ without: ['赵新'], unsure: [], room: { row: 2, rows: 1 }, patch: null });
});

test.each<[string, Content, Content, readonly string[]]>([
  ['as a range of one row, reaches over the new one', f('=SUM(D2:D2)'), f('=SUM(D2:D3)'), []],
  ['as a cell, is said', f('=SUM(D2)'), f('=SUM(D2)'), ['三月!D4']],
])('the sum of one who is alone, %s', async (_, sum, expected, said) => {
  const rows: Rows = [HEAD, person(2, '甲', '一组'), free, ['合计', null, null, sum]];
  const { plan, sheet } = await changed(book(rows), '三月', { add: ['赵新'] });
  expect([sheet.content(3, 3), plan.cellByCell]).toEqual([expected, said]);
});

test('a header that stands once more on the next page parts nobody', async () => {
  const rows: Rows = [
    HEAD,
    person(2, '甲', '一组'),
    person(3, '丙', '二组'),
    HEAD,
    person(5, '乙', '一组'),
    person(6, '丁', '二组'),
    free,
    ['合计', null, f('=SUM(C2:C6)'), f('=SUM(D2:D6)')],
  ];
  const { plan, sheet } = await changed(book(rows), '三月', { add: [of('赵新', '一组')] });
  expect(plan.added).toEqual([{ name: '赵新', row: 6 }]);
  expect(shown(sheet.content(7, 3))).toBe('=SUM(D2:D7)');
});

test('next month: whoever comes gets the free row of their part, and its sum goes over them', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      三月工资: [['2026年3月工资'], ...BOTH.map((cells) => cells.map(lower))],
      星评人员: [
        ...STAFF,
        ...['甲', '乙'].map((name): Content[] => [name, '', '一组']),
        ...['丙', '丁'].map((name): Content[] => [name, '', '二组']),
        ['赵新', '', '一组', '', '', serialOf(2026, 4, 1), null],
      ],
    },
  });
  const { plan, next } = await made(workbook, '三月工资', { month: '2026-03' });
  expect([plan.without, [4, 8].map((row) => next.content(row, 0))]).toEqual([[], ['赵新', null]]);
  expect([5, 9, 10].map((row) => shown(next.content(row, 3)))).toEqual([
    '=SUM(D3:D5)',
    '=SUM(D7:D8)',
    '=SUM(D3:D5)+SUM(D7:D8)',
  ]);
});

/** Below a title. */
const lower = (cell: Content): Content =>
  isFormula(cell)
    ? f(
        cell.formula.replace(
          /([CD])(\d+)/g,
          (_, column: string, row: string) => column + String(Number(row) + 1),
        ),
      )
    : cell;
