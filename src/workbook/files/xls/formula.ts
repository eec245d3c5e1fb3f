/** The formulas of old workbooks, which stand there as tokens in the order of their calculation, in words. Source: [MS-XLS] 2.5.198. */
import { columnLetters, quotedSheet } from '../../formula/address';
import { oldFunctions } from './functions';
import { errorOf, Reader } from './records';

/** What cannot be said in words: links to other workbooks, functions of macro sheets. */
export class NotInWords extends Error {}

export interface Names {
  /** The sheet or sheets that a reference goes to; null where they are in another workbook. */
  readonly sheets: (index: number) => { readonly first: string; readonly last: string } | null;
  /** Of the workbook, counted from 1. */
  readonly name: (index: number) => string | undefined;
  /** Of a function of an add-in or of a later Excel. */
  readonly outside: (link: number, index: number) => string | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 0xffff;
const LAST_COLUMN = 0xff;

const BINARY: Readonly<{ [token: number]: string }> = {
  0x03: '+', 0x04: '-', 0x05: '*', 0x06: '/', 0x07: '^', 0x08: '&', 0x09: '<', 0x0a: '<=', 0x0b: '=', 0x0c: '>=',
  0x0d: '>', 0x0e: '<>', 0x0f: ' ', 0x10: ',', 0x11: ':',
}; // prettier-ignore

/** Functions that old Excels took for an add-in's; files of today name them as they are. */
const OF_2007 = /^_xlfn\.(?=(IFERROR|SUMIFS|COUNTIFS|AVERAGEIFS?)$)/i;

/** @param more constants of arrays, which stand behind the tokens */
export function formulaText(tokens: Uint8Array, more: Uint8Array, names: Names, place: Place): string {
  return new Words(new Reader([tokens]), new Reader([more]), names, place).text();
}

class Words {
  private readonly stack: string[] = [];

  constructor(
    private readonly tokens: Reader,
    private readonly more: Reader,
    private readonly names: Names,
    private readonly place: Place,
  ) {}

  text(): string {
    while (this.tokens.more) this.token();
    const [whole] = this.stack;
    if (whole === undefined || this.stack.length !== 1) throw new NotInWords('operands are left');
    return whole;
  }

  private token(): void {
    const written = this.tokens.byte();
    // References and functions come in three classes, which are the same in words.
    const token = written >= 0x40 ? (written & 0x1f) | 0x20 : written;
    const operator = BINARY[token];
    if (operator !== undefined) {
      this.stack.push(this.take(2).join(operator));
      return;
    }
    this.stack.push(...this.operand(token));
  }

  private take(count: number): string[] {
    if (this.stack.length < count) throw new NotInWords('an operand is missing');
    return count === 0 ? [] : this.stack.splice(-count);
  }

  private operand(token: number): string[] {
    const { tokens } = this;
    const around = (before: string, after: string) => [`${before}${this.take(1).join('')}${after}`];
    switch (token) {
      case 0x12:
        return around('+', '');
      case 0x13:
        return around('-', '');
      case 0x14:
        return around('', '%');
      case 0x15:
        return around('(', ')');
      case 0x16:
        return [''];
      case 0x17:
        return [`"${tokens.text(1).replaceAll('"', '""')}"`];
      case 0x19:
        return this.attribute();
      case 0x1c:
        return [errorOf(tokens.byte())];
      case 0x1d:
        return [tokens.byte() === 1 ? 'TRUE' : 'FALSE'];
      case 0x1e:
        return [String(tokens.short())];
      case 0x1f:
        return [String(tokens.double())];
      case 0x20:
        tokens.skip(7);
        return [this.array()];
      case 0x21:
        return [this.call(tokens.short())];
      case 0x22: {
        const count = tokens.byte() & 0x7f;
        return [this.call(tokens.short(), count)];
      }
      case 0x23: {
        const name = this.names.name(tokens.short());
        tokens.skip(2);
        return [known(name)];
      }
      case 0x24:
        return [this.cell(tokens.short(), tokens.short())];
      case 0x25:
        return [this.area()];
      case 0x26:
      case 0x27:
      case 0x28:
        // How a union of references was worked out before; the tokens of the union follow.
        tokens.skip(6);
        return [];
      case 0x29:
        tokens.skip(2);
        return [];
      case 0x2a:
        tokens.skip(4);
        return ['#REF!'];
      case 0x2b:
        tokens.skip(8);
        return ['#REF!'];
      case 0x2c:
        return [this.cell(...this.near(tokens.short(), tokens.short()))];
      case 0x2d:
        return [this.area((row, flags) => this.near(row, flags))];
      case 0x39: {
        const link = tokens.short();
        const name = this.names.outside(link, tokens.short());
        tokens.skip(2);
        return [known(name)];
      }
      case 0x3a:
        return [`${this.sheets()}!${this.cell(tokens.short(), tokens.short())}`];
      case 0x3b:
        return [`${this.sheets()}!${this.area()}`];
      case 0x3c:
        return [`${this.sheets()}!${this.operand(0x2a).join('')}`];
      case 0x3d:
        return [`${this.sheets()}!${this.operand(0x2b).join('')}`];
      default:
        throw new NotInWords(`token ${token}`);
    }
  }

  /** Hints for calculating, and the sum of one argument. */
  private attribute(): string[] {
    const kind = this.tokens.byte();
    const value = this.tokens.short();
    if (kind & 0x04) this.tokens.skip(2 * (value + 1));
    return kind & 0x10 ? [`SUM(${this.take(1).join('')})`] : [];
  }

  private call(number: number, count?: number): string {
    // The first argument is the name of a function that has no number.
    if (number === 255) {
      const [name = '', ...values] = this.take(count ?? 1);
      return `${name.replace(OF_2007, '')}(${values.join(',')})`;
    }
    const known = oldFunctions.get(number);
    const many = count ?? known?.count;
    if (!known || many === undefined) throw new NotInWords(`function ${number}`);
    return `${known.name}(${this.take(many).join(',')})`;
  }

  private cell(row: number, flags: number): string {
    const column = flags & 0x3fff;
    return `${flags & 0x4000 ? '' : '$'}${columnLetters(column)}${flags & 0x8000 ? '' : '$'}${row + 1}`;
  }

  private area(placed: (row: number, flags: number) => readonly [number, number] = (...as) => as): string {
    const { tokens } = this;
    const rows = [tokens.short(), tokens.short()] as const;
    const [top, left] = placed(rows[0], tokens.short());
    const [bottom, right] = placed(rows[1], tokens.short());
    // Old sheets end earlier: what reached their end reaches that of the new ones.
    if (top === 0 && bottom === LAST_ROW) return `${column(left)}:${column(right)}`;
    if ((left & 0x3fff) === 0 && (right & 0x3fff) === LAST_COLUMN)
      return `${line(top, left)}:${line(bottom, right)}`;
    return `${this.cell(top, left)}:${this.cell(bottom, right)}`;
  }

  /** In formulas that several cells share: so many rows and columns away. */
  private near(row: number, flags: number): readonly [row: number, flags: number] {
    const down = flags & 0x8000 ? (this.place.row + row) & LAST_ROW : row;
    const across = flags & 0x4000 ? (this.place.column + (flags & 0xff)) & LAST_COLUMN : flags & 0xff;
    return [down, (flags & 0xc000) | across];
  }

  private sheets(): string {
    const found = this.names.sheets(this.tokens.short());
    if (found === null) throw new NotInWords('another workbook');
    const { first, last } = found;
    if (first === last) return quotedSheet(first);
    return `'${first.replaceAll("'", "''")}:${last.replaceAll("'", "''")}'`;
  }

  private array(): string {
    const { more } = this;
    const columns = more.byte() + 1;
    const rows = more.short() + 1;
    const row = () => Array.from({ length: columns }, () => this.constant()).join(',');
    return `{${Array.from({ length: rows }, row).join(';')}}`;
  }

  private constant(): string {
    const { more } = this;
    const kind = more.byte();
    if (kind === 1) return String(more.double());
    if (kind === 2) return `"${more.text(2).replaceAll('"', '""')}"`;
    const value = more.byte();
    more.skip(7);
    if (kind === 4) return value === 1 ? 'TRUE' : 'FALSE';
    return kind === 0x10 ? errorOf(value) : '""';
  }
}

const column = (flags: number) => `${flags & 0x4000 ? '' : '$'}${columnLetters(flags & 0x3fff)}`;
const line = (row: number, flags: number) => `${flags & 0x8000 ? '' : '$'}${row + 1}`;

function known(name: string | undefined): string {
  if (name === undefined || name === '') throw new NotInWords('a name that is not there');
  return name;
}
