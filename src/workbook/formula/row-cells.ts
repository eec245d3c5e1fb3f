/** The cells that a formula of a row takes, by its references. */
import type { Cell } from '../../core/cell';
import { exact, ZERO, type Exact } from '../../core/number/exact';
import { parseNumber } from '../../core/number/parse';
import { rangeOf, type Range } from './range';
import { thisRowColumn } from './this-row';
import type { Token } from './tokens';

export interface RowCells {
  /** Undefined where what a cell will hold cannot be told. */
  at(row: number, column: number): Cell | undefined;
  /** Column of a table by its title, for references such as [@底薪]. */
  titled(title: string): number | undefined;
}

export class NotUnderstood extends Error {}

/** Longer ranges are not of one row, nor of a few. */
const MOST_CELLS = 500;

/** @throws NotUnderstood wherever what a cell will hold cannot be told */
export class CellsOfRow {
  constructor(
    private readonly row: number,
    private readonly cells: RowCells,
  ) {}

  /** The one cell of a reference, as an operator takes it. */
  operand(token: Token | undefined): Exact {
    const range = this.rangeAt(token);
    if (range.rows !== 1 || range.columns !== 1) throw new NotUnderstood();
    return operand(this.cell(range.row, range.column));
  }

  /** The numbers of a reference; texts and blanks do not count. */
  numbersIn(token: Token | undefined): readonly Exact[] {
    const { row, column, rows, columns } = this.rangeAt(token);
    if (rows * columns > MOST_CELLS) throw new NotUnderstood();
    const numbers: Exact[] = [];
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = this.cell(r, c);
        if (typeof cell === 'number') numbers.push(exact(cell));
        else if (typeof cell === 'object' && cell !== null) throw new NotUnderstood();
      }
    }
    return numbers;
  }

  private rangeAt(token: Token | undefined): Range {
    const range = token?.kind === 'reference' ? rangeOf(token.text) : this.ofTable(token);
    if (range === undefined || range.sheet !== undefined) throw new NotUnderstood();
    return range;
  }

  private ofTable(token: Token | undefined): Range | undefined {
    const title = token?.kind === 'name' ? thisRowColumn(token.text) : undefined;
    const column = title === undefined ? undefined : this.cells.titled(title);
    if (column === undefined) return undefined;
    return { prefix: '', row: this.row, column, rows: 1, columns: 1, fixedRow: false, fixedColumn: true };
  }

  private cell(row: number, column: number): Cell {
    const cell = this.cells.at(row, column);
    if (cell === undefined) throw new NotUnderstood();
    return cell;
  }
}

/** As an operator takes a cell: blank is 0, a number typed as text is that number. */
function operand(cell: Cell): Exact {
  if (cell === null) return ZERO;
  if (typeof cell === 'number') return exact(cell);
  const typed = typeof cell === 'string' && /^[-+\d,.\s]+$/.test(cell) ? parseNumber(cell) : undefined;
  if (typed === undefined) throw new NotUnderstood();
  return exact(typed.value);
}
