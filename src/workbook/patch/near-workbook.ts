/** A workbook in the same process, where asking costs nothing: whatever is read at once elsewhere is read piece by piece here. */
import { applyPatch } from './apply-patch';
import { NotRestored } from './host-error';
import { differences } from './restored';
import type { Found, PatchHost, Place, Wanted, WorkbookState } from './patch-host';
import type { Applied, Area, Block, Patch, Rows, SheetInfo, Survey, Watch, Workbook } from '../port';

export abstract class NearWorkbook implements Workbook, PatchHost {
  private seen: { readonly wanted: Wanted; readonly found: Found } | null = null;

  abstract readonly charts: boolean;
  abstract sheets(): Promise<readonly SheetInfo[]>;
  abstract state(): Promise<WorkbookState>;
  abstract read(area: Area): Promise<Block>;
  abstract readUsed(sheet: string): Promise<Block | null>;
  abstract readNote(place: Place): string;
  abstract write(patch: Patch, areas: readonly Area[]): Promise<readonly Block[]>;
  /** Undoes what the last `write` did, as far as the program can. */
  abstract undoWrite(): Promise<void>;
  /** Puts back what it kept from before the last `write`, where undoing left a difference. */
  protected async putBack(): Promise<void> {}
  abstract putRows(rows: Rows): Promise<void>;
  abstract deleteRows(rows: Rows): Promise<void>;
  abstract protect(sheets: readonly string[], on: boolean): Promise<void>;
  abstract selection(): Promise<Area | null>;
  abstract select(area: Area): Promise<void>;
  abstract onSelection(listener: (area: Area | null) => void): () => void;
  abstract onChange(listener: (sheet: string) => void): () => void;

  async survey(): Promise<Survey> {
    const { sheets, names, structureProtected } = await this.state();
    const tops = sheets.map(async (sheet) => ({
      ...sheet,
      top: sheet.visible ? await this.readUsed(sheet.name) : null,
      whole: true,
    }));
    return { sheets: await Promise.all(tops), names, ...(structureProtected && { structureProtected }) };
  }

  async insertRows(rows: Rows, wanted: Wanted): Promise<Found> {
    await this.putRows(rows);
    return this.look(wanted);
  }

  async readSheets(names: readonly string[]): Promise<readonly (Block | null)[]> {
    const there = new Set((await this.sheets()).map(({ name }) => name));
    return Promise.all(names.map((name) => (there.has(name) ? this.readUsed(name) : null)));
  }

  /** Where a sheet will be deleted all are read: formulas of others may point into it. */
  async look(wanted: Wanted): Promise<Found> {
    const found = await this.find(wanted);
    const deletes = wanted.sheets.length > 0;
    const names = deletes ? found.state.sheets.map(({ name }) => name) : [];
    const { rowsOf: _, ...own } = wanted;
    const all = { ...own, sheets: names };
    this.seen = { wanted: all, found: { ...found, sheets: await this.readSheets(names) } };
    return found;
  }

  /** A program may break off within a step and leave nothing to undo: then what was found before tells. */
  async takeBack(): Promise<void> {
    await this.undoWrite();
    if (this.seen === null) return;
    const { wanted, found } = this.seen;
    const lost = async () => differences(found, await this.find(wanted), wanted.notes);
    if ((await lost()).length === 0) return;
    await this.putBack();
    const left = await lost();
    if (left.length > 0) throw new NotRestored(left);
  }

  private async find({ areas, notes, sheets, rowsOf }: Wanted): Promise<Found> {
    const state = await this.state();
    const there = new Set(state.sheets.map(({ name }) => name));
    const textOf = (place: Place): string => (there.has(place.sheet) ? this.readNote(place) : '');
    const [block = null] = rowsOf === undefined ? [] : await this.readSheets([rowsOf.sheet]);
    return {
      state,
      areas: await Promise.all(areas.map((area) => (there.has(area.sheet) ? this.read(area) : null))),
      notes: notes.map(textOf),
      sheets: await this.readSheets(sheets),
      ...(rowsOf && { rowsOf: { block, notes: rowsOf.notes.map(textOf) } }),
    };
  }

  apply(patch: Patch, watch?: Watch): Promise<Applied> {
    return applyPatch(this, patch, watch);
  }
}
