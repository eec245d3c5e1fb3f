/** Star sheets move their history on; pay sheets keep what goes by the person. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { answerOf, made, planOf, STAFF, templateOf } from './support';

const NAMES = ['李明', '王芳'];
const people = { kind: 'names', names: NAMES } as const;

test('over the turn of the year the history moves on by a month, headers too; facts but role and tenure are emptied', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 星评人员: [...STAFF, ['李明', '', '', '', '', serialOf(2024, 1, 1), null], ['王芳']] },
  });
  const { name, sheet, template, column } = await templateOf(
    'smile-star',
    { month: '2025-12', people },
    workbook,
  );
  const months = template.columns.map(({ key }) => key).filter((key) => key.startsWith('month:'));
  const facts = template.columns
    .filter(({ key, kind }) => kind === 'input' && key.startsWith('fact:'))
    .map(({ key }) => key);
  expect(months.length).toBeGreaterThanOrEqual(12);
  for (const row of [4, 5]) {
    months.forEach((key, index) => sheet.setContent(row, column(key), row * 10 + index));
    for (const key of facts) sheet.setContent(row, column(key), 1);
  }
  const { plan, next } = await made(workbook, name);
  expect(plan).toMatchObject({
    kind: 'stars',
    from: { month: 12, year: 2025 },
    to: { month: 1, year: 2026 },
  });
  for (const row of [4, 5])
    expect(months.map((key) => next.content(row, column(key)))).toEqual([
      ...months.slice(1).map((_, index) => row * 10 + index + 1),
      null,
    ]);
  const header = (key: string) => next.content(3, column(key));
  expect(header(months.at(-1) ?? '')).toBe('2026年\n1月');
  expect(header(months.at(-2) ?? '')).toBe('2025年\n12月');
  expect(next.content(1, 2)).toBe('2026-01');
  for (const key of facts)
    expect([key, next.content(4, column(key)), next.content(5, column(key))]).toEqual(
      // From the 1st of January 2024 to the end of January 2026 there are 25 whole months.
      key === 'fact:tenure' ? [key, 25, null] : key === 'fact:role' ? [key, 1, 1] : [key, null, null],
    );
});

test('the columns of a yearly rating stay within the year, and begin anew with the next', async () => {
  const within = await templateOf('star-representative', { month: '2026-03', people });
  const months = within.template.columns.map(({ key }) => key).filter((key) => key.startsWith('month:'));
  months.slice(0, 3).forEach((key) => within.sheet.setContent(4, within.column(key), 90));
  const april = await made(within.workbook, within.name);
  expect(months.slice(0, 4).map((key) => april.next.content(4, within.column(key)))).toEqual([
    90,
    90,
    90,
    null,
  ]);
  expect(april.next.content(3, within.column(months[0] ?? ''))).toBe('2026年\n1月');

  const last = await templateOf('star-representative', { month: '2026-12', people });
  months.forEach((key) => last.sheet.setContent(4, last.column(key), 90));
  const january = await made(last.workbook, last.name);
  expect(months.map((key) => january.next.content(4, last.column(key)))).toEqual(months.map(() => null));
  expect(january.next.content(3, last.column(months[0] ?? ''))).toBe('2027年\n1月');
  expect(january.next.content(3, last.column(months.at(-1) ?? ''))).toBe('2027年\n6月');
});

const PAY = [
  ['三月客服工资表'],
  ['姓名', '工号', '级别', '出勤', '得分', '提成', '底薪', '奖金', '餐补', '应发合计'],
  ['李明', '001', '高级', 22, 95, 120, 3000, 300, 200, { formula: '=F3+G3+H3+I3' }],
  ['王芳', '002', '中级', 21, 90, 80, 2500, 250, 200, 3030],
  ['合计', null, null, null, null, 200, { formula: '=SUM(G3:G4)' }, 550, 400, { formula: '=SUM(J3:J4)' }],
];

test('of a pay sheet base and level stay, what the month brings is emptied, formulas stay', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 三月薪资: PAY } });
  const { plan, next } = await made(workbook, '三月薪资');
  expect(plan).toMatchObject({ kind: 'pay', sheet: '四月薪资', from: { month: 3 }, to: { month: 4 } });
  const row = (at: number) => Array.from({ length: 10 }, (_, column) => next.content(at, column));
  expect(row(0)[0]).toBe('四月客服工资表');
  expect(row(2)).toEqual([
    '李明',
    '001',
    '高级',
    null,
    null,
    null,
    3000,
    null,
    null,
    { formula: '=F3+G3+H3+I3' },
  ]);
  expect(row(3)).toEqual([
    '王芳',
    '002',
    '中级',
    null,
    null,
    null,
    2500,
    null,
    null,
    { formula: '=F4+G4+H4+I4' },
  ]);
  expect(row(4)).toEqual([
    '合计',
    null,
    null,
    null,
    null,
    null,
    { formula: '=SUM(G3:G4)' },
    null,
    null,
    { formula: '=SUM(J3:J4)' },
  ]);
  expect(plan.restored).toEqual([{ name: '王芳', title: '应发合计', address: 'J4' }]);
  expect(plan.columns.filter(({ way }) => way === 'emptied').map(({ title }) => title)).toEqual([
    '出勤',
    '得分',
    '提成',
    '奖金',
    '餐补',
  ]);
});

/** Of row 2; a joiner comes into the blank row 4. */
test.each<[string, string]>([
  ['a function with built-in rules', '=KPISALARY(C2,E2,F2,"presales-standard")'],
  ['a function with a rules sheet', '=KPISALARY(C2,E2,F2,StarBand_presales_standard)'],
  ['a part of it', '=KPISALARY(C2,E2,F2,StarBand_presales_standard,"bonus","2026-03")'],
  ['prorated', '=KPIPRORATE(KPISALARY(C2,E2,F2),D2,22)'],
  [
    'native, over a table of levels',
    '=ROUND(VLOOKUP(C2,级别!$A$2:$C$9,2,FALSE)+VLOOKUP(C2,级别!$A$2:$C$9,3,FALSE)*E2/100,2)+F2',
  ],
  ['native, with an array constant', '=SUM(IF(C2={"高级","中级"},{3000,2500},0))+F2'],
])('of a pay sheet the formulas of %s stay, and whoever comes has them', async (_, formula) => {
  const own = (row: number): string => formula.replace(/\b([A-Z])2\b/g, `$1${row}`);
  const person = (name: string, level: string, row: number): Content[] => [
    name,
    `00${row}`,
    level,
    21,
    90,
    80,
    { formula: own(row) },
  ];
  const rows = [
    ['姓名', '工号', '级别', '出勤', '得分', '提成', '应发合计'],
    person('李明', '高级', 2),
    person('王芳', '中级', 3),
    [null, null, null, null, null, null, null],
    ['合计', null, null, null, null, null, { formula: '=SUM(G2:G3)' }],
  ];
  const levels = [
    ['级别', '底薪', '奖金'],
    ['高级', 3000, 500],
  ];
  const workbook = new MemoryWorkbook({
    sheets: {
      '2026年3月工资': rows,
      级别: levels,
      星评人员: staffOf('赵新').filter(([name]) => name !== '李明' && name !== '王芳'),
    },
  });
  const { plan, next } = await made(workbook, '2026年3月工资');
  const held = (row: number) => Array.from({ length: 7 }, (_cell, column) => next.content(row, column));
  const month = own(4).replace('2026-03', '2026-04');
  expect([1, 2, 3].map((row) => held(row)[6])).toEqual([
    { formula: own(2).replace('2026-03', '2026-04') },
    { formula: own(3).replace('2026-03', '2026-04') },
    { formula: month },
  ]);
  expect(held(1).slice(0, 6)).toEqual(['李明', '002', '高级', null, null, null]);
  expect(held(3).slice(0, 6)).toEqual(['赵新', '010', '初级', null, null, null]);
  expect(held(4)[6]).toEqual({ formula: '=SUM(G2:G4)' });
  // Each is listed before anything is written.
  expect(plan.columns.filter(({ way }) => way === 'emptied').map(({ title }) => title)).toEqual([
    '出勤',
    '得分',
    '提成',
  ]);
});

test.each<[string, string, string | null]>([
  ['=KPISCORE(A2:C2,"presales-standard","2026-03")', '=KPISCORE(A2:C2,"presales-standard","2026-04")', null],
  ['=ROUND(KPIPOOL(E2:E3,,9000,,"2026年3月")*2,2)', '=ROUND(KPIPOOL(E2:E3,,9000,,"2026年4月")*2,2)', null],
  ['=星评.KPIGRADE(E2,,"2026/3")', '=星评.KPIGRADE(E2,,"2026/4")', null],
  // It may mean anything there.
  ['=SUMIFS(F2:F9,A2:A9,"2026-03")', '=SUMIFS(F2:F9,A2:A9,"2026-03")', 'G2'],
  ['=KPISALARY(C2,IF(B2="2026-03",E2,0))', '=KPISALARY(C2,IF(B2="2026-03",E2,0))', 'G2'],
  // Another month, or words that hold it.
  ['=KPIGRADE(E2,,"2026-02")', '=KPIGRADE(E2,,"2026-02")', null],
  ['=KPIGRADE(E2,,"2025-03")', '=KPIGRADE(E2,,"2025-03")', null],
  ['="截至2026-03-31"&C2', '="截至2026-03-31"&C2', null],
  // April has no 31st.
  ['=KPIGRADE(E2,,"2026-03-31")', '=KPIGRADE(E2,,"2026-03-31")', 'G2'],
  ['=KPIGRADE(E2,,"2026-03-01")', '=KPIGRADE(E2,,"2026-04-01")', null],
])('a month typed into a formula: %s', async (formula, expected, left) => {
  const rows = [
    ['姓名', '工号', '级别', '出勤', '得分', '提成', '应发合计'],
    ['李明', '001', '高级', 21, 90, 80, { formula }],
  ];
  const workbook = new MemoryWorkbook({ sheets: { '2026年3月工资': rows } });
  const { plan, next } = await made(workbook, '2026年3月工资');
  expect(next.content(1, 6)).toEqual({ formula: expected });
  expect(plan.typedMonths).toEqual({
    moved: expected === formula ? 0 : 1,
    left: left === null ? [] : [left],
  });
});

const staffOf = (...came: readonly string[]) => [
  ...STAFF,
  ['李明', '001', '', '', '', null, serialOf(2026, 3, 15)],
  ['王芳', '002', '', '', '', null, null],
  ...came.map((name, at) => [name, `01${at}`, '', '', '初级', serialOf(2026, 4, 2), null]),
];

test('whoever left a pay sheet leaves a row to whoever joins; nobody else moves, and its year is asked for', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 三月薪资: PAY, 星评人员: staffOf('赵新') } });
  expect(await answerOf(workbook, '三月薪资')).toMatchObject({ kind: 'ask' });
  const { plan, next } = await made(workbook, '三月薪资', { month: '2026-03' });
  expect(plan.people).toMatchObject({ joined: ['赵新'], left: ['李明'], unknown: [] });
  expect(plan).toMatchObject({ ours: false, without: [] });
  expect([0, 1, 2, 6].map((column) => next.content(2, column))).toEqual(['赵新', '010', '初级', null]);
  expect([next.content(3, 0), next.formula(2, 9), next.formula(4, 9)]).toEqual([
    '王芳',
    '=F3+G3+H3+I3',
    '=SUM(J3:J4)',
  ]);
  expect(workbook.sheet('三月薪资').content(2, 0)).toBe('李明');
});

test('with nobody below them people of a pay sheet go on, and where there is no row they are named', async () => {
  const open = new MemoryWorkbook({
    sheets: { 三月薪资: PAY.slice(0, 4), 星评人员: staffOf('赵新', '钱远') },
  });
  const { next } = await made(open, '三月薪资', { month: '2026-03' });
  expect([2, 3, 4].map((row) => next.content(row, 0))).toEqual(['赵新', '王芳', '钱远']);
  expect(next.formula(4, 9)).toBe('=F5+G5+H5+I5');
  const closed = new MemoryWorkbook({ sheets: { 三月薪资: PAY, 星评人员: staffOf('赵新', '钱远') } });
  expect((await planOf(closed, '三月薪资', { month: '2026-03' })).without).toEqual(['钱远']);
});
