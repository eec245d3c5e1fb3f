/** A sheet's cells: their contents, looks, merges, and what happens when something is entered. */
import { invalidArgument } from '../engine/fault';
import { addressOf } from './address';
import { blockFor } from './block';
import {
  around,
  boxOf,
  cellCount,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
  wholeSheet,
  type Box,
} from './box';
import { Cells, type CellContent, type Place, type Scalar } from './cells';
import { eventType, type Emit, type Source } from './events';
import { Formats } from './formats';
import { enter, type Entered } from './input';
import { Merges } from './merges';
import { Protection } from './protection';

export type Input = Scalar | null;

/** Where rows and boxes go; undefined where they are gone. */
interface RowMove {
  readonly row: (row: number) => number | undefined;
  readonly box: (box: Box) => Box | undefined;
  /** New rows look as the row above. */
  readonly looks: (box: Box) => Box | undefined;
}

export interface Surroundings {
  readonly locale: string;
  readonly emit: Emit;
  /** What becomes of something entered, where the workbook stores it otherwise. */
  readonly stored?: ((entered: Entered, before: CellContent | undefined) => Entered) | undefined;
  /** Gives formulas just entered their values. */
  calculate(sheet: Sheet, places: readonly Place[]): void;
}

/** Excel answers nothing for the cells of whole rows and columns, and refuses to write them. */
export const isUnbounded = (box: Box): boolean => isWholeRows(box) || isWholeColumns(box);

export class Sheet {
  readonly cells = new Cells();
  readonly formats = new Formats();
  readonly merges = new Merges();
  readonly protection = new Protection(this.formats);
  /** Rows that a filter leaves out. */
  readonly filteredRows = new Set<number>();
  /** Cells that formulas spilled into, by the cell of the formula. */
  private readonly spills = new Map<string, readonly Place[]>();

  constructor(
    readonly id: string,
    private readonly surroundings: Surroundings,
  ) {}

  /** All formulas are computed anew. */
  copyFrom(other: Sheet): void {
    this.formats.copyFrom(other.formats);
    this.merges.copyFrom(other.merges);
    this.protection.copyFrom(other.protection);
    for (const row of other.filteredRows) this.filteredRows.add(row);
    const held = [...other.cells.within(wholeSheet)].filter(
      ([, { spilledFrom }]) => spilledFrom === undefined,
    );
    for (const [{ row, column }, content] of held) this.set(row, column, content);
    this.surroundings.calculate(
      this,
      held.filter(([, { formula }]) => formula !== undefined).map(([place]) => place),
    );
  }

  /** Enters values or formulas: text is read as if it were typed; null leaves a cell alone. */
  write(box: Box, input: unknown, source: Source = 'Local'): void {
    if (isUnbounded(box)) throw invalidArgument('contents of whole rows or columns cannot be set');
    const inputs = this.overFilter(box, blockFor<Input>(box, input));
    if (source === 'Local') this.protection.checkCells(box);
    const formats = this.formats.grid('NumberFormat', box);
    const covers = this.merges.touching(box).length > 0;
    // All is read before any is written: a text that is refused leaves the block as it was.
    const cells = inputs.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const at = { row: box.top + r, column: box.left + c };
        if (value === null || (covers && this.merges.isCovered(at.row, at.column))) return [];
        const format = String(formats[r]?.[c]);
        const entered = enter(value, format, this.surroundings.locale);
        const before = this.content(at.row, at.column);
        return [{ at, format, entered: this.surroundings.stored?.(entered, before) ?? entered }];
      }),
    );
    for (const { at, format, entered } of cells) {
      this.set(at.row, at.column, entered.content);
      if (format === 'General' && entered.format !== undefined && entered.format !== format)
        this.formats.paint('NumberFormat', boxOf(at.row, at.column), entered.format);
    }
    const formulas = cells
      .filter(({ entered }) => entered.content?.formula !== undefined)
      .map(({ at }) => at);
    this.surroundings.calculate(this, formulas);
    this.changed(box, source);
  }

  /** A block of rows some of which a filter leaves out: its first value lands in every cell that is seen. */
  private overFilter(box: Box, inputs: readonly (readonly Input[])[]): readonly (readonly Input[])[] {
    const rows = inputs.map((_, index) => box.top + index);
    if (rows.length === 1 || !rows.some((row) => this.filteredRows.has(row))) return inputs;
    const first = inputs[0]?.[0] ?? null;
    return inputs.map((line, r) => line.map(() => (this.filteredRows.has(box.top + r) ? null : first)));
  }

  setNumberFormats(box: Box, input: unknown): void {
    if (isUnbounded(box)) throw invalidArgument('number formats of whole rows or columns cannot be set');
    this.protection.check('allowFormatCells');
    if (!Array.isArray(input)) {
      if (input !== null) this.formats.paint('NumberFormat', box, formatNamed(input));
      return;
    }
    blockFor<unknown>(box, input).forEach((line, r) =>
      line.forEach((format, c) => {
        const cell = boxOf(box.top + r, box.left + c);
        if (format !== null) this.formats.paint('NumberFormat', cell, formatNamed(format));
      }),
    );
  }

  content(row: number, column: number): CellContent | undefined {
    return this.cells.get(row, column);
  }

  /** What the cell's formula spilled before is gone. */
  set(row: number, column: number, content: CellContent | undefined): void {
    const spilled = this.spills.get(`${row},${column}`);
    this.spills.delete(`${row},${column}`);
    for (const place of spilled ?? []) this.cells.delete(place.row, place.column);
    if (content === undefined) this.cells.delete(row, column);
    else this.cells.set(row, column, content);
  }

  /** Fills cells from the formula of another. */
  spill(from: Place, cells: readonly { readonly at: Place; readonly content: CellContent }[]): void {
    for (const { at, content } of cells) this.cells.set(at.row, at.column, { ...content, spilledFrom: from });
    this.spills.set(
      `${from.row},${from.column}`,
      cells.map(({ at }) => at),
    );
  }

  clear(box: Box, what: string): void {
    if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
      throw invalidArgument();
    this.protection.checkCells(box);
    if (what === 'All' || what === 'Contents')
      for (const [{ row, column }] of this.cells.within(box)) this.cells.delete(row, column);
    if (what === 'All' || what === 'Formats') this.formats.clear(box);
    if (what === 'All') this.merges.unmerge(box);
    this.changed(box);
  }

  /** Whole rows are put in, or taken out: cells, looks, merges and what formulas spilled go along. */
  moveRows({ row: to, box, looks }: RowMove): void {
    this.protection.check('allowInsertRows');
    this.cells.moveRows(to);
    this.formats.moveRows(looks);
    this.merges.moveRows(box);
    const filtered = [...this.filteredRows];
    this.filteredRows.clear();
    for (const row of filtered) if (to(row) !== undefined) this.filteredRows.add(to(row) as number);
    this.spills.clear();
    for (const [at, { spilledFrom: from }] of this.cells.within(wholeSheet)) {
      if (from === undefined) continue;
      const key = `${from.row},${from.column}`;
      this.spills.set(key, [...(this.spills.get(key) ?? []), at]);
    }
  }

  recalculate(box: Box): void {
    const formulas = [...this.cells.within(box)].filter(([, { formula }]) => formula !== undefined);
    this.surroundings.calculate(
      this,
      formulas.map(([place]) => place),
    );
  }

  /** Of what the cells hold, the first is kept, and moves to the first cell. */
  merge(box: Box, across: boolean): void {
    this.protection.check();
    const parts = across
      ? Array.from({ length: rowCount(box) }, (_, r) => ({ ...box, top: box.top + r, bottom: box.top + r }))
      : [box];
    for (const part of parts.filter((each) => cellCount(each) > 1)) {
      this.merges.merge(part);
      const held = [...this.cells.within(part)];
      held.sort(([a], [b]) => a.row - b.row || a.column - b.column);
      for (const [{ row, column }] of held) this.set(row, column, undefined);
      this.set(part.top, part.left, held[0]?.[1]);
    }
  }

  /** The smallest box around what is used; undefined when nothing is. */
  used(valuesOnly: boolean, within: Box = wholeSheet): Box | undefined {
    const extent = contains(within, wholeSheet) ? this.cells.extent() : this.contentExtent(within);
    const looks = valuesOnly ? [] : this.formats.extents().map((box) => intersection(box, within));
    return [extent, ...looks].reduce<Box | undefined>(
      (all, box) => (all === undefined || box === undefined ? (all ?? box) : around(all, box)),
      undefined,
    );
  }

  changed(box: Box, source: Source = 'Local'): void {
    const address = addressOf(box);
    const payload = {
      worksheetId: this.id,
      address,
      referenceId: `${this.id}!${address}`,
      changeType: 'RangeEdited',
      source,
      triggerSource: source === 'Local' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    };
    this.surroundings.emit({ type: eventType.sheetChanged, target: this.id, payload });
  }

  private contentExtent(within: Box): Box | undefined {
    let extent: Box | undefined;
    for (const [{ row, column }] of this.cells.within(within)) {
      const cell = boxOf(row, column);
      extent = extent === undefined ? cell : around(extent, cell);
    }
    return extent;
  }
}

function formatNamed(format: unknown): string {
  if (typeof format !== 'string') throw invalidArgument('a number format is text');
  return format === '' ? 'General' : format;
}
