/** Hands contents over to WPS. */
import { computesArrays } from '../../../../workbook/formula/array-formula';
import { isFormula } from '../../../../workbook/patch/content';
import type { Content } from '../../../../workbook/port';
import { typed } from '../../../typed-text';
import { rangeOf } from '../read/addresses';
import type { EtRange, EtSheet } from '../et';
import { cellsIn, cutRows } from '../places';
import type { Place } from '../places';
import type { Program } from '../program';

/** Undefined leaves a cell as it is. */
export type Wanted = readonly (readonly (Content | undefined)[])[];

/** Where contents belong. */
export interface Target {
  readonly sheet: EtSheet;
  readonly place: Place;
  /** All of the place. */
  readonly range: EtRange;
  readonly program: Program;
}

/** The number format of cells that keep whatever is written as a text. */
export const TEXT = '@';

type Value = ReturnType<typeof typed>;

interface How {
  readonly rowByRow: boolean;
  /** Texts with an apostrophe before them where they need one, or as they are; where nothing is said, by the format. */
  readonly texts?: 'typed' | 'plain';
}

/** @param part counted from the target's first cell */
export function assign(target: Target, wanted: Wanted, part: Place, how: How): void {
  const step = how.rowByRow ? 1 : part.rows;
  for (let row = part.row; row < part.row + part.rows; row += step)
    assignPiece(target, wanted, { ...part, row, rows: step }, how);
}

function assignPiece(target: Target, wanted: Wanted, piece: Place, how: How): void {
  const { dialect } = target.program;
  const contents = wanted
    .slice(piece.row, piece.row + piece.rows)
    .map((line) => line.slice(piece.column, piece.column + piece.columns).map((content) => content ?? null));
  const range = rangeAt(target, piece);
  const single = cellsIn(piece) === 1;
  let { texts } = how;
  if (texts === undefined && contents.some((line) => line.some(needsApostrophe))) {
    const format = range.NumberFormat;
    if (typeof format !== 'string' && !single) {
      for (const smaller of apart(piece, contents)) assign(target, wanted, smaller, how);
      return;
    }
    // There, an apostrophe may become part of the text.
    if (format === TEXT) texts = 'plain';
  }
  const toValue = (content: Content): Value => {
    if (isFormula(content)) return dialect.outward(content.formula);
    return texts === 'plain' && typeof content === 'string' ? content : typed(content);
  };
  const values = contents.map((line) => line.map(toValue));
  const hasFormulas = contents.some((line) => line.some(isFormula));
  dialect.write(range, single ? values[0]?.[0] : values, hasFormulas);
  if (hasFormulas && !dialect.dynamicArrays) markArrays(target, piece, contents);
}

/** Where formulas are not arrays by themselves. */
function markArrays(target: Target, piece: Place, contents: readonly (readonly Content[])[]): void {
  const { dialect } = target.program;
  for (const [row, line] of contents.entries()) {
    for (const [column, content] of line.entries()) {
      if (!isFormula(content) || !computesArrays(content.formula)) continue;
      const cell = { row: piece.row + row, column: piece.column + column, rows: 1, columns: 1 };
      rangeAt(target, cell).FormulaArray = dialect.outward(content.formula);
    }
  }
}

const needsApostrophe = (content: Content): boolean =>
  typeof content === 'string' && typed(content) !== content;

/** Of cells in several formats: each column whose format matters by itself, and a single column in half. */
function apart(piece: Place, contents: readonly (readonly Content[])[]): readonly Place[] {
  if (piece.columns === 1) return cutRows(piece, piece.row + Math.ceil(piece.rows / 2));
  const columns: Place[] = [];
  for (let c = 0; c < piece.columns; c += 1) {
    const own = { ...piece, column: piece.column + c, columns: 1 };
    const last = columns.at(-1);
    const isText = (column: number): boolean =>
      contents.some((line) => needsApostrophe(line[column] ?? null));
    if (last && !isText(c) && !isText(c - 1))
      columns[columns.length - 1] = { ...last, columns: last.columns + 1 };
    else columns.push(own);
  }
  return columns;
}

export function rangeAt({ sheet, place, range }: Target, part: Place): EtRange {
  if (part.rows === place.rows && part.columns === place.columns) return range;
  return rangeOf(sheet, { ...part, row: place.row + part.row, column: place.column + part.column });
}
