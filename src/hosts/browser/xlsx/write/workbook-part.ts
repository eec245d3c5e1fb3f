/** The workbook's own part: its sheets in their order, and its names. */
import type { Changes } from '../change/change';
import type { Package } from '../../../../workbook/files/package/package';
import { removeRelations } from '../../../../workbook/files/package/relations';
import { namesFromFile } from '../read/names';
import type { UniverName } from '../read/names';
import { sheetId } from '../read/sheet';
import type { ReadSheet } from '../read/sheet';
import type { FileBook } from '../read/workbook-part';
import { Edits } from '../../../../workbook/files/xml/edits';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';
import { writeNames } from './names';

export interface OrderedSheet {
  readonly sheet: ReadSheet;
  readonly name: string;
  readonly hidden: boolean;
  /** What its pages repeat. */
  readonly titles: string | null;
}

interface Entry {
  /** The place in the file; undefined for a new sheet. */
  readonly old: number | undefined;
  readonly element: Element;
  readonly name: string;
  readonly state: string;
}

/** Sheets without cells stand after the one that they stood after. */
function entriesOf(book: FileBook, ordered: readonly OrderedSheet[]): readonly Entry[] {
  const entries = ordered.map(({ sheet, name, hidden }): Entry => {
    const { element, state } = sheet.file;
    const old = book.sheets.findIndex((one) => one === sheet.file || one.element === element);
    const now = !hidden ? 'visible' : state === 'visible' ? 'hidden' : state;
    return { old: old < 0 ? undefined : old, element, name, state: now };
  });
  book.sheets.forEach((sheet, index) => {
    if (sheet.cells) return;
    const before = [...book.sheets.keys()].slice(0, index).reverse();
    const anchor = before.find((old) => entries.some((entry) => entry.old === old));
    const at = anchor === undefined ? 0 : entries.findIndex((entry) => entry.old === anchor) + 1;
    entries.splice(at, 0, { old: index, element: sheet.element, name: sheet.name, state: sheet.state });
  });
  return entries;
}

export function writeWorkbookPart(
  file: Package,
  book: FileBook,
  ordered: readonly OrderedSheet[],
  names: readonly UniverName[],
  changes: Changes,
): void {
  const text = file.text(book.part) as string;
  const { root } = book;
  const edits = new Edits();
  const entries = entriesOf(book, ordered);
  const placeOf = (old: number) => {
    const at = entries.findIndex((entry) => entry.old === old);
    return at < 0 ? undefined : at;
  };
  writeSheets(root, book, entries, edits);
  const titles = new Map<number, string>();
  for (const { sheet, titles: said } of ordered) {
    const at = entries.findIndex(({ element }) => element === sheet.file.element);
    if (said !== null) titles.set(at, said);
  }
  const ids = book.sheets.map((_, index) => sheetId(index));
  writeNames(
    root,
    namesFromFile(root, ids),
    {
      names,
      titles,
      placeOf,
      sheetName: (old) => book.sheets[old]?.name,
      placeOfId: (id) => {
        const at = ordered.find(({ sheet }) => sheet.id === id);
        return at && entries.findIndex(({ element }) => element === at.sheet.file.element);
      },
      changes,
    },
    edits,
  );
  writeActive(root, book, entries, edits);
  if (edits.any) file.set(book.part, edits.apply(text));
}

function writeSheets(root: Element, book: FileBook, entries: readonly Entry[], edits: Edits): void {
  const list = root.child('sheets') as Element;
  const inOrder = entries.length === book.sheets.length && entries.every(({ old }, index) => old === index);
  if (inOrder) {
    for (const { element, name, state } of entries) editEntry(edits, element, name, state);
    return;
  }
  let id = Math.max(0, ...book.sheets.map(({ element }) => element.number('sheetId') ?? 0));
  const xml = entries.map(({ old, element, name, state }) => {
    if (old === undefined) {
      const hidden = state === 'visible' ? '' : ` state="${state}"`;
      const relation = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${element.anyAttribute('id') ?? ''}"`; // prettier-ignore
      return `<${root.prefix}sheet name="${escaped(name)}" sheetId="${++id}"${hidden} ${relation}/>`;
    }
    const own = new Edits();
    editEntry(own, element, name, state);
    return own.within(element);
  });
  edits.content(list, xml.join(''));
}

function editEntry(edits: Edits, element: Element, name: string, state: string): void {
  if (element.attribute('name') !== name) edits.attribute(element, 'name', name);
  if ((element.attribute('state') ?? 'visible') !== state)
    edits.attribute(element, 'state', state === 'visible' ? undefined : state);
}

/** The sheet in front is still there and can be seen. */
function writeActive(root: Element, book: FileBook, entries: readonly Entry[], edits: Edits): void {
  const same = entries.length === book.sheets.length && entries.every(({ old, state }, index) => old === index && state === book.sheets[index]?.state); // prettier-ignore
  if (same) return;
  for (const view of root.child('bookViews')?.children ?? []) {
    const old = view.number('activeTab') ?? 0;
    const now = entries.findIndex((entry) => entry.old === old);
    const seen = entries[now]?.state === 'visible';
    const front = seen ? now : Math.max(0, entries.findIndex(({ state }) => state === 'visible')); // prettier-ignore
    if (front !== old) edits.attribute(view, 'activeTab', front === 0 ? undefined : String(front));
    if ((view.number('firstSheet') ?? 0) >= entries.length) edits.attribute(view, 'firstSheet', undefined);
  }
}

export function forgetSheet(file: Package, book: FileBook, element: Element): void {
  removeRelations(file, book.part, new Set([element.anyAttribute('id') ?? '']));
}
