/** Running numbers: of all people from the top, or of those of each part anew. On somebody's own sheet they are the rows', whoever has these. */
import { bare } from '../people/header-words';
import type { Changes } from '../patch/changes';
import { cellAt, formulaAt } from '../people/cells';
import type { Found } from './found';

const NUMBERS = ['序号', '编号', 'no', '№'];

/** 编号 may be somebody's own. */
export const isRunning = (title: string): boolean => isNumberTitle(title) && bare(title) !== '编号';

export const isNumberTitle = (title: string): boolean => NUMBERS.includes(bare(title));

/** Whether typed numbers count the people, from 1 and perhaps from 1 again. */
export function isSerial({ block, people }: Found, column: number): boolean {
  const rows = people.people.filter(({ name }) => name !== '').map(({ row }) => row);
  return (
    rows.length > 1 &&
    rows.every((row, index) => {
      const above = index === 0 ? 0 : cellAt(block, rows[index - 1] as number, column);
      const own = cellAt(block, row, column);
      return formulaAt(block, row, column) === null && (own === 1 || own === Number(above) + 1);
    })
  );
}

/** Everybody who has a number by now, from the top; it begins again where it did. */
export function renumber({ block, people }: Found, column: number, changes: Changes): void {
  let number = 0;
  let before = 0;
  for (const { row } of people.rows) {
    if (typeof changes.at(row, column) !== 'number') continue;
    const own = cellAt(block, row, column);
    if (typeof own === 'number') {
      if (own <= before) number = 0;
      before = own;
    }
    changes.set(row, column, ++number);
  }
}

/** Of somebody new: that of the row, else one more than the highest, or than the one above where numbers begin again; null where the others have none. */
export function numberFor(
  { people, block }: Found,
  row: number,
  column: number,
  changes: Changes,
): number | null {
  const rows = people.people.filter(({ name }) => name !== '').map((one) => one.row);
  const numbers = rows.map((one) => cellAt(block, one, column));
  if (!numbers.every(isWhole)) return null;
  const own = cellAt(block, row, column);
  if (isWhole(own)) return own;
  const above = people.rows.filter((one) => one.row < row).map((one) => changes.at(one.row, column));
  if (new Set(numbers).size < numbers.length) return (above.filter(isWhole).at(-1) ?? 0) + 1;
  const taken = people.rows.map((one) => changes.at(one.row, column));
  return Math.max(0, ...taken.filter(isWhole)) + 1;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);
