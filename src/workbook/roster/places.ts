/** Which free rows newcomers get. */
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import type { Member } from '../staff/staff';
import { freeRows, rowsFor } from './free-rows';
import { isIn, partOf, partsOf, type Part } from './parts';
import type { Reach } from './ranges';

export interface Place {
  readonly member: Member;
  readonly row: number;
}

export interface Places {
  readonly placed: readonly Place[];
  readonly without: readonly Member[];
  /** Those of them of whom nothing tells which part of the sheet they belong to. */
  readonly unsure: readonly Member[];
}

/** @param cleared rows of people who are taken out */
export function placesFor(
  found: Found,
  columns: readonly ColumnPlan[],
  added: readonly Member[],
  cleared: ReadonlySet<number>,
): Places {
  const parts = partsOf(found);
  const rows = [...rowsFor(added.length, freeRows(found, cleared))];
  const taking = parts.filter((part) => rows.some((row) => isIn(part, parts, row)));
  const placed: Place[] = [];
  const without: Member[] = [];
  const unsure: Member[] = [];
  for (const member of added) {
    const own = partOf(parts, found, columns, member);
    // With the team unknown, the one part that has room is meant: somebody has made it.
    const part = own ?? (member.team === '' && taking.length === 1 ? taking[0] : undefined);
    const row = rows.find((one) => parts.length < 2 || (part !== undefined && isIn(part, parts, one)));
    if (row !== undefined) {
      placed.push({ member, row });
      rows.splice(rows.indexOf(row), 1);
    } else {
      without.push(member);
      if (part === undefined && parts.length > 1) unsure.push(member);
    }
  }
  return { placed, without, unsure };
}

/** One row after the other. */
export function placesIn(rows: readonly number[], added: readonly Member[]): Places {
  const placed = added.slice(0, rows.length).map((member, index) => ({ member, row: rows[index] ?? 0 }));
  return { placed, without: added.slice(rows.length), unsure: [] };
}

/** How much further down the people of each part go by those who are new. */
export function reachesOf(found: Found, placed: readonly { readonly row: number }[]): readonly Reach[] {
  const parts = partsOf(found);
  return parts.flatMap((part: Part): readonly Reach[] => {
    const last = Math.max(...part.rows);
    const to = Math.max(last, ...placed.map(({ row }) => row).filter((row) => isIn(part, parts, row)));
    return to === last ? [] : [{ sheet: found.block.area.sheet, last, to }];
  });
}
