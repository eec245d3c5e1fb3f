/** What the cells of a range hold: three questions, however many cells there are. */
import type { Cell } from '../../../../core/cell';
import type { Content } from '../../../../workbook/port';
import { formulaOf } from '../../../typed-text';
import { errorOfNumber } from '../../../../functions/wps-errors';
import { placesIn, rangeOf } from './addresses';
import { blocksIn } from './blocks';
import { mayBeError, plainNumbers } from './error-numbers';
import type { EtRange, EtSheet } from '../et';
import { toGrid } from './grid';
import { bottomOf, rightOf } from '../places';
import type { Place } from '../places';
import type { Program } from '../program';

export interface Contents {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** What a part of an area holds, where all of the area is known. */
export function partOf({ cells, formulas }: Contents, all: Place, part: Place): Contents {
  const [row, column] = [part.row - all.row, part.column - all.column];
  const slice = <Value>(grid: readonly (readonly Value[])[]): Value[][] =>
    grid.slice(row, row + part.rows).map((line) => line.slice(column, column + part.columns));
  return { cells: slice(cells), formulas: slice(formulas) };
}

/** Counted from the first cell. */
export function contentOf({ cells, formulas }: Contents, row: number, column: number): Content {
  const formula = formulas[row]?.[column] ?? null;
  return formula === null ? (cells[row]?.[column] ?? null) : { formula };
}

export function contentsIn(sheet: EtSheet, range: EtRange, place: Place, { dialect }: Program): Contents {
  const values = toGrid(range.Value2, place.rows, place.columns);
  const written = toGrid(dialect.formulasOf(range), place.rows, place.columns);
  const formulas = values.map((row, r) => row.map((value, c) => formulaOf(written[r]?.[c], value)));
  hideSpilled(sheet, range, place, formulas);
  const plain = values.some((row) => row.some(mayBeError))
    ? plainNumbers({ values, written, formulas }, (run) => rangeOf(sheet, onSheet(run, place)).Text)
    : new Set<string>();
  return {
    cells: values.map((row, r) =>
      row.map((value, c) => {
        const error = mayBeError(value) && !plain.has(`${r},${c}`) ? errorOfNumber(value) : undefined;
        return error ?? inward(value);
      }),
    ),
    formulas: formulas.map((row) => row.map((formula) => formula && dialect.inward(formula))),
  };
}

/** An empty text is a blank. */
function inward(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

const onSheet = (run: Place, { row, column }: Place): Place => ({
  ...run,
  row: run.row + row,
  column: run.column + column,
});

/** Some builds may tell a formula for every cell that it spills into. That shows in cells side by side with the same formula. */
function hideSpilled(sheet: EtSheet, range: EtRange, place: Place, formulas: (string | null)[][]): void {
  const repeated = formulas.some((row, r) =>
    row.some(
      (formula, c) => formula !== null && (formula === row[c - 1] || formula === formulas[r - 1]?.[c]),
    ),
  );
  const spilled = repeated ? range.HasSpill : false;
  if (spilled === false || spilled === undefined) return;
  const blocks = blocksIn(
    place,
    {
      whole: (part) => rangeOf(sheet, part).HasSpill,
      blockAt: (cell) => placesIn(parentOf(rangeOf(sheet, cell)).SpillingToRange)[0] ?? cell,
    },
    spilled,
  );
  for (const block of blocks) {
    for (
      let row = Math.max(block.row, place.row);
      row < Math.min(bottomOf(block), bottomOf(place));
      row += 1
    ) {
      const line = formulas[row - place.row] ?? [];
      for (let column = Math.max(block.column, place.column); column < rightOf(block); column += 1)
        if ((row !== block.row || column !== block.column) && column < rightOf(place))
          line[column - place.column] = null;
    }
  }
}

/** The cell whose formula spills into this one; it has no parent itself. */
function parentOf(cell: EtRange): EtRange {
  try {
    return cell.SpillParent;
  } catch {
    return cell;
  }
}
