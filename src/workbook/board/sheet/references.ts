/** Where the figures of a month stand, for formulas that follow them. */
import { isError } from '../../../core/cell';
import { squash } from '../../../core/words/normalise';
import { addressOn, areaAddress } from '../../formula/address';
import { cellAt } from '../../people/cells';
import { headerRows } from '../../people/header-rows';
import type { MonthRole } from '../../month/table';
import { buildTemplate } from '../../template/template';
import { scoreKey } from '../../template/score-columns';
import type { BoardTable } from '../read-board';
import type { Standing } from '../one-standing';

/**
 * `'3月'!$K$5:$K$44` of one sheet whose people stand in one run of rows; undefined where a formula would take in other rows or errors.
 * @param counted whether the figure of a row is one of those that are shown
 */
export function rangeOf(
  tables: readonly BoardTable[],
  columnOf: (table: BoardTable) => number | undefined,
  counted: (row: number) => boolean,
): string | undefined {
  const [table, another] = tables;
  if (table === undefined || another !== undefined || table.repeats) return undefined;
  const column = columnOf(table);
  const rows = table.people.map(({ row }) => row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (column === undefined || first === undefined || last === undefined) return undefined;
  if (last - first + 1 !== rows.length) return undefined;
  const fits = rows.every((row) => {
    const cell = cellAt(table.block, row, column);
    return !isError(cell) && (typeof cell === 'number') === counted(row);
  });
  if (!fits) return undefined;
  return areaAddress({ sheet: table.sheet, row: first, column, rows: rows.length, columns: 1 });
}

/** The person's cell of a role; undefined where a row is one of several of theirs, or the sheet has no such column. */
export function cellOf(
  tables: readonly BoardTable[],
  { sheet, row }: Standing,
  role: MonthRole,
): string | undefined {
  const table = tables.find((one) => one.sheet === sheet);
  const column = table?.mapping.columns[role];
  return table === undefined || column === undefined || table.repeats
    ? undefined
    : addressOn(sheet, row, column);
}

/** The column of an indicator's score on a sheet made from a template. */
export function scoreColumnOf(table: BoardTable, key: string): number | undefined {
  const { compiled, block, mapping } = table;
  const one = compiled?.indicators.find((indicator) => indicator.key === key);
  if (compiled === undefined || one === undefined) return undefined;
  const header = mapping.headerRow - block.area.row;
  const words = headerRows(block, header + 1)
    .own(header)
    .map(squash);
  for (const language of ['zh', 'en'] as const) {
    const { columns } = buildTemplate(
      compiled,
      { language, month: '', people: { kind: 'rows', count: 1 }, raw: false },
      'x',
    );
    const title = columns.find((column) => column.key === scoreKey(one))?.header;
    const at = title === undefined ? -1 : words.lastIndexOf(squash(title));
    if (at >= 0) return at + block.area.column;
  }
  return undefined;
}
