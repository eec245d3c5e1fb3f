/** A range of cells: what it holds and what can be done to it. */
import { HostFault, itemNotFound, notModelled } from '../engine/fault';
import { cellCount, gridOf, isWholeRows, MAX_ROWS, type Box } from '../model/box';
import type { CellContent } from '../model/cells';
import { displayed } from '../model/display';
import { isUnbounded } from '../model/sheet';
import { isRowHidden, visibleParts } from '../model/visible';
import { ConditionalFormats } from './conditional-formats';
import type { DataValidation } from './data-validation';
import { moveRows } from './moved-rows';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { RangePlace } from './range-place';
import { cellProperties, columnProperties, rowProperties, type Wanted } from './properties';

/** For more areas than these Excel does not say which are merged. */
const MOST_MERGED = 512;
/** More cells than this are not answered. */
const MAX_CELLS = 5_000_000;

const typeOf = (content: CellContent | undefined): string => {
  if (content === undefined) return 'Empty';
  if (content.isError === true) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[
    typeof content.value as 'number' | 'boolean' | 'string'
  ];
};

export class Range extends RangePlace {
  /** Another range of the same sheet. */
  override at(box: Box): Range {
    return new Range(this.worksheet, box);
  }

  get Values(): unknown {
    return this.grid((content) => content?.value ?? '');
  }

  set Values(input: unknown) {
    this.sheet.write(this.box, input);
  }

  /** Without a formula, a cell's value: text that begins with `=` cannot be told from one by this alone. */
  get Formulas(): unknown {
    return this.grid((content) => content?.formula ?? content?.value ?? '');
  }

  set Formulas(input: unknown) {
    this.sheet.write(this.box, input);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(input: unknown) {
    this.Formulas = input;
  }

  get NumberFormat(): unknown {
    return this.isReadable ? this.sheet.formats.grid('NumberFormat', this.box) : null;
  }

  set NumberFormat(input: unknown) {
    this.sheet.setNumberFormats(this.box, input);
  }

  get Text(): unknown {
    const { formats } = this.sheet;
    return this.grid((content, row, column) =>
      content === undefined ? '' : displayed(content.value, String(formats.at('NumberFormat', row, column))),
    );
  }

  get ValueTypes(): unknown {
    return this.grid(typeOf);
  }

  get HasSpill(): boolean | null {
    return this.sharedOf((content) => content?.spilledFrom !== undefined);
  }

  get RowHidden(): boolean | null {
    const { top, bottom } = this.box;
    const hidden = isRowHidden(this.sheet, top);
    for (let row = top + 1; row <= bottom; row++) if (isRowHidden(this.sheet, row) !== hidden) return null;
    return hidden;
  }

  set RowHidden(hidden: boolean | null) {
    this.sheet.protection.check('allowFormatRows');
    this.sheet.formats.paint('RowHidden', this.box, hidden);
    if (hidden === false)
      for (let row = this.box.top; row <= this.box.bottom; row++) this.sheet.filteredRows.delete(row);
  }

  get ColumnHidden(): unknown {
    return this.sheet.formats.shared('ColumnHidden', { ...this.box, top: 0, bottom: MAX_ROWS - 1 });
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.protection.check('allowFormatColumns');
    this.sheet.formats.paint('ColumnHidden', this.box, hidden);
  }

  get Hidden(): unknown {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.box]);
  }

  get DataValidation(): DataValidation {
    return this.worksheet.validations.of([this.box]);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.worksheet, [this.box]);
  }

  Clear(what: string | null): void {
    this.sheet.clear(this.box, what ?? 'All');
    if (what === null || what === 'All' || what === 'Formats') this.worksheet.clearRules(this.box);
  }

  /** Whole rows only. */
  Insert(shift: string): Range {
    if (shift !== 'Down' || !isWholeRows(this.box)) throw notModelled('inserting but whole rows');
    moveRows(this.worksheet, this.box, 'in');
    return this;
  }

  Delete(shift: string): void {
    if (shift !== 'Up' || !isWholeRows(this.box)) throw notModelled('deleting but whole rows');
    moveRows(this.worksheet, this.box, 'out');
  }

  Merge(across?: boolean | null): void {
    this.sheet.merge(this.box, across === true);
  }

  Unmerge(): void {
    this.sheet.protection.check();
    this.sheet.merges.unmerge(this.box);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const boxes = this.sheet.merges.beginningIn(this.box);
    // How Excel fails is not documented.
    if (boxes.length > MOST_MERGED) throw new HostFault('GeneralException', 'There are too many areas.');
    return boxes.length === 0 ? null : new RangeAreas(this.worksheet, boxes);
  }

  GetSpecialCells(type: string): RangeAreas {
    const found = this.GetSpecialCellsOrNullObject(type);
    if (found === null) throw itemNotFound();
    return found;
  }

  GetSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== 'Visible') throw notModelled(`special cells '${type}'`);
    const boxes = visibleParts(this.sheet, this.box);
    return boxes.length === 0 ? null : new RangeAreas(this.worksheet, boxes);
  }

  GetRowProperties(wanted: Wanted): unknown {
    return rowProperties(this, wanted);
  }

  GetColumnProperties(wanted: Wanted): unknown {
    return columnProperties(this, wanted);
  }

  GetCellProperties(wanted: Wanted): unknown {
    return cellProperties(this, wanted);
  }

  Select(): void {
    this.worksheet.workbook.select(this);
  }

  Calculate(): void {
    this.sheet.recalculate(this.box);
  }

  private get sheet() {
    return this.worksheet.sheet;
  }

  private get isReadable(): boolean {
    if (isUnbounded(this.box)) return false;
    if (cellCount(this.box) > MAX_CELLS)
      throw new HostFault(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    return true;
  }

  private grid<T>(value: (content: CellContent | undefined, row: number, column: number) => T): T[][] | null {
    if (!this.isReadable) return null;
    return gridOf(this.box, (row, column) => value(this.sheet.content(row, column), row, column));
  }

  private sharedOf(test: (content: CellContent | undefined) => boolean): boolean | null {
    const found = new Set(this.grid(test)?.flat());
    return found.size === 1 ? found.has(true) : null;
  }
}
