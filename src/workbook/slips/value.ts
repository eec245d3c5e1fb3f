/** What a field of somebody holds. */
import type { Cell } from '../../core/cell';
import { parseAmount } from '../../core/number/parse';
import { cellAt } from '../people/cells';
import { sharedCell } from '../people/merged';
import type { People } from '../people/people';
import type { Role } from '../salary/roles';
import { isMoney, type Field } from './fields';

/** What stands beside a field's title: an amount, words as they are, or nothing. */
export interface Item {
  readonly field: Field;
  readonly value: Cell;
  /** Of the sheet, for what is no amount. */
  readonly format: string;
}

/** Amounts that were typed as words are numbers again; other words stay as they are. */
export function valueOf({ block, merges }: People<Role>, row: number, field: Field): Cell {
  if (!isMoney(field)) return sharedCell(block, merges, row, field.column);
  const cell = cellAt(block, row, field.column);
  return typeof cell === 'string' ? (parseAmount(cell) ?? cell) : cell;
}
