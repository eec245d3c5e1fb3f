/** The bar that explains the selected cell. */
import { act, screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { at } from '../hosts/contract';
import { renderPane, openScreen } from './render-pane';

const SHEET = '表';

function book(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: { [SHEET]: [[85, 'x', { formula: '=KPIGRADE(A1)' }, { formula: '=KPIGRADE(B1)' }]] },
    evaluate: (formula) => (formula.includes('A1') ? 'B' : { error: '#VALUE!' }),
  });
}

const bar = () => within(screen.getByRole('region', { name: '单元格为什么是这个值' }));
const toggle = () => bar().getByRole('button', { name: '单元格为什么是这个值' });
const select = (workbook: MemoryWorkbook, column: number) =>
  act(async () => workbook.select(at(SHEET, 0, column)));

test('closed it reads nothing and listens to nothing', async () => {
  const workbook = book();
  const listened = jest.spyOn(workbook, 'onSelection');
  renderPane(workbook);
  await act(async () => Promise.resolve());
  const before = listened.mock.calls.length;
  expect(toggle().getAttribute('aria-expanded')).toBe('false');
  await select(workbook, 2);
  expect(bar().queryByText('KPIGRADE')).toBeNull();
  expect(listened.mock.calls.length).toBe(before);
});

test('opened it explains each cell that is selected, and leads to what the cell takes', async () => {
  const workbook = book();
  const { user } = renderPane(workbook);
  await select(workbook, 2);
  await user.click(toggle());
  expect(await bar().findByText(/总分 85\.00 → B/)).toBeTruthy();
  await select(workbook, 3);
  expect(await bar().findByText(/得分.*实际是.*x/)).toBeTruthy();
  expect(bar().getByText(/错误/)).toBeTruthy();
  await user.click(bar().getByRole('button', { name: 'B1 = x · 请检查' }));
  expect(await workbook.selection()).toEqual(at(SHEET, 0, 1));
  await user.click(await bar().findByRole('button', { name: `回到 ${SHEET}!D1` }));
  expect(await workbook.selection()).toEqual(at(SHEET, 0, 3));
});

test('it speaks the language of the pane, and stays at hand in every screen', async () => {
  const workbook = book();
  const { user, appear } = renderPane(workbook);
  await select(workbook, 2);
  await user.click(toggle());
  await bar().findByText(/总分 85\.00 → B/);
  openScreen('salary');
  expect(bar().getByText(/总分 85\.00 → B/)).toBeTruthy();
  appear({ language: 'en', theme: 'light' });
  const english = within(screen.getByRole('region', { name: 'Why this cell shows what it does' }));
  expect(await english.findByText(/Total 85\.00 → B/)).toBeTruthy();
});

test('what a cell shows after a change is read anew', async () => {
  const workbook = book();
  const { user } = renderPane(workbook);
  await select(workbook, 2);
  await user.click(toggle());
  await bar().findByText(/总分 85\.00 → B/);
  await act(async () =>
    workbook.apply({
      title: 't',
      writes: [{ kind: 'write', area: at(SHEET, 0, 0), contents: [[95]] }],
    }),
  );
  expect(await bar().findByText(/总分 95\.00 → A/)).toBeTruthy();
});

test('of another workbook nothing is left', async () => {
  const workbook = book();
  const { user, opened } = renderPane(workbook);
  await select(workbook, 2);
  await user.click(toggle());
  await bar().findByText(/总分 85\.00 → B/);
  opened();
  expect(toggle().getAttribute('aria-expanded')).toBe('false');
  expect(bar().queryByText(/总分/)).toBeNull();
});

test.each([
  ['home', 'guide.html#home'],
  ['salary', 'guide.html#salary'],
  ['rules', 'guide.html#rules'],
])('the help of %s opens at its part', (id, page) => {
  renderPane(book(), {}, id);
  expect(bar().getByRole('link', { name: '帮助' }).getAttribute('href')).toBe(page);
});
