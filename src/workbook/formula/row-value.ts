/**
 * The value of a formula such as =G5+H5+SUM(I5:J5) once cells of its row have changed. Sums, differences, products, SUM, ROUND, MAX and
 * MIN are understood; of anything else nobody says a value here.
 */
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
import { CellsOfRow, NotUnderstood, type RowCells } from './row-cells';
import { withTableNames } from './this-row';
import { tokensOf, type Token } from './tokens';

/** Undefined where the formula, or a cell that it takes, is not understood. @param row that of the formula's own cell */
export function valueInRow(formula: string, row: number, cells: RowCells): Exact | undefined {
  const reader = new Reader(formula, new CellsOfRow(row, cells));
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** Recursive descent over the tokens. */
class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(
    formula: string,
    private readonly cells: CellsOfRow,
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
    return this.cells.operand(token);
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
      const lone = this.loneReference();
      if (lone === undefined) values.push(this.sum());
      else values.push(...this.cells.numbersIn(lone));
      const token = this.take();
      if (token?.kind === 'close') return values;
      if (token?.kind !== 'separator') throw new NotUnderstood();
    }
  }

  /** An argument that is a reference and nothing else. */
  private loneReference(): Token | undefined {
    const [token, after] = [this.tokens[this.next], this.tokens[this.next + 1]];
    if (after?.kind !== 'separator' && after?.kind !== 'close') return undefined;
    if (token?.kind !== 'reference' && token?.kind !== 'name') return undefined;
    this.next++;
    return token;
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
