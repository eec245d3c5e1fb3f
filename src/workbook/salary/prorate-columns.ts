/** What a sheet of pay can be prorated by: columns of days, of unpaid leave, of hiring and leaving; and its month. */
import { squash } from '../../core/words/normalise';
import { monthKey, monthOfSheet } from '../month/month-of';
import type { People } from '../people/people';
import type { Block } from '../port';
import { STAFF_ROLES } from '../staff/columns';
import { attendanceColumns, otherColumns, type Found } from './attendance';
import type { Mapping, Prorate, Role } from './roles';

/** What a sheet can be prorated by. */
export interface ProrateColumns {
  readonly days?: { readonly due: Found; readonly present: Found };
  readonly dates?: { readonly hired?: Found; readonly left?: Found };
  /** Days without pay, and the days due where the sheet says them. */
  readonly unpaid?: { readonly columns: readonly Found[]; readonly due: Found | undefined };
}

export function prorateColumns(sheet: Pick<People<Role>, 'block' | 'mapping'>): ProrateColumns {
  const { due, present, unpaid } = attendanceColumns(sheet);
  const others = otherColumns(sheet);
  const dated = (role: 'hired' | 'left'): Found | undefined => {
    const words = STAFF_ROLES.find((one) => one.role === role)?.exact ?? [];
    return others.find(({ title }) => words.includes(squash(title)));
  };
  const [hired, left] = [dated('hired'), dated('left')];
  return {
    ...(due !== undefined && present !== undefined ? { days: { due, present } } : {}),
    ...(hired !== undefined || left !== undefined ? { dates: { hired, left } } : {}),
    ...(unpaid.length > 0 ? { unpaid: { columns: unpaid, due } } : {}),
  };
}

/** The month that the sheet is of, where it says the year too: `2026-03`. */
export function payMonth(block: Block): string | undefined {
  const found = monthOfSheet(block);
  return found?.year === undefined ? undefined : monthKey(found);
}

/** The columns of unpaid leave that the mapping takes off the pay. */
export function takenOff(
  sheet: Pick<People<Role>, 'block' | 'mapping'> & { readonly mapping: Mapping },
): readonly Found[] {
  const { prorate } = sheet.mapping;
  if (prorate?.by !== 'unpaid' && !(prorate?.by === 'dates' && prorate.unpaid)) return [];
  return prorateColumns(sheet).unpaid?.columns ?? [];
}

/** The month matters to all but what is counted by a column or by 21.75. */
export function asksMonth(prorate: Prorate | undefined): prorate is Exclude<Prorate, { by: 'days' }> {
  return (
    prorate?.by === 'dates' || (prorate?.by === 'unpaid' && ['calendar', 'weekdays'].includes(prorate.basis))
  );
}
