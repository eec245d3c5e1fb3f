/**
 * WPS while it is written to: nothing drawn, computed, told or asked; and afterwards as it was, with the user's sheet and
 * selection, whatever happened.
 */
import { isRange } from './et';
import type { EtApplication, EtBook, EtSheet } from './et';

const MANUAL = -4135;
/** What fails once may succeed at once. */
const TRIES = 3;

export class Quiet {
  /** Switches that are left to be put back, in order. */
  private readonly left: (() => void)[] = [];
  private backToSheet: (() => void) | null = null;
  private activating: EtSheet | null = null;

  constructor(private readonly app: EtApplication) {}

  begin(): void {
    this.turn('ScreenUpdating', false);
    this.turn('EnableEvents', false);
    this.turn('DisplayAlerts', false);
    this.turn('Calculation', MANUAL);
  }

  /** To be called before another sheet is gone to. */
  rememberSheet(book: EtBook, deleted: readonly string[]): void {
    const sheet = book.ActiveSheet;
    const selection = this.app.Selection;
    if (deleted.length > 0 && deleted.includes(sheet.Name)) return;
    this.backToSheet = () => {
      sheet.Activate();
      // Cells stay selected on a sheet that is left; a chart does not.
      if (!isRange(selection)) (selection as { Select?(): void } | null)?.Select?.();
    };
  }

  /** The user is left on this sheet instead. */
  stayOn(sheet: EtSheet): void {
    sheet.Activate();
    this.activating = sheet;
  }

  /** Puts everything back that can be, and throws what keeps the rest from it; then it may be called again. */
  end(): void {
    const failed: unknown[] = [];
    // Tried once only: the sheet may be gone for good, and the switches must not wait for it.
    const back = this.activating === null ? this.backToSheet : null;
    if (back !== null) this.backToSheet = null;
    for (const one of [...(back ? [back] : []), ...this.left]) {
      try {
        again(one);
        if (one !== back) this.left.splice(this.left.indexOf(one), 1);
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }

  get ended(): boolean {
    return this.left.length === 0;
  }

  /** A new sheet that was to be the active one is no more. */
  forgetNewSheet(): void {
    this.activating = null;
  }

  private turn<Key extends 'ScreenUpdating' | 'EnableEvents' | 'DisplayAlerts' | 'Calculation'>(
    key: Key,
    value: EtApplication[Key],
  ): void {
    const before = this.app[key];
    if (before === value) return;
    // What is switched off first is switched on last.
    this.left.unshift(() => {
      this.app[key] = before;
    });
    this.app[key] = value;
  }
}

export function again(work: () => void): void {
  for (let tried = 1; ; tried += 1) {
    try {
      return work();
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}
