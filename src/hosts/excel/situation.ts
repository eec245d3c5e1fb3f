/** What the steps of a patch have to know of the workbook. */
import type { Area, Block } from '../../workbook/port';
import type { Limits } from './limits';
import type { Seen } from './look';

export interface Situation {
  /** Bytes that one request may have. */
  readonly bytes: number;
  /** The note that a cell had when the patch was begun. */
  noteBefore(sheet: string, row: number, column: number): string;
  /** What an area held; undefined on a sheet that the patch adds. */
  before(area: Area): Block | undefined;
  /** The workbook's names and what they refer to. */
  readonly named: readonly { readonly name: string; readonly formula: string }[];
}

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
