/** People into and out of sheets of ours: assessment and star sheets of every scheme, functions and native formulas. */
import { schemes } from '../../../src/schemes/all';
import type { MemorySheet } from '../../../src/hosts/memory/sheet';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { relativeTo } from '../../../src/workbook/formula/relative';
import { isFormula } from '../../../src/workbook/patch/content';
import { templateOf, shown } from '../next-month/support';
import { changed, rosterOf } from './support';
import { readRoster } from '../../../src/workbook/roster/read';

const SCHEME = 'presales-standard';
const held = ({ contents }: MemorySheet) => [...contents].sort(([a], [b]) => a - b);
const relative = (sheet: MemorySheet, row: number, column: number): string =>
  relativeTo(sheet.formula(row, column) ?? '', row, column);
const inputs = (keys: Iterable<string>): string[] => [...keys].filter((key) => key.startsWith('in:'));

async function filled(options: Parameters<typeof templateOf>[1] = {}) {
  const it = await templateOf(SCHEME, options);
  const keys = inputs(it.template.columns.map(({ key }) => key));
  for (let row = 4; row < 7; row++)
    for (const key of keys) it.sheet.setContent(row, it.column(key), row * 10);
  return { ...it, keys };
}

test.each(schemes.map(({ id }) => id))(
  '%s: somebody new has every formula of the others, and leaves again',
  async (id) => {
    const { workbook, name, sheet, template, column } = await templateOf(id, {});
    const roster = await readRoster(workbook, name);
    if ('fault' in roster) {
      // A row is a chat or an issue.
      expect(roster.fault.zh).toMatch(/抽检|没有找到人员/);
      expect(
        template.columns.some(({ key }) => /^(chats|code|issue)/.test(key) || key.startsWith('sample')),
      ).toBe(true);
      return;
    }
    const before = structuredClone(held(sheet));
    const { plan, inverse } = await changed(workbook, name, { add: [{ name: '赵新', level: '初级客服' }] });
    expect(plan).toMatchObject({ added: [{ name: '赵新', row: 7 }], without: [], below: [] });
    for (const { key, kind } of template.columns)
      if (kind === 'formula')
        expect([key, isFormula(sheet.content(7, column(key)))]).toEqual([
          key,
          isFormula(sheet.content(5, column(key))),
        ]);
    await workbook.apply(inverse);
    expect(held(sheet)).toEqual(before);
  },
);

test.each(['functions', 'native'] as const)(
  '%s: those below move up with their figures; the last row is free',
  async (formulas) => {
    const { workbook, name, sheet, keys, column, template } = await filled({ formulas });
    const before = structuredClone(held(sheet));
    const formula = (row: number) =>
      template.columns.flatMap(({ key, kind }) =>
        kind === 'formula' ? (sheet.formula(row, column(key)) ?? []) : [],
      );
    const [own, free] = [formula(5), formula(7)];
    const { plan, inverse } = await changed(workbook, name, { out: ['李明'] });
    expect(plan).toMatchObject({ movesUp: true, out: [{ name: '李明', row: 4 }] });
    const named = [4, 5, 6].map((row) => sheet.content(row, column('name')));
    expect(named).toEqual(['王芳', '张伟', null]);
    for (const key of keys)
      expect([4, 5, 6].map((row) => sheet.content(row, column(key)))).toEqual([50, 60, null]);
    expect(formula(5)).toEqual(own);
    expect(formula(7)).toEqual(free);
    expect(formula(6).length).toBe(free.length);
    expect((await workbook.apply(inverse)).ok).toBe(true);
    expect(held(sheet)).toEqual(before);
  },
);

test('one in and one out at once: the new one comes behind those who moved up', async () => {
  const { workbook, name, sheet, column } = await filled();
  const { plan } = await changed(workbook, name, { add: ['赵新'], out: ['王芳'] });
  expect(plan.added).toEqual([{ name: '赵新', row: 6 }]);
  expect(
    [4, 5, 6, 7].map((row) => [
      shown(sheet.content(row, column('number'))),
      sheet.content(row, column('name')),
    ]),
  ).toEqual([
    [1, '李明'],
    [2, '张伟'],
    ['=', '赵新'],
    ['=', null],
  ]);
});

test('where a cell elsewhere names one of the rows, nobody moves', async () => {
  const { workbook, name, sheet, column } = await filled();
  await workbook.apply({ title: '', writes: [{ kind: 'addSheet', name: '引用' }] });
  workbook.sheet('引用').setContent(0, 0, { formula: `='${name}'!B7` });
  const { plan } = await changed(workbook, name, { out: ['李明'] });
  expect(plan.movesUp).toBe(false);
  expect([4, 5, 6].map((row) => sheet.content(row, column('name')))).toEqual([null, '王芳', '张伟']);
  expect(isFormula(sheet.content(4, column('total')))).toBe(true);
});

test('what somebody typed over a formula moves with them', async () => {
  const { workbook, name, sheet, column } = await filled();
  sheet.setContent(6, column('total'), 88);
  await changed(workbook, name, { out: ['李明'] });
  expect(sheet.content(5, column('total'))).toBe(88);
  expect(isFormula(sheet.content(6, column('total')))).toBe(true);
});

test.each(['functions', 'native'] as const)(
  '%s: for more people than spare rows, rows are put in',
  async (formulas) => {
    const { workbook, name, sheet, column, template } = await filled({ formulas });
    const before = structuredClone(held(sheet));
    const add = ['甲', '乙', '丙', '丁', '戊', '己'];
    const { plan, inverse } = await changed(workbook, name, { add });
    expect(plan).toMatchObject({ without: [], rowsPutIn: { row: 11, rows: 1 } });
    expect(plan.added.map(({ row }) => row)).toEqual([7, 8, 9, 10, 11, 12]);
    for (const { key, kind } of template.columns)
      if (kind === 'formula')
        for (const row of [11, 12])
          expect([key, row, relative(sheet, row, column(key))]).toEqual([
            key,
            row,
            relative(sheet, 5, column(key)),
          ]);
    expect(await workbook.apply(inverse)).toMatchObject({ ok: true });
    expect(held(sheet)).toEqual(before);
    expect(
      (
        await rosterOf(
          new MemoryWorkbook({
            sheets: {
              工资: [
                ['姓名', '底薪', '奖金'],
                ['甲', 1, 2],
              ],
            },
          }),
          '工资',
        )
      ).people,
    ).toHaveLength(1);
  },
);

test('a row that the user put in among the people gets every formula', async () => {
  const { workbook, name, sheet, column, template } = await filled();
  template.columns.forEach((_, at) => sheet.setContent(5, at, null));
  const add = ['甲', '乙', '丙', '丁', '戊', '己'];
  const { plan } = await changed(workbook, name, { add });
  expect(plan.added.map(({ row }) => row)).toEqual([7, 8, 9, 10, 11, 5]);
  expect([column('name'), column('number')].map((at) => shown(sheet.content(5, at)))).toEqual(['己', '=']);
  for (const { key, kind } of template.columns)
    if (kind === 'formula' && key !== 'number')
      expect([key, isFormula(sheet.content(5, column(key)))]).toEqual([
        key,
        isFormula(sheet.content(4, column(key))),
      ]);
});
