/** What WPS hands over for a range, always as rows of cells. */

/**
 * One cell comes as its value alone, several as rows, one row perhaps as its values alone; a blank is null or undefined.
 *
 * @example toGrid('a', 1, 1) //=> [['a']]
 * @example toGrid([1, undefined], 1, 2) //=> [[1, null]]
 */
export function toGrid(value: unknown, rows: number, columns: number): unknown[][] {
  const given = rowsOf(value, columns);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => given(r)?.[c] ?? null),
  );
}

function rowsOf(value: unknown, columns: number): (row: number) => readonly unknown[] | undefined {
  if (!Array.isArray(value)) return (row) => (row === 0 ? [value] : undefined);
  const list: readonly unknown[] = value;
  if (list.some((one) => Array.isArray(one))) return (row) => list[row] as readonly unknown[] | undefined;
  return (row) => list.slice(row * columns, (row + 1) * columns);
}
