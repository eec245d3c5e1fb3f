/** Reads a rules table: every version in it as a draft. Never throws; what is wrong becomes a finding. */
import type { Scheme } from '../../schemes/scheme';
import type { Cell } from '../cell';
import { normalise } from '../text/normalise';
import type { Draft, Place, StatedBand } from './draft';
import { readHead } from './read-head';
import { readIndicators } from './read-indicators';
import { readPay } from './read-pay';
import { readStars } from './read-stars';
import type { RowReader } from './row-reader';
import { versionsOf, type Version } from './rows';
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

/** The versions of a table in the order in which they stand. */
export function readTable(grid: readonly (readonly Cell[])[]): readonly Draft[] {
  return versionsOf(grid).map(readVersion);
}

function readVersion(version: Version): Draft {
  const ordered = new Map<string, readonly RowReader[]>();
  const reading: Reading = {
    rows: (section) => version.rows.get(section) ?? [],
    bands: new Map(),
    ranges: new Map(),
    grades: [],
    stars: [],
    order: (section, owner, rows) => void ordered.set(address(section, owner), rows),
    version,
  };
  const { head, notes } = readHead(reading);
  const scheme: Scheme = {
    ...head,
    ...readIndicators(reading),
    ...readPay(reading),
    ...readStars(reading),
  };
  for (const [section, rows] of version.rows)
    for (const row of rows) {
      const key = address(section, ownerOf(row));
      if (!ordered.has(key))
        ordered.set(
          key,
          rows.filter((other) => address(section, ownerOf(other)) === key),
        );
    }
  return {
    scheme,
    notes,
    faults: version.findings,
    bands: reading.bands,
    ranges: reading.ranges,
    grades: reading.grades,
    stars: reading.stars,
    place(section, owner, index, column): Place | undefined {
      const row = ordered.get(address(section, owner))?.[index];
      const at = row?.columns.get(column);
      return row === undefined || at === undefined ? undefined : { row: row.row, column: at };
    },
    rowOf: (section) => version.titles.get(section) ?? version.first,
  };
}

const address = (section: SectionId, owner: string): string => `${section}|${normalise(owner)}`;

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
