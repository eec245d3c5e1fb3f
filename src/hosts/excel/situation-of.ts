/** What the steps of a patch have to know, from what a look found. */
import type { Limits } from './limits';
import type { Seen } from './look';
import type { Situation } from './situation';

export function situationOf({ wanted, notes, areas, state }: Seen, { bytes }: Limits): Situation {
  const texts = new Map(
    wanted.notes.map(({ sheet, row, column }, index) => [`${row},${column},${sheet}`, notes[index] ?? '']),
  );
  const held = new Map(wanted.areas.map((area, index) => [area, areas[index] ?? undefined]));
  return {
    bytes,
    noteBefore: (sheet, row, column) => texts.get(`${row},${column},${sheet}`) ?? '',
    before: (area) => held.get(area),
    named: state.named,
  };
}
