/** Help on the functions, and the way of a formula into a cell. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { catalogue } from '../../src/functions/catalogue';
import { at } from '../hosts/contract';
import {
  button,
  refusal,
  renderPane,
  shown,
  Stubborn,
  valueOf,
  type Rendered,
  openScreen,
} from './render-pane';

async function functions(workbook = new MemoryWorkbook(), language?: 'en'): Promise<Rendered> {
  const rendered = renderPane(workbook, language && { language });
  openScreen('functions');
  // The screen is loaded when it is first shown.
  await shown().findByRole('searchbox');
  return rendered;
}

const formula = () => shown().getByRole('textbox', { name: '公式' });
const insert = () => button('插入所选单元格');

test.each([
  ['KPIGRADE', /KPIGRADE\(/],
  ['星级 奖励', /STARREWARD\(/],
  ['red lines', /QAGRADE\(/],
])('searching for %j', async (words, expected) => {
  const { user } = await functions();
  await user.type(shown().getByRole('searchbox'), words);
  expect(shown().getAllByRole('listitem')[0]?.textContent).toMatch(expected);
  await user.type(shown().getByRole('searchbox'), 'zzz');
  expect(shown().getByText('没有符合的函数。换一个词试试。')).toBeTruthy();
});

test.each(['zh', 'en'] as const)(
  'every function is described: %s',
  async (language) => {
    const { user } = await functions(new MemoryWorkbook(), language === 'en' ? 'en' : undefined);
    for (const one of catalogue) {
      await user.click(button(new RegExp(`${one.name}\\(`)));
      expect(shown().getByRole('heading', { level: 2, name: one.name })).toBeTruthy();
      for (const parameter of one.parameters)
        expect(shown().getAllByText(parameter.name, { selector: 'li *' }).length).toBeGreaterThan(0);
      for (const example of one.examples) expect(shown().getAllByText(example.formula)).not.toHaveLength(0);
      await user.click(button(language === 'zh' ? '返回' : 'Back'));
      expect(document.activeElement).toBe(button(new RegExp(`${one.name}\\(`)));
    }
  },
  120_000,
);

test('no cell is selected', async () => {
  const { user } = await functions();
  await user.click(button(/KPIBAND\(/));
  await user.click(insert());
  expect(await shown().findByText('请先在工作表中选择一个单元格。')).toBeTruthy();
});

test('into an empty cell, of a larger selection the first; and back', async () => {
  const workbook = new MemoryWorkbook();
  await workbook.select(at('Sheet1', 1, 1, 3, 2));
  const { user } = await functions(workbook);
  await user.click(button(/KPIBAND\(/));
  await user.click(insert());
  expect(await shown().findByText('已插入 B2。')).toBeTruthy();
  expect(workbook.sheet('Sheet1').formula(1, 1)).toBe('=KPIBAND(52%,"conversion")');
  expect(workbook.sheet('Sheet1').content(2, 1)).toBeNull();
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect(workbook.sheet('Sheet1').content(1, 1)).toBeNull();
});

test('a question about one cell is no answer for another, nor for another formula', async () => {
  const workbook = new MemoryWorkbook({ sheets: { Sheet1: [['a', 'b']] } });
  await workbook.select(at('Sheet1', 0, 0));
  const { user } = await functions(workbook);
  await user.click(button(/KPIBAND\(/));
  await user.click(insert());
  expect(await shown().findByText('A1 已有内容，插入会替换它。')).toBeTruthy();
  // The second step has a place of its own: the same press again writes nothing.
  expect(document.activeElement).toBe(insert());
  await user.keyboard('{Enter}');
  expect(await shown().findByText('A1 已有内容，插入会替换它。')).toBeTruthy();
  expect(workbook.sheet('Sheet1').content(0, 0)).toBe('a');
  await workbook.select(at('Sheet1', 0, 1));
  await user.click(button('仍然插入'));
  expect(await shown().findByText('B1 已有内容，插入会替换它。')).toBeTruthy();
  await user.type(formula(), ' ');
  await user.click(insert());
  await shown().findByText('B1 已有内容，插入会替换它。');
  await user.click(button('仍然插入'));
  expect(await shown().findByText('已插入 B1。')).toBeTruthy();
  expect(workbook.sheet('Sheet1').content(0, 0)).toBe('a');
});

test('an example is taken over, and the focus goes to it', async () => {
  const { user } = await functions();
  await user.click(button(/KPIBAND\(/));
  await user.click(button('使用此公式: =KPIBAND(3,"badreview","presales-standard")'));
  expect(valueOf(formula())).toBe('=KPIBAND(3,"badreview","presales-standard")');
  expect(document.activeElement).toBe(formula());
});

test('what an example’s cells hold is shown', async () => {
  const { user } = await functions();
  await user.click(button(/KPIBAND\(/));
  expect(shown().getByText('单元格 A1: 1 | 0.35 ⏎ 0.9 | 0.349')).toBeTruthy();
});

test('what is no formula is refused; a fault of the workbook is said', async () => {
  const workbook = new Stubborn();
  workbook.answer = async () => refusal;
  await workbook.select(at('Sheet1', 0, 0));
  const { user } = await functions(workbook);
  await user.click(button(/KPIBAND\(/));
  await user.clear(formula());
  await user.type(formula(), '1+1');
  await user.click(insert());
  expect(await shown().findByText('公式应以 = 开头。')).toBeTruthy();
  expect(workbook.asked).toEqual([]);
  await user.clear(formula());
  await user.type(formula(), '=1+1');
  await user.click(insert());
  expect(await shown().findByText('工作表受保护，未写入。')).toBeTruthy();
});
