/** What is refused before a patch is written, in words of both languages. */
import type { Area, Content, Patch, Write } from '../../../src/workbook/port';
import { checkFit } from '../../../src/workbook/patch/check-fit';
import { checkSteps } from '../../../src/workbook/patch/check-step';
import type { WorkbookState } from '../../../src/workbook/patch/patch-host';

const at = (sheet: string, row = 0, column = 0, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const state = {
  sheets: [
    { name: 'Data', visible: true, protected: false },
    { name: 'Locked', visible: true, protected: true },
  ],
  names: ['known'],
};
const checkIn = (workbook: WorkbookState, ...writes: Write[]) => {
  const patch: Patch = { title: 't', writes };
  return checkSteps(patch) ?? checkFit(patch, workbook);
};
const check = (...writes: Write[]) => checkIn(state, ...writes);
const write = (area: Area, contents: readonly (readonly (Content | undefined)[])[]): Write => ({
  kind: 'write',
  area,
  contents,
});
const add = (name: string): Write => ({ kind: 'addSheet', name });
const format = (value: object): Write => ({ kind: 'format', area: at('New'), format: value });

test.each<[string, readonly Write[]]>([
  ['a write to a user sheet', [write(at('Data'), [['x']])]],
  ['the longest text', [write(at('Data'), [['x'.repeat(32_767)]])]],
  ['the last cell', [write(at('Data', 1_048_575, 16_383), [[1]])]],
  ['a note on a user sheet', [{ kind: 'note', sheet: 'Data', row: 0, column: 0, text: 'x' }]],
  ['layout on an added sheet', [add('New'), format({ bold: true })]],
  ['a sheet replaced', [{ kind: 'deleteSheet', name: 'Data' }, add('Data'), write(at('Data'), [[1]])]],
  ['Chinese names', [add('七月 考核'), { kind: 'name', name: '规则_1', area: at('七月 考核') }]],
  ['a name of 31 characters', [add('x'.repeat(31))]],
])('%s passes', (_, writes) => {
  expect(check(...writes)).toBeNull();
});

test.each<[string, readonly Write[]]>([
  ['an empty sheet name', [add(' ')]],
  ['a sheet name too long', [add('x'.repeat(32))]],
  ['a forbidden character', [add('a/b')]],
  ['an apostrophe at the end', [add("a'")]],
  ['a reserved sheet name', [add('history')]],
  ['a sheet name taken, in another case', [add('DATA')]],
  ['a missing sheet', [write(at('Nowhere'), [[1]])]],
  ['a deleted sheet', [add('New'), { kind: 'deleteSheet', name: 'New' }, write(at('New'), [[1]])]],
  ['an area beyond the last row', [write(at('Data', 1_048_575, 0, 2), [[1], [2]])]],
  ['an area beyond the last column', [write(at('Data', 0, 16_384), [[1]])]],
  ['an area of no rows', [write(at('Data', 0, 0, 0), [])]],
  ['contents of another shape', [write(at('Data', 0, 0, 1, 2), [[1]])]],
  ['ragged contents', [write(at('Data', 0, 0, 2, 2), [[1, 2], [3]])]],
  [
    'expected contents of another shape',
    [{ kind: 'write', area: at('Data'), contents: [[1]], expected: [[1, 2]] }],
  ],
  ['a text too long', [write(at('Data'), [['x'.repeat(32_768)]])]],
  ['a number that is none', [write(at('Data'), [[NaN]])]],
  ['a formula without =', [write(at('Data'), [[{ formula: 'A1' }]])]],
  ['a formula too long', [write(at('Data'), [[{ formula: `=${'1'.repeat(8_192)}` }]])]],
  ['layout on a user sheet', [{ kind: 'merge', area: at('Data', 0, 0, 1, 2) }]],
  [
    'a list too long',
    [
      add('New'),
      { kind: 'validation', area: at('New'), rule: { kind: 'list', values: ['x'.repeat(256)] }, message: '' },
    ],
  ],
  [
    'a choice with a comma',
    [
      add('New'),
      { kind: 'validation', area: at('New'), rule: { kind: 'list', values: ['a,b'] }, message: '' },
    ],
  ],
  [
    'limits the wrong way round',
    [
      add('New'),
      { kind: 'validation', area: at('New'), rule: { kind: 'whole', min: 2, max: 1 }, message: '' },
    ],
  ],
  ['a colour of another form', [add('New'), format({ fill: 'red' })]],
  ['a font too large', [add('New'), format({ size: 500 })]],
  [
    'a column too wide',
    [add('New'), { kind: 'columnWidth', sheet: 'New', column: 0, columns: 1, width: 256 }],
  ],
  [
    'overlapping merges',
    [
      add('New'),
      { kind: 'merge', area: at('New', 0, 0, 2, 2) },
      { kind: 'merge', area: at('New', 1, 1, 2, 2) },
    ],
  ],
  ['a name like an address', [add('New'), { kind: 'name', name: 'AB12', area: at('New') }]],
  ['a name with a space', [add('New'), { kind: 'name', name: 'a b', area: at('New') }]],
  ['a name that is known', [add('New'), { kind: 'name', name: 'KNOWN', area: at('New') }]],
])('%s is refused in both languages', (_, writes) => {
  const fault = check(...writes);
  expect(fault?.kind).toBe('invalid');
  expect(fault?.zh).toMatch(/\p{Script=Han}/u);
  expect(fault?.en).toMatch(/[.)]$/);
});

test('a protected sheet is a fault of its own kind', () => {
  expect(check(write(at('Locked'), [[1]]))?.kind).toBe('protected');
  expect(check({ kind: 'deleteSheet', name: 'Locked' })?.kind).toBe('protected');
});

test('the last visible sheet stays', () => {
  const one = { sheets: [{ name: 'Only', visible: true, protected: false }], names: [] };
  const fault = checkIn(one, { kind: 'deleteSheet', name: 'Only' });
  expect(fault?.en).toContain('at least one visible sheet');
});

test('a chart needs a program that draws charts', () => {
  const chart: Write = {
    kind: 'chart',
    sheet: 'New',
    chart: 'column',
    title: 't',
    source: at('New', 0, 0, 3, 2),
    at: { row: 5, column: 0, rows: 10, columns: 5 },
  };
  const writes = [add('New'), chart];
  expect(check(...writes)).toMatchObject({ kind: 'invalid', en: expect.stringContaining('draws no charts') });
  expect(checkIn({ ...state, charts: true }, ...writes)).toBeNull();
  const far = { ...chart, source: at('New', 0, 0, 2_000_000, 2) };
  expect(checkIn({ ...state, charts: true }, add('New'), far)?.kind).toBe('invalid');
});

test('no sheet comes or goes where the structure is protected; cells may be written', () => {
  const locked = { ...state, structureProtected: true };
  const fault = (...writes: Write[]) => checkIn(locked, ...writes)?.kind ?? null;
  expect(fault(add('New'))).toBe('protected');
  expect(fault({ kind: 'deleteSheet', name: 'Data' })).toBe('protected');
  expect(fault(write(at('Data'), [[1]]))).toBeNull();
});

test('pages begin at rows in their order, as many as a sheet can hold', () => {
  const pages = (breaks: readonly number[], margin = 36) =>
    check(add('New'), { kind: 'print', sheet: 'New', landscape: false, page: { margin, breaks } });
  const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  expect([pages([]), pages([1]), pages([3, 9]), pages(rows(1026)), pages([1], 0)]).toEqual(
    Array(5).fill(null),
  );
  for (const wrong of [[0], [3, 3], [9, 3], [1.5], [1_048_576]])
    expect(pages(wrong)).toMatchObject({ kind: 'invalid' });
  expect(pages([1], -1)).toMatchObject({ kind: 'invalid' });
  expect(pages(rows(1027))?.en).toContain('1026 page breaks at most, and 1027');
});
