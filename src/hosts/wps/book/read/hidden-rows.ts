/** Rows that are hidden or filtered out. */
import { LONGEST_ADDRESS, placesIn, placesOf } from './addresses';
import type { EtRange } from '../et';
import { bottomOf } from '../places';
import type { Place } from '../places';

/** XlCellType. */
const VISIBLE = 12;

export function hiddenRows(range: EtRange, { row, rows }: Place): number[] {
  const lines = range.EntireRow;
  const hidden = lines.Hidden;
  if (hidden === false) return [];
  const all = Array.from({ length: rows }, (_, index) => row + index);
  if (hidden === true) return all;
  const seen = new Set<number>();
  for (const part of visibleParts(lines)) for (let at = part.row; at < bottomOf(part); at += 1) seen.add(at);
  return all.filter((at) => !seen.has(at));
}

/** One question where the answer is short; a long address is cut off, and then it is one for each part. */
function visibleParts(lines: EtRange): Place[] {
  const visible = lines.SpecialCells(VISIBLE);
  const address = visible.Address(false, false);
  if (address.length < LONGEST_ADDRESS) return placesOf(address);
  const { Areas } = visible;
  return Array.from({ length: Areas.Count }, (_, index) => placesIn(Areas.Item(index + 1))).flat();
}
