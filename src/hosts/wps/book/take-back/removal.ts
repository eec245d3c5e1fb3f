/**
 * Deleting the user's sheets is the end of a patch: nothing brings them back as they were, so from the first deleted sheet
 * on the way leads forward only.
 */
import { sheetIn } from '../../../../workbook/formula/address';
import type { EtBook, EtSheet } from '../et';
import { again } from '../quiet';

export class Removal {
  /** Whether a sheet is gone. */
  begun = false;

  constructor(
    private readonly book: EtBook,
    /** What names stood for before. */
    private readonly references: ReadonlyMap<string, string>,
  ) {}

  remove(sheets: readonly (readonly [name: string, sheet: EtSheet])[]): void {
    if (sheets.length === 0) return;
    const { Worksheets } = this.book;
    let left = Worksheets.Count;
    for (const [, sheet] of sheets) {
      left -= 1;
      again(() => this.delete(sheet, () => Worksheets.Count === left));
    }
    const gone = new Set(sheets.map(([name]) => name));
    // WPS keeps them, and they stand for nothing.
    for (const [name, reference] of this.references)
      if (gone.has(sheetIn(reference) ?? '')) again(() => deleteName(this.book, name));
  }

  private delete(sheet: EtSheet, isDone: () => boolean): void {
    const before = this.begun;
    // What an earlier try reported as failed may have been done.
    if (!isDone()) sheet.Delete();
    this.begun = true;
    if (isDone()) return;
    this.begun = before;
    throw new Error('the sheet was not deleted');
  }
}

export function deleteName(book: EtBook, name: string): void {
  const { Names } = book;
  for (let index = Names.Count; index > 0; index -= 1) {
    const found = Names.Item(index);
    if (found?.Name === name) found.Delete();
  }
}

/** Names that stand for nothing since a sheet of the same name was deleted, as they were before. */
export function restoreNames(book: EtBook, references: ReadonlyMap<string, string>): void {
  const { Names } = book;
  for (let index = Names.Count; index > 0; index -= 1) {
    const found = Names.Item(index);
    const before = references.get(found?.Name ?? '');
    if (found && before !== undefined && !before.includes(LOST) && String(found.RefersTo).includes(LOST))
      found.RefersTo = before;
  }
}

const LOST = '#REF!';
