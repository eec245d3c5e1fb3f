/** Merged cells under the people: what they mean for a row, and where they forbid writing it. */
import { isBlank, type Cell } from '../../core/cell';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { rangeAddress } from '../formula/address';
import type { Area, Block } from '../port';
import { columnsOf, type Mapping } from './mapping';
import { roleLabel, type Role } from './roles';

export interface Merges {
  at(row: number, column: number): Area | undefined;
  of(row: number): readonly Area[];
}

export function mergesOf(block: Block): Merges {
  const byRow = new Map<number, Area[]>();
  for (const merge of block.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  const of = (row: number): readonly Area[] => byRow.get(row) ?? [];
  const at = (row: number, column: number): Area | undefined =>
    of(row).find((merge) => merge.column <= column && column < merge.column + merge.columns);
  return { at, of };
}

/** Whether one merged cell covers several of the mapped columns of a row: a heading across the table. */
export function isAcross(merges: Merges, mapping: Mapping, row: number): boolean {
  const columns = columnsOf(mapping).map(([, column]) => column);
  return merges.of(row).some((merge) => {
    const covered = columns.filter(
      (column) => merge.column <= column && column < merge.column + merge.columns,
    );
    const { name } = mapping.columns;
    return covered.length >= 2 && (name === undefined || covered.includes(name));
  });
}

/** The value of a cell; one merged downwards over several people holds for each of them. */
export function sharedCell(block: Block, merges: Merges, row: number, column: number): Cell {
  const merge = merges.at(row, column);
  const shown = merge === undefined || merge.column !== column ? row : merge.row;
  return block.cells[shown - block.area.row]?.[column - block.area.column] ?? null;
}

/** Why merged cells keep a row from being paid, or undefined. A level may be shared; money and scores may not. */
export function mergeFault(
  block: Block,
  merges: Merges,
  mapping: Mapping,
  row: number,
  used: readonly Role[],
): Text | undefined {
  if (merges.of(row).length === 0) return undefined;
  const rows = rowsOfPerson(block, merges, mapping, row);
  for (const [role, column] of columnsOf(mapping)) {
    const merge = merges.at(row, column);
    if (merge === undefined || !used.includes(role)) continue;
    const sideways = merge.column !== column;
    const ownRows = merge.row >= row && merge.row + merge.rows <= row + rows;
    if (sideways || (!ownRows && role !== 'level')) return forbidden(role, merge);
  }
  return undefined;
}

/** A name merged over several rows is one person's, while nothing stands in the rows below the first. */
function rowsOfPerson(block: Block, merges: Merges, mapping: Mapping, row: number): number {
  const { name } = mapping.columns;
  const merge = name === undefined ? undefined : merges.at(row, name);
  if (merge === undefined || merge.row !== row) return 1;
  for (let below = row + 1; below < row + merge.rows; below++) {
    const cells = block.cells[below - block.area.row] ?? [];
    if (!columnsOf(mapping).every(([, column]) => isBlank(cells[column - block.area.column]))) return 1;
  }
  return merge.rows;
}

function forbidden(role: Role, merge: Area): Text {
  const label = roleLabel(role);
  const area = rangeAddress(merge);
  return text(
    `${label.zh}单元格与其他单元格合并（${area}），无法确定属于谁。请取消合并并逐行填写。`,
    `the ${label.en.toLowerCase()} cell is merged with others (${area}), so whose it is cannot be told. Unmerge it and fill in every row.`,
  );
}
