/** New sheets and names, each with how it is taken back. */
import { absoluteAddress } from '../../../../workbook/formula/address';
import { bgr } from './colors';
import type { EtBook, EtSheet, EtSheets } from '../et';
import { stepsOf } from './plan';
import type { Plan, SheetPlan } from './plan';
import { deleteName } from '../take-back/removal';
import type { Undoing } from '../take-back/undoing';

type Added = Plan['added'][number];

/** Behind the last sheet; `known` are those that were there before. Adding goes to the new sheet. */
export function addSheets(
  book: EtBook,
  added: readonly Added[],
  undoing: Undoing,
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<SheetPlan, EtSheet> {
  const made = new Map<SheetPlan, EtSheet>();
  if (added.length === 0) return made;
  const { Worksheets } = book;
  let count = Worksheets.Count;
  let last = Worksheets.Item(count);
  for (const plan of added) {
    const before = count;
    let sheet: EtSheet | null = null;
    let left: number | undefined;
    undoing.push(() => {
      if (sheet === null) {
        if (Worksheets.Count === before) return;
        if (plan.added.copyOf === undefined) throw new Error('a new sheet may be left');
        sheet = unnamedCopy(Worksheets, known);
      }
      left ??= Worksheets.Count - 1;
      // What an earlier try reported as failed may have been done.
      if (Worksheets.Count !== left) sheet.Delete();
      if (Worksheets.Count !== left) throw new Error('a new sheet was not deleted');
    });
    const { copyOf } = plan.added;
    sheet =
      copyOf === undefined
        ? Worksheets.Add(null, last as EtSheet)
        : copyBehind(book, Worksheets.Item(copyOf) as EtSheet, last as EtSheet);
    made.set(plan, sheet);
    sheet.Name = plan.name;
    if (plan.added.tabColor !== undefined) sheet.Tab.Color = bgr(plan.added.tabColor);
    last = sheet;
    count += 1;
  }
  return made;
}

/** A copy that was made although WPS failed then: still under the name that WPS gave it, `July (2)`. */
function unnamedCopy(sheets: EtSheets, known: ReadonlyMap<string, unknown>): EtSheet {
  for (let index = sheets.Count; index > 0; index -= 1) {
    const sheet = sheets.Item(index);
    if (sheet !== null && / \(\d+\)$/.test(sheet.Name) && !known.has(sheet.Name)) return sheet;
  }
  throw new Error('a copy may be left');
}

/** `Copy` gives nothing back. */
function copyBehind(book: EtBook, source: EtSheet, last: EtSheet): EtSheet {
  const { Name } = source;
  source.Copy(null, last);
  const copy = book.ActiveSheet;
  if (copy.Name === Name) throw new Error(`"${Name}" was not copied`);
  return copy;
}

/** For cells of new sheets. WPS hands blank cells over as blank, so a name need not stand for a formula. */
export function addNames(book: EtBook, added: readonly Added[], undoing: Undoing): void {
  const steps = added.flatMap((plan) => stepsOf(plan, 'name'));
  if (steps.length === 0) return;
  const { Names } = book;
  for (const { name, area } of steps) {
    undoing.push(() => deleteName(book, name));
    Names.Add(name, `=${absoluteAddress(area)}`);
  }
}
