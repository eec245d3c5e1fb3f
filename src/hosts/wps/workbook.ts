/** The port over WPS's object model, which answers at once but is reached over a bridge: what counts is how often it is asked. */
import { applyPatch } from '../../workbook/patch/apply-patch';
import type { Applied, Area, Block, Patch, SheetInfo, Survey, Watch, Workbook } from '../../workbook/port';
import { Listeners } from '../listeners';
import { switchAll } from '../switch-all';
import { listSheets, openBook, sheetNamed } from './book/book';
import { Dialect } from './book/dialect';
import { hostError } from './book/errors';
import { asEt } from './book/et';
import type { EtEvent, EtSheet } from './book/et';
import { listenTo } from './book/events';
import { limits as usual } from './book/limits';
import type { Limits } from './book/limits';
import { PatchRun } from './book/write/patch-run';
import type { Program } from './book/program';
import type { Quiet } from './book/quiet';
import { readBlock } from './book/read/read';
import { select, selectedArea } from './book/read/selection';
import { readSheets, survey } from './book/read/used';
import { functionPrefix } from './function-prefix';
import { lastStartup } from './startup';

/** What stands before the names of our functions since WPS was started. */
const prefixInForce = (): string => lastStartup()?.prefix ?? functionPrefix();

export class WpsWorkbook implements Workbook {
  readonly charts = true;
  private readonly program: Program;
  private readonly selections: Listeners<string, Area | null>;
  private readonly changes: Listeners<string, string>;
  /** Switches that WPS did not let be put back; whoever comes next tries again. */
  private left: Quiet | null = null;
  /** Patches are written one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    application: Et.Application & WPS.EtAddonRoot,
    limits: Limits = usual,
    prefix: () => string = prefixInForce,
  ) {
    this.program = { app: asEt(application), limits, dialect: new Dialect(prefix) };
    const { app } = this.program;
    const listening =
      (...events: readonly EtEvent[]) =>
      (hear: (sheet: string) => void) =>
        this.ask(() => listenTo(app, events, hear));
    this.selections = new Listeners({
      listen: listening('SheetSelectionChange', 'SheetActivate'),
      about: async () => [await this.selection()],
    });
    this.changes = new Listeners({
      listen: listening('SheetChange'),
      about: async (sheets) => sheets,
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.ask(({ app }) => listSheets(openBook(app)).map(({ info }) => info));
  }

  survey(rows: number, columns: number): Promise<Survey> {
    return this.ask((program) => survey(openBook(program.app), rows, columns, program));
  }

  async readUsed(sheet: string): Promise<Block | null> {
    return (await this.readSheets([sheet]))[0] ?? null;
  }

  readSheets(names: readonly string[]): Promise<readonly (Block | null)[]> {
    return this.ask((program) => readSheets(openBook(program.app), names, program));
  }

  read(area: Area): Promise<Block> {
    return this.ask((program) => readBlock(sheetNamed(openBook(program.app), area.sheet), area, program));
  }

  /** Events of our own writing are kept from WPS, and told when it is done. */
  apply(patch: Patch, watch?: Watch): Promise<Applied> {
    const run = async (): Promise<Applied> => {
      // Switches as they are now would be taken for the user's.
      await this.ask(() => this.left?.end());
      const patchRun = new PatchRun(this.program);
      try {
        const applied = await applyPatch(patchRun, patch, watch);
        if (applied.ok) this.tell(patch);
        return applied;
      } finally {
        this.left = patchRun.quiet.ended ? null : patchRun.quiet;
        this.putBack();
      }
    };
    const applied = this.last.then(() => this.changes.during(() => this.selections.during(run)));
    this.last = applied.catch(() => undefined);
    return applied;
  }

  protect(names: readonly string[], on: boolean): Promise<void> {
    return this.ask(({ app }) => {
      const book = openBook(app);
      const sheets = names.map((name) => sheetNamed(book, name)).filter((one) => one.ProtectContents !== on);
      const put = (sheet: EtSheet, protect: boolean): void => (protect ? sheet.Protect() : sheet.Unprotect());
      switchAll(
        sheets,
        (sheet) => {
          put(sheet, on);
          // WPS may ask for the password instead of throwing, and leave the sheet as it was.
          if (sheet.ProtectContents !== on) throw new Error('protected by a password');
        },
        (sheet) => {
          if (sheet.ProtectContents === on) put(sheet, !on);
        },
      );
    });
  }

  selection(): Promise<Area | null> {
    return this.ask(({ app }) => selectedArea(app));
  }

  select(area: Area): Promise<void> {
    return this.ask(({ app }) => select(app, area));
  }

  onSelection(listener: (area: Area | null) => void): () => void {
    return this.selections.add(listener);
  }

  onChange(listener: (sheet: string) => void): () => void {
    return this.changes.add(listener);
  }

  private tell({ writes }: Patch): void {
    const changed = new Set<string>();
    for (const step of writes) {
      if (step.kind === 'write') changed.add(step.area.sheet);
      if (step.kind === 'deleteSheet') changed.delete(step.name);
    }
    for (const sheet of changed) this.changes.hear(sheet);
    const moved = writes.some(
      (step) => step.kind === 'deleteSheet' || (step.kind === 'addSheet' && step.activate),
    );
    if (moved) this.selections.hear('');
  }

  /** What WPS throws, in words. */
  private async ask<Result>(work: (program: Program) => Result): Promise<Result> {
    try {
      const result = work(this.program);
      this.putBack();
      return result;
    } catch (error) {
      throw hostError(error);
    }
  }

  private putBack(): void {
    try {
      this.left?.end();
    } catch {
      // Not yet.
    }
  }
}
