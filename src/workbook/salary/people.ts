/** Which rows of a sheet are people. Blank rows, headings, repeated headers, subtotals, totals and footers are not; hidden rows are. */
import { isBlank, type Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import type { Block } from '../port';
import { headerRows } from './header-rows';
import { isHeaderWord } from './header-words';
import { columnsOf, type Mapping } from './mapping';
import { isAcross, type Merges } from './merged';
import { isHeadcount, saysFooter, saysSection, saysTotal, sumsRows } from './row-words';
import type { Role } from './roles';

export type RowKind = 'person' | 'blank' | 'header' | 'heading' | 'total' | 'footer';

export interface SheetRow {
  /** Row number of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
}

interface Around {
  readonly block: Block;
  readonly mapping: Mapping;
  readonly merges: Merges;
  /** The header's words by column, of each of its rows. */
  readonly headers: readonly (readonly string[])[];
  readonly columns: readonly (readonly [Role, number])[];
}

/** Every row under the header. */
export function rowsOf(block: Block, mapping: Mapping, merges: Merges): readonly SheetRow[] {
  const header = mapping.headerRow - block.area.row;
  const words = headerRows(block, header + 1);
  const headers = [words.own(header), words.parents(header), words.titles(header)].map((row) =>
    row.map(squash),
  );
  const around = { block, mapping, merges, headers, columns: columnsOf(mapping) };
  const rows: SheetRow[] = [];
  for (let row = mapping.headerRow + 1; row < block.area.row + block.area.rows; row++)
    rows.push({ row, kind: kindOf(around, row) });
  return rows;
}

function kindOf(around: Around, row: number): RowKind {
  const { block, columns, mapping, merges } = around;
  const cells = block.cells[row - block.area.row] ?? [];
  const at = (column: number): Cell => cells[column - block.area.column] ?? null;
  const filled = columns.filter(([, column]) => !isBlank(at(column)));
  if (filled.length === 0) return 'blank';
  if (filled.every(([role, column]) => isHeaderCell(around, at(column), role, column))) return 'header';
  const { name } = mapping.columns;
  const named = name === undefined ? null : at(name);
  const first = cells.find((cell) => typeof cell === 'string' && !isBlank(cell)) ?? null;
  const says = (test: (cell: Cell) => boolean): boolean =>
    test(named) || ((isBlank(named) || isHeadcount(named)) && test(first));
  const leveled = hasLevel(mapping, at);
  if (says(saysTotal) && !leveled) return 'total';
  if (filled.some(([role, column]) => sumsHere(around, row, role, column, leveled))) return 'total';
  if (says(saysFooter)) return 'footer';
  if (isAcross(merges, mapping, row)) return 'heading';
  const alone = cells.filter((cell) => !isBlank(cell)).length === 1;
  const words = filled[0] === undefined ? null : at(filled[0][1]);
  if (alone && typeof words === 'string' && (isBlank(named) || saysSection(named))) return 'heading';
  return 'person';
}

function isHeaderCell({ block, headers }: Around, cell: Cell, role: Role, column: number): boolean {
  if (typeof cell !== 'string') return false;
  const words = squash(cell);
  return headers.some((row) => row[column - block.area.column] === words) || isHeaderWord(cell, role);
}

/** A level in words is a person's: no total row has one. */
function hasLevel({ columns }: Mapping, at: (column: number) => Cell): boolean {
  const level = columns.level === undefined ? null : at(columns.level);
  return typeof level === 'string' && /[\p{L}]/u.test(level) && !saysTotal(level) && !isHeadcount(level);
}

/** A person's score or commission may be summed up from other rows; what a person is paid may not. */
function sumsHere({ block }: Around, row: number, role: Role, column: number, leveled: boolean): boolean {
  if (leveled && role !== 'total') return false;
  return sumsRows(block.formulas[row - block.area.row]?.[column - block.area.column] ?? null, row);
}
