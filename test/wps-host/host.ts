/// <reference types="et-jsapi-declare" />
/** A stand-in for WPS 表格 as an add-in meets it: the object model, its quirks, and what a test wants to know of it. */
import type { Evaluate, WpsHostOptions } from './options';
import { AccessCounter } from './proxy/access-counter';
import type { Failure } from './proxy/access-counter';
import { Gate } from './proxy/gate';
import { makeObjects } from './objects/make-objects';
import { App } from './state/app';
import { Book } from './state/book';
import type { CustomFunctions } from './state/functions';
import type { Pane } from './state/panes';
import { SheetSetup } from './setup';
import type { Filling } from './setup';
import { bookSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';

/** Typed as WPS declares it; at run time the stand-in's part of it. */
type Root = typeof wps;

export class WpsHost {
  readonly application: Root;
  readonly wps: Root;
  readonly #app: App;
  readonly #counter = new AccessCounter();
  readonly #gate: Gate;
  readonly #book: Book;

  constructor(options: WpsHostOptions) {
    const sheets = options.sheets ?? { Sheet1: [] };
    this.#app = new App(options);
    this.#app.objects = makeObjects(this.#app);
    this.#gate = new Gate(this.#counter, options.without ?? []);
    this.#app.events.present = (value) => this.#gate.out(value);
    this.#book = new Book(this.#app, '工作簿1', Object.keys(sheets));
    this.#app.books = [this.#book];
    this.#app.activeBook = this.#book;
    for (const [name, rows] of Object.entries(sheets)) this.sheet(name).fill('A1', rows as Filling[][]);
    this.application = this.#gate.out(this.#app.objects.application()) as Root;
    this.wps = this.application;
  }

  /** What the user agent of WPS's pages ends with. */
  get userAgent(): string {
    return `WpsOfficeApp/${this.#app.officeApp}`;
  }

  /** Reads, assignments and calls since the start or the last reset. */
  get accesses(): number {
    return this.#counter.total;
  }

  get accessesByMember(): Readonly<Record<string, number>> {
    return this.#counter.byMember;
  }

  resetAccesses(): void {
    this.#counter.reset();
  }

  /** The n-th access from now throws, and with `persistent` all after it. */
  failAt(n: number, failure?: Failure): void {
    this.#counter.failAt(n, failure);
  }

  /** Lets cells keep something else than is written to them; undefined lets them keep that. */
  set stored(stored: App['stored']) {
    this.#app.stored = stored;
  }

  heal(): void {
    this.#counter.heal();
  }

  sheet(name: string): SheetSetup {
    const sheet = this.#book.sheet(name);
    if (!sheet) throw new Error(`no sheet "${name}"`);
    return new SheetSetup(sheet);
  }

  get sheetNames(): readonly string[] {
    return this.#book.sheets.map(({ name }) => name);
  }

  get activeSheet(): string {
    return this.#book.active.name;
  }

  /** What defined names stand for, relative references as they read in A1. */
  get names(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#book.names.map(({ name, refersTo }) => [name, refersTo]));
  }

  snapshot(): Snapshot {
    return bookSnapshot(this.#book);
  }

  /** Keeps the workbook as it is; what is returned puts it back, as often as it is called. */
  keep(): () => void {
    return this.#book.keep();
  }

  /** Switches that an add-in has to put back. */
  get settings() {
    const { screenUpdating, displayAlerts, calculation, events } = this.#app;
    return { screenUpdating, displayAlerts, calculation, enableEvents: events.enabled };
  }

  get functions(): CustomFunctions {
    return this.#app.functions;
  }

  get panes(): readonly Readonly<Pane>[] {
    return [...this.#app.panes.all.values()];
  }

  get opened(): readonly string[] {
    return this.#app.opened;
  }

  get invalidated(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#app.invalidated);
  }

  set evaluate(evaluate: Evaluate | undefined) {
    this.#app.evaluate = evaluate;
    this.#app.changed();
  }

  set structureProtected(value: boolean) {
    this.#book.structureProtected = value;
  }

  listeners(event: string): number {
    return this.#app.events.count(event);
  }

  /** What listeners threw: WPS keeps it to itself. */
  get listenerFaults(): readonly unknown[] {
    return this.#app.events.faults;
  }

  /** Makes an event happen that the model does not cause by itself. */
  fire(event: string): void {
    this.#app.events.fire(event);
  }

  /** All workbooks closed, as on the start page; and opened again. */
  closeWorkbooks(): void {
    Object.assign(this.#app, { books: [], activeBook: null });
  }

  openWorkbook(): void {
    Object.assign(this.#app, { books: [this.#book], activeBook: this.#book });
    this.#app.events.fire('WorkbookOpen', this.#app.objects.workbook(this.#book));
  }
}

export const createWpsHost = (options: WpsHostOptions = {}): WpsHost => new WpsHost(options);
