/** The names of people: what a name is, rows without one, names that stand twice. */
import { isBlank, isError } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { cellAt, formulaAt, rowAt } from './cells';
import { nameColumn, type PeopleMapping } from './roles';

/** Empty where there is none. A number, such as one of an employee, is a name too. */
export function nameAt<R extends string>(block: Block, mapping: PeopleMapping<R>, row: number): string {
  const column = nameColumn(mapping);
  const cell = column === undefined ? null : cellAt(block, row, column);
  return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
}

/** Names that differ only in case, in spaces, or in signs that nobody sees are of the same person. */
export function nameKey(name: string): string {
  return squash(name);
}

/** As people are listed where names may be shared. */
export const nameWithId = ({ name, id }: { readonly name: string; readonly id: string }): string =>
  id === '' ? name : `${name}（${id}）`;

/** How often each name stands, by its key. */
export function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of names.map(nameKey)) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Why nobody can be told by a row, or undefined. */
export function namelessFault<R extends string>(
  block: Block,
  mapping: PeopleMapping<R>,
  row: number,
): Text | undefined {
  const column = nameColumn(mapping);
  if (column === undefined) {
    const anyWords = rowAt(block, row).some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    if (anyWords) return undefined;
    return text(
      '没有指定姓名列，这一行也没有文字，无法确认是人员。请指定姓名列。',
      'no name column is set and the row holds no words, so nobody can be told. Set the name column.',
    );
  }
  if (nameAt(block, mapping, row) !== '') return undefined;
  const cell = cellAt(block, row, column);
  if (isError(cell))
    return text(
      `姓名单元格是错误 ${cell.error}。请先修正它。`,
      `the name cell holds the error ${cell.error}. Mend it first.`,
    );
  return text('没有姓名。请填写姓名，或删去这一行。', 'there is no name. Fill it in, or drop the row.');
}

/**
 * Which of the columns holds what somebody without a name has got; undefined where none does. Rows kept free for more people
 * hold formulas, and the number of the line.
 */
export function heldNameless(
  block: Block,
  row: number,
  columns: readonly (number | undefined)[],
): number | undefined {
  const held = columns.find((column) => column !== undefined && !isBlank(cellAt(block, row, column)));
  const typed = rowAt(block, row).filter(
    (cell, index) => !isBlank(cell) && formulaAt(block, row, index + block.area.column) === null,
  ).length;
  if (held === undefined) return undefined;
  return typed > 1 || formulaAt(block, row, held) === null ? held : undefined;
}
