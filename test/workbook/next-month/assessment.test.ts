/** An assessment sheet's next month: the same sheet with the figures taken out, and the people who are there then. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { answerOf, made, planOf, shown, STAFF, templateOf } from './support';

const SCHEME = 'presales-standard';
const inputs = (keys: Iterable<string>): string[] => [...keys].filter((key) => key.startsWith('in:'));

async function filled(options: Parameters<typeof templateOf>[1] = {}, workbook?: MemoryWorkbook) {
  const it = await templateOf(SCHEME, options, workbook);
  const keys = inputs(it.template.columns.map(({ key }) => key));
  for (let row = 4; row < 7; row++) for (const key of keys) it.sheet.setContent(row, it.column(key), row);
  return { ...it, keys };
}

test.each(['functions', 'native'] as const)(
  '%s: inputs are empty, everything else is as it was',
  async (formulas) => {
    const { workbook, name, sheet, keys, column, template } = await filled({ formulas });
    const before = structuredClone([...sheet.contents]);
    const { plan, next, inverse } = await made(workbook, name);
    expect(plan.sheet).toBe(name.replace('2026-03', '2026-04'));
    expect(next.content(1, 2)).toBe('2026-04');
    for (let row = 4; row < 7; row++) {
      for (const key of keys) expect(next.content(row, column(key))).toBeNull();
      expect(next.content(row, column('name'))).toBe(sheet.content(row, column('name')));
      for (const { key, kind } of template.columns)
        if (kind === 'formula') expect(next.formula(row, column(key))).toBe(sheet.formula(row, column(key)));
    }
    expect(plan.columns.filter(({ way }) => way === 'emptied').map(({ typed }) => typed)).toContain(3);
    expect(plan.restored).toEqual([]);
    expect([...sheet.contents]).toEqual(before);
    expect(next.validations.length).toBe(sheet.validations.length);
    expect(next.columnWidths).toEqual(sheet.columnWidths);
    expect((await workbook.apply(inverse)).ok).toBe(true);
    expect(await workbook.sheets()).toHaveLength((formulas === 'native' ? 1 : 0) + 2);
  },
);

test('leavers go, joiners come, everybody else moves up with their level', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星评人员: [
        ...STAFF,
        ['李明', 'E1', '一组', '', '高级客服', null, serialOf(2026, 3, 31)],
        ['王芳', 'E2', '一组', '', '高级客服', null, serialOf(2026, 4, 1)],
        ['赵新', 'E4', '一组', '', '初级客服', serialOf(2026, 4, 30), null],
        ['钱远', 'E5', '一组', '', '初级客服', serialOf(2026, 5, 1), null],
        ['孙他', 'E6', '二组', '', '初级客服', serialOf(2026, 4, 1), null],
        ['周老', 'E7', '一组', '', '初级客服', null, null],
      ],
    },
  });
  const { name, sheet, column } = await filled({}, workbook);
  for (const [index, level] of ['初级客服', '中级客服', '高级客服'].entries())
    sheet.setContent(4 + index, column('level'), level);
  const { plan, next } = await made(workbook, name);
  expect(plan.people).toMatchObject({
    left: ['李明'],
    joined: ['赵新'],
    unknown: ['张伟'],
    absent: ['周老'],
  });
  const row = (at: number) => ['number', 'name', 'level'].map((key) => shown(next.content(at, column(key))));
  expect([4, 5, 6, 7].map(row)).toEqual([
    [1, '王芳', '中级客服'],
    [2, '张伟', '高级客服'],
    [3, '赵新', '初级客服'],
    ['=', null, null],
  ]);
  expect(next.formula(6, column('total'))).toBe(sheet.formula(6, column('total')));
});

test('two of one name are told apart by their numbers', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星评人员: [
        ...STAFF,
        ['李明', 'E1', '', '', '', null, serialOf(2026, 3, 5)],
        ['李明', 'E2', '', '', '', null, null],
      ],
    },
  });
  const people = [
    { name: '李明', id: 'E2' },
    { name: '李明', id: 'E1' },
  ];
  const { name, sheet, column } = await templateOf(SCHEME, { people: { kind: 'people', people } }, workbook);
  sheet.setContent(4, column('level'), '高级客服');
  const { plan, next } = await made(workbook, name);
  expect(plan.people).toMatchObject({ left: ['李明'], unknown: [], joined: [] });
  expect([4, 5].map((row) => next.content(row, column('id')))).toEqual(['E2', null]);
  expect(next.content(4, column('level'))).toBe('高级客服');
});

test('two of one name without numbers stay, and are named', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 星评人员: [...STAFF, ['李明', '', '', '', '', null, serialOf(2026, 3, 5)], ['李明']] },
  });
  const { name } = await templateOf(SCHEME, { people: { kind: 'names', names: ['李明', '王芳'] } }, workbook);
  const plan = await planOf(workbook, name);
  expect(plan.people).toMatchObject({ left: [], joined: [], unknown: ['李明', '王芳'], absent: [] });
});

test('formulas of the user stay, what they typed beside is emptied and listed, plans stay unless told otherwise', async () => {
  const { workbook, name, sheet, template, column } = await filled();
  const [extra, plan, typed] = [0, 1, 2].map((more) => template.columns.length + more) as [
    number,
    number,
    number,
  ];
  sheet.fill([['我的合计', '计划值', '家访']], 3, extra);
  for (let row = 4; row < 7; row++) sheet.fill([[{ formula: `=F${row + 1}*2` }, 50, '是']], row, extra);
  const one = await made(workbook, name);
  expect([4, 5, 6].map((row) => one.next.formula(row, extra))).toEqual(['=F5*2', '=F6*2', '=F7*2']);
  expect([4, 5, 6].map((row) => one.next.content(row, plan))).toEqual([50, 50, 50]);
  expect([4, 5, 6].map((row) => one.next.content(row, typed))).toEqual([null, null, null]);
  expect(one.plan.columns.find(({ column: at }) => at === typed)).toMatchObject({
    title: '家访',
    way: 'emptied',
    typed: 3,
  });
  await workbook.apply(one.inverse);
  const choices = new Map([
    [plan, 'emptied' as const],
    [typed, 'kept' as const],
    [column('total'), 'emptied' as const],
  ]);
  const two = await made(workbook, name, { choices });
  expect(two.next.content(4, plan)).toBeNull();
  expect(two.next.content(4, typed)).toBe('是');
  expect(two.next.formula(4, column('total'))).toBe(sheet.formula(4, column('total')));
});

test('a formula that was typed over stands there again; where nobody can tell which, the cell is blank', async () => {
  const { workbook, name, sheet, template, column } = await filled();
  const extra = template.columns.length;
  sheet.setContent(3, extra, '各算各的');
  for (let row = 4; row < 7; row++)
    sheet.setContent(row, extra, row === 5 ? 7 : { formula: `=${row}+A${row}` });
  const formula = sheet.formula(5, column('total'));
  sheet.setContent(5, column('total'), 88);
  const { plan, next } = await made(workbook, name);
  expect(plan.restored).toMatchObject([{ name: '王芳', title: '总分' }]);
  expect(next.formula(5, column('total'))).toBe(formula);
  expect(plan.lost).toMatchObject([{ name: '王芳', title: '各算各的' }]);
  expect(next.content(5, extra)).toBeNull();
});

test('formulas of its own name go to the new sheet, those of the month to the next where there is one', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 'x 2026-03': [['v']], 'y 2026-03': [['v']], 'y 2026-04': [['v']] },
  });
  const { name, sheet, template } = await filled({}, workbook);
  const extra = template.columns.length;
  const formulas = [`='${name}'!A1`, `='x 2026-03'!A1&"'x 2026-03'!"`, `='y 2026-03'!B2+'y 2026-03'!B3`];
  sheet.setContent(3, extra, '引用');
  formulas.forEach((formula, index) => sheet.setContent(4 + index, extra, { formula }));
  const { plan, next } = await made(workbook, name);
  expect([4, 5, 6].map((row) => next.formula(row, extra))).toEqual([
    `='${plan.sheet}'!A1`,
    `='x 2026-03'!A1&"'x 2026-03'!"`,
    `='y 2026-04'!B2+'y 2026-04'!B3`,
  ]);
  expect(plan.pointing).toEqual([
    { sheet: 'x 2026-03', cells: 1 },
    { sheet: 'y 2026-03', cells: 1, to: 'y 2026-04' },
  ]);
});

test('a month that nobody can tell is asked for; one that is there already is refused', async () => {
  const { workbook, name, sheet } = await filled({ month: '' });
  sheet.setContent(1, 2, '');
  expect(await answerOf(workbook, name)).toMatchObject({ kind: 'ask' });
  const plan = await planOf(workbook, name, { month: '2026-12' });
  expect(plan.sheet).toMatch(/ 2027-01$/);

  const other = await filled();
  await made(other.workbook, other.name);
  const again = await answerOf(other.workbook, other.name);
  expect(again).toMatchObject({ kind: 'refused', why: { zh: expect.stringContaining('2026-04') } });
});

test('a sheet that has been made under another name is found by its people', async () => {
  const { workbook, name } = await filled();
  const { next } = await made(workbook, name);
  next.name = '四月的表';
  expect(await answerOf(workbook, name)).toMatchObject({ kind: 'refused' });
  for (let row = 4; row < 7; row++) next.setContent(row, 1, `别人${row}`);
  expect(await answerOf(workbook, name)).toMatchObject({ kind: 'plan' });
});

test('what was changed since the preview stops it', async () => {
  const { workbook, name, sheet } = await filled();
  const plan = await planOf(workbook, name);
  sheet.setContent(4, 1, '改名');
  expect(await workbook.apply(plan.patch)).toMatchObject({ ok: false, fault: { kind: 'changed' } });
});

test('a sheet of something else is refused', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      别的: [
        ['水果', '斤'],
        ['苹果', 3],
      ],
    },
  });
  expect(await answerOf(workbook, '别的')).toMatchObject({ kind: 'refused' });
});
