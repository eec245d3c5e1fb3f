import type { Argument } from '../../src/functions/description';
import { call, column, errorText, row } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

describe('KPIBAND', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['one cell', [0.52, 'conversion'], 80],
    ['text', ['52%', 'conversion'], 80],
    ['the edge', [1 - 0.45, 'conversion'], 100],
    ['the scheme by id', [0.52, 'conversion', 'presales-kpi-detailed'], 80],
    ['the scheme in capitals', [0.55, 'conversion', ' PRESALES-KPI-DETAILED '], 90],
    ['the scheme by its Chinese name', [3, '差评', '售前客服绩效考核标准'], 0],
    ['the indicator by its Chinese label', [0.52, '咨询转化率'], 80],
    ['by its English label', [0.52, 'Inquiry conversion'], 80],
    ['by an alias, in full width', ['Ａ', 'ＱＡ质检'], 100],
    ['a key typed as a number', ['部分', 1.01, 'presales-qa'], 2],
    ['a key typed as text', ['部分', '1.01', 'presales-qa'], 2],
    ['a column', [column(0.55, 0.45, 0.35, 0), 'conversion'], [[100], [80], [60], [0]]],
    ['a row of one indicator', [row(0.55, 0.45), 'conversion'], [[100, 80]]],
    ['blank in, blank out', [column(0.55, null, '', ' '), 'conversion'], [[100], [''], [''], ['']]],
    ['a blank cell', [null, 'conversion'], ''],
    [
      'each bad cell by itself',
      [column(0.55, 52, DIV0, 'abc'), 'conversion'],
      [[100], ['#VALUE!'], ['#DIV/0!'], ['#VALUE!']],
    ],
    [
      'a row of keys',
      [
        [
          [1, 0.35],
          [0.9, 0.349],
        ],
        row('attainment', '咨询转化率'),
      ],
      [
        [100, 60],
        [85, 0],
      ],
    ],
    ['a misspelt key among them', [[[1, 0.35]], row('attainment', 'convertion')], [[100, '#N/A']]],
    ['a blank key among them', [[[1, 0.35]], row('attainment', null)], [[100, '#VALUE!']]],
    ['an indicator of two cells', [row(60, 200 / 3), 'unitprice', 'presales-kpi-detailed'], 80],
    [
      'for two people',
      [
        [
          [64, 80],
          [80, 80],
        ],
        'unitprice',
        'presales-kpi-detailed',
      ],
      [[60], [100]],
    ],
    ['half filled', [row(60, null), 'unitprice', 'presales-kpi-detailed'], ''],
    [
      'keys of two cells and one',
      [[[0.6, 64, 80, 0.98]], row('conversion', 'unitprice', 'reply'), 'presales-kpi-detailed'],
      [[100, 60, 100]],
    ],
    ['a key per row', [column(1, 0.52), column('attainment', 'conversion')], [[100], [80]]],
    [
      'a key per row, one of two cells',
      [
        [
          [0.6, null],
          [64, 80],
        ],
        column('conversion', 'unitprice'),
        'presales-kpi-detailed',
      ],
      [[100], [60]],
    ],
    [
      'a key per row, a cell too many',
      [
        [
          [0.6, 1],
          [64, 80],
        ],
        column('conversion', 'unitprice'),
        'presales-kpi-detailed',
      ],
      [['#VALUE!'], [60]],
    ],
    ['a value without a key', [column(1, 0.5), column('attainment', null)], [[100], ['#VALUE!']]],
    ['a season', [85, 'unitprice', 'taobao-presales-points', '2026-03'], 2.5],
    ['no season needed', [85, 'unitprice', 'taobao-presales-points'], 2.5],
    ['an adjustment', [3, 'praise', 'presales-kpi-detailed'], 6],
    ['a blank adjustment', [null, 'praise', 'presales-kpi-detailed'], ''],
    ['the month is none', [85, 'unitprice', 'taobao-presales-points', 13], '#VALUE!'],
    ['the month is an error', [85, 'unitprice', 'taobao-presales-points', DIV0], '#DIV/0!'],
    ['an unknown indicator', [1, 'convertion'], '#N/A'],
    ['an unknown scheme', [1, 'conversion', 'presale-standard'], '#N/A'],
    ['an unknown level', ['E', 'qa'], '#N/A'],
    ['a level of another indicator', ['优', 'qa'], '#VALUE!'],
    ['an error as the indicator', [1, DIV0], '#DIV/0!'],
    ['an error as the scheme', [1, 'conversion', DIV0], '#DIV/0!'],
    ['a number as the scheme', [1, 'conversion', 1], '#N/A'],
    ['a scheme without indicators', [1, 'conversion', 'star-composite'], '#N/A'],
    ['no indicator', [1, null], '#VALUE!'],
    ['a setting without a value', [100, 'inquiries', 'presales-outline'], '#N/A'],
    [
      'a block of keys',
      [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        [
          ['attainment', 'conversion'],
          ['reply', 'qa'],
        ],
      ],
      '#VALUE!',
    ],
    ['too narrow for two cells', [column(60, 70), 'unitprice', 'presales-kpi-detailed'], '#VALUE!'],
    ['narrower than the keys', [row(1, 2, 3), row('attainment', 'conversion')], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIBAND', ...args)).toEqual(result);
  });

  it.each<[readonly Argument[], string]>([
    [
      [1, 'convertion'],
      "no indicator 'convertion' in presales-standard; did you mean conversion 咨询转化率?",
    ],
    [[1, '转换率', 'presales-standard'], '没有指标“转换率”'],
    [[1, 'conversion', 'presale-standard'], '是否想用 presales-standard 售前客服绩效考核标准'],
    [[52, 'conversion'], 'between 0 and 1 – 52% or 0.52 – but got 52'],
    [[100, 'inquiries', 'presales-outline'], 'Target inquiries (inquiriestarget)'],
    [[row(1, 2, 3), row('attainment', 'conversion')], 'expected 2 columns but got 3'],
  ])('%j says %s', (args, words) => {
    expect(errorText('KPIBAND', ...args)).toContain(words);
  });
});
