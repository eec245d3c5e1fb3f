/** The port over Excel's JavaScript API. */
import { applyPatch } from '../../workbook/patch/apply-patch';
import type { Applied, Area, Block, Patch, SheetInfo, Survey, Watch, Workbook } from '../../workbook/port';
import { nothingSelected } from './errors';
import { Listeners } from '../listeners';
import { listenTo } from './events';
import { limitsHere } from './limits';
import type { Limits } from './limits';
import { PatchRun } from './patch-run';
import { areaOf, place, rangeOf } from './ranges';
import { infoOf, readArea, readSheets } from './read-sheets';
import { request } from './request';
import { survey } from './survey';

export class ExcelWorkbook implements Workbook {
  readonly charts = true;
  private readonly selections: Listeners<string, Area | null>;
  private readonly changes: Listeners<string, string>;
  /** Sheets that the user could see when they were last asked for. */
  private known: readonly string[] = [];
  /** Patches are written one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: Limits = limitsHere()) {
    this.selections = new Listeners({
      listen: (hear) =>
        listenTo(
          ({ workbook: { worksheets } }, handler) => [
            worksheets.onSelectionChanged.add(handler),
            worksheets.onActivated.add(handler),
          ],
          hear,
        ),
      about: async () => [await this.selection()],
    });
    this.changes = new Listeners({
      listen: (hear) =>
        listenTo(({ workbook: { worksheets } }, handler) => [worksheets.onChanged.add(handler)], hear),
      about: sheetNames,
    });
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.remember(await request(loadInfos));
  }

  async survey(rows: number, columns: number): Promise<Survey> {
    const found = await survey(rows, columns, this.known, this.limits);
    this.remember(found.sheets);
    return found;
  }

  async readUsed(sheet: string): Promise<Block | null> {
    return (await this.readSheets([sheet]))[0] ?? null;
  }

  readSheets(sheets: readonly string[]): Promise<readonly (Block | null)[]> {
    return readSheets(sheets, this.limits);
  }

  read(area: Area): Promise<Block> {
    return readArea(area, this.limits);
  }

  /** Events of our own writing are told when it is done. */
  apply(patch: Patch, watch?: Watch): Promise<Applied> {
    const run = async (): Promise<Applied> => {
      const applied = await applyPatch(new PatchRun(this.limits), patch, watch);
      if (applied.ok) this.follow(patch);
      return applied;
    };
    const applied = this.last.then(() => this.changes.during(() => this.selections.during(run)));
    this.last = applied.catch(() => undefined);
    return applied;
  }

  /** All in one request; what it had changed before Excel refused is put back. */
  async protect(sheets: readonly string[], on: boolean): Promise<void> {
    const different = (await this.sheets()).filter(
      (one) => sheets.includes(one.name) && one.protected !== on,
    );
    const names = different.map(({ name }) => name);
    try {
      await put(names, on);
    } catch (error) {
      const left = (await this.sheets()).filter((one) => names.includes(one.name) && one.protected === on);
      await put(
        left.map(({ name }) => name),
        !on,
      );
      throw error;
    }
  }

  async selection(): Promise<Area | null> {
    try {
      return await request(({ workbook }) => {
        const range = workbook.getSelectedRange();
        range.load(place);
        range.worksheet.load('name');
        return () => areaOf(range.worksheet.name, range);
      });
    } catch (error) {
      // A chart, or several ranges at once.
      if (nothingSelected(error)) return null;
      throw error;
    }
  }

  async select(area: Area): Promise<void> {
    await request(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(area.sheet);
      sheet.activate();
      rangeOf(sheet, area).select();
      return () => undefined;
    });
  }

  onSelection(listener: (area: Area | null) => void): () => void {
    return this.selections.add(listener);
  }

  onChange(listener: (sheet: string) => void): () => void {
    return this.changes.add(listener);
  }

  /** Resolves when Excel tells its events to those who listen now. */
  async listening(): Promise<void> {
    await Promise.all([this.selections.ready(), this.changes.ready()]);
  }

  private follow({ writes }: Patch): void {
    for (const step of writes) {
      if (step.kind === 'deleteSheet') this.known = this.known.filter((name) => name !== step.name);
      if (step.kind === 'addSheet') this.known = [...this.known, step.name];
    }
  }

  private remember<Info extends SheetInfo>(infos: readonly Info[]): readonly Info[] {
    this.known = infos.filter((info) => info.visible).map(({ name }) => name);
    return infos;
  }
}

/** Sorting and filtering stay allowed where the cells are open. */
async function put(sheets: readonly string[], on: boolean): Promise<void> {
  if (sheets.length === 0) return;
  await request(({ workbook: { worksheets } }) => {
    for (const name of sheets) {
      const { protection } = worksheets.getItem(name);
      if (on) protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
      else protection.unprotect();
    }
    return () => undefined;
  });
}

function loadInfos({ workbook: { worksheets } }: Excel.RequestContext): () => readonly SheetInfo[] {
  worksheets.load('items/name,items/visibility,items/protection/protected');
  return () => worksheets.items.map(infoOf);
}

/** Names by id, of those that are still there. */
function sheetNames(ids: readonly string[]): Promise<readonly string[]> {
  return request(({ workbook: { worksheets } }) => {
    const sheets = ids.map((id) => worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    return () => sheets.flatMap((sheet) => (sheet.isNullObject ? [] : sheet.name));
  });
}
