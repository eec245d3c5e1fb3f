import { utils, write } from 'xlsx';
import type { Source } from '../../../src/core/import/source';
import { tablesOfFile } from '../../../src/workbook/files/read-tables';
import { lockAgile, lockStandard } from '../../support/made-lock';
import { made, row, rows } from '../../support/made-book';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function tables(bytes: Uint8Array, name: string): readonly Source[] {
  const read = tablesOfFile(bytes, name);
  if (!('tables' in read)) throw new Error(JSON.stringify(read));
  return read.tables;
}

function refusal(bytes: Uint8Array, name: string): string {
  const read = tablesOfFile(bytes, name);
  return 'fault' in read ? read.fault.zh : '';
}

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="h:mm:ss"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>';

describe('files of figures', () => {
  it('reads values, formats and merged cells of an .xlsx file', () => {
    const sheet = `${rows(
      row(
        1,
        '<c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="C1" t="inlineStr"><is><t>平均响应_x000a_(秒)</t></is></c>',
      ),
      row(
        3,
        '<c r="A3" t="inlineStr"><is><t>青禾</t></is></c><c r="B3" s="1"><v>0.9741</v></c><c r="C3" s="2"><v>0.25</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#DIV/0!</v></c>',
      ),
    )}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    const bytes = made({ sheets: { 数据: sheet, 空: rows() }, parts: { 'xl/styles.xml': STYLES } });
    const [table, ...others] = tables(bytes, 'a.xlsx');
    expect(others).toEqual([]);
    expect(table).toMatchObject({ name: 'a.xlsx', sheet: '数据' });
    expect(table?.cells).toEqual([
      ['姓名', null, '平均响应\n(秒)'],
      [],
      ['青禾', 0.9741, 0.25, true, { error: '#DIV/0!' }],
    ]);
    expect(table?.formats[2]).toEqual(['General', '0.00%', 'h:mm:ss', 'General', 'General']);
    expect(table?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });

  it.each([lockAgile, lockStandard])('asks for a password, and reads with it: %p', (lock) => {
    const sheet = rows(row(1, '<c r="A1" t="inlineStr"><is><t>客服</t></is></c>'));
    const locked = Uint8Array.from(lock(made({ sheets: { 数据: sheet } }), '秘密'));
    expect(tablesOfFile(locked, 'a.xlsx')).toEqual({ locked: 'asked' });
    expect(tablesOfFile(locked, 'a.xlsx', '别的')).toEqual({ locked: 'wrong' });
    expect(tablesOfFile(locked, 'a.xlsx', '秘密')).toMatchObject({ tables: [{ cells: [['客服']] }] });
    // Excel encrypts so what may be opened without one.
    const open = Uint8Array.from(lock(made({ sheets: { 数据: sheet } }), 'VelvetSweatshop'));
    expect(tablesOfFile(open, 'a.xlsx')).toHaveProperty('tables');
  });

  it('reads what a spreadsheet program writes', () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['客服', '数'],
        ['青禾', 98],
      ]),
      '一',
    );
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['客服', '数'],
        ['白芷', 97.5],
      ]),
      '二',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    // Its name lies, as names do.
    expect(tables(bytes, '绩效.xls').map(({ sheet, cells }) => [sheet, cells])).toEqual([
      [
        '一',
        [
          ['客服', '数'],
          ['青禾', 98],
        ],
      ],
      [
        '二',
        [
          ['客服', '数'],
          ['白芷', 97.5],
        ],
      ],
    ]);
  });

  it('reads GBK and UTF-8 by content, with a title above the header', () => {
    const gbk = Uint8Array.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xfd, 0x0a, 0xc7, 0xe0, 0x2c, 0x35, 0x0a,
    ]);
    expect(tables(gbk, 'a.csv')[0]?.cells).toEqual([
      ['姓名', '数'],
      ['青', 5],
    ]);
    const titled = bytesOf('\ufeff2026-03-01 to 2026-03-31\n\nAgent;Conversations\nQing;0012\n;\n');
    expect(tables(titled, 'a.csv')[0]?.cells).toEqual([
      ['2026-03-01 to 2026-03-31'],
      [null],
      ['Agent', 'Conversations'],
      ['Qing', '0012'],
    ]);
  });

  it('refuses in words what it cannot read', () => {
    expect(refusal(bytesOf('<html><table></table></html>'), '报表.xls')).toContain('其实是网页');
    expect(refusal(bytesOf('\0\0\0\0'), 'a.bin')).toContain('读不了');
    expect(refusal(new Uint8Array(0), 'a.csv')).toContain('没有数据');
    expect(refusal(bytesOf('PK and no archive at all, though it begins so'), 'a.xlsx')).toContain('已损坏');
  });
});
