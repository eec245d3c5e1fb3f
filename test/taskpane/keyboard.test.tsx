/** By keys and by ear: where the focus goes, what is announced and how often, what fields and tables say of themselves. */
import { act, screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { writeRulesSheet } from '../../src/workbook/rules/write';
import { schemeNotes } from '../../src/schemes/all-notes';
import { schemeById } from '../support/schemes';
import { button, findButton, renderPane, shown, title } from './render-pane';

const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const NAME = '很'.repeat(59);
const pay = (...header: readonly string[]) =>
  new MemoryWorkbook({
    sheets: {
      工资: [header, [NAME, '初级', 80, 0, null, null, null], ['乙', '高级', 90, 0, null, null, null]],
    },
  });

/** What was said to screen readers, each time that it was. */
function heard(): string[] {
  const said: string[] = [];
  const read = (node: Node): void => {
    const live = node.parentElement?.matches('body > [aria-live]');
    // What jsdom does not know it keeps as it was set.
    const words = node instanceof HTMLElement ? (node.innerText as string | undefined) : undefined;
    if (live && words) said.push(words);
  };
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ addedNodes }) => addedNodes.forEach(read)),
  );
  observer.observe(document.body, { childList: true, subtree: true });
  return said;
}

async function previewed() {
  const rendered = renderPane(pay(...HEADER), {}, 'salary');
  await shown().findByRole('heading', { name: '各列的含义' });
  await rendered.user.click(await findButton('预览'));
  await shown().findByRole('heading', { name: '预览' });
  return rendered;
}

const focused = () => document.activeElement as HTMLElement;

test('applied, undone, closed: the focus goes to what was said, then to what stands nearest', async () => {
  const { user } = await previewed();
  await user.click(button(/^应用 /));
  await shown().findByText(/个单元格/);
  await act(() => new Promise((done) => setTimeout(done, 10)));
  expect(focused().textContent).toMatch(/个单元格/);
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  await act(() => new Promise((done) => setTimeout(done, 10)));
  expect(focused().textContent).toMatch(/已撤销/);
  await user.click(button('关闭'));
  await act(() => new Promise((done) => setTimeout(done, 600)));
  expect(focused()).toBe(button(/^应用 /));
});

test('a result is announced once', async () => {
  const { user } = await previewed();
  const said = heard();
  await user.click(button(/^应用 /));
  await shown().findByText(/个单元格/);
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  expect(said.filter((words) => /个单元格/.test(words))).toHaveLength(1);
});

test('what was found is announced when the typing rests, and not at every key', async () => {
  const { user } = renderPane();
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  const said = heard();
  await user.type(shown().getByRole('searchbox'), '售前');
  await act(() => new Promise((done) => setTimeout(done, 2000)));
  expect(said.filter((words) => /个方案/.test(words))).toHaveLength(1);
});

test('a table has a name, and a group of rows with row headers for each person', async () => {
  await previewed();
  const table = shown().getByRole('table', { name: '各人改前与改后' });
  const groups = within(table).getAllByRole('rowgroup').slice(1);
  expect(groups).toHaveLength(2);
  const [first] = groups;
  expect(
    within(first as HTMLElement)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(expect.arrayContaining(['底薪', '绩效奖金', '应发合计']));
  expect(groups[1]?.querySelector('th[scope="rowgroup"]')?.textContent).toContain('乙');
});

test('a column that is missing is invalid, required, and says why', async () => {
  renderPane(pay('姓名', '甲', '得分', '提成', '底薪', '奖金', '合计'), {}, 'salary');
  const level = await shown().findByRole('combobox', { name: '薪资级别 *' });
  expect([level.getAttribute('aria-required'), level.getAttribute('aria-invalid')]).toEqual(['true', 'true']);
  const why = document.getElementById(level.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toMatch(/薪资级别/);
  const name = shown().getByRole('combobox', { name: /^姓名/ });
  expect(name.getAttribute('aria-invalid')).toBeNull();
});

test('a required field says so', async () => {
  const { user } = renderPane();
  await user.click(await findButton(/^1\. /));
  expect(shown().getByRole('textbox', { name: '月份' }).hasAttribute('required')).toBe(true);
});

test('Esc leaves a card, then the sheet, then the screen', async () => {
  const workbook = new MemoryWorkbook();
  const scheme = schemeById('service-seven');
  await writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh');
  const { user } = renderPane(workbook, {}, 'rules');
  await user.click(await findButton(/^规则 客服七维/));
  const edit = (await shown().findAllByRole('button', { name: /^修改/ }))[0] as HTMLElement;
  const name = edit.getAttribute('aria-label') ?? '';
  await user.click(edit);
  await user.click((await shown().findAllByRole('textbox'))[0] as HTMLElement);
  await user.keyboard('{Escape}');
  expect(focused()).toBe(button(name));
  expect(focused().getAttribute('aria-expanded')).toBe('false');
  // A card that was left open on another tab holds nothing up.
  await user.click(button(name));
  await user.click(shown().getByRole('tab', { name: /^检查/ }));
  await user.keyboard('{Escape}');
  expect(await shown().findByRole('button', { name: '写出规则表' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(title()).toBe('本月');
  expect(screen.queryByRole('button', { name: '返回本月' })).toBeNull();
});

test('a message that stood there before does not take the focus of what is dropped', async () => {
  const workbook = new MemoryWorkbook();
  const scheme = schemeById('service-seven');
  await writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh');
  const { user } = renderPane(workbook, {}, 'rules');
  await user.click(await findButton(/^规则 客服七维/));
  await user.click((await shown().findAllByRole('button', { name: /^修改/ }))[0] as HTMLElement);
  const change = async (figure: string) => {
    const box = shown().getAllByRole('textbox').at(-1) as HTMLElement;
    await user.clear(box);
    await user.type(box, figure);
  };
  await change('7');
  await user.click(button('写入'));
  await shown().findByText('已写入规则表。');
  await act(() => new Promise((done) => setTimeout(done, 10)));
  expect(focused().textContent).toMatch(/已写入规则表/);
  await change('8');
  await user.click(button('放弃'));
  await act(() => new Promise((done) => setTimeout(done, 600)));
  expect(focused()).not.toBe(document.body);
  expect(focused().textContent).not.toMatch(/已写入规则表/);
});

test('whoever works in the sheet meanwhile is not called back by a message', async () => {
  const { user } = await previewed();
  await user.click(button(/^应用 /));
  act(() => void window.dispatchEvent(new Event('blur')));
  await shown().findByText(/个单元格/);
  await act(() => new Promise((done) => setTimeout(done, 600)));
  expect(focused().textContent).not.toMatch(/个单元格/);
});
