/** A table on the board sheet: where it stands, what it holds, how its columns look. */
import type { Area, Content, Format, Write } from '../../port';
import { HEADER } from '../../look/header';
import { PALETTE } from '../../look/palette';

export interface SheetTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** Number formats by column; as they come where there is none. */
  readonly formats?: readonly (string | undefined)[];
}

const TITLE: Format = { bold: true, size: 12, color: PALETTE.title };

/** Rows that a table takes: its title, its head, its rows. */
export const heightOf = ({ rows }: SheetTable): number => rows.length + 2;

/** Where its first row of figures stands. */
export const firstRowAt = (row: number): number => row + 2;

export function tableWrites(
  table: SheetTable,
  at: { sheet: string; row: number; column: number },
): readonly Write[] {
  const { sheet, row, column } = at;
  const { title, head, rows, formats = [] } = table;
  const area = (from: number, count: number, left = 0, columns = head.length): Area => ({
    sheet,
    row: row + from,
    column: column + left,
    rows: count,
    columns,
  });
  return [
    { kind: 'write', area: area(0, 1, 0, 1), contents: [[title]] },
    { kind: 'format', area: area(0, 1, 0, 1), format: TITLE },
    { kind: 'write', area: area(1, 1), contents: [head] },
    { kind: 'format', area: area(1, 1), format: HEADER },
    ...(rows.length === 0
      ? []
      : [
          { kind: 'write', area: area(2, rows.length), contents: rows } as const,
          { kind: 'format', area: area(2, rows.length), format: { border: PALETTE.border } } as const,
        ]),
    ...formats.flatMap((numberFormat, index): readonly Write[] =>
      numberFormat === undefined || rows.length === 0
        ? []
        : [{ kind: 'format', area: area(2, rows.length, index, 1), format: { numberFormat } }],
    ),
  ];
}
