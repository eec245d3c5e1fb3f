/** Reads a rules table: every version in it as a draft. Never throws; what is wrong becomes a finding. */
import type { Scheme } from '../../schemes/scheme';
import type { Cell } from '../cell';
import type { Draft, Place } from './draft';
import { totalLine } from './lines';
import { address, ownerOf, type Reading } from './reading';
import { readHead } from './read-head';
import { readIndicators } from './read-indicators';
import { readPay } from './read-pay';
import { readStars } from './read-stars';
import type { RowReader } from './row-reader';
import { versionsOf, type Version } from './rows';
import { SECTIONS, type ColumnId } from './sections';
import { HEAD } from './shapes';
import { unread } from './unread';

/** The versions of a table in the order in which they stand. */
export function readTable(grid: readonly (readonly Cell[])[]): readonly Draft[] {
  return versionsOf(grid).map(readVersion);
}

function readVersion(version: Version): Draft {
  const ordered = new Map<string, readonly RowReader[]>();
  const [own] = version.rows.get('scheme') ?? [];
  const reading: Reading = {
    head: own === undefined ? {} : HEAD.read(own),
    rows: (section) => version.rows.get(section) ?? [],
    bands: new Map(),
    ranges: new Map(),
    grades: [],
    stars: [],
    order: (section, owner, rows) => void ordered.set(address(section, owner), rows),
    version,
  };
  const { head, notes } = readHead(reading);
  const indicators = readIndicators(reading);
  const totals = totalLine(indicators);
  const scheme: Scheme = {
    ...head,
    ...indicators,
    ...readPay(reading, totals),
    ...readStars(reading, totals),
  };
  // Without a total there is nothing to average.
  if (scheme.aggregation === undefined) own?.disregard('lowest', 'highest', 'best');
  for (const [section, rows] of version.rows)
    for (const row of rows) {
      const key = address(section, ownerOf(row));
      if (!ordered.has(key))
        ordered.set(
          key,
          rows.filter((other) => address(section, ownerOf(other)) === key),
        );
    }
  version.findings.push(...unread(version));
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
    blanks(section, owner): readonly ColumnId[] {
      const rows = owner === undefined ? reading.rows(section) : (ordered.get(address(section, owner)) ?? []);
      const columns: readonly ColumnId[] = SECTIONS[section].columns;
      return columns.filter((column) => rows.some((row) => row.asked.has(column) && row.blank([column])));
    },
    rowOf: (section) => version.titles.get(section) ?? version.first,
  };
}
