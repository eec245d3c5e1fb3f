/** Widths, merges, freeze, colour, filter and protection of a sheet, where they are not as in the file. */
import type { IRange, IWorksheetData } from '@univerjs/core';
import { charactersOfPixels } from '../../univer/measure';
import { protectionOf } from '../../univer/protection-kept';
import { cellAddress } from '../../../../workbook/formula/address';
import type { SheetChange } from '../change/change';
import { columnData, columnSpans, filterOf, freezeOf, mergesOf, showsGridlines } from '../read/layout';
import { LAST_COLUMN } from '../../../../workbook/files/xlsx/sheet-part';
import { rangeForFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';
import type { SheetElements } from './sheet-elements';

type Data = Partial<IWorksheetData>;

const key = (ranges: readonly IRange[]) => ranges.map(rangeForFile).sort().join(' ');
const follow = (change: SheetChange | undefined, ranges: readonly IRange[]): IRange[] =>
  ranges.flatMap((range) => (change ? (change.range(range) ?? []) : range));

export function writeMerges(elements: SheetElements, data: Data, change: SheetChange | undefined): void {
  const { shown, kept } = mergesOf(elements.root);
  const now = data.mergeData ?? [];
  if (!change?.moved && key(now) === key(shown)) return;
  const all = [...now, ...follow(change, kept)];
  const list = all.map((range) => `<mergeCell ref="${rangeForFile(range)}"/>`).join('');
  elements.set('mergeCells', list === '' ? '' : `<mergeCells count="${all.length}">${list}</mergeCells>`);
}

/** The attributes of each column that has any, as they are to be. */
export function writeColumns(
  elements: SheetElements,
  data: Data,
  change: SheetChange | undefined,
  /** As many columns of the file as Univer was given. */
  given: number,
): void {
  const { root } = elements;
  const spans = columnSpans(root);
  const columns = data.columnData ?? {};
  const last = Math.max(data.columnCount ?? 0, ...Object.keys(columns).map((one) => Number(one) + 1));
  const lines: { readonly at: number; readonly to: number; readonly attributes: string }[] = [];
  let changed = change?.columns.moved ?? false;
  const before = (column: number) => (change ? change.columns.before(column) : column);
  for (let column = 0; column < last; column++) {
    const old = before(column);
    const element =
      old === null ? undefined : spans.find(({ from, to }) => old >= from && old <= to)?.element;
    const was = element ? columnData(element) : {};
    const now = columns[column] ?? {};
    const unasked = old !== null && old >= given && columns[column] === undefined;
    if (unasked || ((now.w ?? null) === (was.w ?? null) && Boolean(now.hd) === Boolean(was.hd))) {
      if (element) lines.push({ at: column, to: column, attributes: attributesOf(element) });
      continue;
    }
    changed = true;
    const attributes = changedColumn(element, was, now, root);
    if (attributes !== '') lines.push({ at: column, to: column, attributes });
  }
  if (!changed) return;
  // What lies beyond the grid stays; columns further right have moved as those before them.
  for (const { from, to, element } of spans) {
    const span = change ? change.columns.span(Math.max(from, before(last - 1) ?? last), to) : ([Math.max(from, last), to] as const); // prettier-ignore
    if (!span) continue;
    const at = Math.max(span[0], last);
    if (at <= Math.min(span[1], LAST_COLUMN)) lines.push({ at, to: Math.min(span[1], LAST_COLUMN), attributes: attributesOf(element) }); // prettier-ignore
  }
  const xml = joined(lines).map(({ at, to, attributes }) => `<col min="${at + 1}" max="${to + 1}"${attributes}/>`).join(''); // prettier-ignore
  elements.set('cols', xml === '' ? '' : `<cols>${xml}</cols>`);
}

function attributesOf(element: Element, leave: readonly string[] = []): string {
  return [...element.attributes]
    .filter(([name]) => name !== 'min' && name !== 'max' && !leave.includes(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

type Column = ReturnType<typeof columnData>;

function changedColumn(element: Element | undefined, was: Column, now: Column, root: Element): string {
  const kept = element ? attributesOf(element, ['width', 'customWidth', 'hidden']) : '';
  const standard = root.child('sheetFormatPr')?.number('defaultColWidth') ?? 9;
  const same = now.w === was.w && element?.number('width') !== undefined;
  const width = same ? element.number('width') : now.w === undefined ? undefined : charactersOfPixels(now.w);
  if (width === undefined && !now.hd && kept === '') return '';
  return ` width="${width ?? standard}"${width === undefined ? '' : ' customWidth="1"'}${now.hd ? ' hidden="1"' : ''}${kept}`;
}

function joined<Line extends { readonly at: number; readonly to: number; readonly attributes: string }>(
  lines: readonly Line[],
) {
  const result: { at: number; to: number; attributes: string }[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && last.attributes === line.attributes && last.to + 1 === line.at) last.to = line.to;
    else result.push({ ...line });
  }
  return result;
}

export function writeView(elements: SheetElements, data: Data): void {
  const { root } = elements;
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const was = freezeOf(root);
  const grid = data.showGridlines !== 0;
  const view = root.child('sheetViews')?.child('sheetView');
  if (xSplit !== was?.xSplit || ySplit !== was.ySplit) {
    const pane = paneXml(xSplit, ySplit);
    const old = view?.child('pane');
    if (!view) {
      elements.set('sheetViews', `<sheetViews><sheetView${grid ? '' : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`); // prettier-ignore
      return;
    }
    for (const selection of view.all('selection'))
      if (selection.attribute('pane')) elements.edits.remove(selection);
    if (old) elements.replace(old, pane);
    else if (view.selfClosing) elements.edits.append(view, pane);
    else elements.edits.insert(view.openEnd, pane);
  }
  if (grid === showsGridlines(root)) return;
  if (view) elements.edits.attribute(view, 'showGridLines', grid ? undefined : '0');
  else
    elements.set('sheetViews', `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`);
}

function paneXml(xSplit: number, ySplit: number): string {
  if (!xSplit && !ySplit) return '';
  const pane = xSplit && ySplit ? 'bottomRight' : xSplit ? 'topRight' : 'bottomLeft';
  const split = `${xSplit ? ` xSplit="${xSplit}"` : ''}${ySplit ? ` ySplit="${ySplit}"` : ''}`;
  return `<pane${split} topLeftCell="${cellAddress(ySplit, xSplit)}" activePane="${pane}" state="frozen"/>`;
}

export function writeFilter(
  elements: SheetElements,
  now: IRange | undefined,
  change: SheetChange | undefined,
): void {
  const element = elements.root.child('autoFilter');
  const was = filterOf(elements.root);
  const same = was && now ? rangeForFile(was) === rangeForFile(now) : !was && !now;
  if (same) return;
  const moved = was && change ? change.range(was) : was;
  const followed = moved && now && rangeForFile(moved) === rangeForFile(now) && was && now.endColumn - now.startColumn === was.endColumn - was.startColumn; // prettier-ignore
  if (element && followed) elements.edits.attribute(element, 'ref', rangeForFile(now));
  else elements.set('autoFilter', now ? `<autoFilter ref="${rangeForFile(now)}"/>` : '');
}

export function writeProtection(elements: SheetElements, data: Data): void {
  const now = protectionOf(data.custom);
  const was = elements.root.child('sheetProtection');
  if (now === null && was?.flag('sheet') === true) elements.set('sheetProtection', '');
  if (now === null || was) return;
  const said = Object.entries(now.flags).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join(''); // prettier-ignore
  elements.insert('sheetProtection', `<sheetProtection${said}/>`);
}
