/**
 * Writes a Univer workbook as an .xlsx file: into the file that was opened, of which all stays as it was but for what was changed. A new
 * workbook is a change to an empty one.
 */
import type { IRange, ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { Text } from '../../../core/words/text';
import { printOf } from '../univer/print-kept';
import { Changes, SheetChange } from './change/change';
import type { Structure } from './change/change';
import type { UniverConditional } from './conditional-rule';
import { Losses } from './losses';
import type { Lock } from './open';
import { forgetPart } from '../../../workbook/files/package/content-types';
import { Package } from '../../../workbook/files/package/package';
import { removeRelations } from '../../../workbook/files/package/relations';
import type { UniverName } from './read/names';
import type { Notes } from './read/notes';
import { cellContext, readSheet, sheetId } from './read/sheet';
import type { ReadSheet } from './read/sheet';
import { readBook } from './read/workbook-part';
import type { FileBook } from './read/workbook-part';
import { readResource } from './resources';
import type { SheetContext } from './write/cell-change';
import { nothingComputed, ofSheet } from './write/computed';
import type { Computed, FirstResults } from './write/computed';
import { writeCharts } from './write/charts/charts';
import { emptyWorkbook, newSheet } from './write/minimal';
import { followParts, removePart } from './write/other-parts';
import { printTitles } from './write/print';
import { SharedStrings } from './write/shared-strings';
import { writeSheet } from './write/sheet';
import type { SheetElements } from './write/sheet-elements';
import { StyleWriter } from './write/styles';
import { writeTableHeaders } from './write/tables';
import { forgetSheet, writeWorkbookPart } from './write/workbook-part';

export interface Exported {
  readonly bytes: ArrayBuffer;
  readonly lost: readonly Text[];
  /** The file holds macros, and its name must say so. */
  readonly macros: boolean;
}

/** The file that the workbook was opened from, and what happened since. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly knows?: (name: string) => boolean;
  readonly structure?: Structure;
  readonly first?: FirstResults;
  /** It is saved under the password that it was opened with. */
  readonly lock?: Lock | undefined;
}

export async function exportXlsx(
  book: IWorkbookData,
  computed: Computed = nothingComputed,
  source?: Source,
): Promise<Exported> {
  const losses = new Losses();
  const writer = new Writer(book, computed, source, losses);
  const bytes = await locked(writer.write(), source);
  return {
    bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    lost: losses.list(),
    macros: writer.macros,
  };
}

async function locked(written: Uint8Array, source: Source | undefined): Promise<Uint8Array> {
  if (!source?.lock) return written;
  const { container, key } = source.lock;
  if (written === source.bytes) return container;
  const { lockAgain } = await import(
    /* webpackChunkName: "password" */ '../../../workbook/files/password/locked'
  );
  return lockAgain(container, key, written);
}

class Writer {
  private readonly file: Package;
  private readonly from: FileBook;
  private readonly changes: Changes;
  private readonly sheetChanges: readonly SheetChange[];
  private readonly styles: StyleWriter;
  private readonly strings: SharedStrings;
  private formulasChanged = false;

  constructor(
    private readonly book: IWorkbookData,
    private readonly computed: Computed,
    private readonly source: Source | undefined,
    private readonly losses: Losses,
  ) {
    this.file = new Package(source?.bytes ?? emptyWorkbook());
    this.from = readBook(this.file);
    this.sheetChanges = this.from.sheets.map(({ name, cells }, index) => {
      const now = book.sheets[sheetId(index)]?.name;
      return new SheetChange(name, cells ? now : name, source?.structure?.[sheetId(index)]);
    });
    this.changes = new Changes(
      this.sheetChanges,
      new Set(book.sheetOrder.map((id) => book.sheets[id]?.name ?? '')),
    );
    this.styles = new StyleWriter(this.from);
    this.strings = new SharedStrings(this.from);
  }

  get macros(): boolean {
    return this.from.parts.has('vbaProject');
  }

  write(): Uint8Array {
    const { file, from, book } = this;
    const before = file.names;
    const sheets = book.sheetOrder.flatMap((id) => (book.sheets[id] ? [this.sheet(id)] : []));
    for (const sheet of sheets) this.writeOne(sheet);
    from.sheets.forEach((sheet, index) => {
      if (!sheet.cells || sheets.some(({ id }) => id === sheetId(index))) return;
      this.formulasChanged = true;
      forgetSheet(file, from, sheet.element);
      removePart(file, sheet.part, (part) => forgetPart(file, part));
    });
    followParts(
      file,
      before,
      from.sheets.filter(({ part }) => file.has(part)),
      this.changes,
    );
    this.strings.save(file);
    this.styles.save(file);
    const names = Object.values(readResource<UniverName>(book.resources, 'names'));
    const ordered = sheets.map((sheet) => {
      const data = book.sheets[sheet.id] ?? {};
      const print = printOf(data.custom);
      const name = data.name ?? sheet.file.name;
      return { sheet, name, hidden: Boolean(data.hidden), titles: print && printTitles(name, print) };
    });
    writeWorkbookPart(file, from, ordered, names, this.changes);
    if (this.formulasChanged) this.forgetCalculation();
    return file.save();
  }

  private sheet(id: string): ReadSheet {
    const index = this.from.sheets.findIndex((one, at) => one.cells && sheetId(at) === id);
    const known = index >= 0 && this.source !== undefined;
    if (known) return readSheet(this.file, this.from, index, this.source.knows ?? (() => true));
    return newSheet(this.file, this.from, id, this.book.sheets[id]?.name ?? id);
  }

  private writeOne(sheet: ReadSheet): void {
    const { id } = sheet;
    const data = this.book.sheets[id] ?? {};
    const { resources } = this.book;
    const of = <Value>(name: Parameters<typeof readResource>[1]) => readResource<Value>(resources, name)[id];
    const index = this.from.sheets.indexOf(sheet.file);
    const context: SheetContext = {
      name: data.name ?? sheet.file.name,
      change: sheet.fresh ? undefined : this.sheetChanges[index],
      changes: this.changes,
      computed: ofSheet(this.computed, id),
      first: this.source?.first?.[id] ?? {},
      styles: this.styles,
      styleTable: this.book.styles,
      strings: this.strings,
      losses: this.losses,
      formulasChanged: false,
    };
    const state = {
      data,
      validations: of<ISheetDataValidationRule[]>('validations') ?? [],
      conditionals: of<UniverConditional[]>('conditionals') ?? [],
      notes: of<Notes>('notes') ?? {},
      filter: of<{ ref: IRange }>('filters')?.ref,
      // A sheet of the file has its charts there.
      drawing: (elements: SheetElements) =>
        sheet.fresh && writeCharts(id, { book: this.book, computed: this.computed, losses: this.losses, file: this.file, part: sheet.file.part, elements }), // prettier-ignore
    };
    const cells = cellContext(this.from, sheet.file.name, this.source?.knows ?? (() => true));
    writeSheet(this.file, sheet, state, cells, context, this.from.styles);
    const { change } = context;
    if (!change?.moved)
      for (const { part } of sheet.file.tables)
        writeTableHeaders(
          this.file,
          part,
          (row, column) => data.cellData?.[row]?.[column],
          (row, column) => sheet.data.cellData?.[row]?.[column],
        );
    this.formulasChanged ||= context.formulasChanged;
  }

  /** In which order a program last calculated: it works out another one. */
  private forgetCalculation(): void {
    const part = this.from.parts.get('calcChain');
    if (part === undefined || !this.file.has(part)) return;
    this.file.remove(part);
    forgetPart(this.file, part);
    const id = this.from.relations.find(({ kind }) => kind === 'calcChain')?.id;
    if (id !== undefined) removeRelations(this.file, this.from.part, new Set([id]));
  }
}
