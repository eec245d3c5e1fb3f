/** Small .xlsx files, written out by hand, and the way through the browser workbook and back. */
import { strToU8, zipSync } from 'fflate';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { knowsFunction, openWorkbook } from '../../src/hosts/browser/univer/engine';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { justOpened, OpenedFile } from '../../src/hosts/browser/univer/opened-file';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import { Package } from '../../src/workbook/files/package/package';

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Made {
  /** What stands in each sheet's part, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly workbook?: string;
  readonly before?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Of the first sheet. */
  readonly relations?: string;
}

export function made({ sheets, workbook = '', before = '', parts = {}, relations }: Made): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const list = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': list(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}">${before}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      names
        .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') + (parts['xl/styles.xml'] ? relation('rId90', 'styles', 'styles.xml') : ''),
    ),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${MAIN} xmlns:r="${RELATIONS}">${sheets[name] ?? ''}</worksheet>`])), // prettier-ignore
    ...(relations ? { 'xl/worksheets/_rels/sheet1.xml.rels': list(relations) } : {}),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
export const rows = (...inner: string[]) => `<sheetData>${inner.join('')}</sheetData>`;

export async function openMade(host: Headless, bytes: Uint8Array) {
  const knows = (name: string) => knowsFunction(host, name);
  const imported = await importXlsx(bytes, 'file', knows);
  const book = openWorkbook(host, imported.data);
  const file = new OpenedFile(host, book, justOpened(bytes), knows);
  await host.workbook.calculated();
  file.settle();
  const save = async () => {
    await host.workbook.calculated();
    // As the page does: the workbook may have been put back meanwhile.
    const now = host.api.getActiveWorkbook() ?? book;
    const saved = new Uint8Array((await exportXlsx(now.save(), computedIn(now), file)).bytes);
    return { saved, part: (name: string) => new Package(saved).text(name) ?? '' };
  };
  return { ...imported, book, save };
}
