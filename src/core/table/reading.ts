/** What the readers of a version's parts share, and to whom rows belong. */
import { normalise } from '../words/normalise';
import type { StatedBand } from './draft';
import type { RowReader } from './row-reader';
import type { Version } from './rows';
import type { ColumnId, SectionId } from './sections';

/** What the readers of the parts share. */
export interface Reading {
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

/** The rows of an owner, in table order. */
export function owned(reading: Reading, section: SectionId, owner = ''): RowReader[] {
  return reading.rows(section).filter((row) => normalise(ownerOf(row)) === normalise(owner));
}
