/** The least that a workbook and a sheet in it can be: a new workbook is a change to this one. */
import { declarePart } from '../../../../workbook/files/package/content-types';
import type { Package } from '../../../../workbook/files/package/package';
import { addRelation } from '../../../../workbook/files/package/relations';
import { packedEntry, writeZip } from '../../../../workbook/files/package/zip';
import { sheetParts } from '../read/sheet';
import type { ReadSheet } from '../read/sheet';
import type { FileBook } from '../read/workbook-part';
import { freePart } from './part-names';
import { parseXml } from '../../../../workbook/files/xml/element';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
};

export function emptyWorkbook(): Uint8Array {
  return writeZip(
    Object.entries(PARTS).map(([name, text]) => packedEntry(name, new TextEncoder().encode(text))),
  );
}

/** Adds the part of a new sheet; its entry in the workbook is another matter. */
export function newSheet(file: Package, book: FileBook, id: string, name: string): ReadSheet {
  const folder = book.part.replace(/[^/]*$/, '');
  const part = freePart(file, `${folder}worksheets/sheet`, '.xml');
  file.set(
    part,
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData></sheetData></worksheet>`,
  );
  declarePart(file, part, `${TYPE}.worksheet+xml`);
  const relation = addRelation(file, book.part, 'worksheet', part);
  const entry = parseXml(`<sheet name="" sheetId="0" r:id="${relation}"/>`);
  const sheet = { name, state: 'visible', part, element: entry, cells: true, relations: [], tables: [] };
  return { ...sheetParts(file, book, sheet, id, () => true), fresh: true };
}
