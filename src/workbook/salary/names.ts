/** By whom a row is: names, rows without one, names that stand twice. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import type { Mapping } from './mapping';

/** Empty where there is none. A number, such as one of an employee, is a name too. */
export function nameAt(block: Block, { columns }: Mapping, row: number): string {
  if (columns.name === undefined) return '';
  const cell = cellsOf(block, row)[columns.name - block.area.column] ?? null;
  return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
}

export function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** Why nobody can be paid by a row, or undefined. */
export function namelessFault(
  block: Block,
  { columns }: Mapping,
  row: number,
  name: string,
): Text | undefined {
  const cells = cellsOf(block, row);
  if (columns.name === undefined) {
    const anyWords = cells.some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    if (anyWords) return undefined;
    return text(
      '没有指定姓名列，这一行也没有文字，无法确认是人员。请指定姓名列。',
      'no name column is set and the row holds no words, so nobody can be told. Set the name column.',
    );
  }
  if (name !== '') return undefined;
  const cell = cells[columns.name - block.area.column] ?? null;
  if (isError(cell))
    return text(
      `姓名单元格是错误 ${cell.error}。请先修正它。`,
      `the name cell holds the error ${cell.error}. Mend it first.`,
    );
  return text('没有姓名。请填写姓名，或删去这一行。', 'there is no name. Fill it in, or drop the row.');
}

/** What to look at before paying: no names, names that stand twice, rows that the eye does not see. */
export function peopleWarnings(
  block: Block,
  mapping: Mapping,
  people: readonly number[],
  names: readonly string[],
): readonly Text[] {
  const warnings: Text[] = [];
  if (mapping.columns.name === undefined)
    warnings.push(
      text(
        '没有指定姓名列，请逐行核对，确认没有把其他行当作人员。',
        'no name column is set: check row by row that every one is a person.',
      ),
    );
  for (const [name, times] of timesOf(names)) {
    if (name === '' || times < 2) continue;
    const rows = people.filter((_, index) => names[index] === name).map((row) => row + 1);
    warnings.push(
      text(
        `姓名“${name}”出现 ${times} 次（第 ${rows.join('、')} 行），每行都会计算。请确认没有重复发薪。`,
        `the name "${name}" stands ${times} times (rows ${rows.join(', ')}) and every row is paid. Check that nobody is paid twice.`,
      ),
    );
  }
  const hidden = new Set(block.hiddenRows);
  const unseen = people.filter((row) => hidden.has(row)).length;
  if (unseen > 0)
    warnings.push(
      text(
        `其中 ${unseen} 行被隐藏或筛选掉，也会一并计算。`,
        `${unseen} of the rows are hidden or filtered out; they are paid too.`,
      ),
    );
  return warnings;
}

function cellsOf(block: Block, row: number): readonly Cell[] {
  return block.cells[row - block.area.row] ?? [];
}
