/** Files that are no .xlsx: texts of values are read, the others refused in words of their own. */
import * as univer from '@univerjs/core';
import { asText, lostInText } from '../../src/hosts/browser/univer/as-text';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import * as ours from '../../src/hosts/browser/xlsx/univer-values';
import { openFile, Refused } from '../../src/hosts/browser/xlsx/open';
import { parseDelimited, readText } from '../../src/workbook/files/delimited';
import { made } from '../support/made-book';

const utf8 = (text: string) => new TextEncoder().encode(text);
const open = (bytes: Uint8Array, name: string) => openFile(bytes, name, { knows: () => true });

test.each([
  ['UTF-8', utf8('姓名,得分'), '姓名,得分'],
  ['UTF-8 with its mark', utf8('\ufeff姓名'), '姓名'],
  ['GBK', Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb]), '姓名'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54]), '姓名'],
])('%s', (_, bytes, text) => {
  expect(readText(bytes).text).toBe(text);
});

test.each([
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a;b', [['a', 'b']]],
  ['"a,b","c ""d""\ne",', [['a,b', 'c "d"\ne', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
  ['"open', [['open']]],
])('%j', (text, rows) => {
  // prettier-ignore
  expect(parseDelimited(text)).toEqual(rows);
});

test('numbers are numbers, and numbers of cards and staff stay texts', async () => {
  const { data, bytes } = await open(utf8('1.5,007,110101199001011234,-0,1e5,=A1'), '工资.csv');
  const cells = Object.values(data.sheets ?? {})[0]?.cellData?.[0] ?? {};
  expect(Object.values(cells).map(({ v }) => v)).toEqual([
    1.5,
    '007',
    '110101199001011234',
    -0,
    '1e5',
    '=A1',
  ]);
  expect([data.name, bytes]).toEqual(['工资', undefined]);
});

/** An archive whose part says that it is so large once it is unpacked. */
function swollen(size: number): Uint8Array {
  const bytes = made({ sheets: { a: '' } });
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      return bytes;
    }
  return bytes;
}

test.each([
  ['a picture under the name of a text', Uint8Array.of(0x89, 0x50, 0, 1), 'a.csv', 'broken'],
  ['a page of the web', utf8('<html><table></table></html>'), 'a.xls', 'markup'],
  ['a broken archive', utf8('PK but no more'), 'a.xlsx', 'broken'],
  ['one of parts that would fill the memory', swollen(401_000_000), 'a.xlsx', 'tooLarge'],
  ['nothing', new Uint8Array(), 'a.xlsx', 'broken'],
  ['a text under another name', utf8('a,b'), 'a.xlsx', 'broken'],
])('%s is refused as such', async (_, bytes, name, why) => {
  const refusal = await open(bytes, name).catch((error: unknown) => error);
  expect(refusal instanceof Refused && refusal.why).toBe(why);
});

describe('a text is saved as the text that it was', () => {
  let host: Headless;
  beforeAll(() => {
    host = bootHeadless();
  });
  afterAll(() => host.dispose());

  const gbk = (...bytes: number[]) => Uint8Array.from(bytes);
  const opened = async (bytes: Uint8Array) => {
    const { data, text } = await open(bytes, '工资.csv');
    if (!text) throw new Error('no text');
    return { book: openWorkbook(host, data), form: text };
  };

  test.each([
    ['quotes, zeros, empty lines, lines of other lengths', utf8('工资表\r\n"a","0.50",007\r\n\r\n1.0,,"x ""y""\nz",,\r\n')],
    ['tabs, UTF-8 with its mark, no last line end', utf8('\ufeff姓名\t得分\n张\t1')],
    ['semicolons, old line ends', utf8('a;b\rc;d\r')],
    ['GBK', gbk(0xd0, 0xd5, 0xc3, 0xfb, 44, 49, 10)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xd3, 0x59, 0x2c, 0, 0x31, 0])],
    ['UTF-16, the other way round', Uint8Array.from([0xfe, 0xff, 0x59, 0xd3, 0, 0x2c, 0, 0x31])],
    ['nothing but an end', utf8('\n')],
  ])('%s: untouched, the very same bytes', async (_, bytes) => {
    const { book, form } = await opened(bytes);
    expect(asText(book, form)).toEqual({ bytes, lost: [] });
    expect(lostInText(book)).toEqual([]);
  }); // prettier-ignore

  test('changed and added: what needs quotes gets them, days are written as they are shown', async () => {
    const { book, form } = await opened(utf8('a,b\r\n0.50,2\r\n'));
    const sheet = book.getActiveSheet();
    sheet.getRange(1, 1).setValue('x,"y"');
    sheet.getRange(2, 0).setValue({ f: '=1+2' });
    sheet.getRange(3, 0).setValue({ v: 45000, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } });
    sheet.getRange(3, 1).setValue({ v: 1, t: 3 });
    await host.workbook.calculated();
    expect(new TextDecoder().decode(asText(book, form).bytes)).toBe(
      'a,b\r\n0.50,"x,""y"""\r\n3,\r\n2023-03-15,TRUE\r\n',
    );
    expect(lostInText(book).map(({ en }) => en)).toEqual([
      '1 formulas (their results are written)',
      '1 cells with formats',
    ]);
  });

  test('a letter that GBK has no sign for: another encoding, and said', async () => {
    const { book, form } = await opened(gbk(0xd0, 0xd5, 44, 49, 10));
    book.getActiveSheet().getRange(0, 1).setValue('😀');
    const { bytes, lost } = asText(book, form);
    expect(new TextDecoder().decode(bytes)).toBe('姓,😀\n');
    expect(bytes[0]).toBe(0xef);
    expect(lost).toHaveLength(1);
  });

  test('rows that move take their texts along', async () => {
    const { book, form } = await opened(utf8('a\n"1.0",2\n3,4\n'));
    book.getActiveSheet().deleteRows(0, 1);
    expect(new TextDecoder().decode(asText(book, form).bytes)).toBe('"1.0",2\n3,4\n');
  });
});

test('Univer means the same by the values that files are read into', () => {
  for (const [name, values] of Object.entries(ours))
    for (const [key, value] of Object.entries(values))
      expect([
        name,
        key,
        (univer as unknown as Record<string, Record<string, unknown>>)[name]?.[key],
      ]).toEqual([name, key, value]);
});
