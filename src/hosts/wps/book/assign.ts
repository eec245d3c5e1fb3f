/** Hands contents over to WPS. */
import { isFormula } from '../../../workbook/content';
import type { Content } from '../../../workbook/port';
import { typed } from '../../typed-text';
import { rangeOf } from './addresses';
import type { EtRange, EtSheet } from './et';
import type { Place } from './places';
import type { Program } from './program';

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
export function assign(target: Target, wanted: Wanted, part: Place, { rowByRow, texts }: How): void {
  const { dialect } = target.program;
  const step = rowByRow ? 1 : part.rows;
  for (let row = part.row; row < part.row + part.rows; row += step) {
    const piece = { ...part, row, rows: step };
    const contents = wanted
      .slice(row, row + step)
      .map((line) => line.slice(part.column, part.column + part.columns).map((content) => content ?? null));
    const range = rangeAt(target, piece);
    const apostrophes =
      texts ?? (contents.some((line) => line.some(needsApostrophe)) ? textsIn(range) : 'typed');
    const toValue = (content: Content): Value => {
      if (isFormula(content)) return dialect.outward(content.formula);
      return apostrophes === 'plain' && typeof content === 'string' ? content : typed(content);
    };
    const values = contents.map((line) => line.map(toValue));
    const single = step === 1 && part.columns === 1;
    dialect.write(
      range,
      single ? values[0]?.[0] : values,
      contents.some((line) => line.some(isFormula)),
    );
  }
}

const needsApostrophe = (content: Content): boolean =>
  typeof content === 'string' && typed(content) !== content;

/** In cells formatted as text, an apostrophe may become part of the text. */
const textsIn = (range: EtRange): 'typed' | 'plain' => (range.NumberFormat === TEXT ? 'plain' : 'typed');

export function rangeAt({ sheet, place, range }: Target, part: Place): EtRange {
  if (part.rows === place.rows && part.columns === place.columns) return range;
  return rangeOf(sheet, { ...part, row: place.row + part.row, column: place.column + part.column });
}
