/**
 * Cells formatted as text, where Excel would keep a number as its text and a formula as its letters. The format stays the
 * user's: it is taken away only while the cell is written.
 */
import { isFormula } from '../../workbook/patch/content';
import type { Area, Block, Content } from '../../workbook/port';
import { rangeOf } from './ranges';
import type { Seen } from './look';
import type { Operation } from './operation';

const TEXT = '@';
const STEP = 200;

/** The runs of an area, column by column, in which something else than text is written to cells formatted as text. */
export function textRuns(
  area: Area,
  before: Block | undefined,
  written?: readonly (readonly (Content | undefined)[])[],
): Area[] {
  const runs: Area[] = [];
  if (!before) return runs;
  const isText = (row: number, column: number): boolean => {
    const format =
      before.formats[row - before.area.row + area.row]?.[column - before.area.column + area.column];
    if (format !== TEXT) return false;
    const content = written?.[row]?.[column];
    return (
      written === undefined ||
      typeof content === 'number' ||
      typeof content === 'boolean' ||
      isFormula(content)
    );
  };
  for (let column = 0; column < area.columns; column += 1)
    for (let row = 0; row < area.rows; row += 1) {
      const from = row;
      while (row < area.rows && isText(row, column)) row += 1;
      if (row > from)
        runs.push({
          ...area,
          row: area.row + from,
          column: area.column + column,
          rows: row - from,
          columns: 1,
        });
    }
  return runs;
}

export const formatted = (areas: readonly Area[], numberFormat: 'General' | '@'): Operation[] =>
  areas.map((area) => ({
    bytes: STEP,
    run: ({ worksheets }) => {
      rangeOf(worksheets.getItem(area.sheet), area).numberFormat = numberFormat as unknown as string[][];
    },
  }));

/** Gives all cells that were formatted as text that format back, however far the writing came. */
export const textAgain = ({ wanted, areas }: Seen): Operation[] =>
  wanted.areas.flatMap((area, index) => formatted(textRuns(area, areas[index] ?? undefined), TEXT));
