/** A workbook: its sheets, its names, which sheet is active. */
import { quotedSheet } from '../../../src/workbook/formula/address';
import type { App } from './app';
import { changeUnquoted } from './formula-syntax';
import { checkSheetName } from './names';
import { Sheet } from './sheet';

export interface DefinedName {
  name: string;
  /** With `=`, relative references as they read in A1. */
  refersTo: string;
  visible: boolean;
}

export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  structureProtected = false;
  /** A chart that is selected instead of cells. */
  selectedObject: object | null = null;
  #active: Sheet;
  #made = 0;

  constructor(
    readonly app: App,
    readonly name: string,
    sheetNames: readonly string[],
  ) {
    this.sheets = sheetNames.map((sheetName) => new Sheet(this, sheetName));
    const [first] = this.sheets;
    if (!first) throw new Error('a workbook has at least one sheet');
    this.#active = first;
  }

  /** Keeps the workbook as it is; what is returned puts it back. */
  keep(): () => void {
    const [active, made, names] = [this.#active, this.#made, structuredClone(this.names)];
    const { structureProtected, selectedObject } = this;
    const sheets = this.sheets.map((sheet) => ({ sheet, back: sheet.keep() }));
    return () => {
      for (const { back } of sheets) back();
      this.sheets = sheets.map(({ sheet }) => sheet);
      [this.#active, this.#made, this.names] = [active, made, structuredClone(names)];
      Object.assign(this, { structureProtected, selectedObject });
      this.app.changed();
    };
  }

  get active(): Sheet {
    return this.#active;
  }

  sheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  activate(sheet: Sheet): void {
    if (sheet.visible !== -1) throw new Error(`WPS: the sheet "${sheet.name}" is hidden`);
    this.selectedObject = null;
    if (sheet === this.#active) return;
    this.#active = sheet;
    this.app.events.fire('SheetActivate', this.app.objects.worksheet(sheet));
  }

  /** Adds sheets at a place; the first of them becomes active, as it does in the window. */
  add(index: number, count: number): Sheet {
    this.refuseProtected();
    const added = Array.from({ length: count }, () => new Sheet(this, this.#freeName()));
    this.sheets.splice(index, 0, ...added);
    this.app.changed();
    for (const sheet of added) {
      this.app.events.fire(
        'WorkbookNewSheet',
        this.app.objects.workbook(this),
        this.app.objects.worksheet(sheet),
      );
    }
    const [first] = added;
    if (!first) throw new Error('WPS: at least one sheet is added');
    this.activate(first);
    return first;
  }

  /** A copy at a place, which becomes active. Names that point into the sheet are told to the copy alone in Excel; here they are not copied. */
  copy(sheet: Sheet, index: number): void {
    this.refuseProtected();
    if (sheet.visible !== -1) throw new Error(`WPS: the sheet "${sheet.name}" is hidden`);
    let number = 2;
    while (this.sheet(`${sheet.name.slice(0, 25)} (${number})`)) number += 1;
    const copy = sheet.copy(`${sheet.name.slice(0, 25)} (${number})`);
    this.sheets.splice(index, 0, copy);
    this.app.changed();
    this.activate(copy);
  }

  rename(sheet: Sheet, name: string): void {
    this.refuseProtected();
    const fault = checkSheetName(name);
    if (fault) throw new Error(`WPS: the sheet name ${JSON.stringify(name)} ${fault}`);
    const taken = this.sheet(name);
    if (taken && taken !== sheet) throw new Error(`WPS: there is a sheet "${name}" already`);
    sheet.name = name;
  }

  hide(sheet: Sheet, visible: number): void {
    this.refuseProtected();
    if (![-1, 0, 2].includes(visible)) throw new Error(`WPS: Visible takes -1, 0 or 2, not ${visible}`);
    if (visible !== -1) this.#refuseLast(sheet, 'hidden');
    sheet.visible = visible;
    if (visible !== -1 && sheet === this.#active) this.#activateNeighbour(sheet);
  }

  /** Names that pointed into the sheet stay, as `#REF!`. */
  delete(sheet: Sheet): void {
    this.refuseProtected();
    this.#refuseLast(sheet, 'deleted');
    this.app.ask(`delete the sheet "${sheet.name}"?`);
    this.app.events.fire('SheetBeforeDelete', this.app.objects.worksheet(sheet));
    if (sheet === this.#active) this.#activateNeighbour(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    for (const name of this.names) name.refersTo = withoutSheet(name.refersTo, sheet.name);
    this.app.changed();
  }

  refuseProtected(): void {
    if (this.structureProtected) throw new Error('WPS: the structure of the workbook is protected');
  }

  #refuseLast(sheet: Sheet, what: string): void {
    if (!this.sheets.some((other) => other !== sheet && other.visible === -1)) {
      throw new Error(`WPS: the only visible sheet cannot be ${what}`);
    }
  }

  #activateNeighbour(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    const order = [...this.sheets.slice(at + 1), ...this.sheets.slice(0, at).reverse()];
    const next = order.find((other) => other.visible === -1);
    if (next) this.activate(next);
  }

  #freeName(): string {
    for (;;) {
      this.#made += 1;
      const name = `Sheet${this.sheets.length + this.#made}`;
      if (!this.sheet(name)) return name;
    }
  }
}

function withoutSheet(formula: string, sheet: string): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const broken = formula.replaceAll(quoted, '#REF!');
  if (quotedSheet(sheet) !== sheet) return broken;
  return changeUnquoted(broken, (part) => part.replaceAll(`${sheet}!`, '#REF!'));
}
