/** People into and out of somebody's own pay sheet: rows with all formulas, sums over them, nobody twice. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Area, Content, Patch } from '../../../src/workbook/port';
import { serialOf } from '../../../src/core/input/month';
import { changed, planOf, rosterOf } from './support';
import { suggestedFor } from '../../../src/workbook/roster/suggest';

type Rows = readonly (readonly Content[])[];

const f = (formula: string): Content => ({ formula });
const row = (at: number, ...cells: Content[]): Content[] => [
  ...cells,
  f(`=E${at}+F${at}`),
  f(`=RANK(G${at},$G$3:$G$4)`),
];
const HEAD: Rows = [
  ['2026年3月工资表'],
  ['序号', '姓名', '工号', '级别', '底薪', '奖金', '应发合计', '排名'],
];
const PEOPLE: Rows = [
  row(3, 1, '李明', '001', '高级', 3000, 300),
  row(4, 2, '王芳', '002', '中级', 2500, 250),
];
const BLANK: Rows = [Array.from({ length: 8 }, () => null)];
const TOTAL: Rows = [['合计', null, null, null, f('=SUM(E3:E4)'), f('=SUM(F3:F4)'), f('=SUM(G3:G4)'), null]];
const SUMMARY: Rows = [
  ['工资总额', f('=SUM(三月!$G$3:$G$4)'), f("=三月!G3+SUM('三月'!G3:G4)"), f('="SUM(三月!G3:G4)"')],
];

function book(rows: Rows, more: Record<string, Rows> = {}) {
  return new MemoryWorkbook({ sheets: { 三月: rows, 汇总: SUMMARY, ...more } });
}
const shown = (content: Content) =>
  typeof content === 'object' && content !== null && 'formula' in content ? content.formula : content;
const line = (workbook: MemoryWorkbook, at: number) =>
  Array.from({ length: 8 }, (_, column) => shown(workbook.sheet('三月').content(at, column)));

test('somebody new gets the blank row, with what 星评人员 says, the formulas, the next number; sums and ranks reach down', async () => {
  const workbook = book([...HEAD, ...PEOPLE, ...BLANK, ...TOTAL], {
    星评人员: [
      ['姓名', '工号', '薪资级别', '入职日期'],
      ['赵新', '003', '初级', serialOf(2026, 3, 2)],
    ],
  });
  const before = ['三月', '汇总'].map((name) => structuredClone([...workbook.sheet(name).contents]));
  const { plan, inverse } = await changed(workbook, '三月', { add: ['赵新'] });
  expect(line(workbook, 4)).toEqual([3, '赵新', '003', '初级', null, null, '=E5+F5', '=RANK(G5,$G$3:$G$5)']);
  expect(line(workbook, 3)[7]).toBe('=RANK(G4,$G$3:$G$5)');
  expect(line(workbook, 5)).toEqual([
    '合计',
    null,
    null,
    null,
    '=SUM(E3:E5)',
    '=SUM(F3:F5)',
    '=SUM(G3:G5)',
    null,
  ]);
  expect([1, 2, 3].map((column) => workbook.sheet('汇总').content(0, column))).toEqual([
    f('=SUM(三月!$G$3:$G$5)'),
    f("=三月!G3+SUM('三月'!G3:G5)"),
    f('="SUM(三月!G3:G4)"'),
  ]);
  // Two ranks, three sums, two formulas of the other sheet.
  expect(plan).toMatchObject({
    added: [{ name: '赵新', row: 4 }],
    toFillIn: ['底薪'],
    extended: 7,
    without: [],
    below: [],
  });
  expect((await workbook.apply(inverse)).ok).toBe(true);
  expect(['三月', '汇总'].map((name) => [...workbook.sheet(name).contents])).toEqual(before);
});

describe('where no row is free, rows are put in above the last of the people', () => {
  test('with all formulas, ranges, filter and conditions over them, numbers in order; undone, all is as it was', async () => {
    const workbook = book([...HEAD, ...PEOPLE, ...TOTAL]);
    const sheet = workbook.sheet('三月');
    const people = { sheet: '三月', row: 2, column: 6, rows: 2, columns: 1 };
    sheet.filter = { ...people, row: 1, rows: 3 };
    sheet.conditionals.push({ kind: 'conditional', area: people, formula: '=G3<60', format: { bold: true } });
    const before = ['三月', '汇总'].map((name) => structuredClone([...workbook.sheet(name).contents]));
    const { plan, inverse } = await changed(workbook, '三月', { add: ['赵新', '钱远'] });
    expect(plan).toMatchObject({
      added: [
        { name: '赵新', row: 3 },
        { name: '钱远', row: 4 },
      ],
      rowsPutIn: { row: 3, rows: 2 },
      without: [],
      below: [],
    });
    expect([2, 3, 4, 5, 6].map((at) => line(workbook, at))).toEqual([
      [1, '李明', '001', '高级', 3000, 300, '=E3+F3', '=RANK(G3,$G$3:$G$6)'],
      [2, '赵新', null, null, null, null, '=E4+F4', '=RANK(G4,$G$3:$G$6)'],
      [3, '钱远', null, null, null, null, '=E5+F5', '=RANK(G5,$G$3:$G$6)'],
      [4, '王芳', '002', '中级', 2500, 250, '=E6+F6', '=RANK(G6,$G$3:$G$6)'],
      ['合计', null, null, null, '=SUM(E3:E6)', '=SUM(F3:F6)', '=SUM(G3:G6)', null],
    ]);
    expect([1, 2, 3].map((column) => workbook.sheet('汇总').content(0, column))).toEqual([
      f('=SUM(三月!$G$3:$G$6)'),
      f("=三月!G3+SUM('三月'!G3:G6)"),
      f('="SUM(三月!G3:G4)"'),
    ]);
    expect([sheet.filter?.rows, sheet.conditionals[0]?.area.rows]).toEqual([5, 4]);
    expect(await workbook.apply(inverse)).toMatchObject({ ok: true });
    expect(['三月', '汇总'].map((name) => [...workbook.sheet(name).contents].sort())).toEqual(
      before.map((cells) => cells.sort()),
    );
    expect([sheet.filter?.rows, sheet.conditionals[0]?.area.rows]).toEqual([3, 2]);
  });

  test('also with nothing below, so that they look as the others do', async () => {
    const { plan } = await changed(book([...HEAD, ...PEOPLE]), '三月', { add: ['赵新'] });
    expect(plan).toMatchObject({ rowsPutIn: { row: 3, rows: 1 }, below: [], without: [] });
  });

  test('what is counted on from row to row goes on over the new one', async () => {
    const running = (at: number, name: string): Content[] => [
      f(`=A${at - 1}+1`),
      name,
      '',
      '',
      1,
      1,
      f(`=G${at - 1}+E${at}`),
    ];
    const rows: Rows = [
      ...HEAD,
      [1, '李明', '', '', 1, 1, f('=E3')],
      ...[4, 5, 6].map((at) => running(at, `甲${at}`)),
      ...TOTAL,
    ];
    const workbook = book(rows);
    await changed(workbook, '三月', { add: ['赵新'] });
    expect([4, 5, 6].map((at) => line(workbook, at)).map((cells) => [cells[0], cells[1], cells[6]])).toEqual([
      ['=A4+1', '甲5', '=G4+E5'],
      ['=A5+1', '赵新', '=G5+E6'],
      ['=A6+1', '甲6', '=G6+E7'],
    ]);
  });

  test('of parts with sums of their own it is the one of their team', async () => {
    const person = (at: number, name: string, team: string): Content[] => [name, team, 2000, f(`=C${at}*2`)];
    const sums = (from: number, to: number): Content[] => ['小计', null, f(`=SUM(C${from}:C${to})`), null];
    const rows: Rows = [
      ['姓名', '部门', '底薪', '应发合计'],
      person(2, '甲', '一组'),
      person(3, '乙', '一组'),
      sums(2, 3),
      person(5, '丙', '二组'),
      person(6, '丁', '二组'),
      sums(5, 6),
      ['合计', null, f('=SUM(C2:C3,C5:C6)'), null],
    ];
    const add = (team: string) => ({ add: [{ name: '赵新', team }] });
    const workbook = book(rows);
    const { plan } = await changed(workbook, '三月', add('一组'));
    expect(plan.added).toEqual([{ name: '赵新', row: 2 }]);
    expect([2, 3, 4, 8].map((at) => line(workbook, at).slice(0, 4))).toEqual([
      ['赵新', '一组', null, '=C3*2'],
      ['乙', '一组', 2000, '=C4*2'],
      ['小计', null, '=SUM(C2:C4)', null],
      ['合计', null, '=SUM(C2:C4,C6:C7)', null],
    ]);
    expect((await planOf(book(rows), '三月', add('二组'))).added).toEqual([{ name: '赵新', row: 5 }]);
    for (const team of ['三组', '']) expect((await planOf(book(rows), '三月', add(team))).patch).toBeNull();
  });

  test('whoever changed the sheet since it was read is not written over', async () => {
    const workbook = book([...HEAD, ...PEOPLE, ...TOTAL]);
    const { patch } = await planOf(workbook, '三月', { add: ['赵新'] });
    workbook.sheet('三月').setContent(2, 4, 3100);
    expect(await workbook.apply(patch as Patch)).toMatchObject({ ok: false, fault: { kind: 'changed' } });
    expect(line(workbook, 3)[1]).toBe('王芳');
  });

  test('who made the sheet is none of its people, and the new one stands within the sums', async () => {
    const workbook = book([...HEAD, ...PEOPLE, ...TOTAL, ['制表：', '钱会计', null, '审核：']]);
    const { plan } = await changed(workbook, '三月', { add: ['赵新'] });
    expect(plan).toMatchObject({ rowsPutIn: { row: 3, rows: 1 }, below: [], without: [] });
    expect(line(workbook, 5)[6]).toBe('=SUM(G3:G5)');
  });

  test('with another table below, which has no sums, nobody comes under it', async () => {
    const below: Rows = [[], ['部门', '人数'], ['一组', 2], ['二组', 1]];
    const plan = await planOf(book([...HEAD, ...PEOPLE, ...TOTAL, ...below]), '三月', { add: ['赵新'] });
    expect(plan.below).toEqual([]);
    expect(plan.rowsPutIn ?? plan.room).toMatchObject({ row: 3, rows: 1 });
  });

  test('rows of another sheet stay whose they are; the new one has none until it has a row for them', async () => {
    const scores: Rows = [
      ['姓名', '得分'],
      ['李明', 90],
      ['王芳', 91],
    ];
    const people = PEOPLE.map((cells, index) =>
      cells.map((cell, at) => (at === 5 ? f(`=考核!B${index + 2}`) : cell)),
    );
    const workbook = book([...HEAD, ...people, ...TOTAL], { 考核: scores });
    const { plan } = await changed(workbook, '三月', { add: ['赵新'] });
    expect([2, 3, 4].map((at) => line(workbook, at)[5])).toEqual(['=考核!B2', null, '=考核!B3']);
    expect(plan.toFillIn).toContain('奖金');
  });

  const across = (more: Partial<Area>): Area => ({
    sheet: '三月',
    row: 2,
    column: 3,
    rows: 2,
    columns: 1,
    ...more,
  });
  test.each<[string, Rows, Area | null]>([
    ['one person alone is in no range', [...HEAD, PEOPLE[0] ?? [], ...TOTAL], null],
    ['a cell is merged over the people', [...HEAD, ...PEOPLE, ...TOTAL], across({})],
    ['parts have sums of their own', [...HEAD, PEOPLE[0] ?? [], ...TOTAL, PEOPLE[1] ?? [], ...TOTAL], null],
    [
      'another table stands beside',
      [...HEAD, ...PEOPLE.map((cells, index) => [...cells, null, `档${index}`, index]), ...TOTAL],
      null,
    ],
  ])('not where %s: then it is said where to put rows in', async (_, rows, merge) => {
    const workbook = book(rows);
    if (merge) workbook.sheet('三月').merges.push(merge);
    const plan = await planOf(workbook, '三月', { add: ['赵新'] });
    expect(plan).toMatchObject({ added: [], without: ['赵新'], room: { rows: 1 }, patch: null });
  });
});

test('a row that was put in among the people is used, and no range needs to grow', async () => {
  const workbook = book([...HEAD, PEOPLE[0] ?? [], ...BLANK, row(5, 2, '王芳', '002', '中级', 2500, 250)]);
  const { plan } = await changed(workbook, '三月', { add: ['赵新'] });
  expect(plan).toMatchObject({ added: [{ name: '赵新', row: 3 }], extended: 0, below: [] });
  expect(line(workbook, 3).slice(0, 2)).toEqual([3, '赵新']);
});

test('under one person alone people go on with nothing below, and that the rows are bare is said', async () => {
  const workbook = book([...HEAD, PEOPLE[0] ?? []]);
  const { plan } = await changed(workbook, '三月', { add: ['赵新', '钱远'] });
  expect(plan).toMatchObject({ below: [3, 4], without: [] });
});

test('a blank row above the heading of another part stays blank', async () => {
  const parts: Rows = [
    ...HEAD,
    PEOPLE[0] ?? [],
    ...BLANK,
    ['二组'],
    row(6, 2, '王芳', '002', '中级', 2500, 250),
    ...TOTAL,
  ];
  expect((await planOf(book(parts), '三月', { add: ['赵新'] })).without).toEqual(['赵新']);
});

test('whoever is taken out leaves a blank row; nobody else moves, and the row takes the next', async () => {
  const workbook = book([...HEAD, ...PEOPLE, ...TOTAL]);
  const { plan, inverse } = await changed(workbook, '三月', { out: ['李明'] });
  expect(plan).toMatchObject({ out: [{ row: 2, name: '李明', id: '001' }], movesUp: false, extended: 0 });
  expect(line(workbook, 2)).toEqual([null, null, null, null, null, null, null, null]);
  expect(line(workbook, 3)[1]).toBe('王芳');
  expect(line(workbook, 4)[6]).toBe('=SUM(G3:G4)');
  const next = await changed(workbook, '三月', { add: ['赵新'] });
  expect(next.plan.added).toEqual([{ name: '赵新', row: 2 }]);
  await workbook.apply(next.inverse);
  expect((await workbook.apply(inverse)).ok).toBe(true);
  expect(line(workbook, 2)[1]).toBe('李明');
});

test('sums that name the people one by one are said, since they pass over whoever is new', async () => {
  const total: Rows = [['合计', null, null, null, f('=E3+E4'), f('=SUM(F3:F4)'), f('=E3+F4'), null]];
  const workbook = book([...HEAD, ...PEOPLE, ...total], { 总表: [[f('=三月!G3+三月!G4'), f('=三月!G4*2')]] });
  const { plan } = await changed(workbook, '三月', { add: ['赵新'] });
  // The total stands two rows further down than the last who was there, and 王芳 in row 5 by now.
  expect(plan.cellByCell).toEqual(['三月!E6', '总表!A1']);
  expect(line(workbook, 5).slice(4, 6)).toEqual(['=E3+E5', '=SUM(F3:F5)']);
});

test('what is counted on from row to row goes on over the row of whoever is taken out', async () => {
  const running = (at: number): Content[] => [
    f(`=A${at - 1}+1`),
    `甲${at}`,
    '',
    '',
    1,
    1,
    f(`=G${at - 1}+E${at}`),
  ];
  const workbook = book([...HEAD, [1, '李明', '', '', 1, 1, f('=E3')], running(4), running(5), ...TOTAL]);
  await changed(workbook, '三月', { out: ['甲4'] });
  expect(line(workbook, 3)).toEqual([f('=A3+1'), null, null, null, null, null, f('=G3+E4'), null].map(shown));
  expect(line(workbook, 4).slice(0, 2)).toEqual(['=A4+1', '甲5']);
});

test('a cell merged over several people is none of one of them alone', async () => {
  const workbook = book([...HEAD, ...PEOPLE, ...TOTAL]);
  workbook.sheet('三月').merges.push({ sheet: '三月', row: 2, column: 3, rows: 2, columns: 1 });
  const { sheet } = await changed(workbook, '三月', { out: ['李明'] });
  expect([1, 3, 4].map((column) => sheet.content(2, column))).toEqual([null, '高级', null]);
});

describe('two of one name', () => {
  const sheet = [...HEAD, ...PEOPLE];
  test.each([
    ['nobody twice', [{ name: '李明', id: '001' }], ['李明'], /已经在表上/],
    ['a namesake without an ID', ['李明'], ['李明'], /都填写工号/],
    ['an ID of another', [{ name: '赵新', id: '002' }], ['赵新'], /工号 002 是表上 王芳 的/],
    ['twice in one list', ['赵新', '赵新'], ['赵新'], /都填写工号/],
  ])('%s', async (_, add, names, why) => {
    const { passedOver } = await planOf(book(sheet), '三月', { add });
    expect(passedOver.map(({ name }) => name)).toEqual(names);
    expect(passedOver[0]?.why.zh).toMatch(why);
  });
  test('with an ID of their own they are somebody else, and one of them is taken out', async () => {
    const workbook = book(sheet);
    await changed(workbook, '三月', { add: [{ name: '李明', id: '009' }] });
    expect(line(workbook, 3).slice(1, 3)).toEqual(['李明', '009']);
    await changed(workbook, '三月', { out: [2] });
    expect([2, 3].map((at) => line(workbook, at)[2])).toEqual([null, '009']);
  });
  test('a sheet without IDs takes none', async () => {
    const workbook = new MemoryWorkbook({
      sheets: {
        三月: [
          ['姓名', '底薪', '奖金'],
          ['李明', 1, 2],
        ],
      },
    });
    const { passedOver } = await planOf(workbook, '三月', { add: [{ name: '李明', id: '009' }] });
    expect(passedOver[0]?.why.zh).toMatch(/没有工号列/);
  });
});

test('what was changed since the preview stops it', async () => {
  const workbook = book([...HEAD, ...PEOPLE]);
  const { patch } = await planOf(workbook, '三月', { add: ['赵新'] });
  workbook.sheet('三月').setContent(2, 1, '改名');
  expect(patch && (await workbook.apply(patch))).toMatchObject({ ok: false, fault: { kind: 'changed' } });
});

test('sheets without people, and those of single chats, are refused', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 说明: [['随便写']] } });
  await expect(rosterOf(workbook, '说明')).rejects.toThrow(/no assessment, star or pay sheet/);
});

test('who is missing and who has left goes by the month of the sheet', async () => {
  const workbook = book([...HEAD, ...PEOPLE], {
    星评人员: [
      ['姓名', '工号', '入职日期', '离职日期'],
      ['李明', '001', null, serialOf(2026, 2, 28)],
      ['王芳', '002', null, serialOf(2026, 3, 1)],
      ['赵新', '003', serialOf(2026, 3, 31), null],
      ['钱远', '004', serialOf(2026, 4, 1), null],
      ['孙走', '005', null, serialOf(2026, 2, 28)],
    ],
  });
  const { missing, gone } = suggestedFor(await rosterOf(workbook, '三月'));
  expect(missing.map(({ name }) => name)).toEqual(['赵新']);
  expect([...gone]).toEqual([2]);
});
