/** Another dated version of a rules table: the present one copied below it, with a month from which it counts. */
import { isError } from '../../core/cell';
import { readMonth } from '../../core/input/month';
import type { Draft } from '../../core/table/draft';
import { COLUMNS } from '../../core/table/sections';
import { text } from '../../core/words/text';
import { editOf, refuse, type CellEdit, type Edit } from './edit';
import type { RulesSheet } from './find';
import { fitting, formatAt } from './fitting';
import { isBlankRow, lastFilled, lastRow } from './parts';

/** Rows of a version, without the blank ones at its end. */
export function rowsOfVersion(
  rules: RulesSheet,
  index: number,
): { readonly from: number; readonly to: number } {
  const titles = rules.parts.filter((part) => part.version === index);
  const from = titles[0]?.title ?? 0;
  let to = titles.at(-1)?.end ?? rules.grid.length;
  while (to > from && isBlankRow(rules.grid[to - 1])) to--;
  return { from, to };
}

/**
 * A copy of a version that counts from another month. Of several versions each needs its month: one that has none yet gets `since`.
 * @param month the first month of the new version, such as `2026-04`
 */
export function newVersion(rules: RulesSheet, draft: Draft, month: string, since?: string): Edit {
  const from = monthIn(month);
  if (from === undefined) return noMonth(month);
  if (rules.drafts.some((one) => monthOf(one) === from))
    return refuse(
      `已有从 ${from} 起的版本。请换一个月份，或直接修改那个版本。`,
      `There is a version from ${from} already. Choose another month, or edit that version.`,
    );
  const undated = draft.scheme.effectiveFrom === undefined;
  const present = undated ? monthIn(since ?? '') : undefined;
  if (undated && present === undefined) return noMonth(since ?? '');
  if (present === from)
    return refuse(
      `两个版本不能都从 ${from} 起执行。请换一个月份。`,
      `Two versions cannot both count from ${from}. Choose another month.`,
    );
  const rows = rowsOfVersion(rules, rules.drafts.indexOf(draft));
  const count = rows.to - rows.from;
  const end = lastRow(rules.grid) + 1;
  const free = rules.name === undefined ? Infinity : rules.grid.length - end;
  if (free < count + 1) return noRoom(rules, count + 1 - free);
  const copied = rules.grid.slice(rows.from, rows.to);
  const last = rules.name === undefined ? end + 1 : rules.grid.length - count;
  const target = placeFor(rules, rows.from, count, end + 1, last);
  const cells = copied.flatMap((cellsOfRow, r) =>
    cellsOfRow.map((value, column): CellEdit => {
      const wanted = formatAt(rules, rows.from + r, column);
      return { row: target + r, column, value: fitting(rules, target + r, column, value, wanted) };
    }),
  );
  const stamped = stamp(rules, draft, cells, rows.from, target, from, present);
  if (stamped === undefined)
    return refuse(
      '【方案】里没有代号所在的行，因此不知道月份写在哪里。请先改正【方案】。',
      'The [Scheme] part has no row, so there is no place for the month. Mend that part first.',
    );
  const title = text(`新版本：${from}`, `New version: ${from}`);
  return editOf(rules, stamped, title);
}

/** The month from which a version counts, as it is written there where it is no month. */
export function monthOf({ scheme }: Draft): string | undefined {
  return scheme.effectiveFrom && (monthIn(scheme.effectiveFrom) ?? scheme.effectiveFrom);
}

/** `2026-04`, however it was typed. */
function monthIn(words: string): string | undefined {
  const read = readMonth(words);
  return isError(read) || read.year === undefined
    ? undefined
    : `${read.year}-${String(read.month).padStart(2, '0')}`;
}

function noMonth(words: string): Edit {
  return refuse(
    words === ''
      ? '现有版本还没有生效月份。请写明它从哪个月起执行，如 2026-01。'
      : `“${words}”不是年月。请写成 2026-04 的样子。`,
    words === ''
      ? 'The present version has no month yet. State from which month it counts, such as 2026-01.'
      : `"${words}" is no month. Write it like 2026-04.`,
  );
}

function noRoom(rules: RulesSheet, missing: number): Edit {
  const row = rules.area.row + rules.grid.length + 1;
  return refuse(
    `名称 ${rules.name} 的范围里放不下新版本，还差 ${missing} 行。请在“${rules.sheet}”第 ${row} 行（▲ 行）上方插入 ${missing} 行，再试一次。`,
    `The range of ${rules.name} has no room for another version: ${missing} rows are missing. Insert ${missing} rows above row ${row} (the ▲ row) of “${rules.sheet}”, then try again.`,
  );
}

/** The first row on which the copied cells look as they did; the first of all where there is none. */
function placeFor(rules: RulesSheet, from: number, count: number, first: number, last: number): number {
  const alike = (target: number): boolean =>
    rules.grid.slice(from, from + count).every((cells, r) =>
      cells.every((value, column) => {
        const wanted = formatAt(rules, from + r, column);
        return fitting(rules, target + r, column, value, wanted) === value;
      }),
    );
  for (let target = first; target <= last; target++) if (alike(target)) return target;
  return first;
}

/** The copy with its month; a column for it is added where the part has none. */
function stamp(
  rules: RulesSheet,
  draft: Draft,
  cells: readonly CellEdit[],
  from: number,
  target: number,
  month: string,
  present: string | undefined,
): readonly CellEdit[] | undefined {
  const key = draft.place('scheme', '', 0, 'key');
  if (key === undefined) return undefined;
  const head = rules.grid[from] ?? [];
  const place = draft.place('scheme', '', 0, 'effective');
  const column = place?.column ?? lastFilled(head) + 1;
  const row = key.row - from + target;
  const kept = cells.filter((cell) => cell.column !== column || (cell.row !== row && cell.row !== target));
  return [
    ...kept,
    { row: target, column, value: COLUMNS.effective[rules.language] },
    { row, column, value: month },
    ...(present === undefined
      ? []
      : [
          { row: from, column, value: COLUMNS.effective[rules.language] },
          { row: key.row, column, value: present },
        ]),
  ];
}
