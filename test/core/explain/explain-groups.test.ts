/** Totals of groups, with the sum of each group as it is worked out by hand. */
import { call } from '../../support/call';

test('groups of points', () => {
  const row = [80, 8, 9, 20, 75, 60, 20, 25, 20, 80, 70, 90, 85, 1, 0, false];
  const words = call('KPIEXPLAIN', [row], null, 'presales-probation');
  expect(words).toContain('第一轮：8 + 8 + 9 + 20 + 25 + 20 = 90.00，× 30% = 27.00；');
  expect(words).toContain('第二轮：25 + 20 + 25 + 25 = 95.00，× 30% = 28.50；');
  expect(words).toContain('考勤：45 + 50 = 95.00，× 10% = 9.50。总分 90.50');
});

test('groups that are scaled to 100', () => {
  const words = call('KPIEXPLAIN', [[0.9, 0.16, 4, 1, 2, 1]], null, 'presales-manager');
  expect(words).toContain(
    'KPI：(27 + 25) ÷ 60 × 100 = 86.67，× 80% = 69.33；行为：(4 + 1 + 2 + 1) ÷ 12 × 100 = 66.67，× 20% = 13.33。',
  );
});

test('weighted groups, whose indicators stand between those of another', () => {
  const table = [
    ['【方案】', '代号', '名称', '周期', '汇总方式', null, null, null],
    [null, 'x', '试验', '每月', '分组加权', null, null, null],
    ['【分组】', '代号', '名称', '权重', '汇总方式', null, null, null],
    [null, 'g', '业绩', 60, '加权', null, null, null],
    [null, 'h', '协作', 40, '累计得分', null, null, null],
    ['【指标】', '代号', '名称', '分组', '输入', '规则', '满分', '权重'],
    [null, 'a', '甲', 'g', '0–100 分', '人工评分', 100, 70],
    [null, 'b', '乙', 'h', '0–100 分', '人工评分', 100, null],
    [null, 'c', '丙', 'g', '0–100 分', '人工评分', 100, 30],
  ];
  const words = call('KPIEXPLAIN', [[80, 90, 60]], null, table);
  expect(words).toContain(
    '业绩：(80 × 70 + 60 × 30) ÷ 100 = 74.00，× 60% = 44.40；协作：90 = 90.00，× 40% = 36.00。总分 80.40',
  );
});
