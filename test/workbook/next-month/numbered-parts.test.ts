/** Pay sheets as many keep them: a column of numbers that begins again under each team's heading, which stands in that column. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { changed } from '../roster/support';
import { made, shown, STAFF, type Rows } from './support';

const f = (formula: string): Content => ({ formula });
const person = (row: number, number: number, id: string, name: string): Content[] => [
  number,
  id,
  name,
  2000,
  100,
  f(`=D${row}+E${row}`),
];
const sum = (word: string, from: number, to: number): Content[] => [
  word,
  null,
  null,
  ...['D', 'E', 'F'].map((column) => f(`=SUM(${column}${from}:${column}${to})`)),
];
const PAY: Rows = [
  ['蓝天商贸 2026年3月工资表'],
  ['序号', '工号', '姓名', '底薪', '奖金', '应发合计'],
  ['售前组'],
  person(4, 1, 'E1', '李明'),
  person(5, 2, 'E2', '王芳'),
  person(6, 3, 'E3', '张伟'),
  sum('小计', 4, 6),
  ['售后组'],
  person(9, 1, 'E4', '赵磊'),
  person(10, 2, 'E5', '杨帆'),
  sum('小计', 9, 10),
  ['制表：周会计'],
];
const member = (name: string, id: string, team: string, hired: number | null, left: number | null) => [
  name,
  id,
  team,
  '',
  '',
  hired,
  left,
];
const inMarch = serialOf(2026, 3, 31);
const inApril = serialOf(2026, 4, 1);
const PEOPLE: Rows = [
  ...STAFF,
  member('李明', 'E1', '售前组', null, null),
  member('王芳', 'E2', '售前组', null, inMarch),
  member('张伟', 'E3', '售前组', null, null),
  member('赵磊', 'E4', '售后组', null, null),
  member('杨帆', 'E5', '售后组', null, null),
  member('钱远', 'E7', '售后组', inApril, null),
  member('孙小', 'E6', '售前组', inApril, null),
];
const rowsOf = (sheet: { content: (row: number, column: number) => Content }, rows: number): Rows =>
  Array.from({ length: rows }, (_, row) => [0, 1, 2, 5].map((column) => shown(sheet.content(row, column))));

test('in the next month whoever is new gets the free row of their team, with its number; the year stands in the title', async () => {
  const workbook = new MemoryWorkbook({ sheets: { '3月工资': PAY, 星评人员: PEOPLE } });
  const { next, plan } = await made(workbook, '3月工资');
  expect([plan.sheet, plan.from.year, plan.without]).toEqual(['4月工资', 2026, ['钱远']]);
  expect(rowsOf(next, 12)).toEqual([
    ['蓝天商贸 2026年4月工资表', null, null, null],
    ['序号', '工号', '姓名', '应发合计'],
    ['售前组', null, null, null],
    [1, 'E1', '李明', '='],
    [2, 'E6', '孙小', '='],
    [3, 'E3', '张伟', '='],
    ['小计', null, null, '='],
    ['售后组', null, null, null],
    [1, 'E4', '赵磊', '='],
    [2, 'E5', '杨帆', '='],
    ['小计', null, null, '='],
    ['制表：周会计', null, null, null],
  ]);
});

test('rows put in for newcomers are numbered on within their team', async () => {
  const workbook = new MemoryWorkbook({ sheets: { '3月工资': PAY } });
  const add = [
    { name: '孙小', id: 'E6', team: '售前组' },
    { name: '钱远', id: 'E7', team: '售后组' },
  ];
  const first = await changed(workbook, '3月工资', { add: add.slice(0, 1) });
  expect(rowsOf(first.sheet, 12).slice(3)).toEqual([
    [1, 'E1', '李明', '='],
    [2, 'E2', '王芳', '='],
    [3, 'E6', '孙小', '='],
    [4, 'E3', '张伟', '='],
    ['小计', null, null, '='],
    ['售后组', null, null, null],
    [1, 'E4', '赵磊', '='],
    [2, 'E5', '杨帆', '='],
    ['小计', null, null, '='],
  ]);
  const { sheet } = await changed(workbook, '3月工资', { add: add.slice(1) });
  expect(rowsOf(sheet, 13).slice(8)).toEqual([
    ['售后组', null, null, null],
    [1, 'E4', '赵磊', '='],
    [2, 'E7', '钱远', '='],
    [3, 'E5', '杨帆', '='],
    ['小计', null, null, '='],
  ]);
  expect(sheet.formula(12, 5)).toBe('=SUM(F10:F12)');
});

test('who is taken out leaves a blank row, and the numbers of the others stay', async () => {
  const workbook = new MemoryWorkbook({ sheets: { '3月工资': PAY } });
  const { sheet } = await changed(workbook, '3月工资', { out: ['王芳'] });
  expect(rowsOf(sheet, 11).slice(3, 6)).toEqual([
    [1, 'E1', '李明', '='],
    [null, null, null, null],
    [3, 'E3', '张伟', '='],
  ]);
});

/** The formulas of 张伟, in row 6, once 王芳, in row 5, is taken out. */
test.each<[string, string, readonly string[]]>([
  ['a cell of hers, however it is named', '=$D$5*0.5', ['F6']],
  ['in the same way without dollar signs', '=D6+E5', ['F6']],
  ['a range in her row', '=MAX(D5:E5)+D6', ['F6']],
  ['the own row', '=D6+E6', []],
  ['all rows', '=RANK(D6,$D$4:$D$6)', []],
  ['somebody who stays', '=$D$4*0.5', []],
  ['her number, that others count on from', '=A5+1', ['F6']],
  ['another sheet', '=别的!$D$5', []],
])('formulas that name %s', async (_, formula, named) => {
  const rows = PAY.map((line, row) => (row === 5 ? [...line.slice(0, 5), f(formula)] : line));
  const sheets = { '3月工资': rows, 别的: PAY };
  const { plan } = await changed(new MemoryWorkbook({ sheets }), '3月工资', { out: ['王芳'] });
  expect(plan.namingOut).toEqual(named);
  // The next month leaves these blank, as it does where nothing tells what somebody new has.
  const next = await made(new MemoryWorkbook({ sheets: { ...sheets, 星评人员: PEOPLE } }), '3月工资');
  expect(next.plan.untold.map(({ address }) => address).filter((one) => one !== 'F5')).toEqual(named);
});
