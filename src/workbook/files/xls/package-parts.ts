/** The parts of a new workbook around its sheets: what every program looks for first. */
import { escaped, textForCell } from '../xml/escape';
import type { OldSheet } from './book';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Inside {
  readonly sheets: readonly (Pick<OldSheet, 'name' | 'state'> & { readonly xml: string })[];
  readonly from1904: boolean;
  /** XML of the defined names, and of the styles. */
  readonly names: string;
  readonly styles: string;
  /** Texts that cells share. */
  readonly strings: readonly string[];
}

/** Each with its name in the package. */
export function packageParts(inside: Inside): readonly (readonly [name: string, xml: string])[] {
  const { sheets, styles, strings } = inside;
  const all: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', list(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookXml(inside)],
    ['xl/_rels/workbook.xml.rels', relations(sheets.length)],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', stringsXml(strings)],
    ...sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
  ];
  return all.map(([name, xml]) => [name, `${HEAD}${xml}`]);
}

const each = (count: number, xml: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => xml(at + 1)).join('');

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const list = (inner: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
const override = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;

function contentTypes(sheets: number): string {
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const overrides =
    override('workbook.xml', 'sheet.main') +
    each(sheets, (at) => override(`worksheets/sheet${at}.xml`, 'worksheet')) +
    override('styles.xml', 'styles') +
    override('sharedStrings.xml', 'sharedStrings');
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
}

function relations(sheets: number): string {
  return list(
    each(sheets, (at) => relation(at, 'worksheet', `worksheets/sheet${at}.xml`)) +
      relation(sheets + 1, 'styles', 'styles.xml') +
      relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml'),
  );
}

function workbookXml({ sheets, from1904, names }: Inside): string {
  const listed = sheets.map(({ name, state }, at) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const properties = from1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

function stringsXml(strings: readonly string[]): string {
  const items = strings.map((one) => `<si><t xml:space="preserve">${textForCell(one)}</t></si>`);
  return `<sst xmlns="${MAIN}">${items.join('')}</sst>`;
}
