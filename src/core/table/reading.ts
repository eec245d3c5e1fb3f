/** What the readers of a version's parts share, and to whom rows belong. */
import { normalise } from '../words/normalise';
import { text } from '../words/text';
import type { StatedBand } from './draft';
import type { RowReader } from './row-reader';
import type { Version } from './rows';
import type { ColumnId, SectionId } from './sections';
import type { Head } from './shapes';

/** What the readers of the parts share. */
export interface Reading {
  /** What the scheme's own row says. */
  readonly head: Partial<Head>;
  rows(section: SectionId): readonly RowReader[];
  readonly bands: Map<string, readonly StatedBand[]>;
  readonly ranges: Map<string, readonly StatedBand[]>;
  grades: readonly StatedBand[];
  stars: readonly StatedBand[];
  /** Says in which order the rows of an owner stand in the scheme. */
  order(section: SectionId, owner: string, rows: readonly RowReader[]): void;
  readonly version: Version;
}

export const address = (section: SectionId, owner: string): string => `${section}|${normalise(owner)}`;

/** The column that says to whom a row belongs. */
const OWNER: Partial<Record<SectionId, ColumnId>> = {
  settings: 'key',
  groups: 'key',
  indicators: 'key',
  adjustments: 'key',
  inputs: 'owner',
  bands: 'owner',
  levels: 'owner',
  grades: 'name',
  pay: 'name',
  takingPart: 'key',
  stars: 'star',
  gates: 'star',
  facts: 'key',
  choices: 'fact',
  raw: 'key',
  codes: 'key',
  pool: 'rank',
};

export function ownerOf(row: RowReader): string {
  const column = OWNER[row.section];
  return column === undefined ? '' : row.words(column);
}

/** As owners are compared, worked out once for each row: a table asks for the rows of each of its owners. */
const compared = new WeakMap<RowReader, string>();

function comparedOwnerOf(row: RowReader): string {
  const known = compared.get(row);
  if (known !== undefined) return known;
  const owner = normalise(ownerOf(row));
  compared.set(row, owner);
  return owner;
}

/** The rows of an owner, in table order. */
export function owned(reading: Reading, section: SectionId, owner = ''): RowReader[] {
  const wanted = normalise(owner);
  return reading.rows(section).filter((row) => comparedOwnerOf(row) === wanted);
}

/** A grade or star is one stretch of totals: a row for the rest that would take two of them says too little. */
export function inOnePlace(rows: readonly RowReader[], bands: readonly (StatedBand | undefined)[]): void {
  const twice = bands.find((band, index) => band?.rest && bands.indexOf(band) < index);
  const row = rows.find((one) => one.row === twice?.row);
  row?.report(
    'overlap',
    text(
      '“其余”落在不相连的几段上。请写明各行的两端',
      '"else" would stand for stretches that do not touch. State both ends of every row',
    ),
    'sign',
  );
}
