/** Salaries through the pane, in the page: columns, preview, apply, journal, undo; and sheets that changed meanwhile. */
import { columnLetters } from '../../src/workbook/formula/address';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import { roleLabel, type Role } from '../../src/workbook/salary/roles';
import type { Cell } from '../../src/core/cell';
import { at, patchOf, write } from '../hosts/contract';
import { freshWorkbook } from './fresh-workbook';
import { notice, openScreen, paneOf, press } from './pane';
import { chooseSheet, preview, yuan } from './salary-pane';
import { applyPatch, readArea, readUsed, sheetNames } from './workbook-page';

const PAY = '10月工资表';
const opened = freshWorkbook();

const pane = () => paneOf(opened.page);

/** The column that a role is set to, in letters. */
async function columnOf(role: Role): Promise<string> {
  const value = await mapped(role).inputValue();
  return value === '' ? '' : columnLetters(Number(value));
}

const mapped = (role: Role) =>
  pane().getByRole('combobox', { name: new RegExp(`^${roleLabel(role).zh}( \\*)?$`) });

/** What the preview lists, as `name item before after`, without the remarks under the amounts. */
async function listed(): Promise<readonly string[]> {
  const rows = await pane().getByRole('table').getByRole('row').all();
  let name = '';
  const lines: string[] = [];
  for (const row of rows.slice(1)) {
    const cells = await row.locator('td, th').allInnerTexts();
    if (cells.length === 3)
      lines.push([name, ...cells.map((words) => (words.split('\n')[0] ?? '').trim())].join(' '));
    else if ((await row.locator('th').count()) > 0) name = cells[0] ?? '';
  }
  return lines;
}

/** Base and pool in yuan, as the scheme has them; the commission counts except on probation. */
const LEVELS: Readonly<Record<string, readonly [number, number, boolean]>> = {
  高级客服: [2500, 300, true],
  中级客服: [2300, 300, true],
  初级客服: [2000, 300, true],
  试用期: [2000, 200, false],
};

/** Base, bonus and total of a row, reckoned in cents: scores here have at most two decimals. */
function payOf([, level, score, commission]: readonly Cell[]): readonly number[] {
  const [base, pool, counts] = LEVELS[String(level)] ?? [0, 0, false];
  const bonus = Math.round((pool * Math.round(Number(score) * 100)) / 100);
  const total = base * 100 + bonus + (counts ? Math.round(Number(commission) * 100) : 0);
  return [base * 100, bonus, total];
}

async function people(): Promise<readonly (readonly Cell[])[]> {
  return (await readArea(opened.page, at(PAY, 3, 0, 12, 7)))?.cells ?? [];
}

const written = async (): Promise<readonly (readonly Cell[])[]> =>
  (await people()).map((row) => row.slice(4));

test('the sample: recognised, previewed, applied, journalled, taken back, applied again', async () => {
  const { page } = opened;
  await chooseSheet(opened.page, PAY);
  const roles: readonly Role[] = ['name', 'level', 'score', 'commission', 'base', 'bonus', 'total'];
  expect(await Promise.all(roles.map(columnOf))).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  expect(await pane().getByText('已识别', { exact: true }).count()).toBe(7);

  const rows = await people();
  const pays = rows.map(payOf);
  const sum = pays.reduce((all, [, , total = 0]) => all + total, 0);
  await preview(opened.page);
  await pane().getByText('36 处改动，0 处不变，0 行跳过').waitFor();
  await pane()
    .getByText(`合计 0.00 → ${yuan(sum)}（+${yuan(sum)}）`)
    .waitFor();
  expect(await listed()).toEqual(
    rows.flatMap((row, index) =>
      ['底薪', '绩效奖金', '应发合计'].map((item, i) => `${row[0]} ${item} – ${yuan(pays[index]?.[i] ?? 0)}`),
    ),
  );
  expect((await written()).flat().every((cell) => cell === null)).toBe(true);

  await pane().getByRole('textbox', { name: '操作人' }).fill('王会计');
  await press(page, '应用 36 处改动');
  await notice(page, '36 个单元格');
  const expected = pays.map((pay) => pay.map((cents) => cents / 100));
  expect(await written()).toEqual(expected);
  const totals = await readArea(page, at(PAY, 15, 6));
  expect([totals?.formulas[0]?.[0], totals?.cells[0]?.[0]]).toEqual(['=SUM(G4:G15)', sum / 100]);
  const journal = await readUsed(page, JOURNAL_SHEET);
  expect(journal.cells).toHaveLength(1 + 1 + 36);
  expect(journal.cells[1]?.slice(1, 10)).toEqual([
    '王会计',
    PAY,
    'presales-standard',
    '汇总',
    null,
    '12 行',
    null,
    0,
    sum / 100,
  ]);
  expect(await pane().getByRole('button', { name: '已应用' }).isDisabled()).toBe(true);

  await press(page, '撤销');
  await notice(page, '已撤销');
  expect((await written()).flat().every((cell) => cell === null)).toBe(true);
  expect(await sheetNames(page)).not.toContain(JOURNAL_SHEET);

  await press(page, '应用 36 处改动');
  await notice(page, '36 个单元格');
  expect(await written()).toEqual(expected);
  await preview(opened.page);
  await pane().getByText('0 处改动，36 处不变，0 行跳过').waitFor();
  expect(await pane().getByRole('button', { name: '没有需要写入的内容' }).isDisabled()).toBe(true);
});

test('columns corrected by hand; a column set twice is explained', async () => {
  await chooseSheet(opened.page, PAY);
  const rows = await people();
  await mapped('commission').selectOption({ label: '（无）' });
  await preview(opened.page);
  const [base = 0, bonus = 0] = payOf(rows[0] ?? []);
  expect((await listed())[2]).toBe(`李明 应发合计 – ${yuan(base + bonus)}`);

  await mapped('commission').selectOption('2');
  await pane().getByText('同一列被指定了两次：得分、提成').waitFor();
  expect(await pane().getByRole('button', { name: '预览' }).isDisabled()).toBe(true);
  expect(await pane().getByRole('table').count()).toBe(0);
  await mapped('commission').selectOption('3');
  expect(await pane().getByText('手动', { exact: true }).count()).toBe(0);

  await pane().getByRole('spinbutton', { name: '表头行' }).fill('4');
  expect(await mapped('name').locator('option').nth(1).innerText()).toMatch(/李明/);
});

test('only the chosen columns are written', async () => {
  const { page } = opened;
  await chooseSheet(opened.page, PAY);
  const rows = await people();
  await preview(opened.page);
  for (const title of ['底薪', '应发合计']) await pane().getByRole('checkbox', { name: title }).uncheck();
  await press(page, '应用 12 处改动');
  await notice(page, '12 个单元格');
  expect(await written()).toEqual(rows.map((row) => [null, (payOf(row)[1] ?? 0) / 100, null]));
});

test('a sheet changed after the preview: it says so, writes nothing, and a new preview mends it', async () => {
  const { page } = opened;
  await chooseSheet(opened.page, PAY);
  await preview(opened.page);
  await applyPatch(page, patchOf(write(PAY, 3, 1, [['初级客服']])));
  await press(page, '应用 36 处改动');
  await notice(page, '预览之后工作表有改动，未写入任何内容');
  expect((await written()).flat().every((cell) => cell === null)).toBe(true);
  expect(await sheetNames(page)).not.toContain(JOURNAL_SHEET);

  await preview(opened.page);
  await press(page, '应用 36 处改动');
  await notice(page, '36 个单元格');
  expect((await written())[0]).toEqual(payOf((await people())[0] ?? []).map((cents) => cents / 100));
});

test('an amount changed by hand is kept, and overwritten only when asked', async () => {
  const { page } = opened;
  await chooseSheet(opened.page, PAY);
  await preview(opened.page);
  await press(page, '应用 36 处改动');
  await notice(page, '36 个单元格');
  const [first] = await written();
  await applyPatch(page, patchOf(write(PAY, 3, 5, [[999]])));

  await preview(opened.page);
  await pane().getByText('手工修改，保留').first().waitFor();
  expect(await pane().getByRole('checkbox', { name: '覆盖 1 处手工修改' }).isChecked()).toBe(false);
  await press(page, '应用 1 处改动');
  await notice(page, '1 个单元格');
  expect((await written())[0]).toEqual([first?.[0], 999, Number(first?.[2]) - Number(first?.[1]) + 999]);

  await preview(opened.page);
  await pane().getByRole('checkbox', { name: '覆盖 1 处手工修改' }).check();
  await press(page, /^应用/);
  await notice(page, '2 个单元格');
  expect((await written())[0]).toEqual(first);
});

test('an empty sheet, and one that was added meanwhile', async () => {
  const { page } = opened;
  await openScreen(page, '薪资');
  await openScreen(page, '模板');
  await applyPatch(page, patchOf({ kind: 'addSheet', name: '空表' }));
  await openScreen(page, '薪资');
  await pane().getByRole('combobox', { name: '工作表' }).selectOption('空表');
  await notice(page, '这张工作表是空的');
  expect(await pane().getByRole('button', { name: '预览' }).count()).toBe(0);
});
