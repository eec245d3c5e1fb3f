/** What single indicators make of what is typed: scores by the catalogue, and errors that say why. */
import { isError, type Cell } from '../../../src/core/cell';
import { scoreAt } from '../../../src/core/score/row';
import { expectError, plain } from '../../support/outcome';
import { compiledOf } from '../../../src/core/schemes';
import { filled, schemeById } from '../../support/schemes';

function score(id: string, key: string, cells: readonly Cell[], month?: number) {
  const scheme = compiledOf(filledOnce(id));
  const one = [...scheme.indicators, ...scheme.adjustments].find((entry) => entry.key === key);
  if (one === undefined) throw new Error(`${id} has no ${key}`);
  return scoreAt(one, cells, 0, month === undefined ? {} : { month: { month } });
}

const memory = new Map<string, ReturnType<typeof filled>>();
function filledOnce(id: string): ReturnType<typeof filled> {
  const found = memory.get(id) ?? filled(schemeById(id));
  memory.set(id, found);
  return found;
}

describe('scores', () => {
  it.each<[string, string, readonly Cell[], number | null]>([
    // Bands of rates, in every way of writing.
    ['presales-standard', 'conversion', ['５２％'], 80],
    ['presales-standard', 'conversion', [1 - 0.45], 100],
    ['presales-standard', 'conversion', [0.1 * 3.5], 60],
    ['presales-standard', 'attainment', ['105%'], 100],
    ['presales-standard', 'unitprice', ['￥1,234.5'], 100],
    ['presales-standard', 'response', [45], 80],
    ['presales-standard', 'response', [45.01], 60],
    ['presales-standard', 'slow', [0.08], 50],
    ['presales-standard', 'badreview', [0], 100],
    ['presales-standard', 'badreview', [1], 0],
    // Levels: the label, its ordinal from the top, either width and case.
    ['presales-standard', 'qa', ['b'], 80],
    ['presales-standard', 'qa', [' Ｄ '], 0],
    ['presales-standard', 'qa', [2], 80],
    ['presales-standard', 'qa', ['3'], 70],
    ['presales-standard', 'attitude', ['中'], 70],
    ['presales-standard', 'attitude', [3], 30],
    ['presales-standard', 'attendance', ['满勤'], 100],
    ['presales-standard', 'attendance', [4], 60],
    ['presales-standard', 'conversion', [' '], null],
    // Relative to the team: 60 of 66.666… is 90%.
    ['presales-kpi-detailed', 'unitprice', [60, 200 / 3], 80],
    ['presales-kpi-detailed', 'unitprice', [59.99, 200 / 3], 60],
    ['presales-kpi-detailed', 'unitprice', [200 / 3, 200 / 3], 100],
    ['presales-kpi-detailed', 'unitprice', [0, 80], 0],
    ['presales-kpi-detailed', 'online', [130, 100], 3],
    ['presales-kpi-detailed', 'online', [129.99, 100], 2],
    ['presales-kpi-detailed', 'online', [119.99, 100], 0],
    ['presales-kpi-detailed', 'response', [15], 100],
    ['presales-kpi-detailed', 'response', [15.01], 80],
    ['presales-kpi-detailed', 'response', [22], 60],
    ['presales-kpi-detailed', 'response', [30], 0],
    ['presales-kpi-detailed', 'teamwork', [2, 2], 100],
    ['presales-kpi-detailed', 'teamwork', [3, 2], 85],
    ['presales-kpi-detailed', 'teamwork', [4, 5], 40],
    ['presales-kpi-detailed', 'teamwork', [9, 2], 0],
    ['presales-kpi-detailed', 'attendance', [3, 2], 93],
    ['presales-kpi-detailed', 'unitprice', [80, null], null],
    // In proportion.
    ['taobao-presales-points', 'attainment', [1.2], 30],
    ['taobao-presales-points', 'attainment', [0.5], 15],
    ['taobao-presales-points', 'conversion', [0.5], 10],
    ['taobao-presales-points', 'unitprice', [85], 2.5],
    ['taobao-presales-points', 'items', [0.9], 5],
    ['taobao-presales-points', 'typing', [40], 3],
    ['taobao-presales-points', 'typing', [39], 2],
    ['taobao-presales-points', 'complaints', [0, 2], 3],
    ['taobao-presales-points', 'complaints', [1, 0], 0],
    ['taobao-presales-points', 'complaints', [0, 9], 0],
    ['taobao-presales-points', 'errors', [3], 3.5],
    ['taobao-presales-points', 'refund', [0.1], 3],
    ['taobao-presales-points', 'refund', [0.125], 2],
    ['taobao-presales-points', 'refund', [0.15], 1],
    ['taobao-presales-points', 'refund', [0.1501], 0],
    ['taobao-presales-points', 'attendance', [15.1], 3],
    ['taobao-presales-points', 'feedback', [7], 5],
    ['presales-monthly-kpi', 'refund', [0.05], 4],
    ['presales-monthly-kpi', 'refund', [0.09], 3],
    ['presales-monthly-kpi', 'refund', [0.12], 1],
    ['presales-monthly-kpi', 'refund', [0.15], 0],
    ['presales-monthly-kpi', 'typing', [59], 3],
    // Of a target of 205.
    ['presales-target-weights', 'unitprice', [205], 100],
    ['presales-target-weights', 'unitprice', [184.5], 90],
    ['presales-target-weights', 'unitprice', [163.99], 50],
    ['presales-target-weights', 'reply', [0.9986], 100],
    ['presales-target-weights', 'reply', [0.9985], 80],
    // The rest.
    ['presales-probation', 'test1', [75, 60], 25],
    ['presales-probation', 'test1', [74.99, 90], 0],
    ['presales-probation', 'leave', [1, '否'], 50],
    ['presales-probation', 'leave', [1, '是'], 0],
    ['presales-probation', 'late', [11], 0],
    ['presales-department', 'achievement', [29.5], 29.5],
    ['senior-presales-engineer', 'research', ['指导'], 12],
    ['senior-presales-engineer', 'research', [8.99], 8.99],
    ['senior-presales-engineer', 'research', ['8.5'], 8.5],
    ['senior-presales-engineer', 'materials', [9], 9],
    ['senior-presales-engineer', 'proposals', [4, 1, 1], 6],
    ['senior-presales-engineer', 'bids', [3, 2], 0],
    ['senior-presales-engineer', 'attendance', [18, 0, false], 18],
    ['senior-presales-engineer', 'attendance', [17.99, 3, 0], 17.99],
    ['senior-presales-engineer', 'attendance', [12, 5, '否'], 12],
    ['senior-presales-engineer', 'attendance', [11.99, 6, false], 11.99],
    ['senior-presales-engineer', 'attendance', [3, 0, true], 3],
    ['ecommerce-general', 'connect', [0.985], 99.5],
    ['ecommerce-general', 'connect', [0.95], 96],
    ['ecommerce-general', 'connect', [1], 100],
    ['ecommerce-general', 'firstresponse', [10], 70],
    ['ecommerce-general', 'superior', [8.5], 85],
    ['presales-engineer-formula', 'sales', [50, 200], 25],
    ['presales-quantified', 'item01', [4, 3], 3.2],
    ['presales-manager', 'awareness', [0.5], 0.5],
    ['presales-monthly-ratings', 'reception', [30], 75],
    ['presales-outline', 'complaintrate', [0.025], 75],
    ['presales-outline', 'complaintrate', [0.11], 0],
    ['auto-dealer-media', 'item01', [false], 3],
    ['auto-dealer-media', 'item14', [22], 4],
    ['auto-dealer-media', 'item15', [3, 1], 1],
    ['auto-dealer-media', 'item16', [19], 0],
    ['auto-dealer-media', 'item26', [1], 2.5],
    // Adjustments: blank is 0, faults take either sign, bonus points wait for approval.
    ['aftersales-eight-grades', 'bonus', [15, true], 15],
    ['aftersales-eight-grades', 'bonus', [15, '否'], 0],
    ['aftersales-eight-grades', 'bonus', [15, ''], 0],
    ['aftersales-eight-grades', 'bonus', [null, true], 0],
    ['aftersales-eight-grades', 'bonus', [null, null], 0],
    ['aftersales-eight-grades', 'misconduct', [4], -4],
    ['aftersales-eight-grades', 'misconduct', [-4], -4],
    ['aftersales-eight-grades', 'misconduct', [''], 0],
    ['presales-kpi-detailed', 'praise', [3], 6],
    ['presales-kpi-detailed', 'online', ['', ''], 0],
    ['presales-kpi-detailed', 'online', [130, ''], null],
    ['presales-quantified', 'extra', [-2.5], -2.5],
  ])('%s %s %j → %p', (id, key, cells, points) => {
    expect(plain(score(id, key, cells))).toBe(points);
  });
});

describe('errors', () => {
  it.each<[string, string, readonly Cell[], string, string]>([
    ['presales-standard', 'conversion', [52], '#VALUE!', '请除以 100，或把单元格设为百分比格式'],
    ['presales-standard', 'badreview', [1.5], '#VALUE!', 'a whole number'],
    ['presales-standard', 'qa', ['E'], '#N/A', '可用：A、B、C、D'],
    ['presales-standard', 'qa', ['优'], '#VALUE!', '应为 A、B、C、D 或序号 1–4'],
    ['presales-standard', 'qa', [0], '#VALUE!', 'an ordinal 1–4'],
    ['presales-standard', 'qa', [5], '#VALUE!', 'but got 5'],
    ['presales-standard', 'attitude', [1.5], '#VALUE!', 'but got 1.5'],
    ['presales-standard', 'conversion', [{ error: '#DIV/0!' }], '#DIV/0!', ''],
    ['presales-kpi-detailed', 'unitprice', [80, 0], '#VALUE!', '团队平均值为 0'],
    ['presales-kpi-detailed', 'unitprice', [null, { error: '#REF!' }], '#REF!', ''],
    ['presales-engineer-formula', 'sales', [10, 0], '#VALUE!', 'Team sales is 0'],
    [
      'presales-engineer-formula',
      'sales',
      [200.01, 200],
      '#VALUE!',
      'Personal sales 200.01 is above Team sales 200',
    ],
    ['presales-department', 'achievement', [29.7], '#VALUE!', 'steps of 0.5'],
    ['presales-department', 'achievement', [30.5], '#VALUE!', 'between 0 and 30 points'],
    ['presales-manager', 'awareness', [1.5], '#VALUE!', 'one of 0, 0.5, 1, 2'],
    ['presales-manager', 'initiative', [2.5], '#VALUE!', 'steps of 1'],
    ['senior-presales-engineer', 'research', [10], '#VALUE!', '15、12、9，或低于 9 的分数'],
    [
      'senior-presales-engineer',
      'attendance',
      [15, 0, false],
      '#VALUE!',
      'with 0 violations it must lie in 18–20 but got 15',
    ],
    ['senior-presales-engineer', 'attendance', [18, 3, false], '#VALUE!', '15–<18'],
    ['senior-presales-engineer', 'attendance', [12, 6, false], '#VALUE!', '0–<12'],
    ['senior-presales-engineer', 'attendance', [19, 0, true], '#VALUE!', 'the bottom line was touched'],
    ['presales-quantified', 'item01', [4, 4.01], '#VALUE!', 'between 0 and 4 points'],
    ['aftersales-eight-grades', 'bonus', [-1, true], '#VALUE!', '0 or more'],
    ['aftersales-eight-grades', 'bonus', [5, '也许'], '#VALUE!', 'yes or no'],
    ['aftersales-eight-grades', 'misconduct', [-10.01], '#VALUE!', 'at most 10'],
    ['aftersales-eight-grades', 'execution', [10.01], '#VALUE!', 'between 0 and 10 points'],
  ])('%s %s %j: %s %s', (id, key, cells, code, words) => {
    expectError(score(id, key, cells), code, words);
  });

  it('every error of our own has both texts', () => {
    const found = score('presales-standard', 'conversion', ['x']);
    expect(isError(found) && found.text?.zh !== '' && found.text?.en !== '').toBe(true);
  });
});
