/** Pictures of the month's further steps, over the sample of twelve. */
import type { Page } from 'playwright-core';
import { patchOf, write } from '../hosts/contract';
import { notice, openScreen, paneOf, paneReady, press } from './pane';
import { applyPatch, calculated } from './workbook-page';

const EXPORT = patchOf(
  { kind: 'addSheet', name: '导出', activate: true },
  write('导出', 0, 0, [
    ['客服昵称', '聊天人数', '平均响应', '回复率'],
    ['李明', 600, '37秒', 0.99],
    ['王芳', 520, '41秒', 0.985],
    ['小号', 500, '8分48秒', '延迟统计'],
    ['汇总', 1620, null, null],
  ]),
);

/** Made by hand, with words and units of its own. */
const OWN = patchOf(
  { kind: 'addSheet', name: '10月绩效', activate: true },
  write('10月绩效', 0, 0, [
    ['2026年10月客服绩效', null, null, null, null, null],
    ['序号', '姓名', '响应时间(分)', '回复率(%)', '咨询人数', '备注'],
    [1, '李明', null, null, null, '早班'],
    [2, '王芳', null, null, null, null],
    [3, '张伟', null, null, null, null],
  ]),
);

const STARS = patchOf(
  { kind: 'addSheet', name: '星级历史', activate: true },
  write('星级历史', 0, 0, [
    ['微笑客服星级 2026年10月', null, null, null, null, null, null],
    ['姓名', '岗位', '工龄月数', '八月', '九月', '十月', '投诉数'],
    ['李明', '话务员', 12, 93, 94.5, 95, 0],
    ['王芳', '话务员', 20, 91, 88.5, 92, 0],
    ['张伟', '话务员', 9, 86, 90, 89.5, 1],
    ['刘洋', '话务员', 30, 96, 97, 96.5, 0],
  ]),
);

/** Closed as the sample stands, whatever is still missing. */
async function closed(page: Page): Promise<void> {
  await openScreen(page, '月结');
  await paneOf(page).getByRole('textbox', { name: '由谁' }).first().fill('周会计');
  const anyway = paneOf(page).getByRole('checkbox', { name: /照样封账/ });
  if ((await anyway.count()) > 0) await anyway.check();
  await press(page, /^封账（\d+ 人）$/);
  await notice(page, '2026-10 已封账。');
}

export const MONTH_SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  people: async (page) => {
    await openScreen(page, '人员');
    await paneOf(page).getByRole('combobox', { name: '从工作表添加' }).selectOption('10月考核');
    await press(page, '添加 12 人');
    await notice(page, '新增 12 人');
  },
  import: async (page) => {
    await applyPatch(page, EXPORT);
    await openScreen(page, '数据');
    await paneOf(page).getByRole('combobox', { name: '考核表' }).selectOption('10月考核');
    await paneOf(page).getByRole('combobox', { name: '数据来源' }).selectOption('导出');
    await paneOf(page).getByRole('table').first().waitFor();
  },
  'own-sheet': async (page) => {
    await applyPatch(page, EXPORT);
    await applyPatch(page, OWN);
    await openScreen(page, '数据');
    await paneOf(page).getByRole('combobox', { name: '考核表' }).selectOption('10月绩效');
    await paneOf(page).getByRole('combobox', { name: '数据来源' }).selectOption('导出');
    await paneOf(page).getByRole('table').first().waitFor();
    await paneOf(page).getByRole('heading', { name: '各指标取自' }).scrollIntoViewIfNeeded();
  },
  'next-month': async (page) => {
    await openScreen(page, '下月');
    await press(page, '预览');
  },
  board: async (page) => {
    await paneReady(page);
    await press(page, /^得分：/);
    await paneOf(page).getByRole('combobox', { name: '个人' }).selectOption({ index: 9 });
    await paneOf(page).getByRole('region', { name: '从满分到总分' }).scrollIntoViewIfNeeded();
  },
  stars: async (page) => {
    await applyPatch(page, STARS);
    await calculated(page);
    await openScreen(page, '星级');
    await paneOf(page).getByRole('combobox', { name: '星级表' }).selectOption('星级历史');
    await press(page, '王芳');
    await paneOf(page)
      .getByRole('img', { name: /各月得分/ })
      .waitFor();
  },
  slips: async (page) => {
    await openScreen(page, '工资条');
    await paneOf(page).getByRole('combobox').first().waitFor();
  },
  closing: closed,
  appeal: async (page) => {
    const pane = paneOf(page);
    await openScreen(page, '申诉');
    await pane.getByRole('combobox', { name: '谁' }).selectOption({ index: 5 });
    await pane.getByRole('combobox', { name: '指标' }).selectOption({ index: 2 });
    await pane.getByRole('textbox', { name: /主张值/ }).fill('99%');
    await press(page, '看会怎样');
    await pane.getByRole('heading', { name: '改了会怎样' }).scrollIntoViewIfNeeded();
  },
  year: async (page) => {
    await closed(page);
    await openScreen(page, '年度');
    await press(page, /^生成年度汇总（\d+ 人）$/);
    await notice(page, '已生成年度汇总表。');
  },
};
