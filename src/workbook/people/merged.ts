/** Merged cells under the people: what they mean for a row, and where they keep a row from being read. */
import { isBlank, type Cell } from '../../core/cell';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { rangeAddress } from '../formula/address';
import type { Area, Block } from '../port';
import { cellAt } from './cells';
import { columnsOf, labelOf, nameColumn, type PeopleMapping, type Roles } from './roles';

export interface Merges {
  at(row: number, column: number): Area | undefined;
  of(row: number): readonly Area[];
}

export function mergesOf(block: Pick<Block, 'merges'>): Merges {
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

/** A sheet, its merged cells, and which of its columns is what. */
export interface Mapped<R extends string> {
  readonly block: Block;
  readonly merges: Merges;
  readonly roles: Roles<R>;
  readonly mapping: PeopleMapping<R>;
}

/** Whether one merged cell covers several of the mapped columns of a row: a heading across the table. */
export function isAcross<R extends string>({ merges, roles, mapping }: Mapped<R>, row: number): boolean {
  const columns = columnsOf(roles, mapping).map(([, column]) => column);
  const name = nameColumn(mapping);
  return merges.of(row).some((merge) => {
    const covered = columns.filter(
      (column) => merge.column <= column && column < merge.column + merge.columns,
    );
    return covered.length >= 2 && (name === undefined || covered.includes(name));
  });
}

/** The value of a cell; one merged downwards over several people holds for each of them. */
export function sharedCell(block: Block, merges: Merges, row: number, column: number): Cell {
  const merge = merges.at(row, column);
  return cellAt(block, merge === undefined || merge.column !== column ? row : merge.row, column);
}

/** Why merged cells among the roles used keep a row from being a person's own, or undefined. */
export function mergeFault<R extends string>(
  sheet: Mapped<R>,
  row: number,
  used: readonly R[],
): Text | undefined {
  const { merges, roles, mapping } = sheet;
  if (merges.of(row).length === 0) return undefined;
  const rows = rowsOfPerson(sheet, row);
  const shared = new Set(roles.filter((one) => one.shared).map(({ role }) => role));
  for (const [role, column] of columnsOf(roles, mapping)) {
    const merge = merges.at(row, column);
    if (merge === undefined || !used.includes(role)) continue;
    const sideways = merge.column !== column;
    const ownRows = merge.row >= row && merge.row + merge.rows <= row + rows;
    if (sideways || (!ownRows && !shared.has(role))) return mergedWithOthers(labelOf(roles, role), merge);
  }
  return undefined;
}

/** A name merged over several rows is one person's, while nothing stands in the rows below the first. */
function rowsOfPerson<R extends string>({ block, merges, roles, mapping }: Mapped<R>, row: number): number {
  const name = nameColumn(mapping);
  const merge = name === undefined ? undefined : merges.at(row, name);
  if (merge === undefined || merge.row !== row) return 1;
  for (let below = row + 1; below < row + merge.rows; below++)
    if (!columnsOf(roles, mapping).every(([, column]) => isBlank(cellAt(block, below, column)))) return 1;
  return merge.rows;
}

function mergedWithOthers(label: Text, merge: Area): Text {
  const area = rangeAddress(merge);
  return text(
    `${label.zh}单元格与其他单元格合并（${area}），无法确定属于谁。请取消合并并逐行填写。`,
    `the ${label.en.toLowerCase()} cell is merged with others (${area}), so whose it is cannot be told. Unmerge it and fill in every row.`,
  );
}
