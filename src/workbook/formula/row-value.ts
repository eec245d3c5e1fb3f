/**
 * The value of a formula such as =G5+H5+SUM(I5:J5) once cells of its row have changed. Sums, differences, products, SUM, ROUND, MAX and
 * MIN are understood; of anything else nobody says a value here.
 */
import type { Cell } from '../../core/cell';
import {
  add,
  compare,
  divide,
  exact,
  greatest,
  HUNDRED,
  least,
  multiply,
  negate,
  subtract,
  toDecimal,
  toNumber,
  ZERO,
  type Exact,
} from '../../core/number/exact';
import { parseNumber } from '../../core/number/parse';
import { rangeOf, type Range } from './range';
import { thisRowColumn, withTableNames } from './this-row';
import { tokensOf, type Token } from './tokens';

export interface RowCells {
  /** Undefined where what a cell will hold cannot be told. */
  at(row: number, column: number): Cell | undefined;
  /** Column of a table by its title, for references such as [@底薪]. */
  titled(title: string): number | undefined;
}

/** Longer ranges are not of one row, nor of a few. */
const MOST_CELLS = 500;

/** Undefined where the formula, or a cell that it takes, is not understood. @param row that of the formula's own cell */
export function valueInRow(formula: string, row: number, cells: RowCells): Exact | undefined {
  const reader = new Reader(formula, row, cells);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

/** Recursive descent over the tokens. */
class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(
    formula: string,
    private readonly row: number,
    private readonly cells: RowCells,
  ) {
    this.tokens = tokensOf(withTableNames(formula.replace(/^=/, ''))).filter(({ kind }) => kind !== 'space');
  }

  whole(): Exact {
    const value = this.sum();
    if (this.next < this.tokens.length) throw new NotUnderstood();
    return value;
  }

  private sum(): Exact {
    let value = this.product();
    for (let sign = this.sign('+-'); sign !== undefined; sign = this.sign('+-'))
      value = sign === '+' ? add(value, this.product()) : subtract(value, this.product());
    return value;
  }

  private product(): Exact {
    let value = this.signed();
    for (let sign = this.sign('*/'); sign !== undefined; sign = this.sign('*/')) {
      const other = this.signed();
      if (sign === '/' && compare(other, ZERO) === 0) throw new NotUnderstood();
      value = sign === '*' ? multiply(value, other) : divide(value, other);
    }
    return value;
  }

  private signed(): Exact {
    const sign = this.sign('+-');
    if (sign !== undefined) return sign === '-' ? negate(this.signed()) : this.signed();
    let value = this.one();
    while (this.sign('%') !== undefined) value = divide(value, HUNDRED);
    return value;
  }

  private one(): Exact {
    const token = this.take();
    if (token?.kind === 'number') return exact(Number(token.text));
    if (token?.kind === 'function') return this.call(token.text.toUpperCase());
    if (token?.kind === 'open') {
      const value = this.sum();
      this.close();
      return value;
    }
    const range = this.rangeAt(token);
    if (range?.rows !== 1 || range.columns !== 1) throw new NotUnderstood();
    return operand(this.cell(range.row, range.column));
  }

  private call(name: string): Exact {
    this.take();
    if (name === 'ROUND') {
      const value = this.sum();
      if (this.take()?.kind !== 'separator') throw new NotUnderstood();
      const places = toNumber(this.sum());
      this.close();
      if (!Number.isInteger(places) || places < 0 || places > 9) throw new NotUnderstood();
      return exact(toDecimal(value).toDecimalPlaces(places).toNumber());
    }
    const values = this.values();
    if (name === 'SUM') return values.reduce<Exact>(add, ZERO);
    const [first, ...rest] = values;
    if (first === undefined || (name !== 'MAX' && name !== 'MIN')) throw new NotUnderstood();
    return rest.reduce(name === 'MAX' ? greatest : least, first);
  }

  /** All numbers of a call's arguments; texts and blanks in ranges do not count. */
  private values(): readonly Exact[] {
    const values: Exact[] = [];
    for (;;) {
      const range = this.loneRange();
      if (range === undefined) values.push(this.sum());
      else values.push(...this.numbersIn(range));
      const token = this.take();
      if (token?.kind === 'close') return values;
      if (token?.kind !== 'separator') throw new NotUnderstood();
    }
  }

  /** An argument that is a reference and nothing else. */
  private loneRange(): Range | undefined {
    const [token, after] = [this.tokens[this.next], this.tokens[this.next + 1]];
    if (after?.kind !== 'separator' && after?.kind !== 'close') return undefined;
    if (token?.kind !== 'reference' && token?.kind !== 'name') return undefined;
    this.next++;
    return this.rangeAt(token);
  }

  private numbersIn({ row, column, rows, columns }: Range): readonly Exact[] {
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

  private close(): void {
    if (this.take()?.kind !== 'close') throw new NotUnderstood();
  }

  private take(): Token | undefined {
    return this.tokens[this.next++];
  }

  private sign(of: string): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'operator' || !of.includes(token.text)) return undefined;
    this.next++;
    return token.text;
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
