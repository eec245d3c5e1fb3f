/** What every host's workbook promises. One suite, run over each of them. */
import { quotedSheet } from '../../src/workbook/formula/address';
import type { Applied, Area, Block, Content, Patch, Workbook, Write } from '../../src/workbook/port';

export interface ContractWorkbook {
  readonly workbook: Workbook;
  /** Makes a sheet read-only for the user. */
  protect?(sheet: string): Promise<void>;
  /** Resolves when the program tells its events to those who listen. */
  listening?(): Promise<void>;
  /** Whether it can be asked for notes. */
  readonly withoutNotes?: boolean;
  dispose?(): void | Promise<void>;
}

export const at = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** A write step from A1-like coordinates; the area follows from the contents. */
export function write(
  sheet: string,
  row: number,
  column: number,
  contents: readonly (readonly (Content | undefined)[])[],
): Extract<Write, { kind: 'write' }> {
  return { kind: 'write', area: at(sheet, row, column, contents.length, contents[0]?.length ?? 0), contents };
}

export const patchOf = (...writes: Write[]): Patch => ({ title: 'test', writes });

export function accepted(applied: Applied): Patch {
  if (!applied.ok) throw new Error(`refused: ${applied.fault.en}`);
  return applied.inverse;
}

export function refused(applied: Applied) {
  if (applied.ok) throw new Error('applied, although a fault was expected');
  expect(applied.fault.zh).toMatch(/\p{Script=Han}/u);
  expect(applied.fault.en.length).toBeGreaterThan(20);
  return applied.fault;
}

const awkwardTexts = [
  '=1+1',
  '+86 138',
  '-5%',
  '@home',
  "'quoted",
  '00123',
  '1/2',
  'TRUE',
  '\t=A1',
  '姓名😀',
  'a\nb',
];
const awkwardNames = ['七月 考核', "July '26", '2026-07', 'A1', '考核😀'];

export function describeContract(name: string, make: () => Promise<ContractWorkbook>): void {
  describe(name, () => {
    let made: ContractWorkbook;
    let book: Workbook;
    let first: string;
    beforeEach(async () => {
      made = await make();
      book = made.workbook;
      first = (await book.sheets())[0]?.name ?? '';
    });
    afterEach(() => made.dispose?.());

    const apply = async (...writes: Write[]) => accepted(await book.apply(patchOf(...writes)));
    const fail = async (...writes: Write[]) => refused(await book.apply(patchOf(...writes)));
    const cells = async (area: Area) => (await book.read(area)).cells;

    test('starts with a visible, unprotected, empty sheet', async () => {
      expect(await book.sheets()).toEqual([{ name: first, visible: true, protected: false }]);
      expect(await book.readUsed(first)).toBeNull();
    });

    test('a protected sheet refuses what is written until it is unprotected', async () => {
      await book.protect([first], true);
      await book.protect([first], true);
      expect((await book.sheets()).map((one) => one.protected)).toEqual([true]);
      expect((await fail(write(first, 0, 0, [[1]]))).kind).toBe('protected');
      await book.protect([first], false);
      expect((await book.sheets()).map((one) => one.protected)).toEqual([false]);
      await apply(write(first, 0, 0, [[1]]));
    });

    test('reads back each kind of value', async () => {
      const row = [1.5, -2, 0, 'text', true, false, null, { error: '#N/A' } as const];
      await apply(write(first, 2, 1, [row]));
      expect(await cells(at(first, 2, 1, 1, row.length))).toEqual([row]);
    });

    test.each(awkwardTexts)('text %j stays text', async (text) => {
      await apply(write(first, 0, 0, [[text]]));
      const block = await book.read(at(first, 0, 0));
      expect([block.cells, block.formulas]).toEqual([[[text]], [[null]]]);
    });

    test('formulas are kept as formulas', async () => {
      await apply(write(first, 0, 0, [[2, 3, { formula: '=A1+B1' }]]));
      expect((await book.read(at(first, 0, 0, 1, 3))).formulas).toEqual([[null, null, '=A1+B1']]);
    });

    test('undefined leaves a cell as it is', async () => {
      await apply(write(first, 0, 0, [['a', 'b']]));
      await apply(write(first, 0, 0, [[undefined, 'c']]));
      expect(await cells(at(first, 0, 0, 1, 2))).toEqual([['a', 'c']]);
    });

    test('a value takes the place of a formula and the other way round', async () => {
      await apply(write(first, 0, 0, [[{ formula: '=1+1' }, 5]]));
      await apply(write(first, 0, 0, [[7, { formula: '=2+2' }]]));
      const block = await book.read(at(first, 0, 0, 1, 2));
      expect(block.formulas).toEqual([[null, '=2+2']]);
      expect(block.cells[0]?.[0]).toBe(7);
    });

    describe('whole rows', () => {
      const rows = (): { sheet: string; row: number; rows: number } => ({ sheet: first, row: 2, rows: 2 });
      const formula = (text: string): Content => ({ formula: text });
      const column = [['head'], [1], [2], [formula('=SUM(A2:A3)')]];
      const held = async (): Promise<unknown> => {
        const [own, other] = [await book.read(at(first, 0, 0, 6, 2)), await book.read(at('other', 0, 0))];
        return [
          own.cells.map((line, r) => line.map((cell, c) => own.formulas[r]?.[c] ?? cell)),
          other.formulas,
        ];
      };
      const putIn = (expected?: Content[][]): Patch => ({
        ...patchOf(write(first, 2, 0, [[5], [6]])),
        putIn: {
          ...rows(),
          ...(expected && { expected: { area: at(first, 0, 0, expected.length, 1), contents: expected } }),
        },
      });
      beforeEach(async () => {
        await apply(
          write(first, 0, 0, column),
          { kind: 'addSheet', name: 'other' },
          write('other', 0, 0, [[formula(`=SUM(${quotedSheet(first)}!A2:A3)`)]]),
        );
      });

      test('are put in among others, and what refers to both sides reaches over them; the inverse takes them out', async () => {
        const before = await held();
        const inverse = accepted(await book.apply(putIn(column)));
        const [own, other] = (await held()) as [Content[][], string[][]];
        expect(own.map(([cell]) => cell)).toEqual(['head', 1, 5, 6, 2, '=SUM(A2:A5)']);
        expect(other[0]?.[0]).toMatch(/A2:A5\)$/);
        const again = accepted(await book.apply(inverse));
        expect(await held()).toEqual(before);
        accepted(await book.apply(again));
        expect(await held()).toEqual([own, other]);
      });

      test.each([
        ['put in where something else stands by now', async () => putIn([['head'], [1], [3]]), 'changed'],
        [
          'taken out that somebody has filled meanwhile',
          async () => {
            const inverse = accepted(await book.apply(putIn()));
            await apply(write(first, 3, 1, [['mine']]));
            return inverse;
          },
          'changed',
        ],
        [
          'put in where the rest is not written',
          async () => ({ ...putIn(), writes: [{ ...write(first, 2, 0, [[5]]), expected: [[7]] }] }),
          'changed',
        ],
        [
          'put into a protected sheet',
          async () => {
            await book.protect([first], true);
            return putIn();
          },
          'protected',
        ],
      ])('are not %s, and nothing else is done', async (_, make, kind) => {
        const patch = await make();
        const before = await held();
        expect(refused(await book.apply(patch)).kind).toBe(kind);
        expect(await held()).toEqual(before);
      });

      const note = (row: number, text: string): Write => ({
        kind: 'note',
        sheet: first,
        row,
        column: 0,
        text,
      });
      const noteAt = async (row: number): Promise<unknown> => {
        const inverse = await apply(note(row, '?'));
        await apply(...inverse.writes);
        return inverse.writes;
      };

      test('are taken out without anybody’s note: those around stay, and one upon them keeps them', async () => {
        if (made.withoutNotes) return;
        await apply(note(1, 'above'), note(2, 'below'));
        const inverse = accepted(await book.apply(putIn(column)));
        accepted(await book.apply(inverse));
        expect([await noteAt(1), await noteAt(2)]).toEqual([[note(1, 'above')], [note(2, 'below')]]);

        const again = accepted(await book.apply(putIn(column)));
        await apply(note(3, 'mine'));
        const before = await held();
        expect(refused(await book.apply(again))).toMatchObject({
          kind: 'changed',
          en: expect.stringContaining('A4'),
        });
        expect([await held(), await noteAt(3)]).toEqual([before, [note(3, 'mine')]]);
        await apply(note(3, ''));
        accepted(await book.apply(again));
      });
    });

    test('the used block reaches from A1 to the last content', async () => {
      await apply(write(first, 3, 2, [['x']]));
      const block = (await book.readUsed(first)) as Block;
      expect(block.area).toEqual(at(first, 0, 0, 4, 3));
      expect(block.cells[3]?.[2]).toBe('x');
    });

    test('a big block is written and read', async () => {
      const rows = Array.from({ length: 2000 }, (_, r) => [r, `n${r}`, r / 7, r % 2 === 0]);
      await apply(write(first, 0, 0, rows));
      expect(await cells(at(first, 0, 0, 2000, 4))).toEqual(rows);
    });

    test('the inverse restores exactly what was there', async () => {
      await apply(write(first, 0, 0, [['old', { formula: '=1+1' }, null]]));
      const before = await book.read(at(first, 0, 0, 2, 3));
      const inverse = await apply(
        write(first, 0, 0, [
          [1, 2, 3],
          [4, { formula: '=A1' }, undefined],
        ]),
      );
      await apply(...inverse.writes);
      expect(await book.read(at(first, 0, 0, 2, 3))).toEqual(before);
    });

    test('the inverse of cells written twice restores the first contents', async () => {
      await apply(write(first, 0, 0, [['old']]));
      const inverse = await apply(write(first, 0, 0, [[1, 1]]), write(first, 0, 0, [[2]]));
      expect(await cells(at(first, 0, 0, 1, 2))).toEqual([[2, 1]]);
      await apply(...inverse.writes);
      expect(await cells(at(first, 0, 0, 1, 2))).toEqual([['old', null]]);
    });

    test('the inverse refuses when the cells were changed since', async () => {
      const inverse = await apply(write(first, 0, 0, [[1, 2]]));
      await apply(write(first, 0, 1, [['mine']]));
      expect((await fail(...inverse.writes)).kind).toBe('changed');
      expect(await cells(at(first, 0, 0, 1, 2))).toEqual([[1, 'mine']]);
    });

    test('a mismatch with what is expected leaves everything as it was', async () => {
      await apply(write(first, 0, 0, [['a', 'b']]));
      const fault = await fail(write(first, 5, 5, [['z']]), {
        ...write(first, 0, 0, [['x', 'y']]),
        expected: [[undefined, 'c']],
      });
      expect(fault).toMatchObject({ kind: 'changed', en: expect.stringContaining('B1') });
      expect(await cells(at(first, 0, 0, 1, 2))).toEqual([['a', 'b']]);
      expect(await cells(at(first, 5, 5))).toEqual([[null]]);
    });

    test('a fault in a later step keeps earlier steps from being written', async () => {
      const fault = await fail(
        { kind: 'addSheet', name: 'New' },
        write('New', 0, 0, [[1]]),
        write('Missing', 0, 0, [[1]]),
      );
      expect(fault.kind).toBe('invalid');
      expect(await book.sheets()).toHaveLength(1);
    });

    test.each(awkwardNames)('sheet name %j works throughout', async (name) => {
      const inverse = await apply(
        { kind: 'addSheet', name },
        write(name, 0, 0, [[1, { formula: '=A1+1' }]]),
        { kind: 'name', name: 'my_range', area: at(name, 0, 0) },
      );
      expect((await book.sheets()).map((sheet) => sheet.name)).toEqual([first, name]);
      expect((await book.read(at(name, 0, 0, 1, 2))).formulas).toEqual([[null, '=A1+1']]);
      await apply(...inverse.writes);
      expect((await book.sheets()).map((sheet) => sheet.name)).toEqual([first]);
      await apply({ kind: 'addSheet', name }, { kind: 'name', name: 'my_range', area: at(name, 0, 0) });
    });

    test('the inverse of a new sheet refuses once it was edited', async () => {
      const inverse = await apply({ kind: 'addSheet', name: 'New' }, write('New', 0, 0, [['a']]));
      await apply(write('New', 0, 0, [['edited']]));
      expect((await fail(...inverse.writes)).kind).toBe('changed');
      expect(await book.sheets()).toHaveLength(2);
    });

    test('a deleted sheet comes back with contents, number formats and merged cells', async () => {
      await apply(
        { kind: 'addSheet', name: 'New' },
        write('New', 0, 0, [
          ['t', null],
          [0.5, { formula: '=A2*2' }],
        ]),
        { kind: 'format', area: at('New', 1, 0, 1, 2), format: { numberFormat: '0.0%' } },
        { kind: 'merge', area: at('New', 0, 0, 1, 2) },
      );
      const before = await book.readUsed('New');
      const inverse = await apply({ kind: 'deleteSheet', name: 'New' });
      await apply(...inverse.writes);
      expect(await book.readUsed('New')).toEqual(before);
    });

    test('layout steps are taken on a sheet of the same patch', async () => {
      const sheet = 'Layout';
      await apply(
        { kind: 'addSheet', name: sheet, tabColor: '#ff8800' },
        write(sheet, 0, 0, [
          ['Title', null, null],
          ['a', 'b', 'c'],
          [0.5, 2, 3],
        ]),
        { kind: 'merge', area: at(sheet, 0, 0, 1, 3) },
        {
          kind: 'format',
          area: at(sheet, 1, 0, 1, 3),
          format: { bold: true, fill: '#dbeafe', border: '#999999' },
        },
        { kind: 'format', area: at(sheet, 2, 0), format: { numberFormat: '0.00%' } },
        { kind: 'columnWidth', sheet, column: 0, columns: 3, width: 14 },
        { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 30 },
        {
          kind: 'validation',
          area: at(sheet, 2, 1),
          rule: { kind: 'list', values: ['1', '2'] },
          message: 'no',
        },
        {
          kind: 'validation',
          area: at(sheet, 2, 2),
          rule: { kind: 'decimal', min: 0, max: 10 },
          message: 'no',
        },
        {
          kind: 'conditional',
          area: at(sheet, 2, 0, 1, 3),
          formula: '=$A3<0.6',
          format: { fill: '#fecaca' },
        },
        { kind: 'freeze', sheet, rows: 2, columns: 1 },
        { kind: 'filter', area: at(sheet, 1, 0, 2, 3) },
        { kind: 'note', sheet, row: 1, column: 0, text: 'what it means' },
        { kind: 'print', sheet, landscape: true, titleRows: [0, 1], footer: '&P' },
      );
      const paged = 'Pages';
      await apply({ kind: 'addSheet', name: paged }, write(paged, 0, 0, [['a'], ['b'], ['c']]), {
        kind: 'print',
        sheet: paged,
        landscape: false,
        page: { margin: 28.8, breaks: [1, 2] },
      });
      expect(await cells(at(paged, 0, 0, 3, 1))).toEqual([['a'], ['b'], ['c']]);
      const block = (await book.readUsed(sheet)) as Block;
      expect(block.merges).toEqual([at(sheet, 0, 0, 1, 3)]);
      expect(block.formats[2]).toEqual(['0.00%', 'General', 'General']);
      expect(block.hiddenRows).toEqual([]);
    });

    test('charts of each kind come and go with their sheet', async () => {
      if (!book.charts) return;
      const sheet = '看板';
      const kinds = ['column', 'stackedColumn', 'bar', 'line', 'pie', 'radar'] as const;
      const inverse = await apply(
        { kind: 'addSheet', name: sheet },
        write(sheet, 0, 0, [
          ['', '底', '扣分', '总分'],
          ['满分', 0, 0, 100],
          ['响应', 92, 8, 0],
        ]),
        ...kinds.map((chart, index): Write => ({
          kind: 'chart',
          sheet,
          chart,
          title: `图 ${index}`,
          source: at(sheet, 0, 0, 3, 4),
          at: { row: 5 + index * 10, column: 0, rows: 9, columns: 5 },
          ...(chart === 'stackedColumn' && { hiddenFirst: true }),
        })),
      );
      expect(await cells(at(sheet, 2, 0, 1, 4))).toEqual([['响应', 92, 8, 0]]);
      await apply(...inverse.writes);
      expect((await book.sheets()).map(({ name }) => name)).toEqual([first]);
    });

    test('formulas survive whatever layout comes before and after them', async () => {
      const sheet = 'Formulas';
      await apply(
        { kind: 'addSheet', name: sheet },
        { kind: 'merge', area: at(sheet, 0, 0, 1, 3) },
        write(sheet, 1, 0, [[1, { formula: '=A2*2' }, { formula: '=B2*2' }]]),
        { kind: 'format', area: at(sheet, 1, 0, 1, 3), format: { border: '#cccccc', wrap: true } },
        { kind: 'name', name: 'doubles', area: at(sheet, 1, 1, 1, 2) },
        { kind: 'merge', area: at(sheet, 2, 0, 1, 3) },
        { kind: 'format', area: at(sheet, 1, 1), format: { numberFormat: '0.0', bold: true } },
      );
      expect((await book.read(at(sheet, 1, 0, 1, 3))).formulas).toEqual([[null, '=A2*2', '=B2*2']]);
    });

    test('a note is replaced, removed and restored', async () => {
      if (made.withoutNotes) return;
      const note = (text: string): Write => ({ kind: 'note', sheet: first, row: 1, column: 1, text });
      await apply(note('one'));
      const inverse = await apply(note('two'));
      expect(inverse.writes).toEqual([note('one')]);
      const removed = await apply(note(''));
      expect(removed.writes).toEqual([note('two')]);
      await apply(...removed.writes);
      expect((await apply(note('three'))).writes).toEqual([note('two')]);
    });

    describe('a copy of a sheet', () => {
      const make = (sheet: string) =>
        apply(
          { kind: 'addSheet', name: sheet },
          write(sheet, 0, 0, [
            ['Title', null, null],
            ['a', 'b', 'c'],
            ['x', 2, { formula: '=B3*2' }],
            ['y', 3, { formula: '=B4*2' }],
            ['00123', null, null],
          ]),
          { kind: 'merge', area: at(sheet, 0, 0, 1, 3) },
          { kind: 'format', area: at(sheet, 1, 0, 1, 3), format: { bold: true, fill: '#dbeafe' } },
          { kind: 'format', area: at(sheet, 2, 1, 2, 1), format: { numberFormat: '0.00' } },
          { kind: 'format', area: at(sheet, 4, 0, 1, 2), format: { numberFormat: '@' } },
          { kind: 'columnWidth', sheet, column: 0, columns: 3, width: 14 },
          {
            kind: 'validation',
            area: at(sheet, 2, 1, 2, 1),
            rule: { kind: 'decimal', min: 0 },
            message: 'no',
          },
          {
            kind: 'conditional',
            area: at(sheet, 2, 0, 2, 3),
            formula: '=$B3<0.6',
            format: { fill: '#fecaca' },
          },
          { kind: 'freeze', sheet, rows: 2, columns: 1 },
          { kind: 'note', sheet, row: 1, column: 0, text: 'what it means' },
          { kind: 'print', sheet, landscape: true, titleRows: [0, 1], footer: '&P' },
        );
      const copy = (name: string, copyOf: string): Write => ({ kind: 'addSheet', name, copyOf });

      test.each(awkwardNames)('%j holds what its source does', async (name) => {
        await make(name);
        const source = (await book.readUsed(name)) as Block;
        await apply(copy('Copy', name));
        const { area, merges, ...rest } = (await book.readUsed('Copy')) as Block;
        expect({ area: { ...area, sheet: name }, ...rest }).toEqual({
          area: source.area,
          cells: source.cells,
          formulas: source.formulas,
          formats: source.formats,
          hiddenRows: [],
        });
        expect(merges).toEqual([at('Copy', 0, 0, 1, 3)]);
        expect((await book.sheets()).map((sheet) => sheet.name)).toEqual([first, name, 'Copy']);
        await apply(write('Copy', 2, 0, [['z']]), write(name, 3, 0, [['own']]));
        expect(await cells(at(name, 2, 0, 2, 1))).toEqual([['x'], ['own']]);
        expect(await cells(at('Copy', 2, 0, 2, 1))).toEqual([['z'], ['y']]);
      });

      test('is written over in the same patch, and expected to be as its source', async () => {
        await make('Old');
        const before = await book.readUsed('Old');
        const step = {
          ...write('New', 2, 0, [
            ['z', null, undefined],
            [undefined, 7, { formula: '=B4*3' }],
            [5, { formula: '=B4' }, undefined],
          ]),
          expected: [
            ['x', 2, { formula: '=B3*2' }],
            ['y', 3, { formula: '=B4*2' }],
            ['00123', null, null],
          ],
        };
        const inverse = await apply(copy('New', 'Old'), step);
        const { cells: values, formulas, formats } = await book.read(at('New', 2, 0, 3, 3));
        expect(values.map((row) => row.slice(0, 1))).toEqual([['z'], ['y'], [5]]);
        expect([values[0]?.[1], values[1]?.[1]]).toEqual([null, 7]);
        expect(formulas).toEqual([
          [null, null, '=B3*2'],
          [null, null, '=B4*3'],
          [null, '=B4', null],
        ]);
        expect(formats[2]).toEqual(['@', '@', 'General']);
        expect(await book.readUsed('Old')).toEqual(before);
        expect(await book.sheets()).toHaveLength(3);
        await apply(...inverse.writes);
        expect(await book.sheets()).toHaveLength(2);
        expect(await book.readUsed('Old')).toEqual(before);
      });

      test('is not made of a source that was changed', async () => {
        await make('Old');
        await apply(write('Old', 3, 1, [[4]]));
        const step = { ...write('New', 2, 1, [[null], [undefined]]), expected: [[2], [3]] };
        expect(await fail(copy('New', 'Old'), step)).toMatchObject({ kind: 'changed' });
        expect(await book.sheets()).toHaveLength(2);
      });

      test('is not taken back once it was edited', async () => {
        await make('Old');
        const inverse = await apply(copy('New', 'Old'), write('New', 2, 0, [['z']]));
        await apply(write('New', 2, 0, [['edited']]));
        expect((await fail(...inverse.writes)).kind).toBe('changed');
      });

      test('needs a source, and keeps its layout', async () => {
        expect((await fail(copy('New', 'Missing'))).kind).toBe('invalid');
        expect((await fail(copy('New', 'New'))).kind).toBe('invalid');
        expect((await fail({ kind: 'addSheet', name: 'A' }, copy('B', 'A'))).kind).toBe('invalid');
        await make('Old');
        expect((await fail(copy('old', 'Old'))).kind).toBe('invalid');
        expect((await fail(copy('New', 'Old'), { kind: 'merge', area: at('New', 8, 0, 1, 2) })).kind).toBe(
          'invalid',
        );
        await made.protect?.('Old');
        if (made.protect) expect((await fail(copy('New', 'Old'))).kind).toBe('protected');
        expect(await book.sheets()).toHaveLength(2);
      });
    });

    test('a protected sheet is not written to', async () => {
      if (!made.protect) return;
      await apply(write(first, 0, 0, [['a']]));
      await made.protect(first);
      expect((await book.sheets())[0]?.protected).toBe(true);
      expect((await fail({ kind: 'addSheet', name: 'New' }, write(first, 0, 0, [['b']]))).kind).toBe(
        'protected',
      );
      expect(await cells(at(first, 0, 0))).toEqual([['a']]);
      expect(await book.sheets()).toHaveLength(1);
    });

    test('values under merged cells are refused', async () => {
      await apply({ kind: 'addSheet', name: 'M' }, { kind: 'merge', area: at('M', 0, 0, 1, 2) });
      expect((await fail(write('M', 0, 0, [['a', 'lost']]))).kind).toBe('invalid');
      await apply(write('M', 0, 0, [['a', null]]));
    });

    test('the selection can be set, read and followed', async () => {
      const seen: (Area | null)[] = [];
      let heard = (): void => undefined;
      const told = new Promise<void>((done) => (heard = done));
      const end = book.onSelection((area) => {
        seen.push(area);
        if (JSON.stringify(area) === JSON.stringify(at(first, 2, 1, 3, 2))) heard();
      });
      await made.listening?.();
      const area = at(first, 2, 1, 3, 2);
      await book.select(area);
      await told;
      expect(await book.selection()).toEqual(area);
      expect(seen.at(-1)).toEqual(area);
      end();
    });

    async function listen() {
      const seen: string[] = [];
      let heard = (): void => undefined;
      const told = new Promise<void>((done) => (heard = done));
      const end = book.onChange((sheet) => {
        seen.push(sheet);
        heard();
      });
      await made.listening?.();
      return { seen, told, end };
    }

    test('what comes with a new sheet is told', async () => {
      const { seen, told, end } = await listen();
      await apply({ kind: 'addSheet', name: '带来的' }, write('带来的', 0, 0, [['a', 1]]));
      await told;
      expect(new Set(seen)).toEqual(new Set(['带来的']));
      end();
      await apply({ kind: 'deleteSheet', name: '带来的' });
    });

    test('changes are told until the listener ends', async () => {
      const { seen, told, end } = await listen();
      await apply(write(first, 0, 0, [['a']]));
      await told;
      expect(new Set(seen)).toEqual(new Set([first]));
      end();
      const times = seen.length;
      // Somebody else who listens tells when it would have been heard.
      let other = (): void => undefined;
      const toldOther = new Promise<void>((done) => (other = done));
      const endOther = book.onChange(() => other());
      await made.listening?.();
      await apply(write(first, 0, 0, [['b']]));
      await toldOther;
      endOther();
      expect(seen).toHaveLength(times);
    });
  });
}
