/** Several sampled chats of one agent in a month: one number, one mean, one grade – with our functions and in native formulas. */
import { compiledOf } from '../../src/core/schemes';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { isError, type Cell } from '../../src/core/cell';
import { generateTemplate } from '../../src/workbook/template/generate';
import { bootWithFunctions } from '../support/functions-host';
import type { SampleRule } from '../../src/schemes/samples';
import { schemeById } from '../support/schemes';

const ITEMS = 16;
/** Points per item, in their order. */
const FULL = [3, 6, 3, 10, 10, 15, 3, 4, 3, 4, 8, 4, 15, 4, 4, 4];
const RED = 5;

/** A chat with nothing given on some items; `null` leaves one to be filled in. */
function chat(none: readonly number[], open = false): readonly Cell[] {
  return FULL.map((points, index) =>
    open && index === ITEMS - 1 ? null : none.includes(index) ? 0 : points,
  );
}

interface Row {
  readonly name: string;
  readonly ratings: readonly Cell[];
}

/** 王芳 has 100 and 80: 90, an A though one chat is a B. 李强 90 and 80: 85, a B though one chat is an A. 陈静 100 and a red line: 92.5, and D. */
const ROWS: readonly Row[] = [
  { name: '王芳', ratings: chat([]) },
  { name: '李强', ratings: chat([4]) },
  { name: '陈静', ratings: chat([]) },
  { name: '王芳', ratings: chat([3, 4]) },
  { name: '李强', ratings: chat([3, 4]) },
  { name: '陈静', ratings: chat([RED]) },
  // Not filled in wholly: does not count yet.
  { name: '周婷', ratings: chat([], true) },
  { name: '孙磊', ratings: chat([3]) },
  { name: '孙磊', ratings: chat([], true) },
];

let host: Headless;
afterEach(() => host.dispose());

async function computed(
  formulas: 'functions' | 'native',
  rows: readonly Row[],
  samples?: SampleRule,
  unsaid = 0,
) {
  host = formulas === 'native' ? bootHeadless() : await bootWithFunctions();
  const names = rows.map(({ name }) => name);
  const { template, applied, refused } = await generateTemplate(
    host.workbook,
    compiledOf({ ...schemeById('presales-qa'), ...(samples === undefined ? {} : { samples }) }),
    { language: 'zh', month: '2026-03', people: { kind: 'names', names }, raw: false, formulas },
    samples === undefined ? {} : { rules: null },
  );
  if (!applied.ok) throw new Error(applied.fault.en);
  expect(new Set(refused.map(({ formula }) => /(QASCORE)\(/.exec(formula)?.[1])).size).toBe(unsaid);
  const { columns, frame, sheet } = template;
  const first = columns.findIndex(({ key }) => key.startsWith('in:'));
  const area = { sheet, row: frame.firstRow, column: first, rows: rows.length, columns: ITEMS };
  const contents = rows.map(({ ratings }) => ratings);
  await host.workbook.apply({ title: 'ratings', writes: [{ kind: 'write', area, contents }] });
  const block = await host.workbook.readUsed(sheet);
  return rows.map((_, row) =>
    ['chats', 'mean', 'red', 'monthgrade'].map(
      (key) => block?.cells[frame.firstRow + row]?.[columns.findIndex((one) => one.key === key)] ?? '',
    ),
  );
}

describe.each(['functions', 'native'] as const)('with %s', (formulas) => {
  test('each row of an agent says the same of the month', async () => {
    expect(await computed(formulas, ROWS)).toEqual([
      [2, 90, 0, 'A'],
      [2, 85, 0, 'B'],
      [2, 92.5, 1, 'D'],
      [2, 90, 0, 'A'],
      [2, 85, 0, 'B'],
      [2, 92.5, 1, 'D'],
      ['', '', '', ''],
      [1, 90, 0, 'A'],
      [1, 90, 0, 'A'],
    ]);
  });

  test.each([
    ['just under 90', [[3], [4], [2, 10]], 269 / 3, 'B'],
    ['90', [[3], [4], [1, 7]], 90, 'A'],
    ['just over 90', [[3], [4], [1, 0]], 271 / 3, 'A'],
  ] as const)('a mean of %s', async (_, lost, mean, grade) => {
    const rows = lost.map((none) => ({ name: '王芳', ratings: chat(none) }));
    const [row] = await computed(formulas, rows);
    expect(row).toEqual([3, expect.closeTo(mean, 12), 0, grade]);
  });

  test('a name that would match others gets no figure of theirs', async () => {
    const [star, own] = await computed(formulas, [
      { name: '王*', ratings: chat([3]) },
      { name: '王芳', ratings: chat([]) },
    ]);
    expect(star?.map(isError)).toEqual([true, true, true, true]);
    expect(own).toEqual([1, 100, 0, 'A']);
  });
});

/** 王芳 100, 90, 80 and a red line (85); 李强 100 and 80; each chat's own grade stays that of the chat. */
const MANY: readonly Row[] = [
  { name: '王芳', ratings: chat([]) },
  { name: '王芳', ratings: chat([3]) },
  { name: '李强', ratings: chat([3, 4]) },
  { name: '王芳', ratings: chat([3, 4]) },
  { name: '李强', ratings: chat([]) },
  { name: '李强', ratings: chat([], true) },
];

describe('where the rules drop chats', () => {
  test('the lowest', async () => {
    expect(await computed('functions', MANY, { dropLowest: 1 })).toEqual([
      [3, 95, 0, 'A'],
      [3, 95, 0, 'A'],
      [2, 100, 0, 'A'],
      [3, 95, 0, 'A'],
      [2, 100, 0, 'A'],
      [2, 100, 0, 'A'],
    ]);
  });

  test('both ends: two chats are too few, and nothing is said of them yet', async () => {
    const rows = await computed('functions', MANY, { dropLowest: 1, dropHighest: 1 });
    expect(rows[0]).toEqual([3, 90, 0, 'A']);
    expect(rows[2]).toEqual([2, '', '', '']);
  });

  test('native formulas refuse what they cannot sort', async () => {
    const rows = await computed('native', MANY, { best: 2 }, 1);
    expect(rows[0]).toEqual([3, '', expect.anything(), expect.anything()]);
  });
});
