/** KPIBONUS, KPISALARY, KPICOMMISSION, KPIPOOL, KPIRANK. */
import type { Argument } from '../../src/functions/description';
import { call, column, errorText, row } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

describe('KPIBONUS', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['pool × score / 100', [86.5, 300], 259.5],
    ['half-up to the cent', [33.335, 300], 100.01],
    ['a column and one pool', [column(86.5, null, 100), 300], [[259.5], [''], [300]]],
    ['a column of pools', [column(86.5, 100), column(300, 200)], [[259.5], [200]]],
    [
      'a column and a row',
      [column(100, 50), row(300, 200)],
      [
        [300, 200],
        [150, 100],
      ],
    ],
    ['no pool', [86.5], '#N/A'],
    ['one blank pool', [column(86.5, 100), column(300, null)], [[259.5], ['#N/A']]],
    ['a pool below 0', [86.5, -1], '#VALUE!'],
    ['an error in either', [column(DIV0, 90), column(300, { error: '#REF!' })], [['#DIV/0!'], ['#REF!']]],
    ['sizes that do not fit', [column(1, 2, 3), column(1, 2)], '#VALUE!'],
    ['by grade', [105, 2000, 'aftersales-eight-grades'], 2000],
    ['a fixed amount', [95, undefined, 'presales-target-weights'], 200],
    [
      'a fixed amount taken away',
      [column(95.01, 95, 85, 75), null, 'presales-target-weights'],
      [[300], [200], [0], [-200]],
    ],
    ['by stars', [column(5, 4, 3, 2, 1), 1000, 'fee-collection-star'], [[1500], [1200], [1000], [500], [0]]],
    ['by stars without performance pay', [5, null, 'fee-collection-star'], '#N/A'],
    ['six stars', [6, 1000, 'fee-collection-star'], '#VALUE!'],
    ['half a star', [4.5, 1000, 'fee-collection-star'], '#VALUE!'],
    ['no star', [0, 1000, 'fee-collection-star'], '#VALUE!'],
    ['a scheme that pays none', [90, 300, 'presales-qa'], '#N/A'],
    ['a score above 100', [101, 300], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIBONUS', ...args)).toEqual(result);
  });
});

describe('KPISALARY', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['base + bonus + commission', ['高级客服', 85, 1000], 3755],
    ['without commission', ['初级', 100], 2300],
    ['a part', ['高级', 85, 1000, null, 'bonus'], 255],
    ['a part in Chinese', ['高级', 85, 1000, null, '底薪'], 2500],
    ['the commission', ['高级', 85, 1000, null, 'Commission'], 1000],
    ['the total by name', ['高级', 85, 1000, null, '合计'], 3755],
    ['probation pays no commission', ['试用期', 85, 1000, null, 'commission'], 0],
    [
      'a column',
      [column('高级', '初级', null), column(85, 100, null), column(1000, null, null)],
      [[3755], [2300], ['']],
    ],
    [
      'one commission for all, blank rows stay blank',
      [column('高级', null), column(85, null), 1000],
      [[3755], ['']],
    ],
    [
      'a commission in a blank row',
      [column('高级', null), column(85, null), column(1000, 1000)],
      [[3755], ['#N/A']],
    ],
    [
      'a commission of 0 in a blank row',
      [column('高级', null), column(85, null), column(1000, 0)],
      [[3755], ['']],
    ],
    ['a level without a score', ['高级', null], '#N/A'],
    ['a score without a level', [null, 85], '#N/A'],
    ['probation by position needs none', ['试用三级', null, null, 'star-composite'], 1920],
    ['an unknown level', ['资深', 85], '#N/A'],
    ['a number as the level', [3, 85], '#N/A'],
    ['an unknown part', ['高级', 85, 0, null, 'bonuses'], '#VALUE!'],
    ['no commission in the scheme', ['一级', 90, 100, 'star-composite'], '#N/A'],
    ['nor as a part', ['一级', 90, null, 'star-composite', 'commission'], '#N/A'],
    ['no levels in the scheme', ['初级', 90, null, 'aftersales-eight-grades'], '#N/A'],
    ['a month of refunds: 2500 + 300 × 85% − 1', ['高级', 85, -1], 2754],
    ['a month of refunds: 2500 + 300 × 86.5% − 120', ['高级', 86.5, -120], 2639.5],
    ['an error', [column('高级', DIV0), column(85, 85)], [[2755], ['#DIV/0!']]],
    ['sizes that do not fit', [column('高级', '初级', '中级'), column(85, 90)], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPISALARY', ...args)).toEqual(result);
  });

  it('names what it knows', () => {
    expect(errorText('KPISALARY', '中级客户', 85)).toContain('Did you mean 中级客服?');
    expect(errorText('KPISALARY', '高级', 85, 0, null, 'bonuses')).toContain('Did you mean bonus?');
  });
});

describe('KPICOMMISSION', () => {
  const rates = [
    [0, 0.01],
    [10_000, '2%'],
    ['¥50,000', 0.03],
  ] as const;
  it.each<[string, readonly Argument[], unknown]>([
    ['whole by default', [20_000, rates], 400],
    ['tiered', [20_000, rates, 'tiered'], 300],
    ['in Chinese', [20_000, rates, ' 超额累进 '], 300],
    ['linear', [30_000, rates, '线性'], 750],
    [
      'a column',
      [column(0, 9999.99, 10_000, null, DIV0, -1), rates],
      [[0], [100], [200], [''], ['#DIV/0!'], [-0.01]],
    ],
    [
      'blank rows in the table',
      [
        20_000,
        [
          [0, 0.01],
          [null, ''],
          [10_000, 0.02],
        ],
      ],
      400,
    ],
    ['below the first threshold', [999, [[1000, 0.1]]], 0],
    [
      'not ascending',
      [
        1,
        [
          [10_000, 0.02],
          [0, 0.01],
        ],
      ],
      '#VALUE!',
    ],
    [
      'repeated',
      [
        1,
        [
          [0, 0.02],
          [0, 0.01],
        ],
      ],
      '#VALUE!',
    ],
    ['a rate of 200%', [1, [[0, 2]]], '#VALUE!'],
    ['a rate that is missing', [1, [[0, null]]], '#VALUE!'],
    [
      'a title row',
      [
        1,
        [
          ['起点', '比例'],
          [0, 0.1],
        ],
      ],
      '#VALUE!',
    ],
    ['three columns', [1, [[0, 0.1, 1]]], '#VALUE!'],
    ['an empty table', [1, [[null, null]]], '#VALUE!'],
    ['an error in the table', [1, [[0, DIV0]]], '#DIV/0!'],
    ['an unknown method', [1, rates, 'progressive'], '#VALUE!'],
    ['too much to hold the cents', [9e12, [[0, 1]], 'whole'], 9e12],
  ])('%s', (_, args, result) => {
    expect(call('KPICOMMISSION', ...args)).toEqual(result);
  });

  it('says which threshold', () => {
    expect(
      errorText('KPICOMMISSION', 1, [
        [10_000, 0.02],
        [500, 0.01],
      ]),
    ).toContain('500 follows 10000');
    expect(errorText('KPICOMMISSION', 1, rates, 'teired')).toContain('Did you mean tiered?');
  });
});

describe('KPIPOOL', () => {
  const scores = column(90, 95, 80, 85);
  it.each<[string, readonly Argument[], unknown]>([
    ['ranks by score', [scores, null, 1_000_000], [[1900], [2600], [900], [900]]],
    ['the sales left out', [scores, undefined, 1_000_000], [[1900], [2600], [900], [900]]],
    ['sales break ties', [column(90, 90, 80), column(1, 2, 3), 1_000_000], [[1900], [2600], [1800]]],
    ['full ties share', [column(90, 90, 80), column(1, 1, 3), 1_000_000], [[2250], [2250], [1800]]],
    ['a row', [row(90, 95), row(null, null), 1_000_000], [[1900, 2600]]],
    ['alone', [90, null, '¥1,000,000'], 2600],
    ['a blank takes no part', [column(90, null, 95), null, 1_000_000], [[1900], [''], [2600]]],
    ['nobody', [column(null, ''), null, null], [[''], ['']]],
    ['no amount', [scores, null, null], '#N/A'],
    ['an amount below 0', [scores, null, -1], '#VALUE!'],
    ['a score that is none stops all', [column(90, 'x', 80), null, 1000], '#VALUE!'],
    ['an error stops all', [column(90, DIV0, 80), null, 1000], '#DIV/0!'],
    ['sizes that differ', [scores, column(1, 2), 1000], '#VALUE!'],
    ['the scheme by name', [scores, null, 1_000_000, '售前 KPI 细则'], [[1900], [2600], [900], [900]]],
    ['a scheme without a pool', [scores, null, 1000, 'presales-standard'], '#N/A'],
    ['by rank, said', [scores, null, 1_000_000, null, null, '按名次'], [[1900], [2600], [900], [900]]],
    // 1000 × 90 ÷ 350 = 257.142…, 271.428…, 228.571…, 242.857…: two cents are left for .857 and .571.
    ['by score', [scores, null, 1000, null, null, '按得分'], [[257.14], [271.43], [228.57], [242.86]]],
    [
      'by score, the sales not looked at',
      [column(1, 3), column(-5, null), 100, null, null, 'score'],
      [[25], [75]],
    ],
    [
      'by score out of a scheme’s pool',
      [column(1, 3), null, 100_000, 'presales-kpi-detailed', null, 'score'],
      [[150], [450]],
    ],
    ['by weight', [column(90, 80, 70), column(1, 2, 3), 600, null, null, '按权重'], [[100], [200], [300]]],
    ['a weight of 0', [column(90, 80), column(0, 2), 600, null, null, 'weight'], [[0], [600]]],
    [
      'a blank score takes no part',
      [column(90, null, 70), column(1, 2, 3), 4, null, null, 'weight'],
      [[1], [''], [3]],
    ],
    [
      'equal parts: the last cent to the first listed',
      [column(9, 9, 9), null, 0.05, null, null, 'score'],
      [[0.02], [0.02], [0.01]],
    ],
    ['alone', [90, null, 100.01, null, null, 'score'], 100.01],
    ['a weight that is missing', [column(90, 80), column(1, null), 600, null, null, 'weight'], '#N/A'],
    ['no weights', [column(90, 80), null, 600, null, null, 'weight'], '#N/A'],
    ['a weight below 0', [column(90, 80), column(1, -1), 600, null, null, 'weight'], '#VALUE!'],
    ['weights of 0', [column(90, 80), column(0, 0), 600, null, null, 'weight'], '#VALUE!'],
    ['scores of 0', [column(0, 0), null, 600, null, null, 'score'], '#VALUE!'],
    ['no pool', [column(90, 80), null, null, null, null, 'score'], '#N/A'],
    ['an unknown method', [column(90, 80), null, 600, null, null, '平均'], '#VALUE!'],
    ['by score of a scheme without a pool', [scores, null, 1000, 'presales-standard', null, 'score'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('KPIPOOL', ...args)).toEqual(result);
  });
});

describe('KPIRANK', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['ties share the better rank', [column(90, 95, 90, 80)], [[2], [1], [2], [4]]],
    ['a row', [row(90, 95)], [[2, 1]]],
    ['blanks have none', [column(90, null, 80)], [[1], [''], [2]]],
    ['sales break ties', [column(90, 90, 95), column(1, 2, 0)], [[3], [2], [1]]],
    ['equal sales tie', [column(90, 90), column(2, 2)], [[1], [1]]],
    ['missing sales stand last', [column(90, 90), column(null, 0)], [[2], [1]]],
    ['a bad cell by itself', [column(90, 'x', DIV0, 95)], [[2], ['#VALUE!'], ['#DIV/0!'], [1]]],
    ['binary noise ties', [column(0.3, 0.1 + 0.2)], [[1], [1]]],
    ['one person', [90], 1],
    ['text', [column('90', '９５')], [[2], [1]]],
    ['sizes that differ', [column(1, 2), column(1)], '#VALUE!'],
    ['the lowest first', [column(35, 28, null, 35, 60), null, '低者在前'], [[2], [1], [''], [2], [4]]],
    ['the lowest first, more sales before', [column(35, 35, 28), column(1, 2, 0), 'low'], [[3], [2], [1]]],
    ['the highest first, said', [column(35, 28), null, 'high', 'gap'], [[1], [2]]],
    ['dense', [column(90, 95, 90, 80), null, null, '连号'], [[2], [1], [2], [3]]],
    [
      'dense and the lowest first',
      [column(90, 95, 90, 80, 95), null, '升序', 'dense'],
      [[2], [3], [2], [1], [3]],
    ],
    ['dense with sales', [column(90, 90, 90, 80), column(2, 2, 1, 0), null, 'dense'], [[1], [1], [2], [3]]],
    ['an unknown order', [column(90, 95), null, '随机'], '#VALUE!'],
    ['an unknown word for ties', [column(90, 95), null, null, '并列'], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIRANK', ...args)).toEqual(result);
  });
});
