/** Formats of cells, appended to those of the file: none is given another number, and what Univer does not know of one stays. */
import type { IStyleData, Nullable } from '@univerjs/core';
import { declarePart } from '../../../../workbook/files/package/content-types';
import type { Package } from '../../../../workbook/files/package/package';
import { addRelation } from '../../../../workbook/files/package/relations';
import { builtInId } from '../../../../workbook/files/xlsx/number-formats';
import type { FileStyle } from '../read/styles';
import type { FileBook } from '../read/workbook-part';
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';
import { argb } from './colors';
import * as parts from './style-parts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

class List {
  readonly added: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(readonly element: Element | undefined) {
    (element?.children ?? []).forEach((child, index) => {
      if (!this.known.has(child.xml)) this.known.set(child.xml, index);
    });
  }

  at(index: number): Element | undefined {
    return this.element?.children[index];
  }

  number(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    const number = (this.element?.children.length ?? 0) + this.added.length;
    this.known.set(xml, number);
    this.added.push(xml);
    return number;
  }
}

/** In the order of the format. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof LISTS)[number];
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

export class StyleWriter {
  private readonly lists: Readonly<Record<ListName, List>>;
  private readonly prefix: string;
  private readonly chosen = new Map<string, number>();
  private nextFormat: number;

  constructor(private readonly book: FileBook) {
    const root = book.stylesRoot;
    this.prefix = root.prefix ?? '';
    const list = (name: ListName) => new List(root.child(name));
    this.lists = { numFmts: list('numFmts'), fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs'), dxfs: list('dxfs') }; // prettier-ignore
    const ids = (root.child('numFmts')?.children ?? []).map((format) => format.number('numFmtId') ?? 0);
    this.nextFormat = Math.max(175, ...ids) + 1;
  }

  /** @param base the format that the cell had, or would have from its row or column */
  xf(style: Nullable<FileStyle>, base: number): number {
    if (!style) return 0;
    const from = style.xf ?? base;
    const was = this.book.styles.of(from);
    // What is null was taken away; what is not said is as it was.
    const now: IStyleData = { ...was };
    for (const [key, value] of Object.entries(style))
      if (value !== undefined && key !== 'xf') Object.assign(now, { [key]: value });
    const key = `${from} ${JSON.stringify([parts.fontFacet(now), parts.fillFacet(now), parts.borderFacet(now), parts.alignmentFacet(now), parts.formatFacet(now)])}`; // prettier-ignore
    let number = this.chosen.get(key);
    if (number === undefined) {
      number = this.changed(from, was, now);
      this.chosen.set(key, number);
    }
    return number;
  }

  private changed(from: number, was: IStyleData, now: IStyleData): number {
    const { fonts, fills, borders, cellXfs } = this.lists;
    const base = cellXfs.at(from);
    const differs = (facet: (style: IStyleData) => unknown) =>
      JSON.stringify(facet(now)) !== JSON.stringify(facet(was));
    const attributes = new Map(base?.attributes ?? [['numFmtId', '0'], ['fontId', '0'], ['fillId', '0'], ['borderId', '0'], ['xfId', '0']]); // prettier-ignore
    const set = (id: string, apply: string, number: number) =>
      attributes.set(id, String(number)).set(apply, '1');
    let any = base === undefined;
    let alignment = base?.child('alignment')?.xml ?? '';
    const of = (list: List, id: string) => list.at(Number(attributes.get(id) ?? 0));
    if (differs(parts.fontFacet)) {
      any = true;
      set('fontId', 'applyFont', fonts.number(this.own(parts.fontXml(of(fonts, 'fontId'), was, now))));
    }
    if (differs(parts.fillFacet)) {
      any = true;
      set('fillId', 'applyFill', fills.number(this.own(parts.fillXml(now))));
    }
    if (differs(parts.borderFacet)) {
      any = true;
      set(
        'borderId',
        'applyBorder',
        borders.number(this.own(parts.borderXml(of(borders, 'borderId'), was, now))),
      );
    }
    if (differs(parts.formatFacet)) {
      any = true;
      set('numFmtId', 'applyNumberFormat', this.format(parts.formatFacet(now)));
    }
    if (differs(parts.alignmentFacet)) {
      any = true;
      alignment = parts.alignmentXml(base?.child('alignment'), was, now);
      attributes.set('applyAlignment', '1');
    }
    if (!any) return from;
    const inner = alignment + (base?.children ?? []).filter(({ name }) => name !== 'alignment').map(({ xml }) => xml).join(''); // prettier-ignore
    const said = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    return cellXfs.number(this.own(inner === '' ? `<xf${said}/>` : `<xf${said}>${inner}</xf>`));
  }

  /** Formats beyond those that all programs number alike are written out. */
  private format(pattern: string | null): number {
    if (pattern === null || pattern === 'General') return 0;
    const builtIn = builtInId(pattern);
    if (builtIn !== undefined) return builtIn;
    const { numFmts } = this.lists;
    for (const known of numFmts.element?.children ?? [])
      if (known.attribute('formatCode') === pattern) return known.number('numFmtId') ?? 0;
    const id = this.formats.get(pattern) ?? this.nextFormat++;
    this.formats.set(pattern, id);
    numFmts.number(this.own(`<numFmt numFmtId="${id}" formatCode="${escaped(pattern)}"/>`));
    return id;
  }
  private readonly formats = new Map<string, number>();

  /** What a conditional format gives cells. */
  differential(style: IStyleData | undefined): number {
    const [fill, color] = [argb(style?.bg?.rgb), argb(style?.cl?.rgb)];
    const font = `${style?.bl ? '<b/>' : ''}${style?.it ? '<i/>' : ''}${color ? `<color rgb="${color}"/>` : ''}`;
    const back = fill
      ? `<fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill>`
      : '';
    return this.lists.dxfs.number(this.own(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${back}</dxf>`));
  }

  private own(xml: string): string {
    return prefixed(xml, this.prefix);
  }

  save(file: Package): void {
    const root = this.book.stylesRoot;
    const edits = new Edits();
    for (const name of LISTS) {
      const { added, element } = this.lists[name];
      if (added.length === 0) continue;
      const xml = added.join('');
      if (element) {
        edits.append(element, xml);
        edits.attribute(element, 'count', String(element.children.length + added.length));
      } else {
        const place = root.children.filter((child) => ORDER.indexOf(child.name) >= 0 && ORDER.indexOf(child.name) < ORDER.indexOf(name)).at(-1); // prettier-ignore
        edits.insert(place?.end ?? root.openEnd, this.own(`<${name} count="${added.length}">`) + xml + this.own(`</${name}>`)); // prettier-ignore
      }
    }
    if (!edits.any) return;
    let part = this.book.parts.get('styles');
    if (part === undefined || !file.has(part)) {
      part = this.book.part.replace(/[^/]*$/, 'styles.xml');
      addRelation(file, this.book.part, 'styles', part);
      declarePart(file, part, TYPE);
    }
    file.set(part, edits.apply(root.source));
  }
}
