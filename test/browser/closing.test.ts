/** A month is closed in the page, an edit of the grid is named, an appeal is reckoned, the year is made; at 320 px, too. */
import { freshWorkbook } from './fresh-workbook';
import { notice, openScreen, paneOf, press } from './pane';
import { applyPatch, readUsed } from './workbook-page';
import { patchOf, write } from '../hosts/contract';

const opened = freshWorkbook();
const pane = () => paneOf(opened.page);

/** Where pictures are put, for whoever looks at them. */
const SHOTS = process.env.STARBAND_SHOTS;
const shot = async (name: string): Promise<void> => {
  if (SHOTS !== undefined) await opened.page.screenshot({ path: `${SHOTS}/${name}.png` });
};

test('closed, changed, named and gone to', async () => {
  const { page } = opened;
  await openScreen(page, '月结');
  await pane().getByRole('textbox', { name: '由谁' }).first().fill('周会计');
  await shot('closing-open');
  const anyway = pane().getByRole('checkbox', { name: /照样封账/ });
  if ((await anyway.count()) > 0) await anyway.check();
  await press(page, /^封账（\d+ 人）$/);
  await notice(page, '2026-10 已封账。');
  await pane().getByText('与封账时一致，没有改动。').waitFor();
  await shot('closing-closed');
  const { cells } = await readUsed(page, '10月考核');
  const header = cells.findIndex((row) => row.includes('姓名'));
  const names = (cells[header] ?? []).indexOf('姓名');
  const time = (cells[header] ?? []).findIndex(
    (one) => typeof one === 'string' && one.startsWith('平均响应时间'),
  );
  const who = String(cells[header + 1]?.[names]);
  const was = Number(cells[header + 1]?.[time]);
  await applyPatch(page, patchOf(write('10月考核', header + 1, time, [[was + 1]])));
  await press(page, '重新核对');
  await pane()
    .getByText(new RegExp(`^${who} 平均响应时间.* ${was} → ${was + 1}$`))
    .waitFor();
  await shot('closing-changed');
  await page.setViewportSize({ width: 320, height: 700 });
  await shot('closing-320');
  await page.setViewportSize({ width: 1280, height: 800 });
  await openScreen(page, '申诉');
  await pane().getByRole('combobox', { name: '谁' }).selectOption({ index: 2 });
  await pane().getByRole('combobox', { name: '指标' }).selectOption({ index: 2 });
  await pane()
    .getByRole('textbox', { name: /主张值/ })
    .fill('99%');
  await press(page, '看会怎样');
  await pane().getByRole('heading', { name: '改了会怎样' }).waitFor();
  await pane().getByRole('heading', { name: '改了会怎样' }).scrollIntoViewIfNeeded();
  await shot('appeal');
  await openScreen(page, '年度');
  await press(page, /^生成年度汇总（\d+ 人）$/);
  await notice(page, '已生成年度汇总表。');
  await shot('year');
  await page
    .getByRole('button', { name: /深色|Dark/ })
    .first()
    .click();
  await openScreen(page, '月结');
  await pane().getByRole('button', { name: '重新核对' }).waitFor();
  await shot('closing-dark');
});
