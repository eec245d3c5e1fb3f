/** What the steps of a patch have to know, from what a look found. */
import { areaAddress } from '../../workbook/formula/address';
import type { Limits } from './limits';
import type { Seen } from './look';
import type { Situation } from './situation';

/** @param copies sheets that the patch adds as copies: what stands there is what the source held */
export function situationOf(
  { wanted, notes, areas, state }: Seen,
  { bytes }: Limits,
  copies: ReadonlyMap<string, string>,
): Situation {
  const texts = new Map(
    wanted.notes.map(({ sheet, row, column }, index) => [`${row},${column},${sheet}`, notes[index] ?? '']),
  );
  const held = new Map(wanted.areas.map((area, index) => [areaAddress(area), areas[index] ?? undefined]));
  return {
    bytes,
    noteBefore: (sheet, row, column) => texts.get(`${row},${column},${sheet}`) ?? '',
    before: (area) => held.get(areaAddress({ ...area, sheet: copies.get(area.sheet) ?? area.sheet })),
    named: state.named,
  };
}
