/** Takes one file through the browser workbook: opened, saved, changed in one cell, given a new sheet. */
import { bootHeadless } from '../../../src/hosts/browser/univer/headless';
import type { Headless } from '../../../src/hosts/browser/univer/headless';
import { computedIn } from '../../../src/hosts/browser/univer/computed';
import { knowsFunction, openWorkbook } from '../../../src/hosts/browser/univer/engine';
import { justOpened, OpenedFile } from '../../../src/hosts/browser/univer/opened-file';
import { exportXlsx } from '../../../src/hosts/browser/xlsx/export';
import type { ICellData } from '@univerjs/core';
import { Package } from '../../../src/workbook/files/package/package';
import { readBook } from '../../../src/hosts/browser/xlsx/read/workbook-part';
import { importXlsx } from '../../../src/hosts/browser/xlsx/import';
import type { Imported } from '../../../src/hosts/browser/xlsx/import';
import { differingParts, differingValues } from './compare';

export interface Outcome {
  readonly file: string;
  readonly refused?: string;
  /** What went wrong after it was opened. */
  readonly failed?: string;
  /** Saved untouched, the same bytes came out. */
  readonly untouched?: boolean;
  /** Parts that differ after one cell was changed, beyond those that must. */
  readonly parts?: readonly string[];
  /** Cells that another reader finds otherwise after that, beyond the changed one. */
  readonly cells?: readonly string[];
  readonly added?: readonly string[];
  /** Formulas whose result here is not the stored one. */
  readonly otherwise?: readonly string[];
  readonly formulas?: number;
  readonly milliseconds?: number;
  readonly stored?: number;
  /** The file with one cell changed, and which, for further readers. */
  readonly changed?: { readonly bytes: Uint8Array; readonly cell: string };
}

const MUST =
  /^(\[Content_Types\]\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels)$/i;
const VOLATILE = /\b(RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|OFFSET|INDIRECT|CELL|INFO)\(/i;
const MARK = 987_654_321;

export async function prove(file: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    return await through(file, bytes);
  } catch (error) {
    return { file, failed: error instanceof Error ? error.message : String(error) };
  }
}

async function through(file: string, bytes: Uint8Array): Promise<Outcome> {
  const started = Date.now();
  const host = bootHeadless();
  try {
    const knows = (name: string) => knowsFunction(host, name);
    let imported;
    try {
      imported = await importXlsx(bytes, file, knows);
    } catch (error) {
      return { file, refused: error instanceof Error ? error.message : String(error) };
    }
    const stored = storedIn(imported.data);
    const book = openWorkbook(host, imported.data);
    const opened = new OpenedFile(host, book, justOpened(bytes), knows);
    await host.workbook.calculated();
    const otherwise = differingResults(host, stored);
    opened.settle();
    const untouched = await save(host, opened);
    const milliseconds = Date.now() - started;
    const sheet = book.getSheets()[0];
    if (!sheet) return { file, refused: 'no sheet' };
    const row = 2;
    const column = (imported.data.sheets?.[sheet.getSheetId()]?.columnCount ?? 26) - 1;
    sheet.getRange(row, column).setValue(MARK);
    await host.workbook.calculated();
    const changed = await save(host, opened);
    const own = sheetPart(bytes).toLowerCase();
    const volatile = VOLATILE.test(formulasIn(host));
    const parts = differingParts(bytes, changed).filter(
      (part) =>
        !MUST.test(part) &&
        part.toLowerCase() !== own &&
        !(volatile && /worksheets\/[^/]+\.xml$/i.test(part)),
    );
    const stays = (found: readonly string[]) =>
      volatile ? found.filter((text) => !text.includes('"f":')) : found;
    const cell = `${sheet.getSheetName()}!${row},${column}`;
    const cells = stays(differingValues(bytes, changed, cell));
    const name = '新表 proof';
    const area = { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
    await host.workbook.apply({
      title: 'New sheet',
      writes: [
        { kind: 'addSheet', name },
        { kind: 'write', area, contents: [['x']] },
      ],
    });
    const added = stays(differingValues(changed, await save(host, opened), `${name}!0,0`));
    return {
      file,
      untouched: Buffer.compare(Buffer.from(untouched), Buffer.from(bytes)) === 0,
      parts,
      cells,
      added,
      otherwise: otherwise.list.filter((text) => !VOLATILE.test(text)),
      formulas: otherwise.formulas,
      stored: imported.stored,
      ...(!volatile && { changed: { bytes: changed, cell } }),
      milliseconds,
    };
  } finally {
    host.dispose();
  }
}

async function save(host: Headless, opened: OpenedFile): Promise<Uint8Array> {
  const book = host.api.getActiveWorkbook();
  if (!book) throw new Error('no workbook');
  return new Uint8Array((await exportXlsx(book.save(), computedIn(book), opened)).bytes);
}

function sheetPart(bytes: Uint8Array): string {
  return readBook(new Package(bytes)).sheets.find(({ cells }) => cells)?.part ?? '';
}

function formulasIn(host: Headless): string {
  const found: string[] = [];
  for (const sheet of host.api.getActiveWorkbook()?.getSheets() ?? [])
    sheet.getSheet().getCellMatrix().forValue((_, __, cell) => {
      if (cell?.f) found.push(cell.f);
    }); // prettier-ignore
  return found.join(' ');
}

/** What the file has stored, before the engine computes over it. */
function storedIn({ sheets }: Imported['data']): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [id, sheet] of Object.entries(sheets ?? {}))
    for (const [row, cells] of Object.entries(sheet.cellData ?? {}))
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>))
        if (cell.f) found.set(`${id} ${row},${column}`, cell.v ?? '');
  return found;
}

function differingResults(host: Headless, before: ReadonlyMap<string, unknown>) {
  const list: string[] = [];
  let formulas = 0;
  const book = host.api.getActiveWorkbook();
  for (const sheet of book?.getSheets() ?? []) {
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        // prettier-ignore
        if (!cell?.f) return;
        formulas++;
        const stored = before.get(`${sheet.getSheetId()} ${row},${column}`);
        if (stored === undefined || stored === '') return;
        const now = cell.v ?? '';
        const same = typeof now === 'number' && typeof stored === 'number' ? Math.abs(now - stored) <= 1e-9 * Math.max(1, Math.abs(stored)) : String(now) === String(stored); // prettier-ignore
        if (!same) list.push(`${sheet.getSheetName()}!R${row + 1}C${column + 1} ${cell.f.slice(0, 80)}: ${String(stored).slice(0, 30)} → ${String(now).slice(0, 30)}`); // prettier-ignore
      });
  }
  return { list, formulas };
}
