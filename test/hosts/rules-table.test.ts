/** A rules table in the workbook: changing a cell of it recalculates what depends on it. */
import { findScheme } from '../../src/core/schemes';
import { isError } from '../../src/core/cell';
import type { Cell } from '../../src/core/cell';
import type { CompiledScheme } from '../../src/core/compile/compiled';
import { printTable } from '../../src/core/table/print';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { schemeNotes } from '../../src/schemes/all-notes';
import { buildTemplate } from '../../src/workbook/template/template';
import { bootWithFunctions } from '../support/functions-host';

const NAME = 'rules_presales';
let host: Headless;
let compiled: CompiledScheme;
let table: readonly (readonly Cell[])[];

beforeAll(async () => {
  host = await bootWithFunctions();
  const found = findScheme('presales-standard');
  if (isError(found)) throw new Error(found.text?.en);
  compiled = found;
  table = printTable(compiled.scheme, schemeNotes(compiled.scheme), 'zh');
  const area = { sheet: '规则', row: 0, column: 0, rows: table.length, columns: table[0]?.length ?? 0 };
  const applied = await host.workbook.apply({
    title: 'rules',
    writes: [
      { kind: 'addSheet', name: '规则' },
      { kind: 'write', area, contents: table },
      { kind: 'name', name: NAME, area },
    ],
  });
  expect(applied).toMatchObject({ ok: true });
});

afterAll(() => host.dispose());

/** The place of a value in the table's rows of an indicator. */
function placeOf(key: string, value: Cell): { row: number; column: number } {
  const row = table.findIndex((cells) => cells[1] === key && cells.includes(value));
  return { row, column: table[row]?.indexOf(value) ?? -1 };
}

async function setRule(key: string, before: Cell, after: Cell): Promise<void> {
  const area = { sheet: '规则', ...placeOf(key, before), rows: 1, columns: 1 };
  expect(
    await host.workbook.apply({ title: 'edit', writes: [{ kind: 'write', area, contents: [[after]] }] }),
  ).toMatchObject({
    ok: true,
  });
}

test('a template over the rules table follows every change of it', async () => {
  const template = buildTemplate(
    compiled,
    { language: 'zh', month: '2026-11', people: { kind: 'sample' }, raw: false, rules: NAME },
    '考核',
  );
  expect(await host.workbook.apply(template.patch)).toMatchObject({ ok: true });
  const cell = async (key: string): Promise<Cell> => {
    const column = template.columns.findIndex((one) => one.key === key);
    const area = { sheet: '考核', row: template.frame.firstRow, column, rows: 1, columns: 1 };
    return (await host.workbook.read(area)).cells[0]?.[0] ?? null;
  };
  const [first] = template.examples;
  if (first?.kind !== 'assessment') throw new Error('no example');
  const scoreKey = template.columns.find(
    (one) => one.kind === 'formula' && one.key.includes('conversion'),
  )?.key;
  if (scoreKey === undefined) throw new Error('no score column');

  const before = { score: first.scores?.[1], total: first.total };
  expect([await cell(scoreKey), await cell('total')]).toEqual([before.score, before.total]);

  // The best band moves out of reach: 20 points less, of which 15% reach the total.
  expect(before.score).toBe(100);
  await setRule('conversion', 0.55, 0.99);
  expect(await cell(scoreKey)).toBe(80);
  expect(await cell('total')).toBeCloseTo((before.total ?? 0) - 3, 10);

  // A faulty table does not score, and says why.
  await setRule('unitprice', 200, '二百');
  expect(await cell('total')).toEqual({ error: '#VALUE!' });
  await setRule('unitprice', 200, 200);
  expect(await cell(scoreKey)).toBe(80);
});

test('KPITABLE spills a table that other formulas can use at once', async () => {
  await host.workbook.apply({
    title: 'spill',
    writes: [
      { kind: 'addSheet', name: '展开' },
      {
        kind: 'write',
        area: { sheet: '展开', row: 0, column: 0, rows: 1, columns: 1 },
        contents: [[{ formula: '=KPIBAND(0.52,"conversion",KPITABLE("presales-standard"))' }]],
      },
      {
        kind: 'write',
        area: { sheet: '展开', row: 2, column: 0, rows: 1, columns: 1 },
        contents: [[{ formula: '=KPITABLE("presales-standard","conversion")' }]],
      },
    ],
  });
  const block = await host.workbook.read({ sheet: '展开', row: 0, column: 0, rows: 10, columns: 6 });
  expect(block.cells[0]?.[0]).toBe(80);
  expect(block.cells.slice(5, 10).map((row) => row.slice(0, 5))).toEqual([
    ['【分档】', '指标代号', '条件', '界限', '得分'],
    ['', 'conversion', '≥', 0.55, 100],
    ['', 'conversion', '≥', 0.45, 80],
    ['', 'conversion', '≥', 0.35, 60],
    ['', 'conversion', '其余', '', 0],
  ]);
});
