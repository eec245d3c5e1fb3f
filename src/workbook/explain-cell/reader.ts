/** Reads a formula's text as a value: rows of cells. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { callFunction } from '../../functions/call';
import type { Argument, Grid } from '../../functions/description';
import { functions } from '../../functions/functions';
import { tokensOf, type Token } from '../formula/tokens';
import { binary, negated, percent } from './operators';
import { areaOfReference, cellsAt, type Known } from './places';
import { PLAIN } from './plain-functions';

export interface Scope {
  /** The sheet of the formula. */
  readonly home: string;
  readonly known: Known;
  readonly language: Language;
}

/** Longer ranges than this are not read cell by cell. */
const MOST_CELLS = 200_000;

export class NotUnderstood extends Error {}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Recursive descent over the tokens; every value is rows of cells. */
export class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(
    text: string,
    private readonly scope: Scope,
  ) {
    this.tokens = tokensOf(text.replace(/^=/, '')).filter(({ kind }) => kind !== 'space');
  }

  whole(): Grid {
    const value = this.level(0);
    if (this.next < this.tokens.length) throw new NotUnderstood();
    return value;
  }

  private level(at: number): Grid {
    const operators = LEVELS[at];
    if (operators === undefined) return this.signed();
    let value = this.level(at + 1);
    for (let sign = this.operator(operators); sign !== undefined; sign = this.operator(operators))
      value = binary(sign, value, this.level(at + 1));
    return value;
  }

  private signed(): Grid {
    const sign = this.operator(['+', '-']);
    if (sign !== undefined) return sign === '-' ? negated(this.signed()) : this.signed();
    let value = this.one();
    while (this.operator(['%']) !== undefined) value = percent(value);
    return value;
  }

  private one(): Grid {
    const token = this.take();
    if (token === undefined) throw new NotUnderstood();
    const { kind, text } = token;
    if (kind === 'number') return [[Number(text)]];
    if (kind === 'text') return [[text.slice(1, -1).replaceAll('""', '"')]];
    if (kind === 'reference') return this.cells(text);
    if (kind === 'name') return this.named(text);
    if (kind === 'function') return this.call(text.toUpperCase().replace(/^_XLFN\.|^_XLDUDF_/, ''));
    if (kind === 'brace') return this.constants();
    if (kind !== 'open') throw new NotUnderstood();
    const value = this.level(0);
    this.end('close');
    return value;
  }

  private cells(reference: string): Grid {
    const area = areaOfReference(reference, this.scope.home);
    if (area === undefined || area.rows * area.columns > MOST_CELLS) throw new NotUnderstood();
    const grid = cellsAt(area, this.scope.known);
    if (grid === undefined) throw new NotUnderstood();
    return grid;
  }

  private named(name: string): Grid {
    if (/^(true|false)$/i.test(name)) return [[name.toLowerCase() === 'true']];
    const grid = this.scope.known.named(name)?.grid;
    if (grid === undefined) throw new NotUnderstood();
    return grid;
  }

  private call(name: string): Grid {
    this.end('open');
    const args: Argument[] = [];
    if (this.peek('close')) this.next++;
    else
      for (;;) {
        args.push(this.peek('separator') || this.peek('close') ? undefined : this.level(0));
        const token = this.take();
        if (token?.kind === 'close') break;
        if (token?.kind !== 'separator') throw new NotUnderstood();
      }
    const own = functions.find((one) => one.name === name);
    if (own !== undefined) {
      const single = args.map((one) =>
        Array.isArray(one) && isSingle(one as Grid) ? (one as Grid)[0]?.[0] : one,
      );
      const result = callFunction(own, single, this.scope.language);
      return Array.isArray(result) ? (result as Grid) : [[result as Cell]];
    }
    const plain = PLAIN[name];
    const given = args.map((one): Grid => (one === undefined ? [[null]] : (one as Grid)));
    const value = plain?.(given);
    if (value === undefined) throw new NotUnderstood();
    return value;
  }

  /** `{1,2;3,4}`, the opening brace being taken. */
  private constants(): Grid {
    const rows: Cell[][] = [[]];
    for (;;) {
      const value = this.signed();
      rows.at(-1)?.push(value[0]?.[0] ?? null);
      const token = this.take();
      if (token?.kind === 'brace') return rows;
      if (token?.kind !== 'separator') throw new NotUnderstood();
      if (token.text === ';') rows.push([]);
    }
  }

  private end(kind: Token['kind']): void {
    if (this.take()?.kind !== kind) throw new NotUnderstood();
  }

  private peek(kind: Token['kind']): boolean {
    return this.tokens[this.next]?.kind === kind;
  }

  private take(): Token | undefined {
    return this.tokens[this.next++];
  }

  private operator(of: readonly string[]): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'operator' || !of.includes(token.text)) return undefined;
    this.next++;
    return token.text;
  }
}

function isSingle(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}
