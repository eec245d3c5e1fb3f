/** Where further rows of a part can go: its own blank rows, else a part of its own at the end of the table. */
import type { Cell } from '../../core/cell';
import type { Draft } from '../../core/table/draft';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../core/table/sections';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { blankRuns, type CellEdit } from './edit';
import type { RulesSheet } from './find';
import { formatAt } from './fitting';
import { lastFilled, lastRow, type TablePart } from './parts';

/** One cell of a row to be placed, and the number format that it should have. */
export interface NewCell {
  readonly column: ColumnId;
  readonly value: Cell;
  readonly format: string;
}

export type NewRow = readonly NewCell[];

/** @param taken cells that the same edit fills already */
export function roomFor(
  rules: RulesSheet,
  draft: Draft,
  section: SectionId,
  rows: readonly NewRow[],
  taken: readonly CellEdit[],
): readonly CellEdit[] | { readonly why: Text } {
  const version = rules.drafts.indexOf(draft);
  const parts = rules.parts.filter((part) => part.version === version && part.section === section);
  for (const part of parts) {
    const columns = columnsFor(rules, part, rows);
    const cells = inPart(rules, free(part, taken), columns.at, rows);
    if (cells !== undefined) return [...columns.headers, ...cells];
  }
  const isLast = version === rules.drafts.length - 1;
  return (
    (isLast ? atEnd(rules, section, rows, taken) : undefined) ?? {
      why: noRoom(rules, parts.at(-1), section, rows),
    }
  );
}

/** A part up to where the same edit begins another one. */
function free(part: TablePart, taken: readonly CellEdit[]): TablePart {
  const titles = taken.filter(({ row, column }) => column === 0 && row > part.title).map(({ row }) => row);
  return { ...part, end: Math.min(part.end, ...titles) };
}

/** Where each column stands; headers are added right of the others for those that the part lacks. */
function columnsFor(rules: RulesSheet, part: TablePart, rows: readonly NewRow[]) {
  const at = new Map(part.columns);
  const headers: CellEdit[] = [];
  let free = Math.max(...rules.grid.slice(part.title, part.end).map(lastFilled)) + 1;
  for (const { column, value } of rows.flat()) {
    if (value === null || at.has(column)) continue;
    headers.push({ row: part.title, column: free, value: COLUMNS[column][rules.language] });
    at.set(column, free++);
  }
  return { at, headers };
}

/** In the first run of blank rows that is long enough and shows every number as it is. */
function inPart(
  rules: RulesSheet,
  part: TablePart,
  columns: ReadonlyMap<ColumnId, number>,
  rows: readonly NewRow[],
): readonly CellEdit[] | undefined {
  for (const run of blankRuns(rules, part)) {
    for (let from = run.row; from + rows.length <= run.row + run.length; from++) {
      const cells = rows.flatMap((row, index) =>
        row.flatMap(({ column, value, format }) => {
          const place = columns.get(column);
          return value === null || place === undefined
            ? []
            : [{ row: from + index, column: place, value, format }];
        }),
      );
      if (cells.every((cell) => shows(rules, cell))) return cells;
    }
  }
  return undefined;
}

function shows(
  rules: RulesSheet,
  { row, column, value, format }: CellEdit & { readonly format: string },
): boolean {
  const now = formatAt(rules, row, column);
  return typeof value !== 'number' || now === 'General' || now === format;
}

/** A part may stand twice in a version: its title once more, under everything else. */
function atEnd(
  rules: RulesSheet,
  section: SectionId,
  rows: readonly NewRow[],
  taken: readonly CellEdit[],
): readonly CellEdit[] | undefined {
  const from = Math.max(lastRow(rules.grid), ...taken.map((cell) => cell.row)) + 2;
  const room = rules.name === undefined ? Infinity : rules.grid.length;
  if (from + rows.length >= room) return undefined;
  const { title } = SECTIONS[section];
  const used = [...new Set(rows.flat().flatMap(({ column, value }) => (value === null ? [] : [column])))];
  const words = rules.language === 'zh' ? `【${title.zh}】` : `[${title.en}]`;
  const cells = rows.flatMap((row, index) =>
    row.flatMap(({ column, value, format }) =>
      value === null ? [] : [{ row: from + 1 + index, column: used.indexOf(column) + 1, value, format }],
    ),
  );
  if (!cells.every((cell) => shows(rules, cell))) return undefined;
  return [
    { row: from, column: 0, value: words },
    ...used.map((column, index) => ({
      row: from,
      column: index + 1,
      value: COLUMNS[column][rules.language],
    })),
    ...cells,
  ];
}

function noRoom(
  rules: RulesSheet,
  part: TablePart | undefined,
  section: SectionId,
  rows: readonly NewRow[],
): Text {
  const { title } = SECTIONS[section];
  const row = rules.area.row + (part?.end ?? rules.grid.length) + 1;
  return text(
    `【${title.zh}】里没有连续 ${rows.length} 个空行。请在“${rules.sheet}”第 ${row} 行上方插入 ${rows.length} 行，再试一次。`,
    `[${title.en}] has no ${rows.length} blank rows together. Insert ${rows.length} rows above row ${row} of “${rules.sheet}”, then try again.`,
  );
}
