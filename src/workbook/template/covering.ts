/** Ranges over the people of a sheet, made to reach down to the last of them. */

/** Of one column, absolute, and of the sheet itself; texts stay as they are. */
const COLUMN = /"(?:[^"]|"")*"|(?<![!\w.$])\$([A-Z]{1,3})\$(\d+):\$([A-Z]{1,3})\$(\d+)(?!\d)/g;

/**
 * @param first row of the first person, from 0
 * @param last row of the last one
 * @example coveringTo(4, 11)('SUM($C$5:$C$9)+SUM($C$4:$C$9)') //=> 'SUM($C$5:$C$12)+SUM($C$4:$C$9)'
 */
export function coveringTo(first: number, last: number): (formula: string) => string {
  return (formula) =>
    formula.replace(COLUMN, (all: string, from?: string, top?: string, to?: string, bottom?: string) =>
      from !== undefined && from === to && Number(top) === first + 1 && Number(bottom) < last + 1
        ? `$${from}$${top}:$${to}$${last + 1}`
        : all,
    );
}
