/** The lines of a rules sheet as they are kept: where they stand counts for nothing, nor in their formulas. */
import type { Block } from '../port';
import { tokensOf } from '../formula/tokens';
import { canonicalFormula, type Sheets } from './canonical';
import { plainCell } from './content-code';
import { filledIn } from './filled';
import type { Frame } from './frame';
import { isBare, type KeptCell, type KeptRules } from './kept';
import { trimmed } from './trim';

type Lines = KeptRules['lines'];

export interface PlacedRules extends KeptRules {
  readonly rowsAt: readonly number[];
}

/** The lines of a rules sheet that hold something, and the rows where they stand. @param raw formulas as they are written */
export function rulesOf(block: Block, raw = false): PlacedRules {
  const { area, cells, formulas } = block;
  const frame = frameOf(block);
  const formulaAt = (r: number, c: number): string | null => {
    const formula = formulas[r]?.[c] ?? null;
    return formula === null || raw
      ? formula
      : canonicalFormula(formula, area.row + r, area.column + c, frame, OTHERS);
  };
  const rowsAt: number[] = [];
  const lines = cells.flatMap((own, r): readonly (readonly KeptCell[])[] => {
    const line = own.map((cell, c): KeptCell => ({ value: plainCell(cell), formula: formulaAt(r, c) }));
    const filled = trimmed(line, ({ value, formula }) => value === null && formula === null);
    if (filled.length === 0) return [];
    rowsAt.push(area.row + r);
    return [filled];
  });
  return { sheet: area.sheet, lines, rowsAt };
}

/** Columns by how far they lie from the first that holds anything. */
function frameOf(block: Block): Frame {
  const filled = filledIn(block, 0);
  const left = block.area.column + Math.min(...filled.columns);
  return {
    sheet: block.area.sheet,
    headerRow: -1,
    columns: [],
    columnsAt: [],
    called: [],
    keyAt: (column) => `c${column - left}`,
    placeOf: filled.placeOf,
  };
}

/** Of other sheets no more is known than the places. */
const OTHERS: Sheets = {
  frame: () => undefined,
  outside: () => ({ columnWord: (column) => `⁄${column}`, rowWord: (row) => `⁄⁄⁄${row}` }),
  nameOf: (sheet) => sheet,
};

/** Earlier versions kept formulas as they were written. */
export function isRaw(lines: Lines): boolean {
  return lines.some((line) =>
    line.some(
      ({ formula }) =>
        formula !== null &&
        !formula.includes('⟦') &&
        tokensOf(formula).some(({ kind }) => kind === 'reference'),
    ),
  );
}

/** How many of the sealed lines stand on a sheet. */
export function rulesShare({ lines }: KeptRules, block: Block): number {
  const words = (line: readonly KeptCell[]): string =>
    JSON.stringify(line.map(({ value, formula }) => [value, formula !== null]));
  const now = new Set(sameLeft(rulesOf(block).lines).map(words));
  return sameLeft(lines).filter((line) => now.has(words(line))).length / Math.max(1, lines.length);
}

/** Blank columns at the left of all lines. */
export const leftOf = (lines: Lines): number =>
  Math.min(...lines.map((line) => line.findIndex((cell) => !isBare(cell))).filter((at) => at >= 0), Infinity);

export function sameLeft(lines: Lines): Lines {
  const left = leftOf(lines);
  return Number.isFinite(left) ? lines.map((line) => line.slice(left)) : lines;
}
