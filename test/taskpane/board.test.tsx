/** The board in the pane: what it shows, one person, other months and teams, the sheet that is inserted, and its undo. */
import { within } from '@testing-library/react';
import { toNumber } from '../../src/core/number/exact';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { boardOf, type Board } from '../../src/workbook/board/board';
import { readBoard } from '../../src/workbook/board/read-board';
import { boardBook } from '../support/board-book';
import { assessed } from '../workbook/month/month';
import { button, findButton, renderPane, shown } from './render-pane';

const rowsOf = async (name: string): Promise<readonly (readonly (string | null)[])[]> => {
  const table = await shown().findByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
};

async function open() {
  const { workbook } = await boardBook();
  const board = boardOf(await readBoard(workbook)) as Board;
  return { workbook, board, ...renderPane(workbook, {}, 'board') };
}

test('shows the month: each panel with its table', async () => {
  const { board } = await open();
  const ranking = await rowsOf('排名');
  expect(ranking[0]).toEqual(['名次', '姓名', '得分', '比上月']);
  expect(ranking.slice(1).map(([rank, , score]) => [rank, score])).toEqual(
    board.ranking.map(({ rank, value }) => [String(rank), toNumber(value).toFixed(2)]),
  );
  expect((await rowsOf('等级分布')).slice(1).map(([label, people]) => [label, people])).toEqual(
    board.grades.map(({ label, people }) => [label, String(people)]),
  );
  expect((await rowsOf('得分分布')).slice(1).map(([, people]) => people)).toEqual(
    board.histogram.map(({ count }) => String(count)),
  );
  expect((await rowsOf('走势')).map(([month]) => month)).toEqual([
    '月份',
    '2025-12',
    '2026-01 （没有表）',
    '2026-02',
    '2026-03',
  ]);
  expect((await rowsOf('指标')).length).toBe(board.indicators.length + 1);
  expect((await rowsOf('金额 · 按团队')).slice(1).map(([team]) => team)).toEqual(
    board.money?.byTeam.map(({ label }) => label),
  );
});

test('every picture draws what its table says', async () => {
  await open();
  await rowsOf('指标');
  const drawn = [...document.querySelectorAll<HTMLElement>('[data-chart]')].map(({ dataset }) => [
    dataset.chart,
    JSON.parse(dataset.drawn ?? '') as unknown,
  ]);
  type Bars = readonly { readonly x: number; readonly y: string }[];
  const drawnAt = (at: number): unknown => drawn[at]?.[1];
  const barsOf = (at: number) =>
    [...(drawnAt(at) as Bars)].reverse().map(({ x, y }) => [y.split(' ')[0], String(x)]);
  expect(barsOf(0)).toEqual((await rowsOf('等级分布')).slice(1).map(([label, people]) => [label, people]));
  const columns = drawnAt(1) as readonly { readonly x: string; readonly y: number }[];
  expect(columns.map(({ x, y }) => [x, String(y)])).toEqual(
    (await rowsOf('得分分布')).slice(1).map(([range, people]) => [range?.split('–')[0], people]),
  );
  const lines = (
    drawnAt(2) as {
      readonly lineChartData: readonly { readonly data: readonly { readonly y: number }[] }[];
    }
  ).lineChartData;
  const trend = (await rowsOf('走势')).slice(1);
  lines.forEach(({ data }, part) => {
    const shownFigures = trend.flatMap((row) => (row[part + 1] === '' ? [] : [Number(row[part + 1])]));
    // Shown to two places.
    expect(shownFigures).toEqual(data.map(({ y }) => expect.closeTo(y, 1) as number));
  });
});

test('a picture has a name and leads to its table, which the keyboard unfolds', async () => {
  const { user } = await open();
  await rowsOf('指标');
  const pictures = shown().getAllByRole('img', { name: /：图，数据见表格$/ });
  expect(pictures.length).toBe(document.querySelectorAll('[data-chart]').length);
  for (const picture of pictures) {
    const title = picture.getAttribute('aria-label')?.split('：')[0];
    const table = document.getElementById(picture.getAttribute('aria-details') ?? '');
    expect(table?.getAttribute('aria-label')).toBe(title);
    // Nothing within it can be reached or read by itself.
    expect(within(picture).queryAllByRole('img')).toEqual([]);
  }
  const fold = shown().getByRole('switch', { name: '走势：表格' });
  fold.focus();
  const isUnseen = () => document.querySelector('table[aria-label="走势"]')?.parentElement?.className !== '';
  expect(isUnseen()).toBe(true);
  await user.keyboard(' ');
  expect(isUnseen()).toBe(false);
});

test('a name leads to the person: shares, and the waterfall to the total', async () => {
  const { user, board } = await open();
  const first = board.ranking[0];
  await user.click(await findButton(`查看 ${first?.name} ${first?.id}`));
  const rows = (await rowsOf('从满分到总分')).slice(1);
  const cents = (words: string | null | undefined) => Math.round(Number(words?.replace('−', '-')) * 100);
  const sum = rows.slice(0, -1).reduce((all, [, points]) => all + cents(points), 0);
  expect(sum).toBe(cents(rows.at(-1)?.[1]));
  expect((await rowsOf('走势'))[0]?.at(-1)).toBe(first?.name);
  expect((await rowsOf('占满分')).length).toBe((board.compiled?.indicators.length ?? 0) + 1);
});

test('another month, a team alone', async () => {
  const { user } = await open();
  await user.selectOptions(await shown().findByRole('combobox', { name: '团队' }), '二组');
  expect((await rowsOf('排名')).length).toBe(7);
  await user.selectOptions(shown().getByRole('combobox', { name: '月份' }), '2026-02');
  expect((await rowsOf('排名')).length).toBe(6);
  expect(shown().getByText('没有2026年1月的表，因此没有变化。')).toBeTruthy();
});

test('inserts a sheet, and takes it back', async () => {
  const { user, workbook } = await open();
  await user.click(await findButton('插入看板表（12 人）'));
  expect(await shown().findByText('已插入“看板 2026-03”。')).toBeTruthy();
  expect(workbook.sheet('看板 2026-03').content(0, 0)).toBe('2026-03 看板 · 售前客服绩效考核标准');
  await user.click(button('撤销'));
  expect(await shown().findByText(/已撤销/)).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('看板 2026-03');
});

test('in English, with whoever is left out', async () => {
  const sheets = {
    '3月': assessed('2026-03', [1, '李明', 0.5, 90, 'A', '✓'], [2, '王芳', null, null, null, '缺 2']),
  };
  renderPane(new MemoryWorkbook({ sheets }), { language: 'en' }, 'board');
  expect(await findButton('Insert as a sheet (1 person)')).toBeTruthy();
  expect(await findButton('1 left out')).toBeTruthy();
});

test('a workbook without scores says what to do', async () => {
  renderPane(new MemoryWorkbook({ sheets: { 便签: [['买菜', 3]] } }), {}, 'board');
  expect(await shown().findByText(/没有得分或星级可看/)).toBeTruthy();
});
