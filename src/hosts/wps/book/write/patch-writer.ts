/**
 * Carries a patch out: new sheets first, each with its contents and then its looks, since deleting them takes them back; then
 * the user's cells; the user's sheets are deleted when all else has arrived.
 */
import { text } from '../../../../core/words/text';
import type { Text } from '../../../../core/words/text';
import type { Area, Held, Patch, Watch } from '../../../../workbook/port';
import { addNames, addSheets } from './add-sheets';
import { rangeOf } from '../read/addresses';
import { partOf } from '../read/contents';
import type { Contents } from '../read/contents';
import type { EtSheet } from '../et';
import { cut, newSheetJobs, ownSheetJobs } from './jobs';
import type { Job } from './jobs';
import { layOut } from './layout';
import type { Seen } from '../read/look';
import { readContents } from '../read/read';
import { writeNote } from './notes';
import { writeOwn } from './own-cells';
import { Pace } from '../pace';
import { within } from '../places';
import { planOf, stepsOf } from './plan';
import type { Plan, SheetPlan } from './plan';
import type { Program } from '../program';
import type { Quiet } from '../quiet';
import { Removal, restoreNames } from '../take-back/removal';
import type { Undoing } from '../take-back/undoing';
import { writeCells } from './write-cells';

export interface Run {
  readonly program: Program;
  readonly found: Seen;
  readonly patch: Patch;
  readonly undoing: Undoing;
  readonly quiet: Quiet;
}

/** A sheet of the user's that makes room for a new one of its name. */
const ASIDE = 'StarBand ~';

const FIRST_SEEN = text(
  'WPS 没有隐藏堆积柱形图最下面的一段。其余已写入；请选中这一段，设为无填充，并删去它的图例。',
  'WPS did not hide the lowest part of stacked columns. All else was written; select that part, give it no fill, and delete its entry in the legend.',
);

export class PatchWriter {
  readonly removal: Removal;
  private readonly plan: Plan;
  private readonly done: { readonly area: Area; readonly contents: Contents }[] = [];
  /** What of it WPS would not do. */
  without: Text | null = null;
  private made: ReadonlyMap<SheetPlan, EtSheet> = new Map();

  constructor(private readonly run: Run) {
    this.plan = planOf(run.patch);
    this.removal = new Removal(run.found.book, run.found.references);
  }

  async writeAll(watch: Watch): Promise<void> {
    const { found, undoing, quiet, program } = this.run;
    const { added, own, deleted } = this.plan;
    if (added.length > 0) quiet.rememberSheet(found.book, deleted);
    this.setAside();
    this.made = addSheets(found.book, added, undoing, found.sheetsByName);
    addNames(found.book, added, undoing);
    // What a copy has besides stays.
    const news = added.map(
      (plan) => [plan, (plan.added.copyOf === undefined ? newSheetJobs : ownSheetJobs)(plan)] as const,
    );
    const olds = own.map((plan) => [plan, ownSheetJobs(plan)] as const);
    const all = [...news, ...olds].flatMap(([, jobs]) => jobs);
    const rows = all.reduce((sum, { area }) => sum + area.rows, 0);
    const pace = new Pace(watch, rows, program.limits.rows, quiet);
    for (const [plan, jobs] of news) {
      const sheet = this.made.get(plan) as EtSheet;
      for (const job of jobs)
        await this.write(job, pace, (part) =>
          writeCells(sheet, part.area, part.wanted, program, () => undefined),
        );
      if (!layOut(sheet, found.book, plan)) this.without = FIRST_SEEN;
    }
    for (const [plan, jobs] of olds) {
      const sheet = found.sheetsByName.get(plan.name) as EtSheet;
      for (const job of jobs) {
        const before = found.areas[found.wanted.areas.indexOf(job.area)] as Held;
        await this.write(job, pace, (part) =>
          writeOwn({ sheet, job: part, before, patch: this.run.patch }, program, undoing),
        );
      }
      this.writeNotes(plan, sheet);
    }
  }

  /** What an area holds since all was written. */
  heldIn(area: Area): Held | null {
    const own =
      this.done.find((one) => one.area === area) ??
      this.done.find((one) => one.area.sheet === area.sheet && within(area, one.area));
    if (own !== undefined) return { area, ...partOf(own.contents, own.area, area), merges: [] };
    const { found, program } = this.run;
    const sheet = found.sheetsByName.get(area.sheet);
    return sheet === undefined
      ? null
      : { area, ...readContents(sheet, rangeOf(sheet, area), area, program), merges: [] };
  }

  /** What is not taken back once it is done. */
  finish(): void {
    const { found, quiet } = this.run;
    const [shown] = this.plan.added.filter(({ added }) => added.activate).reverse();
    if (shown) quiet.stayOn(this.made.get(shown) as EtSheet);
    this.removal.remove(
      this.plan.deleted.map((name) => [name, found.sheetsByName.get(name) as EtSheet] as const),
    );
  }

  private setAside(): void {
    const { found, undoing } = this.run;
    const names = new Set(this.plan.added.map(({ name }) => name.toLowerCase()));
    for (const [index, name] of this.plan.deleted.entries()) {
      const sheet = found.sheetsByName.get(name);
      if (!sheet || !names.has(name.toLowerCase())) continue;
      undoing.push(() => {
        sheet.Name = name;
        restoreNames(found.book, found.references);
      });
      sheet.Name = `${ASIDE}${index}`;
    }
  }

  private async write(job: Job, pace: Pace, write: (part: Job) => Contents): Promise<void> {
    const written: Contents[] = [];
    for (const part of cut(job, this.run.program.limits.rows)) {
      written.push(write(part));
      await pace.after(part.area.rows);
    }
    const contents = {
      cells: written.flatMap(({ cells }) => cells),
      formulas: written.flatMap(({ formulas }) => formulas),
    };
    this.done.push({ area: job.area, contents });
  }

  private writeNotes(plan: SheetPlan, sheet: EtSheet): void {
    const { found, undoing } = this.run;
    for (const step of stepsOf(plan, 'note')) {
      const before = found.notes[found.wanted.notes.indexOf(step)] ?? '';
      undoing.push(() => writeNote(sheet, step, before));
      writeNote(sheet, step, step.text);
    }
  }
}
