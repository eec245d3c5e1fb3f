/** Stars through the pane, in the page: what is collected computes, follows its sheets, and goes into the ledger once. */
import type { Cell } from '../../src/core/cell';
import { serialOf } from '../../src/core/input/month';
import { LEDGER_SHEET } from '../../src/workbook/stars/ledger-sheet';
import { at, patchOf, write } from '../hosts/contract';
import { freshWorkbook } from './fresh-workbook';
import { notice, openScreen, paneOf, press } from './pane';
import { applyPatch, calculated, readArea, sheetNames } from './workbook-page';

const opened = freshWorkbook();
const pane = () => paneOf(opened.page);

const STARS = '星级历史';
const LOG = '问题记录';
const day = (month: number) => serialOf(2026, month, 15);

const SHEETS = patchOf(
  { kind: 'addSheet', name: LOG },
  write(LOG, 0, 0, [
    ['日期', '客服', '渠道', '问题代码'],
    [day(8), '李明', '投诉', 'Q203'],
    [day(10), '李明', '在线', 'Q101'],
    [day(9), '王芳', '电话', 'Q102'],
    [day(3), '王芳', '投诉', 'Q203'],
    [day(9), '王芳', '投诉', null],
  ]),
  { kind: 'addSheet', name: STARS, activate: true },
  write(STARS, 0, 0, [
    ['微笑客服星级 2026年10月', null, null, null, null, null, null],
    ['姓名', '岗位', '工龄月数', '八月', '九月', '十月', '投诉数'],
    ['李明', '话务员', 12, null, null, null, null],
    ['王芳', '话务员', 12, null, null, null, null],
  ]),
);

async function cells(sheet: string, row: number, column: number, rows: number, columns: number) {
  await calculated(opened.page);
  return (await readArea(opened.page, at(sheet, row, column, rows, columns)))?.cells ?? [];
}

/** The totals of the first two people of a month's sheet, which stand in the same order. */
async function totals(sheet: string): Promise<readonly (Cell | undefined)[]> {
  const block = await cells(sheet, 3, 0, 3, 80);
  const column = block[0]?.indexOf('总分') ?? -1;
  return [block[1]?.[column], block[2]?.[column]];
}

test('months and complaints are collected, compute, and are written down', async () => {
  const { page } = opened;
  await applyPatch(page, SHEETS);
  await openScreen(page, '星级');
  await pane().getByRole('combobox', { name: '星级表' }).selectOption(STARS);
  await pane().getByRole('tab', { name: '收集' }).click();
  await press(page, '写入 8 格');
  await notice(page, /写入 8 格/);
  const [eight, nine, ten] = [await totals('8月考核'), await totals('9月考核'), await totals('10月考核')];
  const found = await cells(STARS, 2, 3, 2, 4);
  // 王芳's complaint of March is too old, and the one without a code is not finished.
  expect(found).toEqual([
    [eight[0], nine[0], ten[0], 1],
    [eight[1], nine[1], ten[1], 0],
  ]);
  expect([...eight, ...nine, ...ten].every((score) => typeof score === 'number')).toBe(true);
  // A further complaint is counted without collecting anew.
  await applyPatch(page, patchOf(write(LOG, 5, 3, [['Q203']])));
  expect((await cells(STARS, 3, 6, 1, 1))[0]).toEqual([1]);
  await pane().getByRole('tab', { name: '台账' }).click();
  await press(page, /^写入台账 2 行$/);
  await notice(page, /写入“星级台账” 2 行/);
  const lines = await cells(LEDGER_SHEET, 1, 0, 2, 7);
  expect(lines.map(([month, , name, , scheme]) => [month, name, scheme])).toEqual([
    ['2026-10', '李明', '微笑客服星级'],
    ['2026-10', '王芳', '微笑客服星级'],
  ]);
  await pane().getByRole('button', { name: '本月已写入' }).waitFor();
  expect(await sheetNames(page)).toContain(LEDGER_SHEET);
});
