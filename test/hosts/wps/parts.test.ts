/** The adapter's parts by themselves: shapes, addresses, and what is found or set with few questions. */
import fc from 'fast-check';
import { bgr } from '../../../src/hosts/wps/book/write/colors';
import { joinedAddresses, placesOf } from '../../../src/hosts/wps/book/read/addresses';
import { blocksIn } from '../../../src/hosts/wps/book/read/blocks';
import { toGrid } from '../../../src/hosts/wps/book/read/grid';
import { painted } from '../../../src/hosts/wps/book/write/paint';
import { overlap, within } from '../../../src/hosts/wps/book/places';
import type { Place } from '../../../src/hosts/wps/book/places';
import { rectangles } from '../../../src/hosts/wps/book/write/rectangles';
import { at } from '../contract';
import { open } from './book';

test.each<[string, unknown, number, number, unknown[][]]>([
  ['one cell', 'a', 1, 1, [['a']]],
  ['one blank cell', undefined, 1, 1, [[null]]],
  ['rows', [[1, 2], [3, undefined]], 2, 2, [[1, 2], [3, null]]], // prettier-ignore
  ['a row as rows', [[1, 2]], 1, 2, [[1, 2]]],
  ['a row as values', [1, undefined], 1, 2, [[1, null]]],
  ['a column as rows', [[1], [2]], 2, 1, [[1], [2]]],
  ['a column as values', [1, 2], 2, 1, [[1], [2]]],
  ['nothing for several cells', null, 2, 2, [[null, null], [null, null]]], // prettier-ignore
  ['too few', [[1]], 2, 2, [[1, null], [null, null]]], // prettier-ignore
])('toGrid: %s', (_, value, rows, columns, expected) => {
  expect(toGrid(value, rows, columns)).toEqual(expected);
});

test.each<[string, Place[]]>([
  ['B2', [{ row: 1, column: 1, rows: 1, columns: 1 }]],
  ['$B$2:$AA$9', [{ row: 1, column: 1, rows: 8, columns: 26 }]],
  ['A:C', [{ row: 0, column: 0, rows: 1_048_576, columns: 3 }]],
  ['2:5', [{ row: 1, column: 0, rows: 4, columns: 16_384 }]],
  ['A1,C3:D4', [{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 2, rows: 2, columns: 2 }]], // prettier-ignore
])('the address %s', (address, expected) => expect(placesOf(address)).toEqual(expected));

test('addresses together stay short enough', () => {
  const addresses = Array.from({ length: 200 }, (_, index) => `A${index * 2 + 1}:C${index * 2 + 1}`);
  const joined = joinedAddresses(addresses);
  expect(joined.join(',').split(',')).toEqual(addresses);
  expect(Math.max(...joined.map(({ length }) => length))).toBeLessThan(255);
});

test('colours', () => expect(bgr('#ff8800')).toBe(0x0088ff));

const place = fc
  .record({ row: fc.nat(9), column: fc.nat(9), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) }); // prettier-ignore

const cellsOf = ({ row, column, rows, columns }: Place): string[] =>
  Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`); // prettier-ignore

describe('painting', () => {
  const settings = fc.array(fc.record({ place, value: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 });
  const paint = (groups: readonly { value: number; places: readonly Place[] }[]) => {
    const cells = new Map<string, number>();
    for (const { value, places } of groups)
      for (const cell of places.flatMap(cellsOf)) cells.set(cell, value);
    return new Map([...cells].sort());
  };

  test('gives what one setting after the other gives', () => {
    fc.assert(
      fc.property(settings, fc.boolean(), fc.integer({ min: 0, max: 1 }), (list, oneRectangle, margin) => {
        const single = list.map((one) => ({ value: one.value, places: [one.place] }));
        expect(paint(painted(list, { oneRectangle, margin }))).toEqual(paint(single));
      }),
    );
  });

  test('with one setting for columns side by side', () => {
    const columns = [0, 1, 2, 4].map((column) => ({
      value: 1,
      place: { row: 4, column, rows: 9, columns: 1 },
    }));
    const [only, more] = painted(columns);
    expect(only?.places).toEqual([{ row: 4, column: 0, rows: 9, columns: 3 }, columns[3]?.place]);
    expect(more).toBeUndefined();
    expect(painted(columns, { oneRectangle: true })).toHaveLength(2);
  });
});

test('rectangles cover what is wanted, once', () => {
  const grid = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(grid, (rows) => {
      const wanted = rows.flatMap((row, r) => row.flatMap((one, c) => (one ? `${r},${c}` : [])));
      const covered = rectangles(rows, (one) => one).flatMap(cellsOf);
      expect([...covered].sort()).toEqual([...wanted].sort());
    }),
  );
});

/** Blocks that do not overlap. */
const blocks = fc
  .array(
    place.filter(({ rows, columns }) => rows * columns > 1),
    { maxLength: 6 },
  )
  .map((list) => list.filter((one, index) => !list.slice(0, index).some((other) => overlap(one, other))));

test('blocks are found, wherever they lie', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const area = { row: 0, column: 0, rows: 12, columns: 12 };
      const inBlocks = (cell: string) => all.some((block) => cellsOf(block).includes(cell));
      const found = blocksIn(area, {
        whole: (part) => {
          const covered = cellsOf(part).filter(inBlocks).length;
          return covered === 0 ? false : covered === part.rows * part.columns ? true : null;
        },
        blockAt: (cell) => all.find((block) => within(cell, block)) ?? cell,
      });
      const touching = all.filter((block) => overlap(block, area));
      expect(new Set(found)).toEqual(new Set(touching));
    }),
  );
});

test('a sheet is read as it is: values, formats, merged cells, hidden rows', async () => {
  const letters = 'ABCDEFGHIJKLMNOP';
  const address = ({ row, column, rows, columns }: Place) =>
    `${letters[column]}${row + 1}:${letters[column + columns - 1]}${row + rows}`;
  const cell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 99 }), fc.constantFrom('text', true));
  const sheets = fc.record({
    rows: fc.array(fc.array(cell, { minLength: 15, maxLength: 15 }), { minLength: 15, maxLength: 15 }),
    formats: fc.array(fc.record({ place, format: fc.constantFrom('0%', '0.00', '@') }), { maxLength: 5 }),
    merges: blocks,
    hidden: fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(sheets, async ({ rows, formats, merges, hidden }) => {
      const { host, workbook } = open({ sheets: { S: rows } });
      const sheet = host.sheet('S').hideRows(...hidden);
      for (const one of formats) sheet.numberFormat(address(one.place), one.format);
      for (const merge of merges) sheet.merge(address(merge));
      const block = await workbook.read(at('S', 0, 0, 15, 15));
      expect(block.cells).toEqual(sheet.values('A1:O15'));
      expect(block.hiddenRows).toEqual(hidden.map((row) => row - 1).sort((a, b) => a - b));
      expect(new Set(block.merges)).toEqual(new Set(merges.map((merge) => ({ ...merge, sheet: 'S' }))));
      const shown = rows.map((row, r) =>
        row.map((_, c) => sheet.format(`${letters[c]}${r + 1}`).numberFormat),
      );
      expect(block.formats).toEqual(shown);
    }),
    { numRuns: 60 },
  );
});
