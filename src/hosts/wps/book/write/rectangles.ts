/** The cells of a block that are to be written, as few rectangles: what lies between is never touched. */
import type { Place } from '../places';

/** Within the grid, counted from its first cell; `wanted` says which cells. */
export function rectangles<Value>(
  grid: readonly (readonly Value[])[],
  wanted: (value: Value, row: number, column: number) => boolean,
): Place[] {
  const done: Place[] = [];
  let open: Place[] = [];
  for (const [row, values] of grid.entries()) {
    const runs = runsIn(values, (value, column) => wanted(value, row, column));
    const next: Place[] = [];
    for (const [column, columns] of runs) {
      const above = open.find((place) => place.column === column && place.columns === columns);
      next.push(above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns });
    }
    done.push(
      ...open.filter((place) => !runs.some(([c, count]) => c === place.column && count === place.columns)),
    );
    open = next;
  }
  return [...done, ...open];
}

function runsIn<Value>(
  values: readonly Value[],
  wanted: (value: Value, column: number) => boolean,
): [column: number, columns: number][] {
  const runs: [number, number][] = [];
  for (const [column, value] of values.entries()) {
    if (!wanted(value, column)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
