/** The elements of a sheet's part, each put where the format wants it. */
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import type { Element } from '../../../../workbook/files/xml/element';

const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'
).split(' ');

export class SheetElements {
  readonly edits = new Edits();
  private readonly inserts: { readonly place: number; readonly order: number; readonly xml: string }[] = [];

  constructor(readonly root: Element) {}

  /** XML without prefixes; empty takes the element away. */
  replace(element: Element, xml: string): void {
    this.edits.replace(element.start, element.end, prefixed(xml, this.root.prefix));
  }

  /** After whatever comes before an element of this name. */
  insert(name: string, xml: string): void {
    const order = ORDER.indexOf(name);
    const before = this.root.children.filter((child) => ORDER.indexOf(child.name) <= order).at(-1);
    const place = before?.end ?? this.root.openEnd;
    this.inserts.push({ place, order, xml: prefixed(xml, this.root.prefix) });
  }

  /** Puts an element in the place of the one of its name, or takes it away. */
  set(name: string, xml: string): void {
    const [first, ...rest] = this.root.all(name);
    for (const one of rest) this.edits.remove(one);
    if (first) this.replace(first, xml);
    else if (xml !== '') this.insert(name, xml);
  }

  append(element: Element, xml: string): void {
    this.edits.append(element, prefixed(xml, this.root.prefix));
  }

  /** At the beginning of an element's content. */
  insertIn(element: Element, xml: string): void {
    this.edits.insert(element.openEnd, prefixed(xml, this.root.prefix));
  }

  /** The element with all that was asked for within it. */
  removeWhole(element: Element): void {
    this.edits.forget(element);
    this.edits.remove(element);
  }

  /** Has nobody taken it away? */
  stands(element: Element): boolean {
    return !this.edits.removes(element);
  }

  get any(): boolean {
    return this.edits.any || this.inserts.length > 0;
  }

  apply(): string {
    for (const { place, xml } of [...this.inserts].sort((a, b) => a.order - b.order))
      this.edits.insert(place, xml);
    return this.edits.apply(this.root.source);
  }
}
