/** Files that are no .xlsx: texts of values are read, the others refused in words of their own. */
import { openFile, Refused } from '../../src/hosts/browser/xlsx/open';
import { parseDelimited, readText } from '../../src/workbook/files/delimited';

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

const compound = (name: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set([...name].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024); // prettier-ignore
  return bytes;
};

test.each([
  ['an old workbook', compound('Workbook'), 'a.xls', 'oldExcel'],
  ['a password', compound('EncryptedPackage'), 'a.xlsx', 'password'],
  ['a page of the web', utf8('<html><table></table></html>'), 'a.xls', 'markup'],
  ['a broken archive', utf8('PK but no more'), 'a.xlsx', 'broken'],
  ['nothing', new Uint8Array(), 'a.xlsx', 'broken'],
  ['a text under another name', utf8('a,b'), 'a.xlsx', 'broken'],
])('%s is refused as such', async (_, bytes, name, why) => {
  const refusal = await open(bytes, name).catch((error: unknown) => error);
  expect(refusal instanceof Refused && refusal.why).toBe(why);
});
