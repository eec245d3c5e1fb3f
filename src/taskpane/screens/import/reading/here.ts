/** Reads a picked file on the page's own thread; the reader is loaded when it is first needed. */
import type { FileTables } from '../../../../workbook/files/read-tables';

export async function readTables(bytes: Uint8Array, name: string, password?: string): Promise<FileTables> {
  const { tablesOfFile } = await import(
    /* webpackChunkName: "read-tables" */ '../../../../workbook/files/read-tables'
  );
  return tablesOfFile(bytes, name, password);
}
