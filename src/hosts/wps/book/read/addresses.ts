/** Addresses as WPS writes them, and as it takes them: one text may name several areas. */
import { columnLetters, columnNumber, rangeAddress } from '../../../../workbook/formula/address';
import { maxColumns, maxRows } from '../../../../workbook/patch/limits';
import type { EtRange, EtSheet } from '../et';
import type { Place } from '../places';

/** `B2:D9`, `B2`, `A:C` or `2:5`. */
const AREA = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i;

/** @example placesOf('B2:C3,$5:$5')[0] //=> { row: 1, column: 1, rows: 2, columns: 2 } */
export function placesOf(address: string): Place[] {
  return address.replaceAll('$', '').split(',').map(placeOf);
}

function placeOf(address: string): Place {
  const [, left = '', top = '', right = left, bottom = top] = AREA.exec(address.trim()) ?? [];
  if (left === '' && top === '') throw new RangeError(`no address "${address}"`);
  const row = top === '' ? 0 : Number(top) - 1;
  const column = left === '' ? 0 : columnNumber(left);
  return {
    row,
    column,
    rows: bottom === '' ? maxRows : Number(bottom) - row,
    columns: right === '' ? maxColumns : columnNumber(right) - column + 1,
  };
}

/** Where a range lies; of several areas all of them. */
export const placesIn = (range: EtRange): Place[] => placesOf(range.Address(false, false));

export const rangeOf = (sheet: EtSheet, place: Place): EtRange => sheet.Range(rangeAddress(place));

export const rowsAddress = ({ row, rows }: Place): string => `${row + 1}:${row + rows}`;

export const columnsAddress = ({ column, columns }: Place): string =>
  `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;

/** Longer addresses are refused, or cut off where WPS writes them. */
export const LONGEST_ADDRESS = 240;

/** As few addresses as are not too long. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}
