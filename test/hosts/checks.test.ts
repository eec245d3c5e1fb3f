/** The check beside each person in the browser workbook: missing, faulty, typed over, without a name, without formulas. */
import type { Cell } from '../../src/core/cell';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import type { Content } from '../../src/workbook/port';
import type { TemplateOptions } from '../../src/workbook/template/options';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Template } from '../../src/workbook/template/template';
import { bootWithFunctions } from '../support/functions-host';
import { compiledById } from '../support/schemes';

let host: Headless;
let template: Template;
beforeEach(async () => {
  host = await bootWithFunctions();
});
afterEach(() => host.dispose());

async function make(id: string, more: Partial<TemplateOptions> = {}): Promise<void> {
  const made = await generateTemplate(host.workbook, compiledById(id), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'sample' },
    raw: false,
    ...more,
  });
  if (!made.applied.ok) throw new Error(made.applied.fault.en);
  template = made.template;
}

const columnOf = (key: string): number => template.columns.findIndex((column) => column.key === key);

async function put(row: number, key: string, content: Content): Promise<void> {
  const area = { sheet: template.sheet, row, column: columnOf(key), rows: 1, columns: 1 };
  const applied = await host.workbook.apply({
    title: 'x',
    writes: [{ kind: 'write', area, contents: [[content]] }],
  });
  if (!applied.ok) throw new Error(applied.fault.en);
}

async function cell(row: number, column: number): Promise<Cell> {
  return (await host.workbook.readUsed(template.sheet))?.cells[row]?.[column] ?? null;
}
const shown = (row: number, key: string): Promise<Cell> => cell(row, columnOf(key));
const info = (key: string): Promise<Cell> => {
  const at = template.frame.fixed.get(key);
  return cell(at?.row ?? 0, at?.column ?? 0);
};

/** A sheet of each kind that pays or ranks, with what its row asks first. */
const KINDS = [
  ['presales-standard', 'total'],
  ['presales-kpi-detailed', 'total'],
  ['mall-star', 'stars'],
  ['star-composite', 'stars'],
  ['fee-collection-star', 'stars'],
  ['quality-severity', 'total'],
] as const;

test.each(KINDS)('%s', async (id, result) => {
  await make(id);
  const { firstRow, lastSpare } = template.frame;
  const before = await shown(firstRow, result);
  expect(await shown(firstRow, 'status')).toBe('✓');
  expect(await info('check')).toBe('✓');

  await put(firstRow, result, 3);
  expect(await shown(firstRow, 'status')).toBe('公式被改');
  const formula = template.columns[columnOf(result)]?.formula;
  expect(formula).toBeDefined();
  await put(firstRow, result, null);
  expect(await shown(firstRow, 'status')).toBe('公式被改');

  // Another person: the same row in the last spare line.
  const used = await host.workbook.readUsed(template.sheet);
  for (const [column, { key, kind }] of template.columns.entries())
    if (kind === 'input') {
      const content = used?.cells[firstRow + 1]?.[column] ?? null;
      if (content !== null) await put(lastSpare, key, key === 'name' ? '新人' : (content as Content));
    }
  expect(await shown(lastSpare, 'status')).toBe(await shown(firstRow + 1, 'status'));
  if (id !== 'quality-severity')
    expect(await shown(lastSpare, result)).toBe(await shown(firstRow + 1, result));
  expect(before).not.toBeNull();

  await put(lastSpare, 'name', null);
  expect(await shown(lastSpare, 'status')).toBe('缺姓名');
  expect(await shown(lastSpare, result)).toBe('');
});

test('a row with an error is no sound one', async () => {
  await make('presales-standard');
  const { firstRow } = template.frame;
  const input = template.columns.find(({ key }) => key.startsWith('in:'))?.key ?? '';
  await put(firstRow, input, '很好');
  expect(await shown(firstRow, 'status')).toBe('有错误');
});

test('people without formulas are counted, under the spare rows too', async () => {
  await make('presales-standard', { people: { kind: 'rows', count: 2 } });
  const { firstRow, lastSpare } = template.frame;
  await put(lastSpare + 1, 'name', '李明');
  expect(await info('check')).toBe('1 行缺公式');
  await put(firstRow, 'name', '王芳');
  expect(await shown(firstRow, 'status')).toMatch(/^缺 \d+$/);
  await put(firstRow, 'status', null);
  expect(await info('check')).toBe('2 行缺公式');
});

test('a ratio of no payers says which count is 0', async () => {
  await make('presales-kpi-detailed', { people: { kind: 'names', names: ['王芳'] }, raw: true });
  const { firstRow } = template.frame;
  const raw = template.columns.filter(({ key }) => key.startsWith('raw:'));
  expect(raw.length).toBeGreaterThan(0);
  for (const { key } of raw) await put(firstRow, key, 0);
  expect(await shown(firstRow, 'status')).toMatch(/为 0$/);
});

test('the title follows the month', async () => {
  await make('presales-standard');
  const month = template.frame.fixed.get('month');
  await host.workbook.apply({
    title: 'x',
    writes: [
      {
        kind: 'write',
        area: {
          sheet: template.sheet,
          row: month?.row ?? 0,
          column: month?.column ?? 0,
          rows: 1,
          columns: 1,
        },
        contents: [['2026-04']],
      },
    ],
  });
  expect(await cell(0, 0)).toMatch(/ {2}2026-04$/);
});
