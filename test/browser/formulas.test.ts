/** Formulas as a user meets them: typed with the help of the formula box, inserted from the pane, saved and opened again. */
import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { Page } from 'playwright-core';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { at, patchOf, write } from '../hosts/contract';
import { sharedWorkbook } from './fresh-workbook';
import { choosePeople, fillMonth, notice, openScheme, openScreen, paneOf, press } from './pane';
import {
  applyPatch,
  calculated,
  enter,
  grid,
  readArea,
  readUsed,
  ready,
  select,
  sheetNames,
  sheetOpened,
  typeInto,
} from './workbook-page';

const opened = sharedWorkbook();
beforeEach(async () => {
  await applyPatch(opened.page, patchOf({ kind: 'addSheet', name: 'T', activate: true }));
});
afterEach(async () => {
  const back = paneOf(opened.page).getByRole('button', { name: '返回', exact: true });
  if (await back.isVisible()) await back.click();
  if ((await sheetNames(opened.page))?.includes('T'))
    await applyPatch(opened.page, patchOf({ kind: 'deleteSheet', name: 'T' }));
});

const valueAt = async (row: number, column: number) =>
  (await readArea(opened.page, at('T', row, column)))?.cells[0]?.[0];

const TYPED: readonly (readonly [formula: string, expected: unknown])[] = [
  ['=KPIBAND(52%,"conversion")', 80],
  ['=kpiband(55%,"咨询转化率")', 100],
  ['=KPIBAND(101%,"conversion")', expect.objectContaining({ error: '#VALUE!' })],
  ['=KPIBAND(1,"nosuch")', expect.objectContaining({ error: '#N/A' })],
  ['=SUM(KPIBAND(52%,"conversion"),20)', 100],
];

test('formulas typed into cells', async () => {
  for (const [index, [formula]] of TYPED.entries()) await typeInto(opened.page, at('T', index, 1), formula);
  const block = await readArea(opened.page, at('T', 0, 1, TYPED.length, 1));
  expect(block?.cells.flat()).toEqual(TYPED.map(([, expected]) => expected));
});

test('functions answer in the language of the page, also once it is another', async () => {
  const { page } = opened;
  await applyPatch(page, patchOf(write('T', 0, 0, [[90, { formula: '=STARNEXT(A1)' }]])));
  expect(await valueAt(0, 1)).toBe('1 星：还差第 2、3 个月（共 3 个月）≥60');
  await page.getByRole('button', { name: 'EN', exact: true }).first().click();
  while (!/^1★: months 2 and 3 of 3/.test(String(await valueAt(0, 1)))) await page.waitForTimeout(100);
  await page.getByRole('button', { name: '中文', exact: true }).first().click();
  await paneOf(page).getByRole('heading', { level: 1, name: '本月' }).waitFor();
});

test('a cell follows the cells that its formula names', async () => {
  const { page } = opened;
  await applyPatch(page, patchOf(write('T', 0, 0, [[0.52, { formula: '=KPIBAND(A1,"conversion")' }]])));
  expect(await valueAt(0, 1)).toBe(80);
  await typeInto(page, at('T', 0, 0), '55%');
  expect(await valueAt(0, 1)).toBe(100);
});

test('the formula box offers the functions and explains their arguments in Chinese', async () => {
  const { page } = opened;
  await select(page, at('T', 2, 1));
  await grid(page)
    .focus()
    .catch(() => undefined);
  await page.keyboard.type('=KPIB');
  const offered = page.getByRole('listitem').filter({ hasText: /^KPIB/ });
  await offered.filter({ hasText: 'KPIBAND' }).getByText('指标值所在档位的得分').waitFor();
  expect(await offered.count()).toBe(2);
  await page.keyboard.press('Tab');
  await page.getByText('一个单元格或区域', { exact: false }).first().waitFor();
  await page.keyboard.type('52%,"conversion")');
  await enter(page, at('T', 2, 1));
  expect(await valueAt(2, 1)).toBe(80);
});

test('a formula from the functions screen goes into the selected cell, and back with undo', async () => {
  const { page } = opened;
  await openScreen(page, '函数');
  await press(page, /KPIBAND/);
  await select(page, at('T', 4, 2));
  await press(page, '插入所选单元格');
  await notice(page, '已插入 C5');
  await calculated(page);
  expect(await valueAt(4, 2)).toBe(80);
  await press(page, '撤销');
  await notice(page, '已撤销');
  expect(await valueAt(4, 2)).toBeNull();
});

test('a cell that holds something is asked about – that cell, and no other', async () => {
  const { page } = opened;
  await applyPatch(
    page,
    patchOf(
      write('T', 0, 0, [
        ['mine', null],
        ['too', null],
      ]),
    ),
  );
  await openScreen(page, '函数');
  await press(page, /KPIBAND/);
  await select(page, at('T', 0, 0));
  await press(page, '插入所选单元格');
  await notice(page, 'A1 已有内容，插入会替换它');
  expect(await valueAt(0, 0)).toBe('mine');
  await select(page, at('T', 1, 0));
  await press(page, '仍然插入');
  await notice(page, 'A2 已有内容，插入会替换它');
  expect(await valueAt(1, 0)).toBe('too');
  await press(page, '仍然插入');
  await notice(page, '已插入 A2');
  await calculated(page);
  expect(await valueAt(1, 0)).toBe(80);
  expect(await valueAt(0, 0)).toBe('mine');
});

test('a formula of the user’s own is inserted; what is none is refused', async () => {
  const { page } = opened;
  await openScreen(page, '函数');
  await press(page, /KPIGRADE/);
  await select(page, at('T', 0, 0));
  await paneOf(page).getByRole('textbox', { name: '公式' }).fill('KPIGRADE(95)');
  await press(page, '插入所选单元格');
  await notice(page, '公式应以 = 开头');
  await paneOf(page).getByRole('textbox', { name: '公式' }).fill(' =KPIGRADE(95)');
  await press(page, '插入所选单元格');
  await notice(page, '已插入 A1');
  await calculated(page);
  expect(await valueAt(0, 0)).toBe('A');
});

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  return (await download).path();
}

async function sheetOf(path: string, name: string): Promise<Worksheet> {
  const book = new Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`the file has no sheet "${name}"`);
  return sheet;
}

/** What of a sheet is more than values: how it is entered, shown and explained. */
function layoutOf(sheet: Worksheet) {
  const cells: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.dataValidation !== undefined || cell.note !== undefined)
        cells[cell.address] = [cell.dataValidation, cell.note];
    }),
  );
  return { cells, views: sheet.views, filter: sheet.autoFilter };
}

test('a template saved as a file and opened again is the same sheet, and still computes', async () => {
  const { page } = opened;
  await openScheme(page, schemes.find((scheme) => scheme.id === 'presales-standard') as Scheme);
  await fillMonth(page, '2026-03');
  await choosePeople(page, '示例数据');
  await press(page, '生成工作表');
  await notice(page, '已生成工作表');
  const sheet = (await sheetNames(page))?.at(-1) ?? '';
  await calculated(page);
  const before = await readUsed(page, sheet);
  const first = await save(page);
  const layout = layoutOf(await sheetOf(first, sheet));
  const rules = Object.values(layout.cells).filter((cell) => (cell as unknown[])[0] !== undefined);
  const notes = Object.values(layout.cells).filter((cell) => (cell as unknown[])[1] !== undefined);
  expect(rules.length).toBeGreaterThan(50);
  expect(notes.length).toBeGreaterThan(12);
  expect(layout.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });

  const { page: later, complaints } = await opened.another();
  await ready(later);
  await later.setInputFiles('#file', first);
  await sheetOpened(later, sheet);
  await calculated(later);
  const after = await readUsed(later, sheet);
  expect(after.formulas).toEqual(before.formulas);
  expect(after.cells).toEqual(before.cells);
  expect(after.merges).toEqual(expect.arrayContaining([...before.merges]));
  expect(layoutOf(await sheetOf(await save(page), sheet))).toEqual(layout);

  // 王芳's first indicator from 100% to 39%: 20 points of the total are gone.
  const header = after.cells[3] ?? [];
  const column = (title: string) => header.findIndex((cell) => String(cell).startsWith(title));
  const total = async () => (await readArea(later, at(sheet, 4, column('总分'))))?.cells[0]?.[0];
  expect(await total()).toBe(100);
  await applyPatch(later, patchOf(write(sheet, 4, column('指标完成率'), [[0.39]])));
  expect(await total()).toBe(80);
  await later.context().close();
  expect(complaints).toEqual([]);
});
