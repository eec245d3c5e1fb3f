/** The next month of a sheet of every scheme, over built-in rules, a rules sheet and in native formulas: formulas stand, inputs are blank. */
import { schemes } from '../../../src/schemes/all';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { compiledById } from '../../support/schemes';
import { made } from './support';

const NAMES = ['李明', '王芳', '张伟'];
const OVER = {
  functions: {},
  'a rules sheet': { how: { rules: null } },
  'native formulas': { options: { formulas: 'native' } },
  'native formulas over a rules sheet': { how: { rules: null }, options: { formulas: 'native' } },
} as const;
type Over = { readonly how?: { readonly rules: null }; readonly options?: { readonly formulas: 'native' } };

const cases = schemes.flatMap(({ id }) =>
  Object.keys(OVER).map((over) => [id, over as keyof typeof OVER] as const),
);

test.each(cases)('%s, %s', async (id, over) => {
  const { how, options }: Over = OVER[over];
  const workbook = new MemoryWorkbook();
  const { template, applied } = await generateTemplate(
    workbook,
    compiledById(id),
    { language: 'zh', month: '2026-03', people: { kind: 'names', names: NAMES }, raw: false, ...options },
    how ?? {},
  );
  if (!applied.ok) throw new Error(applied.fault.en);
  const { columns, frame } = template;
  const sheet = workbook.sheet(template.sheet);
  const at = (one: { content(row: number, column: number): Content }, row: number, key: string): Content =>
    one.content(
      row,
      columns.findIndex((column) => column.key === key),
    );
  const typed = columns
    .filter(({ key, kind }) => kind === 'input' && /^(in|raw):/.test(key))
    .map(({ key }) => key);
  for (const row of [4, 5, 6])
    for (const key of typed)
      sheet.setContent(
        row,
        columns.findIndex((column) => column.key === key),
        1,
      );
  const { plan, next, inverse } = await made(workbook, template.sheet);
  const isLog = columns.some(({ key }) => key === 'code');
  expect(plan).toMatchObject({ ours: true, without: [], lost: [], restored: [] });
  for (const [index, name] of NAMES.entries()) {
    const row = frame.firstRow + index;
    // A log of issues begins without any.
    expect(at(next, row, 'name')).toBe(isLog ? null : name);
    for (const key of typed) expect([key, at(next, row, key)]).toEqual([key, null]);
  }
  const formulas = (one: typeof sheet, row: number) =>
    columns.flatMap(({ key, kind }) => {
      const content = at(one, row, key);
      return kind === 'formula' && typeof content === 'object' && content !== null ? [[key, content]] : [];
    });
  const [own, now] = [formulas(sheet, frame.firstRow), formulas(next, frame.firstRow)];
  expect(own.length).toBeGreaterThan(0);
  expect(now).toEqual(own);
  expect((await workbook.apply(inverse)).ok).toBe(true);
});
