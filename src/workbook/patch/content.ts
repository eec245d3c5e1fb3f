/** Comparing what cells hold. */
import { isError } from '../../core/cell';
import type { Cell } from '../../core/cell';
import { areasOverlap } from '../formula/address';
import type { Area, Content, Held, Write } from '../port';

export type WriteStep = Extract<Write, { kind: 'write' }>;

export function isFormula(content: Content | undefined): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** What one cell of a block holds: its formula where it has one, else its value. */
export function contentAt(block: Held, row: number, column: number): Content {
  const formula = block.formulas[row - block.area.row]?.[column - block.area.column] ?? null;
  if (formula !== null) return { formula };
  return block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
}

export function contentsOf(block: Held): Content[][] {
  return block.cells.map((row, r) =>
    row.map((_, c) => contentAt(block, block.area.row + r, block.area.column + c)),
  );
}

/** Whether two cells hold the same. An empty text and a blank are the same; of errors only the code counts. */
export function sameContent(a: Content, b: Content): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  return sameCell(a, b);
}

export function sameCell(a: Cell, b: Cell): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** What a step writes to a cell; undefined where it leaves the cell alone. */
export function writtenTo(step: WriteStep, sheet: string, row: number, column: number): Content | undefined {
  return step.area.sheet === sheet
    ? step.contents[row - step.area.row]?.[column - step.area.column]
    : undefined;
}

/** Those of these steps that can write to cells of the area: the others need not be asked for each of them. */
export function upon(area: Area, steps: readonly WriteStep[]): readonly WriteStep[] {
  return steps.filter((step) => areasOverlap(step.area, area));
}

/** Whether one of these steps writes to the cell. */
export function writesTo(steps: readonly WriteStep[], sheet: string, row: number, column: number): boolean {
  return steps.some((step) => writtenTo(step, sheet, row, column) !== undefined);
}
