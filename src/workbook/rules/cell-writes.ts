/** The table's contents, and what its cells look like, take and explain. */
import type { ColumnId } from '../../core/table/sections';
import { inLanguage, text } from '../../core/words/text';
import type { Area, Format, Write } from '../port';
import { PALETTE } from '../look/palette';
import { choicesFor } from './choices';
import { noteOn } from './column-notes';
import { formatsOf } from './layout';
import type { TablePart } from './parts';
import { runsOf } from './runs';
import type { Plan } from './plan';

const TITLE: Format = { bold: true, color: PALETTE.headerText, fill: PALETTE.header, border: PALETTE.border };
const HEADER: Format = {
  bold: true,
  color: PALETTE.sectionText,
  fill: PALETTE.section,
  border: PALETTE.border,
};

export function cellWrites(plan: Plan): readonly Write[] {
  const { grid, parts, sheet, area } = plan;
  const columns = grid[0]?.length ?? 0;
  return [
    {
      kind: 'write',
      area: { sheet, row: area.row, column: 0, rows: grid.length, columns },
      contents: grid,
    },
    ...parts.flatMap((part) => [...lookWrites(plan, part), ...columnWrites(plan, part)]),
    ...roomWrites(plan),
  ];
}

/** Rows of a part on the sheet, without the blank one before the next part. */
function bodyOf({ title, end }: TablePart, last: boolean): { readonly from: number; readonly rows: number } {
  return { from: title + 1, rows: end - title - (last ? 1 : 2) };
}

function isLast({ parts }: Plan, part: TablePart): boolean {
  return parts.at(-1) === part;
}

function lookWrites(plan: Plan, part: TablePart): readonly Write[] {
  const { sheet, area } = plan;
  const width = Math.max(...part.columns.values()) + 1;
  const { from, rows } = bodyOf(part, isLast(plan, part));
  const at = (row: number, column: number, height: number, columns: number): Area => ({
    sheet,
    row: area.row + row,
    column,
    rows: height,
    columns,
  });
  return [
    { kind: 'format', area: at(part.title, 0, 1, 1), format: TITLE },
    { kind: 'format', area: at(part.title, 1, 1, width - 1), format: HEADER },
    {
      kind: 'format',
      area: at(from, 1, rows, width - 1),
      format: { border: PALETTE.border, vertical: 'middle' },
    },
  ];
}

function columnWrites(plan: Plan, part: TablePart): readonly Write[] {
  return [...part.columns].flatMap(([column, index]) => [
    ...noteWrites(plan, part, column, index),
    ...formatWrites(plan, part, column, index),
    ...choiceWrites(plan, part, column, index),
  ]);
}

function noteWrites(
  { sheet, area, language }: Plan,
  part: TablePart,
  column: ColumnId,
  index: number,
): readonly Write[] {
  const words = noteOn(part.section, column);
  if (words === undefined) return [];
  return [
    { kind: 'note', sheet, row: area.row + part.title, column: index, text: inLanguage(words, language) },
  ];
}

/** Also in the room below, where a copy of this version will lie as it lies here. */
function formatWrites(plan: Plan, part: TablePart, column: ColumnId, index: number): readonly Write[] {
  const { grid, sheet, area, scheme } = plan;
  const formatOf = formatsOf(scheme);
  const { from, rows } = bodyOf(part, isLast(plan, part));
  const body = grid.slice(from, from + rows);
  const below = area.row + grid.length + 1;
  // A blank row may become anything: only what holds for the whole column is set.
  const formats = body.map((row) => formatOf(part, row, column));
  return runsOf(formats).flatMap(({ value, start, length }) =>
    value === 'General'
      ? []
      : [area.row, below].map((base): Write => ({
          kind: 'format',
          area: { sheet, row: base + from + start, column: index, rows: length, columns: 1 },
          format: { numberFormat: value },
        })),
  );
}

function choiceWrites(plan: Plan, part: TablePart, column: ColumnId, index: number): readonly Write[] {
  const { grid, sheet, area, language } = plan;
  const values = choicesFor(part.section, column, language);
  if (values === undefined) return [];
  const { from, rows } = bodyOf(part, isLast(plan, part));
  const fits = grid.slice(from, from + rows).map((row) => {
    const cell = row[index] ?? null;
    return cell === null || values.includes(String(cell));
  });
  const message = inLanguage(text('请从列表中选择。', 'Choose from the list.'), language);
  return runsOf(fits).flatMap(({ value, start, length }) =>
    value
      ? [
          {
            kind: 'validation',
            area: { sheet, row: area.row + from + start, column: index, rows: length, columns: 1 },
            rule: { kind: 'list', values },
            message,
          } as const,
        ]
      : [],
  );
}

/** Titles stand out wherever rows are added below the table. */
function roomWrites({ grid, sheet, area }: Plan): readonly Write[] {
  const room: Area = { ...area, row: area.row + grid.length, rows: area.rows - grid.length };
  const first = `$A${room.row + 1}`;
  return [
    {
      kind: 'conditional',
      area: { ...room, sheet },
      formula: `=OR(LEFT(${first},1)="【",LEFT(${first},1)="[")`,
      format: { bold: true, fill: PALETTE.section, color: PALETTE.sectionText },
    },
  ];
}
