/**
 * What the browser workbook's engine keeps and passes over between calculations changes no value: after random edits every
 * cell holds what a workbook computes that never saw the cells before.
 */
import fc from 'fast-check';
import { bootHeadless, type Headless } from '../../src/hosts/browser/univer/headless';
import type { Block, Content, Patch, Workbook, Write } from '../../src/workbook/port';
import { accepted, patchOf, write } from './contract';

const rows = 6;
const columns = 5;
const letters = 'ABCDE';
const sheets = ['Sheet1', '表 2'] as const;
type Sheet = (typeof sheets)[number];

const row = fc.nat(rows - 1);
const operator = fc.constantFrom('>', '>=', '<', '<=', '=', '<>');
const value: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom('a', '2', '', true, 0.1, null) },
);

/**
 * Formulas that hang on one cell, on a range, on names, on where something stands, on errors and on what spills; never in a circle.
 * A formula that only refers to a blank cell is blank to the engine at first and 0 later, hence + 0.
 */
function formulaIn(name: Sheet, before: number): fc.Arbitrary<string> {
  const column = fc.nat(before - 1);
  const cell = fc
    .tuple(fc.constantFrom('', '$'), column, fc.constantFrom('', '$'), row)
    .map(([fixed, c, down, r]) => `${fixed}${letters[c] ?? ''}${down}${r + 1}`);
  const span = fc.tuple(column, row, column, row).map(([c, r, d, s]) => {
    const [left, right] = [letters[Math.min(c, d)] ?? '', letters[Math.max(c, d)] ?? ''];
    return `${left}${Math.min(r, s) + 1}:${right}${Math.max(r, s) + 1}`;
  });
  const place = fc.oneof(
    span,
    fc.constantFrom(
      'A:A',
      'A2:A1048576',
      ...(name === 'Sheet1' ? [] : ['pair', 'Sheet1!B:B', 'Sheet1!A1:E6', 'Sheet1!G1:G3']),
    ),
  );
  return fc.oneof(
    fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
    fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>2,${b},${c})+0`),
    fc
      .tuple(fc.constantFrom('SUM', 'MAX', 'COUNT', 'COUNTA', 'COUNTBLANK'), place)
      .map(([fn, range]) => `=${fn}(${range})`),
    fc.tuple(place, operator, cell).map(([range, op, a]) => `=COUNTIF(${range},"${op}"&${a})`),
    fc.tuple(place, fc.oneof(cell, span)).map(([range, a]) => `=SUM(COUNTIF(${range},${a}))`),
    fc
      .tuple(place, operator, fc.integer({ min: -1, max: 4 }))
      .map(([range, op, n]) => `=COUNTIF(${range},"${op}${n}")`),
    fc.tuple(span, row).map(([range, n]) => `=INDEX(${range},${n + 1},1)+0`),
    fc.tuple(cell, row).map(([a, n]) => `=OFFSET(${a},${n},0)+0`),
    span.map((range) => `=SUMPRODUCT(--ISERROR(${range}))`),
    fc.constantFrom('=NOSUCH(A1)', '=1/0', '=ROW()'),
  );
}
const contentIn = (name: Sheet, before: number): fc.Arbitrary<Content> =>
  before === 0
    ? value
    : fc.oneof(
        value,
        formulaIn(name, before).map((text) => ({ formula: text })),
      );

const block = fc
  .tuple(
    fc.constantFrom(...sheets),
    row,
    fc.nat(columns - 1),
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .chain(([name, r, c, width, height]) =>
    fc
      .array(fc.tuple(...Array.from({ length: width }, (_, at) => contentIn(name, c + at))), {
        minLength: height,
        maxLength: height,
      })
      .map((contents) => write(name, r, c, contents)),
  );
const edit: fc.Arbitrary<Write | 'undo' | 'redo'> = fc.oneof(
  { weight: 8, arbitrary: block },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

const begun: Patch = patchOf(
  { kind: 'addSheet', name: sheets[1] },
  // Beside all others: where something stands in the way of what spills, the engine's own first and second reckoning differ.
  write(sheets[0], 0, 6, [[{ formula: '=A1:A3*2' }]]),
  { kind: 'name', name: 'pair', area: { sheet: sheets[1], row: 0, column: 0, rows: 2, columns: 1 } },
);

/** What was written; what spills from a formula was not. */
function contentsOf(
  { cells, formulas }: Block,
  { api }: Headless,
  name: Sheet,
): readonly (readonly (Content | undefined)[])[] {
  const own = api.getActiveWorkbook()?.getSheetByName(name)?.getSheet();
  return cells.map((line, r) =>
    line.map((standing, c): Content | undefined => {
      const text = formulas[r]?.[c];
      if (text) return { formula: text };
      return (own?.getCellRaw(r, c)?.v ?? null) === null ? undefined : standing;
    }),
  );
}

async function standing(workbook: Workbook, name: Sheet) {
  return workbook.read({ sheet: name, row: 0, column: 0, rows: rows + 4, columns: columns + 4 });
}

test('after any edits all cells are as if computed for the first time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const host = bootHeadless();
      const fresh = bootHeadless();
      try {
        accepted(await host.workbook.apply(begun));
        for (const step of edits) {
          if (step === 'undo') await host.api.undo();
          else if (step === 'redo') await host.api.redo();
          else await host.workbook.apply(patchOf(step));
          if (typeof step === 'string') await host.workbook.calculated();
        }
        const present = (await host.workbook.sheets()).some((one) => one.name === sheets[1]);
        fc.pre(present);
        accepted(await fresh.workbook.apply(begun));
        for (const name of sheets) {
          const contents = contentsOf(await standing(host.workbook, name), host, name);
          accepted(await fresh.workbook.apply(patchOf(write(name, 0, 0, contents))));
        }
        for (const name of sheets) {
          expect((await standing(host.workbook, name)).cells).toEqual(
            (await standing(fresh.workbook, name)).cells,
          );
        }
      } finally {
        host.dispose();
        fresh.dispose();
      }
    }),
    {
      numRuns: Number(process.env['RUNS'] ?? 4),
      seed: Number(process.env['SEED'] ?? 11),
      endOnFailure: true,
    },
  );
});

test('formulas filled down a column, which are read once, mean their own cells', async () => {
  const host = bootHeadless();
  const { workbook, api } = host;
  const count = 6;
  const lines = Array.from({ length: count }, (_, at) => at + 1);
  const sum = (from: number, to: number) => figures.slice(from - 1, to).reduce((all, one) => all + one, 0);
  const figures = lines.map((n) => n * n);
  /** The formula of a row, and what it comes to. */
  const columnsOf: readonly (readonly [(n: number) => string, (n: number) => unknown])[] = [
    [(n) => `=A${n}*2`, (n) => sum(n, n) * 2],
    [(n) => `=$A${n}+A$1`, (n) => sum(n, n) + sum(1, 1)],
    [(n) => `=SUM(A$1:A${n})`, (n) => sum(1, n)],
    [(n) => `=SUM(A${n}:A$6)`, (n) => sum(n, 6)],
    [(n) => `=SUM(A${n}:A${n + 1})`, (n) => sum(n, n + 1)],
    [() => '=SUM(A:A)', () => sum(1, 6)],
    [(n) => `=COUNTIF(A$1:$A$6,">"&A${n})`, (n) => figures.filter((one) => one > sum(n, n)).length],
    [(n) => `="A1"&A${n}&"$A1:B2"`, (n) => `A1${sum(n, n)}$A1:B2`],
    [() => '=ROW()', (n) => n],
    [(n) => `=OFFSET(A${n},0,0)+0`, (n) => sum(n, n)],
    [() => "=SUM('表 2'!1:1)", () => 7],
    [() => "=SUM('表 2'!$2:$2)", () => 5],
    [(n) => `='表 2'!B${n}&"x"`, (n) => `${n}x`],
    [(n) => `=IF(A${n}>=9,B${n},"低")`, (n) => (sum(n, n) >= 9 ? sum(n, n) * 2 : '低')],
  ];
  const shown = async (from: number) =>
    (
      await workbook.read({
        sheet: 'Sheet1',
        row: from,
        column: 0,
        rows: count,
        columns: columnsOf.length + 1,
      })
    ).cells;
  const expected = (changed: (column: number, n: number) => unknown = () => undefined) =>
    lines.map((n) => [sum(n, n), ...columnsOf.map(([, value], at) => changed(at, n) ?? value(n))]);
  try {
    accepted(
      await workbook.apply(
        patchOf(
          { kind: 'addSheet', name: '表 2' },
          write(
            '表 2',
            0,
            1,
            lines.map((n) => [n, n === 1 ? 6 : n === 2 ? 3 : null]),
          ),
          write(
            'Sheet1',
            0,
            0,
            lines.map((n) => [sum(n, n), ...columnsOf.map(([formula]) => ({ formula: formula(n) }))]),
          ),
        ),
      ),
    );
    expect(await shown(0)).toEqual(expected());
    figures[0] = 20;
    accepted(await workbook.apply(patchOf(write('Sheet1', 0, 0, [[20]]))));
    expect(await shown(0)).toEqual(expected());
    // The first of a column is another one now, and the rest goes on.
    accepted(await workbook.apply(patchOf(write('Sheet1', 0, 1, [[{ formula: '=A1*5' }]]))));
    const other = (column: number, n: number) =>
      column === 0 && n === 1 ? 100 : column === 13 && n === 1 ? 100 : undefined;
    expect(await shown(0)).toEqual(expected(other));
    api.getActiveWorkbook()?.getSheetByName('Sheet1')?.insertRowBefore(0);
    figures[3] = 1;
    accepted(await workbook.apply(patchOf(write('Sheet1', 4, 0, [[1]]))));
    const moved = (column: number, n: number) =>
      columnsOf[column]?.[0](n) === '=ROW()' ? n + 1 : other(column, n);
    expect(await shown(1)).toEqual(expected(moved));
  } finally {
    host.dispose();
  }
});

test('formulas of a column whose cells are as far away in all are not taken for one', async () => {
  const { workbook, dispose } = bootHeadless();
  try {
    // One column and twelve rows on; eleven columns and two rows on.
    const below = write('Sheet1', 12, 3, [[5], [6]]);
    const beside = write('Sheet1', 3, 13, [[7]]);
    const formulas = write('Sheet1', 0, 2, [[{ formula: '=D13+0' }], [{ formula: '=N4+0' }]]);
    accepted(await workbook.apply(patchOf(below, beside, formulas)));
    expect((await standing(workbook, 'Sheet1')).cells.slice(0, 2).map((line) => line[2])).toEqual([5, 7]);
  } finally {
    dispose();
  }
});
