/** Which rows of a sheet are people. Blank rows, section headings, repeated headers, subtotal and total rows are not; hidden rows are. */
import { isBlank, type Cell } from '../../core/cell';
import { squash } from '../../core/text/normalise';
import type { Block } from '../port';
import type { Mapping } from './mapping';

const TOTAL =
  /^.{0,12}(合计|小计|总计|汇总|共计|平均|均值|平均值)[:：]?$|^(sub|grand)?total.{0,12}$|^(sum|average|mean)[:：]?$/;
const SUMMING = /^=\s*(SUM|SUBTOTAL|AVERAGE|AGGREGATE)\s*\(/i;

/** Row numbers of the sheet. */
export function peopleRows(block: Block, mapping: Mapping): readonly number[] {
  const rows: number[] = [];
  const header = block.cells[mapping.headerRow - block.area.row] ?? [];
  for (let row = mapping.headerRow + 1; row < block.area.row + block.area.rows; row++) {
    const cells = block.cells[row - block.area.row] ?? [];
    if (!isPerson(block, mapping, row, cells, header)) continue;
    rows.push(row);
  }
  return rows;
}

function isPerson(
  block: Block,
  mapping: Mapping,
  row: number,
  cells: readonly Cell[],
  header: readonly Cell[],
): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  if (filled <= 1) return false;
  const mapped = Object.values(mapping.columns).map((column) => cells[column - block.area.column] ?? null);
  if (mapped.every(isBlank)) return false;
  if (
    mapped.every(
      (cell, index) =>
        isBlank(cell) || cell === header[(Object.values(mapping.columns)[index] ?? 0) - block.area.column],
    )
  )
    return false;
  if (block.merges.some((merge) => merge.row <= row && row < merge.row + merge.rows && merge.columns >= 3))
    return false;
  return !isTotal(block, mapping, row, cells);
}

/** A row that says so in its name or its first text, or a nameless one that sums up others. */
function isTotal(block: Block, mapping: Mapping, row: number, cells: readonly Cell[]): boolean {
  const nameColumn = mapping.columns.name;
  const name = nameColumn === undefined ? null : (cells[nameColumn - block.area.column] ?? null);
  const first = cells.find((cell) => typeof cell === 'string' && !isBlank(cell)) ?? null;
  if ([name, first].some((cell) => typeof cell === 'string' && TOTAL.test(squash(cell)))) return true;
  const formulas = block.formulas[row - block.area.row] ?? [];
  return isBlank(name) && formulas.some((formula) => formula !== null && SUMMING.test(formula));
}
