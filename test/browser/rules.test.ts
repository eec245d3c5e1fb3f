/** Rules in the page: written, edited, followed by the sheets that use them; formulas converted there and back. */
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { freshWorkbook } from './fresh-workbook';
import { choosePeople, fillMonth, notice, openScheme, openScreen, paneOf, press } from './pane';
import { calculated, readUsed, sheetNames, sheetOpened, typeInto } from './workbook-page';

const opened = freshWorkbook();

const standard = schemes[0] as Scheme;
const RULES = '规则 售前客服绩效考核标准';

/** Where a value stands in a row that begins with a key. */
async function placeIn(sheet: string, key: string, value: unknown): Promise<{ row: number; column: number }> {
  const { cells } = await readUsed(opened.page, sheet);
  const row = cells.findIndex((line) => line[1] === key && line.includes(value as never));
  return { row, column: cells[row]?.indexOf(value as never) ?? -1 };
}

async function setRule(key: string, before: number, after: string): Promise<void> {
  const place = await placeIn(RULES, key, before);
  await typeInto(opened.page, { sheet: RULES, ...place, rows: 1, columns: 1 }, after);
  await calculated(opened.page);
}

/** The scores of an indicator in a generated sheet, from the formulas that name it. */
async function scoresOf(sheet: string, key: string): Promise<readonly unknown[]> {
  const { cells, formulas } = await readUsed(opened.page, sheet);
  return formulas.flatMap((line, r) => {
    const c = line.findIndex((formula) => formula?.includes(`"${key}"`));
    return c < 0 ? [] : [cells[r]?.[c]];
  });
}

async function generateByRules(native: boolean): Promise<string> {
  const { page } = opened;
  await openScreen(page, '模板');
  await openScheme(page, standard);
  await fillMonth(page, '2026-11');
  await choosePeople(page, '示例数据');
  if (native)
    await paneOf(page)
      .getByRole('checkbox', { name: /^用原生公式/ })
      .check();
  else await choosePeople(page, '工作簿里的规则表，可修改');
  await press(page, '生成工作表');
  await notice(page, '已生成');
  await calculated(page);
  return (await sheetNames(page))?.find((name) => name.includes('2026-11')) ?? '';
}

test('a sheet by a rules sheet follows what is typed there; a fault stops it and is shown in the pane', async () => {
  const { page } = opened;
  const sheet = await generateByRules(false);
  await sheetOpened(page, RULES);
  const before = await scoresOf(sheet, 'conversion');
  expect(before).toContain(80);

  await setRule('conversion', 80, '75');
  const after = await scoresOf(sheet, 'conversion');
  expect(after).toEqual(before.map((score) => (score === 80 ? 75 : score)));

  await setRule('reply', 6, '7');
  const failed = before.map((score) => (score === '' ? '' : { error: '#VALUE!' }));
  expect(await scoresOf(sheet, 'conversion')).toEqual(failed);
  await openScreen(page, '规则');
  await press(page, /StarBand_presales_standard/);
  await paneOf(page).getByRole('tab', { name: /^检查/ }).click();
  await paneOf(page)
    .getByText(/权重.*101/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await setRule('reply', 7, '6');
  expect(await scoresOf(sheet, 'conversion')).toEqual(after);
});

test('native formulas give the same, and come back as the functions that they were', async () => {
  const { page } = opened;
  const functions = await readUsed(page, '10月考核');
  await openScreen(page, '函数');
  await press(page, /^转换一张表的公式/);
  await press(page, '预览');
  await press(page, '转换');
  await notice(page, '已转换');
  await calculated(page);
  const native = await readUsed(page, '10月考核');
  expect(native.cells).toEqual(functions.cells);
  expect(
    native.formulas.flat().filter((formula) => /\b(KPI|STAR|QA|ISSUE)[A-Z]+\(/.test(formula ?? '')),
  ).toEqual([]);

  await choosePeople(page, '原生公式 → 函数');
  await press(page, '预览');
  await press(page, '转换');
  await notice(page, '已转换');
  await calculated(page);
  const back = await readUsed(page, '10月考核');
  expect(back.cells).toEqual(functions.cells);
  expect(back.formulas).toEqual(functions.formulas);
});

test('a template with native formulas, and both sheets gone with one undo', async () => {
  const { page } = opened;
  const before = await sheetNames(page);
  const sheet = await generateByRules(true);
  const { formulas } = await readUsed(page, sheet);
  expect(formulas.flat().some((formula) => formula?.includes(`'${RULES}'!`))).toBe(true);
  expect(formulas.flat().filter((formula) => /\b(KPI|STAR|QA|ISSUE)[A-Z]+\(/.test(formula ?? ''))).toEqual(
    [],
  );
  await press(page, '撤销');
  await notice(page, '已撤销');
  expect(await sheetNames(page)).toEqual(before);
});

test('a card edited, a version dated, the change simulated and exported', async () => {
  const { page } = opened;
  const screen = paneOf(page).locator('#screen-rules');
  await openScreen(page, '规则');
  await press(page, '写出规则表');
  await press(page, /StarBand_presales_standard/);
  await screen.getByRole('button', { name: /^修改/ }).nth(1).click();
  await screen.getByLabel('第 1 档界限').fill('60');
  await press(page, '写入');
  await screen.getByText('≥60% 100 · ≥45% 80 · ≥35% 60 · 其他 0').waitFor();
  expect((await placeIn(RULES, 'conversion', 0.6)).row).toBe((await placeIn(RULES, 'conversion', 100)).row);

  await screen.getByRole('tab', { name: '版本' }).click();
  await screen.getByLabel('现有版本从哪个月起执行').fill('2026-01');
  await screen.getByLabel(/^从哪个月起执行/).fill('2026-12');
  await press(page, '复制为新版本');
  await notice(page, '2026-12');

  await screen.getByRole('tab', { name: '模拟' }).click();
  await screen.getByRole('combobox', { name: '改前' }).selectOption({ label: '内置方案' });
  await screen.getByRole('combobox', { name: '改后' }).selectOption({ index: 1 });
  await press(page, '开始模拟');
  await screen.getByRole('button', { name: '导出为工作表' }).waitFor();
  // 57.76% and 55.29% of two people fall from 100 to 80: 3 points and 9 yuan each.
  const words = (await screen.innerText()).replace(/\s+/g, ' ');
  expect(words).toContain('奖金合计 2,853.40 2,835.40 −18.00');
  expect(words).toContain('李明 总分 100.00 97.00 −3.00');
  const before = await sheetNames(page);
  await press(page, '导出为工作表');
  await notice(page, /已导出|已写/);
  const after = await sheetNames(page);
  expect(after).toHaveLength((before?.length ?? 0) + 1);
});
