/** Which rows of a sheet are people. Blank rows, headings, repeated headers, subtotals, totals and footers are not; hidden rows are. */
import { isBlank, type Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { cellAt, formulaAt, rowAt } from './cells';
import { headerRows } from './header-rows';
import { isHeaderWord } from './header-words';
import { isAcross, type Mapped } from './merged';
import { isHeadcount, saysFooter, saysSection, saysTotal, sumsRows } from './row-words';
import { headsTable } from './other-tables';
import { nameColumn, type ColumnRole } from './roles';

/** `other`: of another table below, whose columns are not those of the header. */
export type RowKind = 'person' | 'blank' | 'header' | 'heading' | 'total' | 'footer' | 'other';

export interface SheetRow {
  /** Row number of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
}

interface Around<R extends string> extends Mapped<R> {
  /** The header's words by column, of each of its rows. */
  readonly headers: readonly (readonly string[])[];
  readonly columns: readonly MappedColumn[];
}

interface MappedColumn {
  readonly role: ColumnRole;
  readonly column: number;
}

/** Every row under the header. */
export function rowsOf<R extends string>(sheet: Mapped<R>): readonly SheetRow[] {
  const { block, mapping, roles } = sheet;
  const header = mapping.headerRow - block.area.row;
  const words = headerRows(block, header + 1);
  const headers = [words.own(header), words.parents(header), words.titles(header)].map((row) =>
    row.map(squash),
  );
  const columns = roles.flatMap((role): readonly MappedColumn[] => {
    const column = mapping.columns[role.role];
    return column === undefined ? [] : [{ role, column }];
  });
  const around = { ...sheet, headers, columns };
  const rows: SheetRow[] = [];
  let other = false;
  for (let row = mapping.headerRow + 1; row < block.area.row + block.area.rows; row++) {
    const kind = kindOf(around, row);
    if (kind === 'header') other = false;
    else
      other ||=
        kind !== 'blank' && (headsAnother(around, row) || (kind === 'person' && isAllHeader(around, row)));
    rows.push({ row, kind: other && kind !== 'blank' ? 'other' : kind });
  }
  return rows;
}

/** Whether the header of another table stands in the columns of this one. */
function headsAnother<R extends string>({ block, roles, columns }: Around<R>, row: number): boolean {
  const own = columns.map(({ column }) => column - block.area.column);
  return headsTable(rowAt(block, row), roles, Math.min(...own), Math.max(...own)) !== undefined;
}

function kindOf<R extends string>(around: Around<R>, row: number): RowKind {
  const { block, columns, mapping } = around;
  const cells = rowAt(block, row);
  const at = (column: number): Cell => cellAt(block, row, column);
  const filled = columns.filter(({ column }) => !isBlank(at(column)));
  if (filled.length === 0) return aloneBefore(around, row);
  if (filled.every((one) => isHeaderCell(around, at(one.column), one))) return 'header';
  const name = nameColumn(mapping);
  const named = name === undefined ? null : at(name);
  const first = cells.find((cell) => typeof cell === 'string' && !isBlank(cell)) ?? null;
  const says = (test: (cell: Cell) => boolean): boolean =>
    test(named) || ((isBlank(named) || isHeadcount(named)) && test(first));
  const proved = columns.some(({ role, column }) => role.ofPerson && isPersonal(at(column)));
  if (says(saysTotal) && !proved) return 'total';
  // A person's score may be an average of other rows; what only a row's own cells make up may not.
  const summed = filled.filter(({ role }) => !proved || role.ownRow);
  if (summed.some(({ column }) => sumsRows(formulaAt(block, row, column), row))) return 'total';
  // The name beside it is of who made the sheet.
  if (says(saysFooter) || (!proved && saysFooter(first))) return 'footer';
  if (isAcross(around, row)) return 'heading';
  const alone = cells.filter((cell) => !isBlank(cell)).length === 1;
  const words = filled[0] === undefined ? null : at(filled[0].column);
  if (alone && typeof words === 'string' && (isBlank(named) || saysSection(named))) return 'heading';
  return 'person';
}

/** Nothing stands in the columns that are known; words alone before the names, in a column of numbers say, head a part. */
function aloneBefore<R extends string>({ block, mapping }: Around<R>, row: number): RowKind {
  const cells = rowAt(block, row).map((cell, index) => ({ cell, column: block.area.column + index }));
  const [only, ...more] = cells.filter(({ cell }) => !isBlank(cell));
  if (typeof only?.cell !== 'string' || more.length > 0) return 'blank';
  if (!(only.column < (nameColumn(mapping) ?? 0)) || /^[\d\s.]*$/.test(only.cell)) return 'blank';
  return saysFooter(only.cell) ? 'footer' : 'heading';
}

/** Words alone, one of them that of a column: the header of a summary by department, say. */
function isAllHeader<R extends string>({ block, columns }: Around<R>, row: number): boolean {
  const filled = rowAt(block, row).filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string' || /\d/.test(cell))) return false;
  const name = columns.find(({ role }) => role.role === 'name');
  if (name !== undefined && isPartWord(cellAt(block, row, name.column))) return true;
  const roles = columns.map(({ role }) => role).filter(({ role }) => role !== 'name');
  return columns.some(({ role, column }) => {
    const cell = cellAt(block, row, column);
    return role.role !== 'name' && typeof cell === 'string' && roles.some((one) => isHeaderWord(cell, one));
  });
}

/** Heads the first column of a summary. */
const isPartWord = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  /^(部门|团队|小组|组别|班组|中心|门店|店铺|项目|类别|department|team|group|item|category)$/.test(
    squash(cell),
  );

function isHeaderCell<R extends string>(
  { block, headers }: Around<R>,
  cell: Cell,
  { role, column }: MappedColumn,
): boolean {
  if (typeof cell !== 'string') return false;
  const words = squash(cell);
  return headers.some((row) => row[column - block.area.column] === words) || isHeaderWord(cell, role);
}

/** Words, and not those of a total row or of who signs. */
function isPersonal(cell: Cell): boolean {
  if (typeof cell !== 'string' || saysFooter(cell)) return false;
  return /[\p{L}]/u.test(cell) && !saysTotal(cell) && !isHeadcount(cell);
}
