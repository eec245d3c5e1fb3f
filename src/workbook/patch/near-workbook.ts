/** A workbook in the same process, where asking costs nothing: whatever is read at once elsewhere is read piece by piece here. */
import { applyPatch } from './apply-patch';
import type { Found, PatchHost, Place, Wanted, WorkbookState } from './patch-host';
import type { Applied, Area, Block, Patch, SheetInfo, Survey, Watch, Workbook } from '../port';

export abstract class NearWorkbook implements Workbook, PatchHost {
  abstract readonly charts: boolean;
  abstract sheets(): Promise<readonly SheetInfo[]>;
  abstract state(): Promise<WorkbookState>;
  abstract read(area: Area): Promise<Block>;
  abstract readUsed(sheet: string): Promise<Block | null>;
  abstract readNote(place: Place): string;
  abstract write(patch: Patch, areas: readonly Area[]): Promise<readonly Block[]>;
  abstract takeBack(): Promise<void>;
  abstract selection(): Promise<Area | null>;
  abstract select(area: Area): Promise<void>;
  abstract onSelection(listener: (area: Area | null) => void): () => void;
  abstract onChange(listener: (sheet: string) => void): () => void;

  async survey(): Promise<Survey> {
    const { sheets, names } = await this.state();
    const tops = sheets.map(async (sheet) => ({
      ...sheet,
      top: sheet.visible ? await this.readUsed(sheet.name) : null,
      whole: true,
    }));
    return { sheets: await Promise.all(tops), names };
  }

  async readSheets(names: readonly string[]): Promise<readonly (Block | null)[]> {
    const there = new Set((await this.sheets()).map(({ name }) => name));
    return Promise.all(names.map((name) => (there.has(name) ? this.readUsed(name) : null)));
  }

  async look({ areas, notes, sheets }: Wanted): Promise<Found> {
    const state = await this.state();
    const there = new Set(state.sheets.map(({ name }) => name));
    return {
      state,
      areas: await Promise.all(areas.map((area) => (there.has(area.sheet) ? this.read(area) : null))),
      notes: notes.map((place) => (there.has(place.sheet) ? this.readNote(place) : '')),
      sheets: await this.readSheets(sheets),
    };
  }

  apply(patch: Patch, watch?: Watch): Promise<Applied> {
    return applyPatch(this, patch, watch);
  }
}
