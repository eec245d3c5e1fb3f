/** The application behind the object model: what its objects read and change. */
import type { Stored } from './stored';
import { defaultModes } from '../options';
import type { Evaluate, Modes, WpsHostOptions } from '../options';
import type { Rect } from './area';
import type { Book } from './book';
import { Events } from './events';
import { CustomFunctions } from './functions';
import { TaskPanes } from './panes';
import type { Sheet } from './sheet';

export const automatic = -4105;

/** Makes objects of the model, so that those which lead to one another need not import one another. */
export interface Objects {
  application(): object;
  workbook(book: Book): object;
  window(book: Book): object;
  worksheet(sheet: Sheet): object;
  range(sheet: Sheet, areas: readonly Rect[], unit?: Unit): object;
}

/** What `Count` and `Item` of a range count. */
export type Unit = 'cells' | 'rows' | 'columns';

export class App {
  /** What a cell keeps of what is written to it; undefined: just that. */
  stored: ((entered: Stored | null, before: Stored | null) => Stored | null | undefined) | undefined;
  readonly modes: Modes;
  readonly year: number;
  readonly version: string;
  readonly officeApp: string;
  readonly operatingSystem: string;
  evaluate: Evaluate | undefined;
  objects: Objects = notMade;
  books: Book[] = [];
  activeBook: Book | null = null;
  screenUpdating = true;
  displayAlerts = true;
  calculation = automatic;
  /** Grows with every change; a formula's value is kept until then. */
  changes = 0;
  /** The state of the book that formulas show: behind `changes` while calculation is manual. */
  calculated = 0;
  statusBar: string | false = false;
  /** Addresses that the add-in had the system open, and dialogs that it showed. */
  readonly opened: string[] = [];
  readonly storage = new Map<string, string | number | boolean>();
  readonly events = new Events(this);
  readonly functions = new CustomFunctions(this);
  readonly panes = new TaskPanes();
  /** How often each part of the ribbon was asked to draw itself anew; '' is the whole of it. */
  readonly invalidated = new Map<string, number>();

  constructor(options: WpsHostOptions) {
    this.modes = { ...defaultModes, ...given(options) };
    this.evaluate = options.evaluate;
    this.year = options.year ?? 2026;
    this.version = options.version ?? '12.0';
    this.officeApp = options.officeApp ?? '12.1.0.26895';
    this.operatingSystem = options.operatingSystem ?? 'Windows (32-bit) NT 10.00';
  }

  /** The value of a blank cell, or of a property that differs within a range. */
  get blank(): null | undefined {
    return this.modes.blank === 'null' ? null : undefined;
  }

  changed(): void {
    this.changes += 1;
    if (this.calculation === automatic) this.calculate();
  }

  calculate(): void {
    this.calculated = this.changes;
  }

  /** A dialog that nobody in a test can answer. With `DisplayAlerts` off, WPS takes its default answer. */
  ask(question: string): void {
    if (this.displayAlerts) throw new Error(`WPS would wait for an answer: ${question}`);
  }
}

function given(options: WpsHostOptions): Partial<Modes> {
  const keys = Object.keys(defaultModes) as (keyof Modes)[];
  return Object.fromEntries(
    keys.filter((key) => options[key] !== undefined).map((key) => [key, options[key]]),
  );
}

const missing = (): never => {
  throw new Error('the object model is not made yet');
};
const notMade: Objects = {
  application: missing,
  workbook: missing,
  window: missing,
  worksheet: missing,
  range: missing,
};
