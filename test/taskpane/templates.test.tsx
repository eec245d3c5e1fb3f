/** Finding a scheme: words, filters, indicators; both languages; the way back. */
import { schemes } from '../../src/schemes/all';
import { ownExamples } from '../../src/schemes/own/own';
import { button, languageButton, renderPane, shown, type Rendered, valueOf, title } from './render-pane';

const search = () => shown().getByRole('searchbox', { name: '搜索方案、指标' });
/** The list, once the screen is loaded. */
async function templates(...first: Parameters<typeof renderPane>): Promise<Rendered> {
  const rendered = renderPane(...first);
  await shown().findByRole('searchbox');
  return rendered;
}
const cards = () => shown().queryAllByRole('listitem');
const titles = () => cards().map((card) => /^\d+/.exec(card.textContent ?? '')?.[0]);

test('all schemes stand in the list, each with its number, name and id', async () => {
  await templates();
  expect(titles()).toEqual(schemes.map(({ number }) => String(number)));
  for (const [index, scheme] of schemes.entries()) {
    expect(cards()[index]?.textContent).toContain(scheme.name.zh);
    expect(cards()[index]?.textContent).toContain(scheme.id);
  }
});

test.each([
  ['慢响应', ['1']],
  ['SMILE-STAR', ['10']],
  ['售前 转正', ['15']],
  ['  qa scoring ', ['2']],
  ['没有这样的方案', []],
])('searching for %j', async (words, expected) => {
  const { user } = await templates();
  await user.type(search(), words);
  expect(titles()).toEqual(expected);
});

test('an indicator that was searched for is named first', async () => {
  const { user } = await templates();
  await user.type(search(), '慢响应');
  expect(cards()[0]?.textContent).toMatch(/presales-standard慢响应、指标完成率/);
});

test('nothing found: it says so, and one button shows all again', async () => {
  const { user } = await templates();
  await user.type(search(), 'zzz');
  expect(shown().getByText(/没有符合的方案/)).toBeTruthy();
  await user.click(button('清除搜索和筛选'));
  expect(cards()).toHaveLength(schemes.length + ownExamples.length);
  expect(valueOf(search())).toBe('');
});

test('all of them, our own example last and marked as ours', async () => {
  const { user } = await templates();
  await user.type(search(), '组均');
  expect(cards().map((card) => card.textContent)).toEqual([
    expect.stringMatching(/按组均值的季度评级.*自拟示例/),
  ]);
  await user.click(button(/按组均值/));
  expect(shown().queryByRole('radio', { name: '内置方案' })).toBeNull();
  expect(shown().getByText(/自拟示例，不出自任何文件/)).toBeTruthy();
});

test.each([
  ['月度', ({ period }: (typeof schemes)[number]) => period === 'month'],
  ['星级', ({ stars }: (typeof schemes)[number]) => stars !== undefined],
])('the filter %s', async (title, holds) => {
  const { user } = await templates();
  await user.selectOptions(shown().getByRole('combobox', { name: '筛选' }), title);
  expect(titles()).toEqual(schemes.filter(holds).map(({ number }) => String(number)));
  expect(shown().getByText(`${schemes.filter(holds).length} 个方案`)).toBeTruthy();
});

test('back from a scheme, its card has the focus; a later search does not lose it', async () => {
  const { user } = await templates();
  await user.click(button(/^3\. /));
  expect(document.activeElement).toBe(button('返回'));
  await user.click(button('返回'));
  expect(document.activeElement).toBe(button(/^3\. /));
  await user.type(search(), '淘宝售前');
  await user.clear(search());
  expect(document.activeElement).toBe(search());
});

test('the language is switched in the pane, and follows the host again when that changes', async () => {
  const { user, appear } = await templates();
  await user.click(languageButton());
  expect(title()).toBe('Templates');
  expect(button(/^1\. Pre-sales agent standard/)).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  appear({ language: 'zh', theme: 'dark' });
  expect(title()).toBe('模板');
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('every scheme’s details say what is measured, what was decided, and where it comes from', async () => {
  const { user } = await templates(undefined, { language: 'en' });
  for (const scheme of schemes) {
    await user.click(button(new RegExp(`^${scheme.number}\\. `)));
    expect(shown().getByRole('heading', { level: 2, name: scheme.name.en })).toBeTruthy();
    expect(shown().getByText(`Source: ${scheme.source.section.en} (${scheme.source.file})`)).toBeTruthy();
    await user.click(button('Back'));
  }
});
