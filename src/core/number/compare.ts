/**
 * Comparisons of a cell's number with an edge of a rule, at 15 significant digits, without making a decimal of it.
 * Reading at 15 digits keeps the order of numbers and leaves an edge (a literal of at most 15 digits) where it is, so only a
 * value within half a unit of the 15th digit of the edge needs the reading at all.
 */

const NEAR = 1e-14;

/**
 * `=1-0.45` is at least 0.55.
 * @example atLeast(1 - 0.45, 0.55) //=> true
 * @example atLeast(0.5499, 0.55) //=> false
 */
export function atLeast(value: number, edge: number): boolean {
  return value >= edge || (near(value, edge) && read(value) >= edge);
}

export function atMost(value: number, edge: number): boolean {
  return value <= edge || (near(value, edge) && read(value) <= edge);
}

function near(value: number, edge: number): boolean {
  return Math.abs(value - edge) <= Math.abs(edge) * NEAR;
}

/**
 * The number that a spreadsheet shows for a double.
 * @example read(0.1 + 0.2) //=> 0.3
 */
export function read(value: number): number {
  // A whole number of at most 15 digits is shown as it is (-0 as 0), and most numbers are.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value + 0;
  return Number(value.toPrecision(15));
}
