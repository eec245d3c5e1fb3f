/** Rows that hold something and are no people, with the reason: nobody is left out unsaid. */
import { isBlank, isError } from '../../core/cell';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { rowAt } from './cells';
import type { RowKind, SheetRow } from './row-kinds';

export interface PassedOver {
  readonly row: number;
  /** The first words of the row. */
  readonly words: string;
  readonly why: Text;
}

const WHY: Readonly<Partial<Record<RowKind, Text>>> = {
  header: text('重复的表头，不是人员。', 'a repeated header, not a person.'),
  heading: text('小标题，不是人员。', 'a heading, not a person.'),
  total: text('小计或合计行，不是人员。', 'a subtotal or total, not a person.'),
  other: text(
    '另一张表的行，列与上面的表头不同。请移到另一张工作表，或按上面的列排列。',
    'of another table, whose columns are not those of the header above. Move it to a sheet of its own, or arrange it by those columns.',
  ),
  footer: text('表尾说明，不是人员。', 'a note under the table, not a person.'),
};

export function passedOver(block: Block, rows: readonly SheetRow[]): readonly PassedOver[] {
  return rows.flatMap(({ row, kind }) => {
    const why = WHY[kind];
    return why === undefined ? [] : [{ row, words: firstWords(block, row), why }];
  });
}

function firstWords(block: Block, row: number): string {
  const cells = rowAt(block, row);
  const cell =
    cells.find((one) => typeof one === 'string' && !isBlank(one)) ?? cells.find((one) => !isBlank(one));
  return cell === undefined || cell === null || isError(cell) ? '' : String(cell).trim();
}
