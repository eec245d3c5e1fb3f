/** KPIREAD, KPIMERGE, KPIPRORATE as cells call them. */
import type { Argument } from '../../src/functions/description';
import { call, column, errorText, row } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

describe('KPIREAD', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['seconds by default', ['8分48秒', 'duration'], 528],
    ['in Chinese', ['8分48秒', '时长', '秒'], 528],
    ['minutes', ['8分48秒', '时长', '分钟'], 8.8],
    ['a bare number is in the unit', [column(37.79, '37.79'), '时长', '秒'], [[37.79], [37.79]]],
    ['a bare number of per cent is a fraction', [0.9741, 'percent'], 0.9741],
    ['and none that only a percentage can be', [97.41, 'percent'], '#VALUE!'],
    [
      'missing is blank, pending is not available, unreadable is a value error',
      [column('--', 'NaN', null, '延迟统计', '很高'), 'count'],
      [[''], [''], [''], ['#N/A'], ['#VALUE!']],
    ],
    ['an error of the cell goes out as it is', [column(DIV0, 3), 'count'], [['#DIV/0!'], [3]]],
    ['no kind', ['3', null], '#N/A'],
    ['an unknown kind', ['3', '速度'], '#VALUE!'],
    ['a unit where none belongs', ['3', 'count', '秒'], '#VALUE!'],
    ['an unknown unit', ['3', '时长', '天'], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIREAD', ...args)).toEqual(result);
  });

  it('says what to do', () => {
    expect(errorText('KPIREAD', '延迟统计', 'count')).toContain('请稍后重新导出');
    expect(errorText('KPIREAD', '3', 'persent')).toContain('Did you mean percent?');
  });
});

describe('KPIMERGE', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['the weighted mean', [column(0.9, 0.6), column(10, 20)], 0.7],
    ['in a row', [row(0.9, 0.6), row(10, 20)], 0.7],
    ['percentages as text', [column('90%', 0.6), column(10, 20)], 0.7],
    ['beside a number that is no fraction', [column('90%', 60), column(10, 20)], '#VALUE!'],
    ['what is missing goes with its weight', [column(0.9, '--', null), column(10, 20, 'x')], 0.9],
    ['a value without a weight', [column(0.9, 0.6), column(10, null)], '#N/A'],
    ['a value with a weight that is missing', [column(0.9, 0.6), column(10, '--')], '#N/A'],
    ['pending', [column(0.9, '延迟统计'), column(10, 20)], '#N/A'],
    ['a weight below 0', [column(0.9, 0.6), column(10, -1)], '#VALUE!'],
    ['a weight of 0 counts for nothing', [column(0.9, 0.6), column(10, 0)], 0.9],
    ['all weights 0', [column(0.9, 0.6), column(0, 0)], '#VALUE!'],
    ['nothing', [column(null, '--'), column(1, 2)], ''],
    ['text', [column('高', 0.6), column(10, 20)], '#VALUE!'],
    ['an error', [column({ error: '#REF!' }, 0.6), column(10, 20)], '#REF!'],
    [
      'what KPIREAD could not have is not passed over',
      [column({ error: '#N/A' }, 0.6), column(1, 2)],
      '#N/A',
    ],
    ['sizes that differ', [column(1, 2), column(1)], '#VALUE!'],
    ['a row beside a column', [row(1, 2), column(1, 2)], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIMERGE', ...args)).toEqual(result);
  });

  it('names the value that has no weight', () => {
    expect(errorText('KPIMERGE', column(0.9, 0.6), column(10, null))).toContain('0.6 旁边没有权重');
  });
});

describe('KPIPRORATE', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['days', [2500, 11, 22], 1250],
    ['a column and one due', [column(2500, null, 3000), column(11, 11, 22), 22], [[1250], [''], [3000]]],
    ['a negative amount', [-300, 11, 22], -150],
    ['none worked', [2500, 0, 22], 0],
    ['all worked', [2500, 22, 22], 2500],
    ['more than due', [2500, 22.01, 22], '#VALUE!'],
    ['days below 0', [2500, -1, 22], '#VALUE!'],
    ['nothing due', [2500, 0, 0], '#VALUE!'],
    ['no days', [2500, null, 22], '#N/A'],
    ['no due', [2500, 11, null], '#N/A'],
    ['days with a unit', ['¥2,500', '11天', '22 天'], 1250],
    ['a date as days', [2500, 45292, 22], '#VALUE!'],
    ['to the yuan', [3000, 20, 21.75, 1], 2759],
    ['to ten', [3000, 20, 21.75, 10], 2760],
    ['to five', [3000, 20, 21.75, 5], 2760],
    ['to half a cent', [3000, 20, 21.75, 0.005], '#VALUE!'],
    ['to a cent and a half', [3000, 20, 21.75, 0.015], '#VALUE!'],
    ['to a step below 0', [3000, 20, 21.75, -1], '#VALUE!'],
    ['an error', [{ error: '#REF!' }, 20, 21.75], '#REF!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIPRORATE', ...args)).toEqual(result);
  });

  it('says why it cannot be', () => {
    expect(errorText('KPIPRORATE', 2500, 23, 22)).toContain('实出勤 23 多于应出勤 22');
    expect(errorText('KPIPRORATE', 2500, 0, 0)).toContain('due is 0');
  });
});

describe('KPICOMMISSION by another figure', () => {
  const rates = [
    [0, 0.01],
    ['80%', 0.02],
    [1, 0.03],
  ] as const;
  const inPoints = [
    [0, 0.01],
    [80, 0.02],
  ] as const;
  it.each<[string, readonly Argument[], unknown]>([
    ['just under an edge', [50_000, rates, null, null, column(0.7999)], 500],
    ['on it', [50_000, rates, null, null, column(0.8)], 1000],
    ['over it', [50_000, rates, null, null, column('80.01%')], 1000],
    ['at the top', [50_000, rates, null, null, column(1)], 1500],
    [
      'a column',
      [column(50_000, null, 10_000), rates, null, null, column(0.95, 0.95, 1.2)],
      [[1000], [''], [300]],
    ],
    ['linear', [50_000, rates, 'linear', null, column(0.9)], 1250],
    ['a month of refunds', [-200, rates, null, null, column(0.95)], -4],
    ['a blank measure', [50_000, rates, null, null, column(null)], '#N/A'],
    ['tiered', [50_000, rates, 'tiered', null, column(0.9)], '#VALUE!'],
    ['95 where edges are shares', [50_000, rates, null, null, column(95)], '#VALUE!'],
    ['0.95 where edges are points', [50_000, inPoints, null, null, column(0.95)], '#VALUE!'],
    ['95 there', [50_000, inPoints, null, null, column(95)], 1000],
    ['one piece there', [50_000, inPoints, null, null, column(1)], 500],
  ])('%s', (_, args, result) => {
    expect(call('KPICOMMISSION', ...args)).toEqual(result);
  });
});
