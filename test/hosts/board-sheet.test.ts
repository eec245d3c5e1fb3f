/** The inserted board in the browser workbook's engine: its formulas come to what the board itself says. */
import { toNumber } from '../../src/core/number/exact';
import { toYuan } from '../../src/core/number/fen';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { boardOf, type Board } from '../../src/workbook/board/board';
import { readBoard } from '../../src/workbook/board/read-board';
import { boardSheet } from '../../src/workbook/board/sheet/board-sheet';
import type { Block } from '../../src/workbook/port';
import { boardBook } from '../support/board-book';
import { bootWithFunctions } from '../support/functions-host';
import { accepted, patchOf, write } from './contract';

let host: Headless;
let board: Board;
let block: Block;
let sheet: string;

beforeAll(async () => {
  host = await bootWithFunctions();
  const { patches } = await boardBook();
  for (const patch of patches) accepted(await host.workbook.apply(patch));
  await host.workbook.calculated();
  board = boardOf(await readBoard(host.workbook)) as Board;
  const taken = (await host.workbook.sheets()).map(({ name }) => name);
  const made = boardSheet(board, { language: 'zh', taken, charts: host.workbook.charts });
  sheet = made.sheet;
  accepted(await host.workbook.apply(made.patch));
  await host.workbook.calculated();
  block = (await host.workbook.readUsed(sheet)) as Block;
});
afterAll(() => host.dispose());

/** The rows of a table under its title. */
function tableOf(title: string, column = 0): readonly (readonly unknown[])[] {
  const at = block.cells.findIndex((cells) => cells[column] === title);
  const rows = block.cells.slice(at + 2);
  const end = rows.findIndex((cells) => cells[column] === null || cells[column] === '');
  return rows.slice(0, end < 0 ? undefined : end).map((cells) => cells.slice(column));
}

test('is named by its month and is read as no sheet of people', async () => {
  expect(sheet).toBe('看板 2026-03');
  const again = boardOf(await readBoard(host.workbook));
  expect(again?.ranking).toHaveLength(board.ranking.length);
});

test('the ranking follows the sheet of the month', () => {
  expect(tableOf('排名').map(([rank, name, , value, grade]) => [rank, name, value, grade])).toEqual(
    board.ranking.map(({ rank, name, value, grade }) => [rank, name, toNumber(value), grade]),
  );
});

test.each([
  ['等级分布', () => board.grades.map(({ label, people }) => [label, people])],
  ['得分分布', () => board.histogram.map(({ from, to, count }) => [`${from}–${to}`, count])],
])('%s', (title, due) => {
  expect(tableOf(title).map((row) => row.slice(0, 2))).toEqual(due());
});

test('trend, with its gap', () => {
  const due = board.trend.map(({ spread }) =>
    spread === undefined ? [null, null, null] : [spread.median, spread.lower, spread.upper].map(toNumber),
  );
  const rows = tableOf('走势').map((row) => row.slice(1, 4).map((cell) => (cell === '' ? null : cell)));
  expect(rows).toEqual(
    due.map((row) => row.map((one) => (one === null ? null : (expect.closeTo(one, 9) as number)))),
  );
});

test('indicators', () => {
  const due = board.indicators.map(({ label, spread, full }) => [
    label.zh,
    expect.closeTo(toNumber(spread.mean), 9),
    expect.closeTo(toNumber(spread.deviation), 9),
    full === undefined ? null : expect.closeTo(toNumber(full), 9),
  ]);
  expect(tableOf('指标').map((row) => row.slice(0, 4))).toEqual(due);
});

test('money by grade', () => {
  const due = board.money?.byGrade.map(({ label, people, bonus, total }) => [
    label,
    people,
    bonus && expect.closeTo(toYuan(bonus), 6),
    expect.closeTo(toYuan(total), 6),
  ]);
  expect(tableOf('金额（按等级）', 5).map((row) => row.slice(0, 4))).toEqual(due);
});

test('the waterfall leads from full marks to the mean', () => {
  const rows = tableOf('从满分到平均分');
  const points = rows.map((row) => row[3] as number);
  const cents = (value: number) => Math.round(value * 100);
  const steps = points.slice(0, -1).reduce((sum, one) => sum + cents(one), 0);
  expect(steps).toBe(cents(points.at(-1) as number));
  // What draws it: each step stands on the lower of the two sums that it lies between.
  let sum = 0;
  rows.slice(0, -1).forEach(([, below, height, change]) => {
    const next = sum + cents(change as number);
    if (sum !== 0) expect(cents(below as number)).toBe(Math.min(sum, next));
    expect(cents(height as number)).toBe(Math.abs(cents(change as number)));
    sum = next;
  });
});

test('no cell is an error', () => {
  const errors = block.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null);
  expect(errors).toEqual([]);
});

test('formulas follow the sheets, but for a month in which somebody takes no part', async () => {
  const computing = async (name: string, title: string) => {
    const { cells, formulas } = (await host.workbook.readUsed(name)) as Block;
    const at = cells.findIndex(([first]) => first === title) + 2;
    return formulas.slice(at, at + 4).map(([, formula]) => /^=([A-Z]+)\('2026-\d\d/.exec(formula ?? '')?.[1]);
  };
  const average = Array.from({ length: 4 }, () => 'AVERAGE');
  expect(await computing(sheet, '指标')).toEqual(average);
  // The third month of the four has no sheet.
  const [first, , third] = ['MEDIAN', undefined, 'MEDIAN'];
  expect((await computing(sheet, '走势')).slice(1)).toEqual([undefined, third, first]);
  const march = '2026-03 考核';
  const { area, cells } = (await host.workbook.readUsed(march)) as Block;
  const header = cells.findIndex((row) => row.includes('姓名'));
  accepted(await host.workbook.apply(patchOf(write(march, header, area.columns, [['参评'], ['仅参照']]))));
  await host.workbook.calculated();
  const again = boardOf(await readBoard(host.workbook)) as Board;
  expect(again.ranking).toHaveLength(board.ranking.length - 1);
  const made = boardSheet(again, { language: 'zh', taken: [sheet], charts: false });
  accepted(await host.workbook.apply(made.patch));
  expect((await computing(made.sheet, '走势')).slice(1)).toEqual([undefined, third, undefined]);
  expect(await computing(made.sheet, '指标')).toEqual(average.map(() => undefined));
});
