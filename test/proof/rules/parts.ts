/** The parts, rows and columns of a table, by the names that docs/rules-table.md lists. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flagIn, isEmpty, numberIn, plain, Unsound, type Big, type Cell, type Grid } from './cells';

/** Columns of each part, by its Chinese name: both names of each. */
type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

function documented(): { readonly parts: ReadonlyMap<string, string>; readonly columns: Names } {
  const page = readFileSync(path.join(__dirname, '../../../docs/rules-table.md'), 'utf8');
  const parts = new Map<string, string>();
  const columns = new Map<string, ReadonlyMap<string, string>>();
  for (const [, zh = '', en = '', list = ''] of page.matchAll(/^\| 【(.+?)】 \[(.+?)\] \| (.+) \|$/gm)) {
    parts.set(plain(zh), zh).set(plain(en), zh);
    const own = new Map<string, string>();
    for (const one of list.split(' · ')) {
      const at = one.indexOf(' ');
      const name = one.slice(0, at);
      own.set(plain(name), name).set(plain(one.slice(at + 1)), name);
    }
    columns.set(zh, own);
  }
  return { parts, columns };
}

const KNOWN = documented();

/** Spaces inside a word of a choice do no harm. */
const tight = (word: string): string => plain(word).replace(/\s/g, '');

/** One row of a part; remembers which of its cells were asked for. */
export class Row {
  private readonly asked = new Set<string>();

  constructor(
    readonly at: number,
    readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly Cell[],
  ) {}

  cell(column: string): Cell {
    this.asked.add(column);
    const index = this.columns.get(column);
    return index === undefined ? null : (this.cells[index] ?? null);
  }
  has(column: string): boolean {
    return !isEmpty(this.cell(column));
  }
  word(column: string): string {
    return plain(this.cell(column));
  }
  /** Undefined where the cell is blank. */
  number(column: string): Big | undefined {
    const cell = this.cell(column);
    if (isEmpty(cell)) return undefined;
    const value = numberIn(cell);
    if (value === undefined) throw new Unsound(`${column}: ${String(cell)} is no number`);
    return value;
  }
  needed(column: string): Big {
    const value = this.number(column);
    if (value === undefined) throw new Unsound(`${column} is blank in row ${this.at + 1}`);
    return value;
  }
  flag(column: string): boolean | undefined {
    const cell = this.cell(column);
    if (isEmpty(cell)) return undefined;
    const flag = flagIn(cell);
    if (flag === undefined) throw new Unsound(`${column}: ${String(cell)} is neither yes nor no`);
    return flag;
  }
  list(column: string): readonly string[] {
    return String(this.cell(column) ?? '')
      .split('、')
      .map(plain)
      .filter((word) => word !== '');
  }
  /** One of several words; `undefined` where blank. */
  choice<Id extends string>(column: string, words: Readonly<Record<string, Id>>): Id | undefined {
    if (!this.has(column)) return undefined;
    const found = Object.entries(words).find(([word]) => tight(word) === tight(this.word(column)));
    if (found === undefined) throw new Unsound(`${column}: ${this.word(column)} is unknown`);
    return found[1];
  }
  /** Cells with a figure that nothing has asked for. */
  unread(columns: readonly string[]): readonly string[] {
    return columns.filter((column) => {
      const index = this.columns.get(column);
      return index !== undefined && !this.asked.has(column) && !isEmpty(this.cells[index]);
    });
  }
}

export type Parts = ReadonlyMap<string, readonly Row[]>;

/** Each 【方案】 begins a version. */
export function versionsIn(grid: Grid): readonly Parts[] {
  const versions: Map<string, Row[]>[] = [];
  let part: { readonly name: string; readonly columns: ReadonlyMap<string, number> } | undefined;
  grid.forEach((cells, at) => {
    const title = cells.findIndex((cell) => /^[【[].+[】\]]$/.test(String(cell ?? '').trim()));
    if (title >= 0) {
      const name = KNOWN.parts.get(plain(String(cells[title]).trim().slice(1, -1)));
      if (name === undefined) throw new Unsound(`there is no part ${String(cells[title])}`);
      if (name === '方案' || versions.length === 0) versions.push(new Map());
      part = { name, columns: columnsOf(name, cells) };
      return;
    }
    if (part === undefined) return;
    const row = new Row(at, part.columns, cells);
    if ([...part.columns.values()].every((index) => isEmpty(cells[index]))) return;
    const version = versions.at(-1) as Map<string, Row[]>;
    version.set(part.name, [...(version.get(part.name) ?? []), row]);
  });
  return versions;
}

function columnsOf(part: string, header: readonly Cell[]): ReadonlyMap<string, number> {
  const known = KNOWN.columns.get(part) as ReadonlyMap<string, string>;
  const columns = new Map<string, number>();
  header.forEach((cell, index) => {
    const name = known.get(plain(cell));
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  });
  return columns;
}
