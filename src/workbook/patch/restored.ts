/** Whether a workbook is, after taking back, what was found before: by all that was looked at. */
import { cellAddress } from '../formula/address';
import { contentAt, sameContent } from './content';
import type { Found, Place } from './patch-host';
import type { Block, Held } from '../port';

/** Places that differ, for `NotRestored`: cells by their addresses, sheets and names by themselves. */
export function differences(before: Found, now: Found, notes: readonly Place[]): readonly string[] {
  return [
    ...unlike(namesOf(before), namesOf(now)),
    ...unlike(before.state.names, now.state.names),
    ...before.areas.flatMap((held, index) => inCells(held, now.areas[index] ?? null)),
    ...before.sheets.flatMap((block, index) => inBlock(block, now.sheets[index] ?? null)),
    ...notes.flatMap(({ sheet, row, column }, index) =>
      before.notes[index] === now.notes[index] ? [] : `${sheet}!${cellAddress(row, column)}`,
    ),
  ];
}

const namesOf = ({ state }: Found): readonly string[] =>
  state.sheets.map(({ name, visible }) => (visible ? name : `${name} (hidden)`));

/** What only one of them has. */
function unlike(before: readonly string[], now: readonly string[]): readonly string[] {
  const [old, other] = [new Set(before), new Set(now)];
  return [...before.filter((name) => !other.has(name)), ...now.filter((name) => !old.has(name))];
}

function inCells(before: Held | null, now: Held | null): readonly string[] {
  if (before === null) return [];
  const { sheet, row, column } = before.area;
  return before.cells.flatMap((cells, r) =>
    cells.flatMap((_, c) => {
      const at = [row + r, column + c] as const;
      const same = now !== null && sameContent(contentAt(before, ...at), contentAt(now, ...at));
      return same ? [] : `${sheet}!${cellAddress(...at)}`;
    }),
  );
}

/** Of whole sheets also how far they go, number formats, hidden rows and merged cells. */
function inBlock(before: Block | null, now: Block | null): readonly string[] {
  if (before === null || now === null) return before === now ? [] : [(before ?? now)?.area.sheet ?? ''];
  const look = ({ area, formats, hiddenRows, merges }: Block): string =>
    JSON.stringify([area, formats, hiddenRows, merges]);
  return look(before) === look(now) ? inCells(before, now) : [before.area.sheet];
}
