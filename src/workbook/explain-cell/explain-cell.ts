/** Why a cell shows what it shows, where its formula calls one of our functions. */
import { isBlank, type Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { isFunctionName } from '../../functions/functions';
import { callsOf, withInner, type Call } from '../formula/calls';
import type { Area, Block } from '../port';
import { explainCall } from './explain-call';
import type { ExplainedCell } from './explained';
import { valueOf } from './evaluate';
import type { Scope } from './reader';
import { needsOf } from './places';
import type { Reading } from './reading';

/** More in one formula than anybody reads. */
const MOST_CALLS = 3;

/** Null where no function of ours is at work in the cell (the first one of a larger selection). */
export async function explainCell(
  selected: Area,
  reading: Reading,
  language: Language,
): Promise<ExplainedCell | null> {
  const { sheet, row, column } = selected;
  await reading.need([sheet]);
  const block = reading.sheet(sheet);
  const from = block && anchorOf(block, row, column);
  if (!from) return null;
  const needs = needsOf(from.formula, sheet);
  await reading.need(needs.sheets, needs.names);
  const scope: Scope = { home: sheet, known: reading, language };
  const [offsetRow, offsetColumn] = [row - from.row, column - from.column];
  const spilled = offsetRow > 0 || offsetColumn > 0;
  if (spilled && !reaches(from.formula, offsetRow, offsetColumn, scope)) return null;
  const shows = block.cells[row]?.[column] ?? null;
  const body = from.formula.replace(/^=/, '').trim();
  const calls = ours(from.formula).map((call) =>
    explainCall(
      call,
      {
        row: offsetRow,
        column: offsetColumn,
        shows: call.text === body ? shows : undefined,
        blank: call.text !== body && isBlank(shows),
      },
      scope,
    ),
  );
  return { area: { sheet, row, column, rows: 1, columns: 1 }, shows, calls };
}

/** The calls of our functions, the outermost first. */
function ours(formula: string): readonly Call[] {
  return callsOf(formula)
    .flatMap(withInner)
    .filter(({ name }) => isFunctionName(name))
    .slice(0, MOST_CALLS);
}

interface Anchor {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell, or the one above or to the left that may spill into it. */
function anchorOf(block: Block, row: number, column: number): Anchor | undefined {
  const own = block.formulas[row]?.[column] ?? null;
  const cell: Cell = block.cells[row]?.[column] ?? null;
  const at = (r: number, c: number): Anchor | undefined => {
    const formula = block.formulas[r]?.[c] ?? null;
    return formula !== null && ours(formula).length > 0 ? { formula, row: r, column: c } : undefined;
  };
  if (own !== null) return at(row, column);
  if (cell === null) return undefined;
  for (let r = row - 1; r >= 0; r--)
    if (block.formulas[r]?.[column] !== null) return at(r, column) ?? undefined;
  for (let c = column - 1; c >= 0; c--) if (block.formulas[row]?.[c] !== null) return at(row, c);
  return undefined;
}

/** Whether the formula as a whole gives cells that far. */
function reaches(formula: string, row: number, column: number, scope: Scope): boolean {
  const value = valueOf(formula, scope)?.value;
  return Array.isArray(value) && row < value.length && column < ((value[0] as readonly Cell[])?.length ?? 0);
}
