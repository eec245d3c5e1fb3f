/** A file of 5 MB as the pane's worker reads it: from its bytes to tables. */
import { utils, write } from 'xlsx';
import { tablesOfFile } from '../src/workbook/files/read-tables';
import { median } from './report';

const SIZE = 5_000_000;
const COLUMNS = 30;

/** Figures that do not repeat, so that little of them is packed away. */
function rowsOf(count: number): readonly (readonly (string | number)[])[] {
  const header = ['旺旺昵称', ...Array.from({ length: COLUMNS - 1 }, (_, at) => `指标${at}`)];
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 1e6;
  const rows = Array.from({ length: count }, (_, row) => [
    `小店:员工${row}`,
    ...Array.from({ length: COLUMNS - 1 }, next),
  ]);
  return [header, ...rows];
}

function xlsx(): Uint8Array {
  let rows = 10_000;
  for (;;) {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(rows) as (string | number)[][]), '数据');
    const bytes = new Uint8Array(
      write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
    );
    if (bytes.length >= SIZE) return bytes;
    rows = Math.ceil((rows * SIZE * 1.02) / bytes.length);
  }
}

function csv(): Uint8Array {
  const lines = rowsOf(20_000).map((row) => row.join(','));
  return new TextEncoder().encode(lines.join('\n')).slice(0, SIZE);
}

export interface FileTime {
  readonly kind: string;
  readonly rows: number;
  readonly time: number;
}

export function measureFiles(): readonly FileTime[] {
  return Object.entries({ xlsx: xlsx(), csv: csv() }).map(([kind, bytes]) => {
    let rows = 0;
    const time = median(() => {
      const read = tablesOfFile(bytes, `a.${kind}`);
      if (!('tables' in read)) throw new Error(`${kind} was not read`);
      rows = read.tables[0]?.cells.length ?? 0;
    });
    return { kind, rows, time };
  });
}
