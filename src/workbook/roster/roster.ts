/** The command: people into, and out of, a sheet that is there. Ranges follow, and what cannot be done is said before. */
import { text, type Text } from '../../core/words/text';
import { writeOf } from '../formula/formula-cells';
import { monthKeyOfSheet } from '../month/month-of';
import { columnsOf, type ColumnPlan } from '../next-month/columns';
import { Changes } from '../patch/changes';
import type { Write } from '../port';
import { namingCells } from './cell-by-cell';
import { extendOthers, extendOwn, type Extended } from './extend';
import { clearRows, fillRows } from './in-place';
import { mendAround } from './mend-around';
import { mayMove, movingRows, moveUp, whitherOf } from './moved-up';
import { NOWHERE } from '../next-month/row-contents';
import { filledColumns, placeForRows, withRowsPutIn } from './put-in';
import { toFillIn } from './new-row';
import { placesFor, placesIn, reachesOf } from './places';
import { namingOut } from './naming-out';
import { roomFor } from './room';
import type { Roster } from './read';
import type { RosterChange, RosterPlan } from './roster-plan';
import { columnsWithRows, withRows } from './with-rows';
import { whoIsNew } from './who-is-new';

/** Where rows are missing, with as many as it takes put in. */
export function planRoster(roster: Roster, change: RosterChange): RosterPlan {
  const before = { found: roster.found, columns: columnsOf(roster.found, new Map()) };
  const plan = planIn(roster, before.columns, change);
  const missing = plan.without.length + plan.below.length;
  const row = missing === 0 ? undefined : placeForRows(before, plan.waiting);
  if (row === undefined) return plan;
  const rows = { sheet: plan.sheet, row, rows: missing };
  const now = withRows(roster, rows);
  if (now === null) return plan;
  const columns = columnsWithRows(columnsOf(now.found, new Map()), before.columns, rows);
  const after = { found: now.found, columns };
  const out = new Set([...change.out].map((one) => (one < row ? one : one + missing)));
  const more = planIn(now, after.columns, { ...change, out }, (changes) =>
    mendAround(before, after, rows, changes),
  );
  if (more.patch === null || more.without.length + more.below.length > 0) return plan;
  const patch = withRowsPutIn(more.patch, roster.found, rows, filledColumns(before));
  return { ...more, rowsPutIn: rows, patch };
}

/** @param mend what else has to change, once people are where they will be */
function planIn(
  roster: Roster,
  columns: readonly ColumnPlan[],
  { add, out: wanted }: RosterChange,
  mend: (changes: Changes) => readonly string[] = () => [],
): RosterPlan {
  const { found, people, others } = roster;
  const { block } = found;
  const out = people.filter(({ row }) => wanted.has(row));
  const outRows = new Set(out.map(({ row }) => row));
  const stay = people.filter(({ row }) => !outRows.has(row));
  const { added, passedOver } = whoIsNew(roster, add, stay);
  const changes = new Changes(block);
  const last = Math.max(...people.map(({ row }) => row));
  const movesUp = out.length > 0 && mayMove(found, others, movingRows(found, outRows));
  const stayRows = stay.map(({ row }) => row);
  const whither = movesUp ? whitherOf(found, stayRows) : NOWHERE;
  const untold = movesUp ? moveUp(found, columns, stayRows, changes, whither) : [];
  if (!movesUp) clearRows(found, columns, outRows, changes);
  const places = movesUp
    ? placesIn(found.slots.slice(stay.length), added)
    : placesFor(found, columns, added, outRows);
  const month = monthKeyOfSheet(block);
  const placed = fillRows({ found, changes, whither, month }, columns, places.placed);
  const passing = mend(changes);
  const bottom = Math.max(last, ...placed.map(({ row }) => row));
  const reaches = reachesOf(found, placed);
  const own = reaches.reduce((sum, reach) => sum + extendOwn(found.people.people, reach, changes), 0);
  const elsewhere = extendOthers(others, reaches);
  const writes = writesOf(changes, Math.max(block.area.rows, bottom - block.area.row + 1), elsewhere);
  const isBelow = (row: number): boolean => row >= block.area.row + block.area.rows;
  return {
    sheet: block.area.sheet,
    added: placed,
    out,
    movesUp,
    newcomers: added,
    passedOver,
    without: places.without.map(({ name }) => name),
    unsure: places.unsure.map(({ name }) => name),
    waiting: [
      ...places.without,
      ...places.placed.filter(({ row }) => isBelow(row)).map(({ member }) => member),
    ],
    room: roomFor(found, columns, stay, places),
    below: placed.map(({ row }) => row).filter(isBelow),
    toFillIn: toFillIn(
      found,
      columns,
      placed.map(({ row }) => row),
      changes,
    ),
    extended: own + elsewhere.reduce((sum, { after }) => sum + after.size, 0),
    untold,
    namingOut: movesUp ? [] : namingOut(found, outRows, changes),
    passing,
    cellByCell: placed.length === 0 ? [] : namingCells(roster),
    cells: changes.count + elsewhere.reduce((sum, { after }) => sum + after.size, 0),
    patch: placed.length + out.length === 0 ? null : { title: titleOf(block.area.sheet).zh, writes },
  };
}

function writesOf(changes: Changes, rows: number, others: readonly Extended[]): readonly Write[] {
  return [
    changes.write(changes.block.area.sheet, rows),
    ...others.map(({ block, after }) => writeOf(block, after)),
  ];
}

const titleOf = (sheet: string): Text => text(`人员增减：${sheet}`, `People in and out: ${sheet}`);
