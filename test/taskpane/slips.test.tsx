/** The pane makes pay slips: what is chosen, the preview with its sums and awkward slips, making, replacing, undo. */
import { fireEvent, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { BY, HEADER, PAY, payBook, person, planFor, TITLE } from '../support/slips-book';
import { button, findButton, isOff, renderPane, shown, Stubborn, valueOf } from './render-pane';

const NAME = '工资条 2026-03';
const rows = [
  [TITLE],
  [...HEADER],
  person('李明', 'K1'),
  person('阿依古丽·买买提江', 'K2', { 绩效奖金: -50, 应发合计: 2250, 实发工资: 1950 }),
  person('王芳', 'K3', { 底薪: { error: '#N/A' } }),
];
const made = async (workbook: MemoryWorkbook) => (await workbook.sheets()).some(({ name }) => name === NAME);
const field = (name: string | RegExp) => shown().getByRole('textbox', { name });

async function open(workbook = payBook(rows), language: 'zh' | 'en' = 'zh') {
  const { user } = renderPane(workbook, { language }, 'slips');
  await findButton(language === 'zh' ? '预览' : 'Preview');
  return { user, workbook };
}

test('the sheet, the month and the firm are there; the preview says all before anything is written', async () => {
  const { user, workbook } = await open();
  expect([valueOf(field('公司名称（可不填）')), valueOf(field(/月份/))]).toEqual([
    '星河电商有限公司',
    '2026-03',
  ]);
  await user.click(button('预览'));
  expect(
    await shown().findByText(/2 张工资条，A4 横向 2 页（含最后的核对页），写到“工资条 2026-03”。/),
  ).toBeTruthy();
  expect(shown().getByText('第 5 行 王芳：底薪（E5）是错误 #N/A。请先修正它。')).toBeTruthy();
  const sums = within(shown().getByRole('table', { name: '与工资表核对' }));
  const line = within(sums.getByRole('row', { name: /^应发合计/ }));
  expect(line.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    '4,820.00',
    '2,570.00',
    '7,390.00',
    '0.00',
  ]);
  const sample = shown().getByRole('table', { name: /姓名最长 · 有负数 – 阿依古丽·买买提江 K2/ });
  expect(within(sample).getByRole('row', { name: '绩效奖金 -50.00' })).toBeTruthy();
  expect(await made(workbook)).toBe(false);
});

test('slips are made and taken back; made again they replace the sheet, which is said first', async () => {
  const { user, workbook } = await open();
  await user.click(button('预览'));
  await user.click(await findButton('生成 2 张工资条'));
  expect(await shown().findByText('已在“工资条 2026-03”生成 2 张工资条。')).toBeTruthy();
  expect(workbook.sheet(NAME).content(0, 0)).toBe('工资条｜星河电商有限公司 · 2026-03');
  await user.click(button('撤销'));
  expect(await shown().findByText(/已撤销/)).toBeTruthy();
  expect(await made(workbook)).toBe(false);

  await workbook.apply((await planFor(workbook)).patch(BY));
  await user.click(button('预览'));
  expect(await shown().findByText(/会替换现有的“工资条 2026-03”/)).toBeTruthy();
  expect(await findButton('替换“工资条 2026-03”（2 张）')).toBeTruthy();
});

test('fields are hidden, moved and put in order by keyboard and name; a change drops the preview', async () => {
  const { user } = await open();
  await user.click(button('预览'));
  await findButton('生成 2 张工资条');
  fireEvent.click(shown().getByRole('checkbox', { name: '显示 个税' }));
  expect(shown().queryByRole('button', { name: '生成 2 张工资条' })).toBeNull();
  expect(isOff(button('底薪 上移'))).toBe(true);
  button('餐补 上移').focus();
  await user.keyboard('{Enter}');
  fireEvent.change(shown().getByRole('combobox', { name: '得分 的分组' }), { target: { value: 'gross' } });
  await user.click(button('预览'));
  await findButton('生成 2 张工资条');
  const [sample] = shown().getAllByRole('table', { name: /有负数/ });
  const items = within(sample as HTMLElement)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(items).toEqual(['底薪', '绩效奖金', '餐补', '提成', '应发合计', '得分', '社保', '实发工资', '级别']);
});

test('a month that nobody can tell is asked for', async () => {
  const { user } = await open(payBook(rows.slice(1)));
  await user.click(button('预览'));
  expect(await shown().findByText(/看不出这张工资表是哪年哪月的/)).toBeTruthy();
  await user.type(field(/月份/), '2026-03');
  await user.click(button('预览'));
  expect(await findButton('生成 2 张工资条')).toBeTruthy();
});

test('a sheet that was changed after the preview is not written from', async () => {
  const { user, workbook } = await open();
  await user.click(button('预览'));
  const make = await findButton('生成 2 张工资条');
  workbook.sheet(PAY).setContent(2, 5, 280);
  await user.click(make);
  expect(await shown().findByText(/预览之后工资表有改动/)).toBeTruthy();
  expect(await made(workbook)).toBe(false);
});

test('a column that came in between is recognised before anything is shown', async () => {
  const { user, workbook } = await open();
  workbook.sheet(PAY).fill([['夜班补贴']], 1, HEADER.length);
  await user.click(button('预览'));
  expect(await shown().findByText(/表头变了，已重新识别/)).toBeTruthy();
  expect(shown().getByRole('checkbox', { name: '显示 夜班补贴' })).toBeTruthy();
});

test('a workbook without a pay sheet says what one is', async () => {
  renderPane(new Stubborn({ sheets: { 考核: [['姓名', '得分'], ['李明', 90]] } }), {}, 'slips'); // prettier-ignore
  expect(await shown().findByText(/没有找到工资表：表头要有姓名/)).toBeTruthy();
});

test('how to make a PDF is said for each program, and that nothing is sent', async () => {
  const { user } = await open(payBook(rows), 'en');
  expect(shown().getByText(/nothing is sent to anybody/)).toBeTruthy();
  await user.click(button('Preview'));
  await user.click(await findButton('How to make a PDF'));
  for (const program of [/^Excel: .*PDF/, /^WPS: .*PDF/, /^Browser workbook: /])
    expect(shown().getByText(program)).toBeTruthy();
});

test('the star of the month: all equals at the top, by stars or score; the page is made and taken back', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      得分: [
        ['2026年3月'],
        ['姓名', '团队', '得分', '星级'],
        ['李明', '一组', 95, '5★'],
        ['王芳', '二组', 97, '5★'],
      ],
    },
  });
  const { user } = renderPane(workbook, {}, 'slips');
  await user.click(await findButton('查看本月之星'));
  expect(await shown().findByText('最高 5★，2 人')).toBeTruthy();
  await user.selectOptions(shown().getByRole('combobox', { name: '按什么' }), 'score');
  expect(await shown().findByText('最高 97 分，1 人')).toBeTruthy();
  await user.click(button('生成“本月之星 2026-03”'));
  expect(await shown().findByText('已生成“本月之星 2026-03”。')).toBeTruthy();
  await user.click(button('查看本月之星'));
  expect(await shown().findByText(/会替换现有的“本月之星 2026-03”/)).toBeTruthy();
  await user.click(button('替换“本月之星 2026-03”'));
  expect(await shown().findByText('已生成“本月之星 2026-03”。')).toBeTruthy();
  await user.click(button('撤销'));
  expect(await shown().findByText(/已撤销/)).toBeTruthy();
  await user.click(button('查看本月之星'));
  await user.click(await findButton('替换“本月之星 2026-03”'));
  expect(await shown().findByText('已生成“本月之星 2026-03”。')).toBeTruthy();
  await user.click(button('撤销'));
  expect(await shown().findByText(/已撤销/)).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['得分', '本月之星 2026-03']);
});
