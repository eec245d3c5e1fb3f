import type { Argument, Grid } from '../../src/functions/description';
import { call, column, errorText } from '../support/call';
import { compiledById } from '../support/schemes';

const DIV0 = { error: '#DIV/0!' } as const;

const BEST = [1, 0.55, 200, 0.98, 35, 0.03, 'A', 0, '优', '积极', '全勤', '满勤', '按要求'];
/** 85·20 + 80·15 + 90·15 + 80·6 + 80·12 + 80·5 + 80·5 + 0 + 70·5 + 70·3 + 70·3 + 80·3 + 80·3, over 100. */
const MIDDLE = [0.9, 0.45, 160, 0.95, 45, 0.05, 'B', 1, '中', '不积极', '请假', '缺勤≤2次且报备', '基本'];
const MIDDLE_TOTAL = (1700 + 1200 + 1350 + 480 + 960 + 400 + 400 + 0 + 350 + 210 + 210 + 240 + 240) / 100;
const KEYS = compiledById('presales-standard').indicators.map(({ key }) => key);
const LABELS = compiledById('presales-standard').indicators.map(({ label }) => label.zh);
const without = (at: number): Grid => [BEST.map((cell, index) => (index === at ? null : cell))];

describe('KPISCORE', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['one row', [[BEST]], 100],
    ['two rows', [[BEST, MIDDLE]], [[100], [MIDDLE_TOTAL]]],
    ['a missing input', [without(1)], '#N/A'],
    ['an empty row among others', [[BEST, BEST.map(() => null), MIDDLE]], [[100], [''], [MIDDLE_TOTAL]]],
    ['an error in a row', [[[DIV0, ...BEST.slice(1)], BEST]], [['#DIV/0!'], [100]]],
    ['a bad cell in a row', [[[52, ...BEST.slice(1)], BEST]], [['#VALUE!'], [100]]],
    ['its own header', [[BEST], 'presales-standard', [KEYS]], 100],
    ['a Chinese header', [[MIDDLE], null, [LABELS]], MIDDLE_TOTAL],
    ['another order', [[[...MIDDLE].reverse()], null, [[...LABELS].reverse()]], MIDDLE_TOTAL],
    ['a header in a column', [[MIDDLE], null, column(...KEYS)], MIDDLE_TOTAL],
    ['a header without an indicator', [[BEST.slice(1)], null, [KEYS.slice(1)]], '#N/A'],
    ['a misspelt header', [[BEST], null, [['atainment', ...KEYS.slice(1)]]], '#N/A'],
    ['a header twice', [[BEST], null, [['attainment', 'attainment', ...KEYS.slice(2)]]], '#VALUE!'],
    ['a blank first header', [[BEST], null, [[null, ...KEYS.slice(1)]]], '#VALUE!'],
    ['an error in the header', [[BEST], null, [[DIV0, ...KEYS.slice(1)]]], '#DIV/0!'],
    ['a column too many', [[[...BEST, 1]]], '#VALUE!'],
    ['a column too few', [[BEST.slice(1)]], '#VALUE!'],
    ['without a total', [[[80, 80, 80]], 'star-composite'], '#N/A'],
    ['the log has none', [[['Q101']], 'quality-severity'], '#N/A'],
    ['rates by stars have none', [[[1, 0, 1, 1]], 'fee-collection-star'], '#N/A'],
    ['an unknown scheme', [[BEST], 'standard'], '#N/A'],
    [
      'a month',
      [[[1, 0.75, 170, 1.8, 70, 0, 0, 0, 0.05, 10, 5, 5, 5]], 'taobao-presales-points', null, '3月'],
      100,
    ],
    ['no month that is', [[BEST], null, null, '3rd'], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPISCORE', ...args)).toEqual(result);
  });

  it('names what is missing', () => {
    expect(errorText('KPISCORE', without(1))).toContain('缺少：咨询转化率。');
    expect(
      errorText('KPISCORE', [BEST.map((cell, index) => ([0, 8].includes(index) ? '' : cell))]),
    ).toContain('缺少：指标完成率、工作态度。');
    expect(errorText('KPISCORE', [[BEST[0] as number]])).toContain('应选择 13 列，实际是 1 列');
  });

  describe('several cells to an indicator, and adjustments', () => {
    const ID = 'presales-kpi-detailed';
    // 80·25 + 80·15 + 80·10 + 100·15 + 85·20 + 97·15, over 100.
    const six = [0.45, 72, 80, 0.95, 15, 3, 2, 1, 1];
    const base = (2000 + 1200 + 800 + 1500 + 1700 + 1455) / 100;
    it.each<[string, readonly Argument[], unknown]>([
      ['adjustments left out', [[six], ID], base],
      ['some left out', [[[...six, 130, 100]], ID], base + 3],
      ['all of them', [[[...six, 120, 100, 1, 2]], ID], base + 2 + 2 + 4],
      ['blank adjustments', [[[...six, null, null, '', null]], ID], base],
      ['an adjustment half filled', [[[...six, 120, null, 1, 2]], ID], '#N/A'],
      [
        'a header cell per indicator',
        [[six], ID, [['conversion', 'unitprice', 'reply', 'response', 'teamwork', 'attendance']]],
        base,
      ],
      [
        'with blanks beside those of two cells',
        [[six], ID, [['询单转化率', '客单价', null, '回复率', '响应时间', '团队协作', '', '考勤', '']]],
        base,
      ],
      [
        'a header cell per input',
        [
          [six],
          ID,
          [
            [
              'conversion',
              '本人客单价',
              '团队平均客单价',
              'reply',
              'response',
              'handovers',
              'handovercomplaints',
              'lateshort',
              'latelong',
            ],
          ],
        ],
        base,
      ],
      [
        'inputs of one indicator apart',
        [
          [[80, 0.45, 72, 0.95, 15, 3, 2, 1, 1]],
          ID,
          [
            [
              'teamprice',
              'conversion',
              'ownprice',
              'reply',
              'response',
              'handovers',
              'handovercomplaints',
              'lateshort',
              'latelong',
            ],
          ],
        ],
        base,
      ],
      [
        'an adjustment in the header',
        [
          [[...six, 3]],
          ID,
          [
            [
              'conversion',
              'unitprice',
              null,
              'reply',
              'response',
              'teamwork',
              null,
              'attendance',
              null,
              '点名表扬',
            ],
          ],
        ],
        base + 6,
      ],
      [
        'the header of one cell too few',
        [[six.slice(1)], ID, [['conversion', 'unitprice', 'reply', 'response', 'teamwork', 'attendance']]],
        '#VALUE!',
      ],
      [
        'more cells than an indicator has',
        [
          [[...six, 9]],
          ID,
          [
            [
              'conversion',
              'unitprice',
              null,
              null,
              'reply',
              'response',
              'teamwork',
              null,
              'attendance',
              null,
            ],
          ],
        ],
        '#VALUE!',
      ],
      [
        'fault and unapproved bonus',
        [[[10, 5, 10, 10, 5, 10, 5, 5, 10, 10, 20, 15, '否', 4]], 'aftersales-eight-grades'],
        96,
      ],
      ['approved', [[[10, 5, 10, 10, 5, 10, 5, 5, 10, 10, 10, 15, true, 0]], 'aftersales-eight-grades'], 105],
      ['never below 0', [[[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, null, null, -10]], 'aftersales-eight-grades'], 0],
    ])('%s', (_, args, result) => {
      expect(call('KPISCORE', ...args)).toEqual(result);
    });
  });
});
