/** The pane closes a month: checks with their cells, the seal and its undo, changes named afterwards, reopening, signatures. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { planSeal, readForClosing, sealMonth } from '../../src/workbook/closing/seal';
import { accepted } from '../hosts/contract';
import { button, findButton, renderPane, shown } from './render-pane';

const sheets = () => ({
  三月考核: [
    ['客服考核'],
    [null, '月份', '2026-03'],
    [],
    ['姓名', '工号', '服务态度', '总分', '检查'],
    ['李明', 'K001', 80, 80, '✓'],
    ['王芳', 'K002', 90, 90, '✓'],
  ],
});

const named = (label: RegExp | string) => shown().getByRole('textbox', { name: label });

beforeEach(() => localStorage.clear());

async function closed(workbook: MemoryWorkbook) {
  const { user } = renderPane(workbook, {}, 'closing');
  await findButton('封账（2 人）');
  expect(shown().getByText('2 人 · Σ得分 170')).toBeTruthy();
  await user.type(named('由谁'), '周会计');
  await user.click(button('封账（2 人）'));
  expect(await shown().findByText('2026-03 已封账。')).toBeTruthy();
  return user;
}

test('a month is closed, an edit afterwards is named with its cell, and closing is taken back', async () => {
  const workbook = new MemoryWorkbook({ sheets: sheets() });
  const user = await closed(workbook);
  expect(await shown().findByText('与封账时一致，没有改动。')).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
    '三月考核',
    '封账 2026-03',
    '星评月结',
    '星评日志',
  ]);
  workbook.sheet('三月考核').setContent(4, 2, 85);
  await user.click(button('重新核对'));
  expect(await shown().findByText('李明 服务态度 80 → 85')).toBeTruthy();
  await user.click(button('查看：李明 服务态度 80 → 85'));
  expect(await workbook.selection()).toEqual({ sheet: '三月考核', row: 4, column: 2, rows: 1, columns: 1 });
  await user.click(button('撤销'));
  expect(await findButton('封账（2 人）')).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['三月考核']);
});

test('what is missing is listed, leads to its cell, and has to be confirmed', async () => {
  const workbook = new MemoryWorkbook({ sheets: sheets() });
  workbook.sheet('三月考核').setContent(5, 3, null);
  const { user } = renderPane(workbook, {}, 'closing');
  expect(await shown().findByText('王芳 总分 D6：还没有填写')).toBeTruthy();
  expect((button('封账（2 人）') as HTMLButtonElement).disabled).toBe(true);
  await user.click(button('查看：王芳 总分 D6：还没有填写'));
  expect(await workbook.selection()).toEqual({ sheet: '三月考核', row: 5, column: 3, rows: 1, columns: 1 });
  await user.click(shown().getByRole('checkbox', { name: '仍有 1 项未处理，照样封账' }));
  expect((button('封账（2 人）') as HTMLButtonElement).disabled).toBe(false);
});

test('nobody is left out of the name, and a reopened month says why', async () => {
  const workbook = new MemoryWorkbook({ sheets: sheets() });
  const user = await closed(workbook);
  await user.click(await findButton('重开'));
  await user.type(named('理由'), '漏算一单');
  await user.click(shown().getAllByRole('button', { name: '重开' }).at(-1) as HTMLElement);
  expect(await shown().findByText('2026-03 已重开。')).toBeTruthy();
  expect(await findButton('封账（2 人）')).toBeTruthy();
});

test('who signs as the lead and closes is told so', async () => {
  const workbook = new MemoryWorkbook({ sheets: sheets() });
  const { user } = renderPane(workbook, {}, 'closing');
  await user.type((await shown().findAllByRole('textbox', { name: '由谁' }))[0] as HTMLElement, '周会计');
  await user.click(await findButton('签核'));
  const names = shown().getAllByRole('textbox', { name: '由谁' });
  await user.clear(names.at(-1) as HTMLElement);
  await user.type(names.at(-1) as HTMLElement, '周会计');
  await user.click(shown().getAllByRole('button', { name: '签核' }).at(-1) as HTMLElement);
  expect(await shown().findByText('已签核。')).toBeTruthy();
  expect(await shown().findByText(/周会计 既是评分的上级，又来封账/)).toBeTruthy();
});

test('home tells of a closed month whose 星评月结 was deleted', async () => {
  const workbook = new MemoryWorkbook({ sheets: sheets() });
  const answer = planSeal(await readForClosing(workbook, '2026-03'));
  if (answer.kind !== 'plan') throw new Error(answer.why.zh);
  const who = { by: '周会计', time: '2026-04-02 10:00', language: 'zh' } as const;
  accepted(await sealMonth(workbook, answer.plan, who, ''));
  accepted(await workbook.apply({ title: 'x', writes: [{ kind: 'deleteSheet', name: '星评月结' }] }));
  renderPane(workbook, {}, 'home');
  expect(await shown().findByText(/封账后改动 1 处：星评月结 工作表不见了/)).toBeTruthy();
});
