/** The port over Excel's JavaScript API. */
import { applyPatch } from '../../workbook/apply-patch';
import type { Applied, Area, Block, Patch, SheetInfo, Survey, Watch, Workbook } from '../../workbook/port';
import { nothingSelected } from './errors';
import { Listeners } from './events';
import { limitsHere } from './limits';
import type { Limits } from './limits';
import { loadState } from './look';
import { PatchRun } from './patch-run';
import { areaOf, place, rangeOf } from './ranges';
import { infoOf, isWhole, loadTop, readArea, readSheets } from './read-sheets';
import { request } from './request';

export class ExcelWorkbook implements Workbook {
  private readonly selections: Listeners<Area | null>;
  private readonly changes: Listeners<string>;
  /** Sheets that the user could see when they were last asked for. */
  private known: readonly string[] = [];
  /** Patches are written one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: Limits = limitsHere()) {
    this.selections = new Listeners({
      register: ({ workbook: { worksheets } }, handler) => [
        worksheets.onSelectionChanged.add(handler),
        worksheets.onActivated.add(handler),
      ],
      about: async () => [await this.selection()],
    });
    this.changes = new Listeners({
      register: ({ workbook: { worksheets } }, handler) => [worksheets.onChanged.add(handler)],
      about: sheetNames,
    });
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.remember(await request(loadInfos));
  }

  /** The sheets known from before are read along with the names of all, so that one request is enough as a rule. */
  async survey(rows: number, columns: number): Promise<Survey> {
    const size = { rows, columns };
    const guessed = this.known;
    const { infos, names, tops } = await request((context) => {
      const state = loadState(context);
      const loaded = guessed.map((name) => loadTop(context, name, size));
      return () => {
        const { sheets, names } = state();
        return { infos: sheets, names, tops: loaded.map((top) => top()) };
      };
    });
    const found = new Map(guessed.map((name, index) => [name, tops[index]]));
    const visible = infos.filter((info) => info.visible).map(({ name }) => name);
    const missed = visible.filter((name) => !found.has(name));
    if (missed.length > 0)
      await request((context) => {
        const loaded = missed.map((name) => [name, loadTop(context, name, size)] as const);
        return () => loaded.forEach(([name, top]) => found.set(name, top()));
      });
    const sheets = this.remember(infos).map((info) => {
      const top = info.visible ? found.get(info.name) : undefined;
      return { ...info, top: top?.top ?? null, whole: top === undefined || isWhole(top, size) };
    });
    return { sheets, names };
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
    const run = (): Promise<Applied> => applyPatch(new PatchRun(this.limits), patch, watch);
    const applied = this.last.then(() => this.changes.during(() => this.selections.during(run)));
    this.last = applied.catch(() => undefined);
    return applied;
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

  private remember<Info extends SheetInfo>(infos: readonly Info[]): readonly Info[] {
    this.known = infos.filter((info) => info.visible).map(({ name }) => name);
    return infos;
  }
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
