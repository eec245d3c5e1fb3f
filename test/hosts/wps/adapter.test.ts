/** What the WPS adapter does beyond the port's contract: what it finds in the user's workbook, and what it leaves there. */
import type { Content, Write } from '../../../src/workbook/port';
import type { WpsHostOptions } from '../../wps-host/options';
import { accepted, at, patchOf, refused, write } from '../contract';
import { open, storedIn } from './book';

const first = 'Sheet1';

describe('what the user’s workbook has', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['none', [], []],
    ['some', [2, 4], [1, 3]],
    ['all', [1, 2, 3, 4, 5], [0, 1, 2, 3, 4]],
  ])('hidden rows: %s', async (_, rows, expected) => {
    const { host, workbook } = open({ sheets: { [first]: [[1], [2], [3], [4], [5]] } });
    host.sheet(first).hideRows(...rows);
    expect((await workbook.readUsed(first))?.hiddenRows).toEqual(expected);
  });

  test('rows that a filter hides, in more stretches than an address can say', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [row % 2]);
    const { host, workbook } = open({ sheets: { [first]: [['h'], ...rows] } });
    const range = host.application.ActiveSheet.Range('A1:A301');
    range.AutoFilter(1, '1' as never);
    const expected = rows.flatMap(([value], row) => (value === 0 ? [row + 1] : []));
    expect((await workbook.readUsed(first))?.hiddenRows).toEqual(expected);
  });

  test('merged cells, wherever they lie, and nothing is written under them', async () => {
    const { host, workbook } = open();
    const sheet = host.sheet(first).fill('A1', [['Title'], ['a', 'b', 'c', 'd'], [1, 2, 3, 4], ['end']]);
    for (const address of ['A1:D1', 'B5:C6', 'D8:F9']) sheet.merge(address);
    const { merges } = await workbook.read(at(first, 0, 0, 8, 5));
    expect(new Set(merges)).toEqual(
      new Set([at(first, 0, 0, 1, 4), at(first, 4, 1, 2, 2), at(first, 7, 3, 2, 3)]),
    );
    expect(refused(await workbook.apply(patchOf(write(first, 5, 2, [['lost']])))).kind).toBe('invalid');
  });

  test('number formats, cell by cell where they differ', async () => {
    const { host, workbook } = open({ sheets: { [first]: [['h', 'i', 'j'], [1, 2, 3], [4, 5, 6], [7, 8, 9]] } }); // prettier-ignore
    const sheet = host.sheet(first);
    for (const [address, format] of [
      ['A2:A4', '0%'],
      ['B2:B4', '0.00'],
      ['B3', '@'],
      ['C1', '0.0'],
    ] as const)
      // prettier-ignore
      sheet.numberFormat(address, format);
    expect((await workbook.readUsed(first))?.formats).toEqual([
      ['General', 'General', '0.0'],
      ['0%', '0.00', 'General'],
      ['0%', '@', 'General'],
      ['0%', '0.00', 'General'],
    ]);
  });

  test('errors, and numbers that only look like errors', async () => {
    const like = -2146826246;
    const { workbook } = open({
      sheets: { [first]: [[{ error: '#N/A' }, like, { formula: '=NA()' }], [{ error: '#REF!' }, 1, { formula: '=N' }]] }, // prettier-ignore
      evaluate: (formula) => (formula === '=N' ? like : { error: '#N/A' }),
    });
    expect((await workbook.readUsed(first))?.cells).toEqual([
      [{ error: '#N/A' }, like, { error: '#N/A' }],
      [{ error: '#REF!' }, 1, like],
    ]);
  });

  test('formats far below the contents are no contents', async () => {
    const { host, workbook } = open(
      {
        sheets: {
          [first]: [
            [1, null],
            [null, 2],
          ],
        },
      },
      { rows: 50 },
    );
    host.sheet(first).numberFormat('A1:F400', '0.0');
    expect((await workbook.readUsed(first))?.area).toEqual(at(first, 0, 0, 2, 2));
    expect((await workbook.survey(10, 3)).sheets[0]).toMatchObject({ whole: false, top: { area: at(first, 0, 0, 10, 3) } }); // prettier-ignore
  });

  test('so many of them that reading would take for ever', async () => {
    const { host, workbook } = open({}, { sheet: 1000 });
    host.sheet(first).numberFormat('A1:Z100', '0.0');
    await expect(workbook.readUsed(first)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test.each<[string, WpsHostOptions]>([
    ['tell what they show', {}],
    ['tell the formula', { spilledFormula: 'parent' }],
  ])('cells that a formula spills into %s: they have none', async (_, options) => {
    const evaluate = () => [[1, 2], [{ error: '#N/A' as const }, 4]]; // prettier-ignore
    const { workbook } = open({ ...options, evaluate });
    accepted(await workbook.apply(patchOf(write(first, 1, 1, [[{ formula: '=KPILIST()' }]]))));
    const block = await workbook.read(at(first, 1, 1, 2, 2));
    expect(block.cells).toEqual([[1, 2], [{ error: '#N/A' }, 4]]); // prettier-ignore
    expect(block.formulas).toEqual([['=KPILIST()', null], [null, null]]); // prettier-ignore
  });

  test.each<[string, (opened: ReturnType<typeof open>) => void, Write]>([
    ['a protected sheet', ({ host }) => host.sheet(first).protect(), write(first, 0, 0, [['x']])],
    [
      'a protected workbook',
      ({ host }) => (host.structureProtected = true),
      { kind: 'addSheet', name: 'New' },
    ],
  ])('%s is refused before anything is written', async (_, protect, step) => {
    const opened = open();
    protect(opened);
    const before = opened.host.snapshot();
    expect(refused(await opened.workbook.apply(patchOf(step))).kind).toBe('protected');
    expect(opened.host.snapshot()).toEqual(before);
  });

  test('a table keeps standing while its cells are written', async () => {
    const { host, workbook } = open({ sheets: { [first]: [['姓名', '奖金'], ['甲', 1], ['乙', 2]] } }); // prettier-ignore
    const sheet = host.application.ActiveSheet;
    sheet.ListObjects.Add(1, sheet.Range('A1:B3') as never, undefined, 1);
    const { tables } = host.sheet(first);
    accepted(await workbook.apply(patchOf(write(first, 1, 1, [[10], [20]]))));
    expect([host.sheet(first).values('B2:B3'), host.sheet(first).tables]).toEqual([[[10], [20]], tables]);
  });
});

describe('what stands in the cells', () => {
  test.each<[Content, unknown]>([
    ['姓名', { kind: 'constant', value: '姓名' }],
    ['得分 2', { kind: 'constant', value: '得分 2' }],
    ['00123', { kind: 'constant', value: '00123', marked: true }],
    ['=1+1', { kind: 'constant', value: '=1+1', marked: true }],
    ['2026-03', { kind: 'constant', value: '2026-03', marked: true }],
    [{ formula: '=A2' }, { kind: 'formula', text: '=A2', dynamic: true }],
  ])('%j: an apostrophe only where it would be read as something else', async (content, expected) => {
    const { host, workbook } = open();
    accepted(await workbook.apply(patchOf(write(first, 0, 0, [[content]]))));
    expect(storedIn(host, first)).toEqual({ A1: expected });
  });

  test.each<[string, WpsHostOptions]>([
    ['is a mark', {}],
    ['is part of the text', { apostropheInText: 'text' }],
  ])('in cells formatted as text, where an apostrophe %s', async (_, options) => {
    const { host, workbook } = open(options);
    host.sheet(first).numberFormat('A1:C4', '@').fill('A1', [['old', '1', '00123'], [null, null, '007']]); // prettier-ignore
    const contents: Content[][] = [
      [1.5, '00123', { formula: '=B1' }],
      ["'quoted", '=1', 'plain'],
      [2, 3, 4],
    ];
    const before = host.snapshot();
    const inverse = accepted(await workbook.apply(patchOf(write(first, 0, 0, contents))));
    const block = await workbook.read(at(first, 0, 0, 3, 3));
    expect(block.cells).toEqual([[1.5, '00123', 0], ["'quoted", '=1', 'plain'], [2, 3, 4]]); // prettier-ignore
    expect(block.formulas[0]).toEqual([null, null, '=B1']);
    expect(host.sheet(first).format('A1').numberFormat).toBe('@');
    accepted(await workbook.apply(inverse));
    expect(host.snapshot()).toEqual(before);
  });

  test('where some cells are formatted as text and some are not', async () => {
    const { host, workbook } = open({ apostropheInText: 'text' });
    host.sheet(first).numberFormat('A2', '@').numberFormat('B1', '@');
    accepted(await workbook.apply(patchOf(write(first, 0, 0, [['01', '02'], ['03', '04']])))); // prettier-ignore
    expect(host.sheet(first).values('A1:B2')).toEqual([['01', '02'], ['03', '04']]); // prettier-ignore
  });

  test('without dynamic arrays formulas are written as they were before', async () => {
    const { host, workbook } = open({ without: ['Range.Formula2', 'Range.HasSpill'] });
    accepted(await workbook.apply(patchOf(write(first, 0, 0, [[1, { formula: '=A1' }]]))));
    expect(storedIn(host, first)).toMatchObject({ B1: { text: '=A1', dynamic: false } });
  });

  test.each([
    [
      'without dynamic arrays a formula over an array is an array formula',
      ['Range.Formula2', 'Range.HasSpill'],
      true,
    ],
    ['with them it is as any other', [], undefined],
  ])('%s', async (_, without, array) => {
    const { host, workbook } = open({ without });
    const formula = '=SUM(IF(ISBLANK(A1:A3),7,A1:A3))';
    const block = [
      [1, { formula }],
      [2, { formula: '=SUM(A1:A3)' }],
    ];
    const inverse = accepted(await workbook.apply(patchOf(write(first, 0, 0, block))));
    const stored = storedIn(host, first) as Record<string, { text?: string; array?: true }>;
    expect([stored.B1?.text, stored.B1?.array, stored.B2?.array]).toEqual([formula, array, undefined]);
    expect((await workbook.read(at(first, 0, 1))).formulas).toEqual([[formula]]);
    accepted(await workbook.apply(inverse));
    expect(storedIn(host, first)).toEqual({});
  });

  test('functions go by the prefix that is in force, and nobody above hears of it', async () => {
    const { host } = open();
    const { WpsWorkbook } = await import('../../../src/hosts/wps/workbook');
    const workbook = new WpsWorkbook(host.application, undefined, () => '星评');
    const formula = '=KPIBAND(A1,"KPIBAND(")+SUM(B1)';
    accepted(await workbook.apply(patchOf(write(first, 0, 0, [[{ formula }]]))));
    expect(host.sheet(first).formula('A1')).toBe('=星评.KPIBAND(A1,"KPIBAND(")+SUM(B1)');
    expect((await workbook.read(at(first, 0, 0))).formulas).toEqual([[formula]]);
  });

  test('cells in between are never touched', async () => {
    const { host, workbook } = open({ sheets: { [first]: [[1, 2, 3], [4, { formula: '=LEGACY' }, 6], [7, 8, 9]] } }); // prettier-ignore
    const legacy = storedIn(host, first).B2;
    const contents = [['a', undefined, 'c'], ['d', undefined, undefined], ['g', undefined, 'i']]; // prettier-ignore
    accepted(await workbook.apply(patchOf(write(first, 0, 0, contents))));
    expect(host.sheet(first).values('A1:C3')).toEqual([['a', 2, 'c'], ['d', 0, 6], ['g', 8, 'i']]); // prettier-ignore
    expect(storedIn(host, first).B2).toEqual(legacy);
  });

  test('a formula that WPS refuses takes everything back', async () => {
    const { host, workbook } = open({ sheets: { [first]: [['old', { formula: '=1+1' }]] } });
    const before = host.snapshot().sheets[0]?.contents;
    const step = write(first, 0, 0, [[1, 2], [3, { formula: '=SUM(' }]]); // prettier-ignore
    const fault = refused(await workbook.apply(patchOf({ kind: 'addSheet', name: 'New' }, step)));
    expect([fault.kind, fault.en]).toEqual(['not-written', expect.stringContaining('parenthesis')]);
    expect(host.sheetNames).toEqual([first]);
    expect(host.sheet(first).values('A1:B2')).toEqual([['old', 0], [null, null]]); // prettier-ignore
    expect(Object.keys(host.snapshot().sheets[0]?.contents ?? {})).toEqual(Object.keys(before ?? {}));
  });
});
