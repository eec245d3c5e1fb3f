/** Other tables on a sheet of people – beside the one that is read, below or above it –, with those whom it does not have. */
import { isBlank, type Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { rangeAddress } from '../formula/address';
import type { Area, Block } from '../port';
import { headerRows } from './header-rows';
import { bare, isHeaderWord } from './header-words';
import type { Mapped } from './merged';
import { nameKey } from './names';
import { saysFooter, saysTotal } from './row-words';
import { columnsOf, nameColumn, type ColumnRole, type Roles } from './roles';
import type { Span } from './table-spans';

export interface OtherTable {
  /** From its header to the last of its names. */
  readonly area: Area;
  /** Those who are not in the table that is read. */
  readonly names: readonly string[];
}

/** Whether a row within these columns heads a table: a column of names, and at least one thing more. */
export function headsTable(
  cells: readonly Cell[],
  roles: Roles,
  first = 0,
  last = cells.length - 1,
): number | undefined {
  const names = roles.find(({ role }) => role === 'name');
  if (names === undefined) return undefined;
  for (let column = first; column <= last; column++) {
    if (!isNameWord(cells[column] ?? null, names) || holdsFigures(cells, column, last)) continue;
    for (let at = column + 1; at <= last && !isBlank(cells[at]); at++) {
      const cell = cells[at] ?? null;
      if (isNameWord(cell, names)) break;
      if (typeof cell === 'string' && roles.some((one) => one !== names && isHeaderWord(cell, one)))
        return column;
    }
  }
  return undefined;
}

/** An amount in the same run: a row of somebody who is 员工, paid 固定. Days of a month may head columns. */
function holdsFigures(cells: readonly Cell[], first: number, last: number): boolean {
  for (let at = first; at <= last && !isBlank(cells[at]); at++) {
    const cell = cells[at];
    if (typeof cell === 'number' && cell > LAST_DAY) return true;
  }
  return false;
}

const LAST_DAY = 31;

const isNameWord = (cell: Cell, names: ColumnRole): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST && names.exact.includes(bare(cell));

const LONGEST = 30;

/** Upper rows of a header stand over the header row. */
const HEADER_ROWS = 2;
/** So many blank cells end a list of names. */
const ENDS = 2;

/**
 * @param whole the sheet, with the columns of all its tables
 * @param spans those that stand side by side under the header
 * @param rows of the one that is read
 * @param own the names that are read
 */
export function otherTables<R extends string>(
  whole: Block,
  { mapping, roles }: Pick<Mapped<R>, 'mapping' | 'roles'>,
  spans: readonly Span[],
  rows: readonly { readonly row: number; readonly kind: string }[],
  own: readonly string[],
): readonly OtherTable[] {
  const name = (nameColumn(mapping) ?? NaN) - whole.area.column;
  const mine = spans.find((span) => span.name === name);
  if (mine === undefined) return [];
  const header = mapping.headerRow - whole.area.row;
  const titles = headerRows(whole, header + 1).withParents(header);
  const strange = new Set(rows.filter(({ kind }) => kind === 'other').map(({ row }) => row - whole.area.row));
  const columns = columnsOf(roles, mapping).map(([, column]) => column - whole.area.column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const headings = whole.cells.flatMap((cells, row): readonly Heading[] => {
    if (row === header)
      return spans.flatMap((span) => (span === mine ? [] : [{ row, column: span.name, cells: titles }]));
    if (row < header && row >= header - HEADER_ROWS) return [];
    return headingsIn(cells, roles)
      .filter((column) => row < header || strange.has(row) || column < first || last < column)
      .map((column) => ({ row, column, cells }));
  });
  const known = new Set(own.map(nameKey));
  return headings.flatMap((heading) => {
    const { area, names } = tableUnder(whole, roles, heading, heading.row < header ? header : Infinity);
    const unread = names.filter((one) => !known.has(nameKey(one)));
    return unread.length === 0 ? [] : [{ area, names: unread }];
  });
}

function headingsIn(cells: readonly Cell[], roles: Roles): readonly number[] {
  const found: number[] = [];
  for (let from = 0; ; from = (found.at(-1) as number) + 1) {
    const column = headsTable(cells, roles, from);
    if (column === undefined) return found;
    found.push(column);
  }
}

interface Heading {
  /** Of the block, as the column. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

function tableUnder(
  { area, cells: all }: Block,
  roles: Roles,
  { row, column, cells }: Heading,
  end: number,
): OtherTable {
  const isWord = (cell: Cell, of = roles): boolean =>
    typeof cell === 'string' && of.some((one) => isHeaderWord(cell, one));
  const others = roles.filter(({ role }) => role !== 'name');
  const names: string[] = [];
  let [last, blank] = [row, 0];
  for (let at = row + 1; at < Math.min(all.length, end) && blank < ENDS; at++) {
    const cell = all[at]?.[column] ?? null;
    blank = isBlank(cell) ? blank + 1 : 0;
    if (typeof cell !== 'string' || isBlank(cell) || saysTotal(cell) || saysFooter(cell)) continue;
    if (isWord(cell)) break;
    names.push(cell.trim());
    last = at;
  }
  let [first, right] = [column, column];
  while (first > 0 && !isBlank(cells[first - 1]) && !isWord(cells[first - 1] ?? null, others)) first--;
  while (!isBlank(cells[right + 1])) right++;
  const place = { row: area.row + row, column: area.column + first };
  return {
    area: { sheet: area.sheet, ...place, rows: last - row + 1, columns: right - first + 1 },
    names,
  };
}

const NAMED = 3;

/** What is said of it where the table that is read is shown. */
export function otherTableWords({ area, names }: OtherTable): Text {
  const shown = names.slice(0, NAMED);
  const [zh, en] = [shown.join('、'), shown.join(', ')];
  const more = names.length > NAMED;
  return text(
    `${rangeAddress(area)} 是另一张表，没有读取其中的 ${names.length} 人（${zh}${more ? '等' : ''}）。请把这些人移到上一张表的下面，或移到另一张工作表。`,
    `${rangeAddress(area)} is another table; ${names.length} people of it (${en}${more ? ' …' : ''}) are not read. Move them under the first table, or to a sheet of their own.`,
  );
}
