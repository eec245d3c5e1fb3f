/** What is said of rows themselves, and the order of their cells. */
import type { IRowData, Nullable } from '@univerjs/core';
import { columnNumber } from '../../../../workbook/formula/address';
import { pointsOfPixels } from '../../univer/measure';
import { rowData } from '../read/layout';
import type { Edits } from '../../../../workbook/files/xml/edits';
import { parseXml } from '../../../../workbook/files/xml/element';
import type { Element } from '../../../../workbook/files/xml/element';

const ownHeight = (row: Nullable<Partial<IRowData>>) => (row?.h && !row.ia ? row.h : undefined);

export function rowAttributes(row: Nullable<Partial<IRowData>>): string {
  const height = ownHeight(row);
  return `${height ? ` ht="${pointsOfPixels(height)}" customHeight="1"` : ''}${row?.hd ? ' hidden="1"' : ''}`;
}

export function editRow(edits: Edits, element: Element, now: Nullable<Partial<IRowData>>): void {
  const was = rowData(element);
  const height = ownHeight(now);
  if (height !== ownHeight(was)) {
    edits.attribute(element, 'ht', height === undefined ? undefined : String(pointsOfPixels(height)));
    edits.attribute(element, 'customHeight', height === undefined ? undefined : '1');
  }
  if (Boolean(now?.hd) !== Boolean(was.hd)) edits.attribute(element, 'hidden', now?.hd ? '1' : undefined);
}

/** Cells stand in the order of their columns; where they were moved about they are put so. */
export function sortedCells(xml: string): string {
  const row = parseXml(xml);
  const cells = [...row.children].map((cell) => ({ xml: cell.xml, at: columnOf(cell) }));
  cells.sort((a, b) => a.at - b.at);
  return xml.slice(0, row.openEnd) + cells.map((cell) => cell.xml).join('') + xml.slice(row.closeStart);
}

const columnOf = (cell: Element) => columnNumber((cell.attribute('r') ?? 'A1').replace(/\d+$/, ''));
