/** Changes of a rules table as patches. Every cell that is written is expected to hold what was read. */
import { isBlank, type Cell } from '../../core/cell';
import type { Draft } from '../../core/table/draft';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../core/table/sections';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { contentAt } from '../patch/content';
import type { Content, Patch, Write } from '../port';
import type { RulesSheet } from './find';
import { isBlankRow, lastFilled, type TablePart } from './parts';

/** A patch, or why there is none. */
export type Edit = { readonly ok: true; readonly patch: Patch } | { readonly ok: false; readonly why: Text };

/** A cell of the table, from 0, and what it shall hold. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** A field of a version: the `index`-th row of an owner in a part. */
export interface FieldEdit {
  readonly section: SectionId;
  readonly owner: string;
  readonly index: number;
  readonly column: ColumnId;
  readonly value: Cell;
}

export function refuse(zh: string, en: string): Edit {
  return { ok: false, why: text(zh, en) };
}

/** Cells that already hold the value are left out; what is left is one block and one undo step. */
export function editOf(rules: RulesSheet, cells: readonly CellEdit[], title: Text): Edit {
  const { area, block, sheet } = rules;
  const changed = cells
    .map(({ row, column, value }) => ({ row: area.row + row, column: area.column + column, value }))
    .filter(({ row, column, value }) => !same(contentAt(block, row, column), value));
  const name = inLanguage(title, rules.language);
  if (changed.length === 0) return { ok: true, patch: { title: name, writes: [] } };
  const rows = changed.map(({ row }) => row);
  const columns = changed.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const empty = (): (Content | undefined)[][] =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => undefined));
  const [contents, expected] = [empty(), empty()];
  for (const { row, column, value } of changed) {
    (contents[row - top] as Content[])[column - left] = value;
    (expected[row - top] as Content[])[column - left] = contentAt(block, row, column);
  }
  const write: Write = {
    kind: 'write',
    area: { sheet, row: top, column: left, rows: height, columns: width },
    contents,
    expected,
  };
  return { ok: true, patch: { title: name, writes: [write] } };
}

function same(now: Content, value: Cell): boolean {
  return now === value || (isBlank(now as Cell) && isBlank(value));
}

/** Fields of a version, by where they stand. A column that the part lacks is added where there is room for it. */
export function changeFields(
  rules: RulesSheet,
  draft: Draft,
  fields: readonly FieldEdit[],
  title: Text,
): Edit {
  const cells: CellEdit[] = [];
  for (const { value, ...field } of fields) {
    const place = draft.place(field.section, field.owner, field.index, field.column);
    if (place !== undefined) cells.push({ ...place, value });
    else if (!isBlank(value)) {
      const added = newColumn(rules, draft, field);
      if (added === undefined) return noPlace(field);
      if (!cells.some((cell) => cell.row === added.title && cell.column === added.column))
        cells.push({ row: added.title, column: added.column, value: COLUMNS[field.column][rules.language] });
      cells.push({ row: added.row, column: added.column, value });
    }
  }
  return editOf(rules, cells, title);
}

function noPlace({ section, owner, column }: Omit<FieldEdit, 'value'>): Edit {
  const [part, field] = [SECTIONS[section].title, COLUMNS[column]];
  return refuse(
    `规则表【${part.zh}】里没有 ${owner} 的“${field.zh}”可以填写。请在工作表中加上这一列，再试一次。`,
    `The rules table has no place for ${field.en} of ${owner} in [${part.en}]. Add that column on the sheet, then try again.`,
  );
}

/** The first column right of the part's headers that is blank all the way down. */
function newColumn(
  rules: RulesSheet,
  draft: Draft,
  { section, owner, index }: Omit<FieldEdit, 'value'>,
): { readonly title: number; readonly row: number; readonly column: number } | undefined {
  const known = (SECTIONS[section].columns as readonly ColumnId[])
    .map((column) => draft.place(section, owner, index, column))
    .find((place) => place !== undefined);
  const part = known && rules.parts.find(({ title, end }) => title < known.row && known.row < end);
  if (known === undefined || part === undefined) return undefined;
  const rows = rules.grid.slice(part.title, part.end);
  const first = Math.max(...rows.map(lastFilled)) + 1;
  return { title: part.title, row: known.row, column: first };
}

/** Blank rows inside a part, in runs: first row and how many. The blank row before the next title stays blank. */
export function blankRuns(rules: RulesSheet, part: TablePart): readonly { row: number; length: number }[] {
  const runs: { row: number; length: number }[] = [];
  const isEnd = part.end === rules.grid.length;
  for (let row = part.title + 1; row < part.end - (isEnd ? 0 : 1); row++) {
    if (!isBlankRow(rules.grid[row])) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.length === row) last.length++;
    else runs.push({ row, length: 1 });
  }
  return runs;
}
