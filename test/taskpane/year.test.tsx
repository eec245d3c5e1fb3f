/** The pane brings a year together, says what is missing, and makes the sheet. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { assessed } from '../workbook/month/month';
import { button, findButton, renderPane, shown } from './render-pane';

test('the months are ranked by their mean, what is open and missing is said, the sheet is made', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      '9月': assessed('2026-09', [1, '李明', 0.5, 90, 'A', '✓'], [2, '王芳', 0.5, 80, 'B', '✓']),
      '10月': assessed('2026-10', [1, '李明', 0.5, 70, 'B', '✓']),
    },
  });
  const { user } = renderPane(workbook, {}, 'year');
  await findButton('生成年度汇总（2 人）');
  // 李明 (90 + 70) ÷ 2 = 80, level with 王芳, who has one month.
  const table = shown().getByRole('table', { name: '按年度名次' });
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    '李明80.001',
    '王芳80.001',
  ]);
  expect(shown().getByText('未封账的月份：2026-09、2026-10')).toBeTruthy();
  expect(shown().getByText('得分不全：王芳 缺 1')).toBeTruthy();
  await user.click(button('生成年度汇总（2 人）'));
  expect(await shown().findByText('已生成年度汇总表。')).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toContain('年度汇总 2026');
});
