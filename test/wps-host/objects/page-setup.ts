/** PageSetup of a sheet. */
import { parseArea } from '../state/reference';
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';
import type { PageState } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';
import { text } from './format-target';

export class PageSetup extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Orientation(): number {
    return this.#sheet.page.orientation;
  }

  set Orientation(value: unknown) {
    if (value !== 1 && value !== 2) throw new Error('WPS: Orientation takes 1 (upright) or 2 (landscape)');
    this.#set({ orientation: value });
  }

  get Zoom(): number | false {
    return this.#sheet.page.zoom;
  }

  /** While it is a number, fitting to pages has no effect. */
  set Zoom(value: unknown) {
    const percent = typeof value === 'number' && value >= 10 && value <= 400;
    if (value !== false && !percent) throw new Error('WPS: Zoom takes 10 to 400, or false');
    this.#set({ zoom: value as number | false });
  }

  get FitToPagesWide(): number | false {
    return this.#sheet.page.pagesWide;
  }

  set FitToPagesWide(value: unknown) {
    this.#set({ pagesWide: pages(value) });
  }

  get FitToPagesTall(): number | false {
    return this.#sheet.page.pagesTall;
  }

  set FitToPagesTall(value: unknown) {
    this.#set({ pagesTall: pages(value) });
  }

  get PrintTitleRows(): string {
    return this.#sheet.page.titleRows;
  }

  /** `$1:$2` */
  set PrintTitleRows(value: unknown) {
    const given = text(value, 'PrintTitleRows');
    if (given !== '' && parseArea(given)?.columns !== maxColumns) {
      throw new Error('WPS: PrintTitleRows takes whole rows, as $1:$2');
    }
    this.#set({ titleRows: given });
  }

  get PrintTitleColumns(): string {
    return this.#sheet.page.titleColumns;
  }

  /** `$A:$B` */
  set PrintTitleColumns(value: unknown) {
    const given = text(value, 'PrintTitleColumns');
    if (given !== '' && parseArea(given)?.rows !== maxRows) {
      throw new Error('WPS: PrintTitleColumns takes whole columns, as $A:$B');
    }
    this.#set({ titleColumns: given });
  }

  get PrintArea(): string {
    return this.#sheet.page.printArea;
  }

  set PrintArea(value: unknown) {
    const given = text(value, 'PrintArea');
    if (given !== '' && !parseArea(given)) throw new Error('WPS: PrintArea takes an address');
    this.#set({ printArea: given });
  }

  get PaperSize(): number {
    return this.#sheet.page.paper;
  }

  set PaperSize(value: unknown) {
    this.#set({ paper: Number(value) });
  }

  get CenterHorizontally(): boolean {
    return this.#sheet.page.centered;
  }

  set CenterHorizontally(value: unknown) {
    this.#set({ centered: value === true });
  }

  get LeftMargin(): number {
    return this.#sheet.page.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.#margin('left', value);
  }

  get RightMargin(): number {
    return this.#sheet.page.margins.right;
  }

  set RightMargin(value: unknown) {
    this.#margin('right', value);
  }

  get TopMargin(): number {
    return this.#sheet.page.margins.top;
  }

  set TopMargin(value: unknown) {
    this.#margin('top', value);
  }

  get BottomMargin(): number {
    return this.#sheet.page.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.#margin('bottom', value);
  }

  get CenterHeader(): string {
    return this.#sheet.page.centerHeader;
  }

  set CenterHeader(value: unknown) {
    this.#set({ centerHeader: band(value) });
  }

  get LeftFooter(): string {
    return this.#sheet.page.leftFooter;
  }

  set LeftFooter(value: unknown) {
    this.#set({ leftFooter: band(value) });
  }

  get CenterFooter(): string {
    return this.#sheet.page.centerFooter;
  }

  set CenterFooter(value: unknown) {
    this.#set({ centerFooter: band(value) });
  }

  get RightFooter(): string {
    return this.#sheet.page.rightFooter;
  }

  set RightFooter(value: unknown) {
    this.#set({ rightFooter: band(value) });
  }

  /** Points. */
  #margin(side: keyof PageState['margins'], value: unknown): void {
    if (typeof value !== 'number' || value < 0) throw new Error('WPS: a margin is a number of points');
    this.#set({ margins: { ...this.#sheet.page.margins, [side]: value } });
  }

  #set(settings: Partial<PageState>): void {
    if (!this.#sheet.book.app.modes.printer) throw new Error('WPS: there is no printer to set up a page for');
    Object.assign(this.#sheet.page, settings);
  }
}

function pages(value: unknown): number | false {
  if (value === false || (Number.isInteger(value) && Number(value) > 0)) return value as number | false;
  throw new Error('WPS: pages are counted from 1, or false for as many as it takes');
}

function band(value: unknown): string {
  const given = text(value, 'a header or footer');
  if (given.length > 255) throw new Error('WPS: a header or footer holds at most 255 characters');
  return given;
}
