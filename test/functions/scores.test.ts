/** KPIBAND, KPISCORE, KPIGRADE, KPIRATIO. */
import type { Argument, Grid } from '../../src/functions/description';
import { compiledById } from '../support/schemes';
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
    ['each bad cell by itself', [column(0.55, 52, DIV0, 'abc'), 'conversion'], [[100], ['#VALUE!'], ['#DIV/0!'], ['#VALUE!']]],
    ['a row of keys', [[[1, 0.35], [0.9, 0.349]], row('attainment', '咨询转化率')], [[100, 60], [85, 0]]],
    ['a misspelt key among them', [[[1, 0.35]], row('attainment', 'convertion')], [[100, '#N/A']]],
    ['a blank key among them', [[[1, 0.35]], row('attainment', null)], [[100, '#VALUE!']]],
    ['an indicator of two cells', [row(60, 200 / 3), 'unitprice', 'presales-kpi-detailed'], 80],
    ['for two people', [[[64, 80], [80, 80]], 'unitprice', 'presales-kpi-detailed'], [[60], [100]]],
    ['half filled', [row(60, null), 'unitprice', 'presales-kpi-detailed'], ''],
    ['keys of two cells and one', [[[0.6, 64, 80, 0.98]], row('conversion', 'unitprice', 'reply'), 'presales-kpi-detailed'], [[100, 60, 100]]],
    ['a key per row', [column(1, 0.52), column('attainment', 'conversion')], [[100], [80]]],
    ['a key per row, one of two cells', [[[0.6, null], [64, 80]], column('conversion', 'unitprice'), 'presales-kpi-detailed'], [[100], [60]]],
    ['a key per row, a cell too many', [[[0.6, 1], [64, 80]], column('conversion', 'unitprice'), 'presales-kpi-detailed'], [['#VALUE!'], [60]]],
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
    ['a block of keys', [[[1, 2], [3, 4], [5, 6]], [['attainment', 'conversion'], ['reply', 'qa']]], '#VALUE!'],
    ['too narrow for two cells', [column(60, 70), 'unitprice', 'presales-kpi-detailed'], '#VALUE!'],
    ['narrower than the keys', [row(1, 2, 3), row('attainment', 'conversion')], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIBAND', ...args)).toEqual(result);
  });

  it.each<[readonly Argument[], string]>([
    [[1, 'convertion'], "no indicator 'convertion' in presales-standard; did you mean conversion 咨询转化率?"],
    [[1, '转换率', 'presales-standard'], '没有指标“转换率”'],
    [[1, 'conversion', 'presale-standard'], '是否想用 presales-standard 售前客服绩效考核标准'],
    [[52, 'conversion'], 'between 0 and 1 – 52% or 0.52 – but got 52'],
    [[100, 'inquiries', 'presales-outline'], 'Target inquiries (inquiriestarget)'],
    [[row(1, 2, 3), row('attainment', 'conversion')], 'expected 2 columns but got 3'],
  ])('%j says %s', (args, words) => {
    expect(errorText('KPIBAND', ...args)).toContain(words);
  });
});

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
    ['a month', [[[1, 0.75, 170, 1.8, 70, 0, 0, 0, 0.05, 10, 5, 5, 5]], 'taobao-presales-points', null, '3月'], 100],
    ['no month that is', [[BEST], null, null, '3rd'], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPISCORE', ...args)).toEqual(result);
  });

  it('names what is missing', () => {
    expect(errorText('KPISCORE', without(1))).toContain('缺少：咨询转化率。');
    expect(errorText('KPISCORE', [BEST.map((cell, index) => ([0, 8].includes(index) ? '' : cell))])).toContain('缺少：指标完成率、工作态度。');
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
      ['a header cell per indicator', [[six], ID, [['conversion', 'unitprice', 'reply', 'response', 'teamwork', 'attendance']]], base],
      ['with blanks beside those of two cells', [[six], ID, [['询单转化率', '客单价', null, '回复率', '响应时间', '团队协作', '', '考勤', '']]], base],
      ['a header cell per input', [[six], ID, [['conversion', '本人客单价', '团队平均客单价', 'reply', 'response', 'handovers', 'handovercomplaints', 'lateshort', 'latelong']]], base],
      ['inputs of one indicator apart', [[[80, 0.45, 72, 0.95, 15, 3, 2, 1, 1]], ID, [['teamprice', 'conversion', 'ownprice', 'reply', 'response', 'handovers', 'handovercomplaints', 'lateshort', 'latelong']]], base],
      ['an adjustment in the header', [[[...six, 3]], ID, [['conversion', 'unitprice', null, 'reply', 'response', 'teamwork', null, 'attendance', null, '点名表扬']]], base + 6],
      ['the header of one cell too few', [[six.slice(1)], ID, [['conversion', 'unitprice', 'reply', 'response', 'teamwork', 'attendance']]], '#VALUE!'],
      ['more cells than an indicator has', [[[...six, 9]], ID, [['conversion', 'unitprice', null, null, 'reply', 'response', 'teamwork', null, 'attendance', null]]], '#VALUE!'],
      ['fault and unapproved bonus', [[[10, 5, 10, 10, 5, 10, 5, 5, 10, 10, 20, 15, '否', 4]], 'aftersales-eight-grades'], 96],
      ['approved', [[[10, 5, 10, 10, 5, 10, 5, 5, 10, 10, 10, 15, true, 0]], 'aftersales-eight-grades'], 105],
      ['never below 0', [[[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, null, null, -10]], 'aftersales-eight-grades'], 0],
    ])('%s', (_, args, result) => {
      expect(call('KPISCORE', ...args)).toEqual(result);
    });
  });
});

describe('KPIGRADE', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['89.5 is B', [89.5], 'B'],
    ['half-up', [89.995], 'A'],
    ['text', ['89.5'], 'B'],
    ['a column', [column(100, null, 59.99, DIV0, 'x')], [['A'], [''], ['D'], ['#DIV/0!'], ['#VALUE!']]],
    ['a block', [[[90, 80], [60, 0]]], [['A', 'B'], ['C', 'D']]],
    ['above 100 where there are bonus points', [120, 'aftersales-eight-grades'], '特'],
    ['above 100 where there are none', [100.01], '#VALUE!'],
    ['below 0', [-0.01], '#VALUE!'],
    ['upper edge', [95, '售前绩效（目标权重）'], 'B'],
    ['quarters', [90, 'presales-quantified'], '四级'],
    ['service', [60, 'service-seven'], '合格'],
    ['probation', [60, 'presales-probation'], '延期'],
    ['no grades', [90, 'center-star'], '#N/A'],
    ['TRUE is no score', [true], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIGRADE', ...args)).toEqual(result);
  });

  it('says what the scheme has instead', () => {
    expect(errorText('KPIGRADE', 90, 'center-star')).toContain('center-star has no grades. It has: totals, stars.');
  });
});

describe('KPIRATIO', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['score / 100', [86.5], 0.865],
    ['exactly', [33.3333333333333], 0.333333333333333],
    ['by grade', [column(120, 110, 100, 90, 80, 70, 60, 0), 'aftersales-eight-grades'], [[1.5], [1.2], [1], [0.9], [0.7], [0.5], [0.3], [0]]],
    ['blank', [''], ''],
    ['none', [90, 'service-seven'], '#N/A'],
    ['fixed amounts are no coefficient', [90, 'presales-target-weights'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('KPIRATIO', ...args)).toEqual(result);
  });
});
