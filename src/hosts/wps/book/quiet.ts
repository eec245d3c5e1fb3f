/**
 * WPS while it is written to: nothing drawn, computed, told or asked; and afterwards as it was, with the user's sheet and
 * selection, whatever happened.
 */
import { isRange } from './et';
import type { EtApplication, EtBook, EtSheet } from './et';

const MANUAL = -4135;
/** What fails once may succeed at once. */
const TRIES = 3;

type Key = 'ScreenUpdating' | 'EnableEvents' | 'DisplayAlerts' | 'Calculation';

interface Turned {
  readonly key: Key;
  readonly before: boolean | number;
  readonly now: boolean | number;
}

export class Quiet {
  /** Switches that are left to be put back, the last one turned first. */
  private left: readonly Turned[] = [];
  private backToSheet: (() => void) | null = null;
  private activating: EtSheet | null = null;
  /** The user's sheet is one of those that go. */
  private deletesSheet = false;

  constructor(private readonly app: EtApplication) {}

  /** May be called again where some of it was not done. */
  begin(): void {
    this.turn('ScreenUpdating', false);
    this.turn('EnableEvents', false);
    this.turn('DisplayAlerts', false);
    this.turn('Calculation', MANUAL);
  }

  /** The user has a turn: is asked as ever before a workbook is closed, and what is done is told. */
  async pause(wait: () => Promise<void>): Promise<void> {
    const turned = this.left.filter(({ key }) => key === 'DisplayAlerts' || key === 'EnableEvents');
    for (const { key, before } of turned) this.set(key, before);
    await wait();
    for (const { key, now } of turned) this.set(key, now);
  }

  /** To be called before another sheet is gone to. */
  rememberSheet(book: EtBook, deleted: readonly string[]): void {
    const sheet = book.ActiveSheet;
    const selection = this.app.Selection;
    this.deletesSheet = deleted.length > 0 && deleted.includes(sheet.Name);
    this.backToSheet = () => {
      sheet.Activate();
      // Cells stay selected on a sheet that is left; a chart does not.
      if (!isRange(selection)) (selection as { Select?(): void } | null)?.Select?.();
    };
  }

  /** What was to be deleted is there still: the user's sheet too. */
  keepSheets(): void {
    this.deletesSheet = false;
  }

  /** The user is left on this sheet instead. */
  stayOn(sheet: EtSheet): void {
    sheet.Activate();
    this.activating = sheet;
  }

  /** A new sheet that was to be the active one is no more. */
  forgetNewSheet(): void {
    this.activating = null;
  }

  /** Puts everything back that can be, and throws what keeps the rest from it; then it may be called again. */
  end(): void {
    const failed: unknown[] = [];
    const attempt = (work: () => void): boolean => {
      try {
        again(work);
        return true;
      } catch (error) {
        failed.push(error);
        return false;
      }
    };
    const back = this.activating === null && !this.deletesSheet ? this.backToSheet : null;
    if (back !== null) {
      // Tried once only: the sheet may be gone for good, and the switches must not wait for it.
      this.backToSheet = null;
      attempt(back);
    }
    this.left = this.left.filter(({ key, before }) => !attempt(() => this.set(key, before)));
    if (failed.length > 0) throw failed[0];
  }

  get ended(): boolean {
    return this.left.length === 0;
  }

  private turn(key: Key, now: boolean | number): void {
    const before = this.app[key];
    if (before === now) return;
    if (!this.left.some((one) => one.key === key)) this.left = [{ key, before, now }, ...this.left];
    this.set(key, now);
  }

  private set(key: Key, value: boolean | number): void {
    (this.app as Record<Key, boolean | number>)[key] = value;
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
