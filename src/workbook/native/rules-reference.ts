/** Where the figures of a scheme stand in the workbook, as absolute references. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { read } from '../../core/number/compare';
import type { Draft } from '../../core/table/draft';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../core/table/sections';
import { columnLetters, quotedSheet } from '../formula/address';
import { Inexpressible } from './inexpressible';

/** A rules table on a sheet. */
export interface RulesReference {
  readonly draft: Draft;
  readonly compiled: CompiledScheme;
  readonly sheet: string;
  /** Where the table's first cell stands, from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands in the table, so that no figure is ever taken from a cell that holds another. */
  readonly cells: readonly (readonly Cell[])[];
  /** How many dated versions the table holds; this is one of them. */
  readonly versions?: number;
}

/** A cell of the table. */
export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A field of the table: part, owner, which row of the owner, column – and where else it may stand in that row. */
export type Field = readonly [SectionId, string, number, ColumnId, ...ColumnId[]];

export class Rules {
  constructor(readonly reference: RulesReference) {}

  get compiled(): CompiledScheme {
    return this.reference.compiled;
  }

  get scheme(): CompiledScheme['scheme'] {
    return this.reference.compiled.scheme;
  }

  /** The cell that holds a number of the scheme. @throws Inexpressible where no cell holds that very number */
  number(field: Field, expected: number): string {
    return this.numberAt(field, expected).text;
  }

  /** The same with its place. */
  numberAt(field: Field, expected: number): Figure {
    return this.figure(field, (cell) => typeof cell === 'number' && read(cell) === expected);
  }

  /**
   * The edge of a band: in its own row, or in the next one, where that says it instead – as it does for a band above which the rest
   * lies, and for rows that state their upper ends alone. @throws Inexpressible where no cell holds it
   */
  edgeAt(own: Field, next: Field | undefined, expected: number): Figure {
    const fits = (cell: Cell): boolean => typeof cell === 'number' && read(cell) === expected;
    const holder = [own, ...(next === undefined ? [] : [next])].find(([section, owner, index, ...columns]) =>
      columns.some((column) => fits(this.cell([section, owner, index, column]))),
    );
    return this.figure(holder ?? own, fits);
  }

  /** A cell of a field that holds what is wanted. */
  figure(field: Field, fits: (cell: Cell) => boolean): Figure {
    const [section, owner, index, ...columns] = field;
    for (const column of columns) {
      const place = this.reference.draft.place(section, owner, index, column);
      if (place === undefined) continue;
      if (fits(this.reference.cells[place.row]?.[place.column] ?? null))
        return this.at(place.row, place.column);
    }
    throw this.lacks(section, owner, columns[0] as ColumnId);
  }

  /** What stands in a field; null where the table has none. */
  cell([section, owner, index, column]: Field): Cell {
    const place = this.reference.draft.place(section, owner, index, column);
    return place === undefined ? null : (this.reference.cells[place.row]?.[place.column] ?? null);
  }

  /** Whether the table has a cell for a field at all. */
  has([section, owner, index, column]: Field): boolean {
    return this.reference.draft.place(section, owner, index, column) !== undefined;
  }

  /** A field whatever it holds, also when it is blank. */
  any(field: Field): Figure {
    return this.figure(field, (cell) => !isError(cell));
  }

  private at(row: number, column: number): Figure {
    const { reference } = this;
    const [r, c] = [reference.row + row, reference.column + column];
    return {
      row: r,
      column: c,
      text: `${quotedSheet(reference.sheet)}!$${columnLetters(c)}$${r + 1}`,
    };
  }

  private lacks(section: SectionId, owner: string, column: ColumnId): Inexpressible {
    const [part, field] = [SECTIONS[section].title, COLUMNS[column]];
    return new Inexpressible(
      `规则表【${part.zh}】${owner} 的“${field.zh}”不是单独的数字单元格，公式无法引用。请在规则表中把它填成一个数字。`,
      `the rules table does not hold ${field.en} of ${owner || part.en} ([${part.en}]) as a number in a cell of its own, so no formula can refer to it. Enter it there as a number.`,
    );
  }
}

/** The cells as one range where they stand below each other in this order, else undefined. */
export function columnOf(figures: readonly Figure[]): string | undefined {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const straight = figures.every((one, i) => one.column === first.column && one.row === first.row + i);
  if (!straight) return undefined;
  const cell = last.text.slice(last.text.lastIndexOf('!') + 1);
  return figures.length === 1 ? first.text : `${first.text}:${cell}`;
}

/** The sum of cells. */
export function sumOf(figures: readonly Figure[]): string {
  const range = columnOf(figures);
  if (figures.length > 1 && range !== undefined) return `SUM(${range})`;
  return figures.length === 1 ? (figures[0] as Figure).text : `(${figures.map((one) => one.text).join('+')})`;
}

/** The cell at a 1-based index that a formula gives. */
export function pick(figures: readonly Figure[], index: string): string {
  const range = columnOf(figures);
  return range !== undefined && figures.length > 1
    ? `INDEX(${range},${index})`
    : `CHOOSE(${[index, ...figures.map((one) => one.text)].join(',')})`;
}
