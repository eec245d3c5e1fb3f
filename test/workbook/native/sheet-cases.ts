/** Sheets of cases for one scheme: cells, and calls of our functions over them. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { indicatorsOf, inputsOf } from '../../../src/core/compile/parts';
import type { Scheme } from '../../../src/schemes/scheme';
import { examplesOf } from '../../../src/schemes/all-examples';
import { cellAddress } from '../../../src/workbook/formula/address';
import { casesOf, noisy } from '../../support/boundaries';
import { bestRow, rowOf } from '../../support/rows';

export interface CaseRow {
  readonly cells: readonly Cell[];
  /** Given the row's number on the sheet (from 0): the formulas beside it. */
  readonly formulas: (row: number) => readonly string[];
}

const range = (row: number, from: number, count: number): string =>
  count === 1 ? cellAddress(row, from) : `${cellAddress(row, from)}:${cellAddress(row, from + count - 1)}`;

/** Values that no cell of these kinds should take. */
const WRONG: readonly Cell[] = [-1, 1e16, 'abc', -0.0001, 0.5, 101, 10.5, '', null];

/** Every indicator at its edges, a step beside them, as binary sums leave them, and outside its domain. */
export function bandCases(scheme: Scheme): readonly CaseRow[] {
  const id = `"${scheme.id}"`;
  const month = scheme.settings?.some((one) => one.seasons !== undefined) ? ',3' : '';
  return indicatorsOf(scheme).flatMap((indicator) => {
    const known = casesOf(indicator, scheme).map((one) => one.cells);
    const noise = known.flatMap((cells) =>
      cells.flatMap((cell, at) =>
        typeof cell === 'number'
          ? noisy(cell)
              .slice(0, 3)
              .map((other) => cells.map((one, i) => (i === at ? other : one)))
          : [],
      ),
    );
    const [first = []] = known;
    const wrong = first.flatMap((_, at) =>
      WRONG.map((other) => first.map((one, i) => (i === at ? other : one))),
    );
    return [...known, ...noise, ...wrong].map((cells): CaseRow => ({
      cells,
      formulas: (row) => [
        `=KPIBAND(${range(row, 0, inputsOf(indicator).length)},"${indicator.key}",${id}${month})`,
      ],
    }));
  });
}

/** Whole rows: the worked examples, the best row, any rows, rows with a blank, a wrong cell, no cell at all. */
export function rowCases(scheme: Scheme): readonly CaseRow[] {
  const compiled = compileScheme(scheme);
  const width = compiled.columns;
  const pad = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: width }, (_, i) => cells[i] ?? null);
  const examples = examplesOf(scheme).flatMap((one) =>
    one.kind === 'assessment' && one.settings === undefined && one.scores !== undefined
      ? [pad(one.inputs)]
      : [],
  );
  const any = fc.sample(rowOf(scheme, true), { numRuns: 12, seed: 20260301 });
  const best = pad(bestRow(scheme));
  const holes = [0, Math.floor(width / 2), compiled.indicatorColumns - 1].map((at) =>
    best.map((cell, i) => (i === at ? null : cell)),
  );
  const wrong = [0, compiled.indicatorColumns - 1].map((at) =>
    best.map((cell, i) => (i === at ? '乱填' : cell)),
  );
  const extra = compiled.adjustments.find((one) => one.indicator.rule.kind === 'extra')?.column;
  const below =
    extra === undefined
      ? []
      : [-99.99, -100, -100.01, -1000, 3.5].map((points) =>
          best.map((cell, i) => (i === extra ? points : cell)),
        );
  const rows = [...examples, best, ...any, ...holes, ...wrong, ...below, pad([])];
  const id = `"${scheme.id}"`;
  const seasonal = scheme.settings?.some((one) => one.seasons !== undefined) ? ',,3' : '';
  return rows.map((cells): CaseRow => ({
    cells,
    formulas: (row) => [`=KPISCORE(${range(row, 0, width)},${id}${seasonal})`],
  }));
}

/** Totals at the edges of the grades. */
export function totalCases(scheme: Scheme): readonly CaseRow[] {
  const edges = [...(scheme.grades?.bands.flatMap((band) => band.from ?? []) ?? []), 0, 50, 100];
  const scores = edges.flatMap((edge) => [
    ...[-0.01, -0.0051, -0.005, -0.0049, 0, 0.0049, 0.005, 0.01].map((step) =>
      Number((edge + step).toFixed(6)),
    ),
    ...noisy(edge).slice(0, 3),
    ...noisy(Number((edge - 0.005).toFixed(3))).slice(0, 3),
  ]);
  const id = `"${scheme.id}"`;
  const fixed = scheme.grades?.bands.some((band) => band.amount !== undefined);
  const pools = [333.33, 1000, 2345.67];
  const cells: readonly Cell[] = [...scores, 120.5, -3, 'abc', null, true];
  return cells.map((score, index): CaseRow => {
    const pool: Cell = index % 7 === 6 ? null : (pools[index % 3] as number);
    return {
      cells: [score, pool],
      formulas: (row) => [
        ...(scheme.grades === undefined ? [] : [`=KPIGRADE(${range(row, 0, 1)},${id})`]),
        ...(scheme.coefficient === undefined ? [] : [`=KPIRATIO(${range(row, 0, 1)},${id})`]),
        ...(scheme.coefficient === undefined && !fixed
          ? []
          : [`=KPIBONUS(${range(row, 0, 1)},${range(row, 1, 1)},${id})`]),
      ],
    };
  });
}
