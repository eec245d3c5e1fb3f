/** One patch on its way into WPS: looked at, written sheet by sheet, read back, taken back if need be. */
import type { Text } from '../../../../core/words/text';
import type { Area, Held, Patch, Rows, Watch } from '../../../../workbook/port';
import type { Found, PatchHost, Wanted } from '../../../../workbook/patch/patch-host';
import { checkArrived } from '../../../../workbook/patch/check-arrived';
import { bySteps } from '../../../../workbook/patch/look';
import { NotRestored } from '../../../../workbook/patch/host-error';
import { openBook, sheetNamed } from '../book';
import type { EtRange } from '../et';
import { hostError } from '../errors';
import { rowsAddress } from '../read/addresses';
import { look } from '../read/look';
import type { Seen } from '../read/look';
import { PatchWriter } from './patch-writer';
import type { Program } from '../program';
import { Quiet } from '../quiet';
import type { Removal } from '../take-back/removal';
import { Undoing } from '../take-back/undoing';

/** XlInsertShiftDirection, XlDeleteShiftDirection. */
const [DOWN, UP] = [-4121, -4162];

export class PatchRun implements PatchHost {
  readonly quiet: Quiet;
  private readonly undoing = new Undoing();
  private found: Seen | null = null;
  private removal: Removal | null = null;
  without: Text | null = null;

  constructor(private readonly program: Program) {
    this.quiet = new Quiet(program.app);
  }

  async look(wanted: Wanted): Promise<Found> {
    try {
      this.found = look(openBook(this.program.app), wanted, this.program);
      return this.found;
    } catch (error) {
      throw hostError(error);
    }
  }

  async write(patch: Patch, areas: readonly Area[], watch: Watch): Promise<readonly (Held | null)[]> {
    if (this.found === null) throw new Error('nothing was looked at');
    const { program, found, undoing, quiet } = this;
    const writer = new PatchWriter({ program, found, patch, undoing, quiet });
    this.removal = writer.removal;
    try {
      quiet.begin();
      await writer.writeAll(watch);
      this.without = writer.without;
      const held = areas.map((area) => writer.heldIn(area));
      // What did not arrive makes the patch be taken back, which deleted sheets cannot be: they go last, when all is there.
      if (checkArrived(patch, areas, held, bySteps(found.wanted.areas, found.areas)) !== null) return held;
      writer.finish();
      quiet.end();
      return held;
    } catch (error) {
      throw watch.signal?.aborted && error === watch.signal.reason ? error : hostError(error);
    }
  }

  async insertRows(rows: Rows, wanted: Wanted): Promise<Found> {
    this.onRows(rows, (range) => range.Insert(DOWN));
    return this.look(wanted);
  }

  async deleteRows(rows: Rows): Promise<void> {
    this.onRows(rows, (range) => range.Delete(UP));
  }

  private onRows({ sheet, row, rows }: Rows, run: (range: EtRange) => unknown): void {
    try {
      const address = rowsAddress({ row, rows, column: 0, columns: 0 });
      run(sheetNamed(openBook(this.program.app), sheet).Range(address));
    } catch (error) {
      throw hostError(error);
    }
  }

  /** Tried again after each pause, since what WPS refuses now it may allow in a moment. */
  async takeBack(): Promise<void> {
    // Deleted sheets cannot be brought back: then only WPS's own switches are.
    const tooLate = this.removal?.begun === true;
    let failure: unknown = null;
    for (const pause of this.program.limits.pauses) {
      if (pause > 0) await new Promise((done) => setTimeout(done, pause));
      try {
        this.quiet.begin();
        if (!tooLate) {
          this.undoing.run();
          this.quiet.keepSheets();
        }
        this.quiet.forgetNewSheet();
        this.quiet.end();
        if (tooLate) break;
        return;
      } catch (error) {
        failure = error;
      }
    }
    throw failure instanceof NotRestored ? failure : hostError(failure ?? 'sheets were deleted');
  }
}
