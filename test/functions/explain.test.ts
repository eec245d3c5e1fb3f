/** KPIEXPLAIN, KPISCHEMES, KPILIST: sentences and lists in both languages. */
import type { Argument, Grid } from '../../src/functions/description';
import { schemes } from '../../src/schemes/all';
import { call, callRaw, column, errorText, row } from '../support/call';

const both = (...args: readonly Argument[]): unknown[] => [
  callRaw('KPIEXPLAIN', args, 'zh'),
  callRaw('KPIEXPLAIN', args, 'en'),
];

describe('one indicator', () => {
  it.each<[string, readonly Argument[], string, string]>([
    [
      'a band',
      [0.52, 'conversion'],
      '52% 落在 45%–55% → 80 分 × 权重 15% = 12.00',
      '52% lies in 45%–55% → 80 points × weight 15% = 12.00',
    ],
    [
      'the top',
      [0.55, 'conversion'],
      '55% 落在 ≥55% → 100 分 × 权重 15% = 15.00',
      '55% lies in ≥55% → 100 points × weight 15% = 15.00',
    ],
    [
      'the rest',
      [0.3, 'conversion'],
      '30% 落在 <35% → 0 分 × 权重 15% = 0.00',
      '30% lies in <35% → 0 points × weight 15% = 0.00',
    ],
    [
      'falling',
      [45, 'response'],
      '45 秒 落在 35–45 → 80 分 × 权重 12% = 9.60',
      '45 seconds lies in 35–45 → 80 points × weight 12% = 9.60',
    ],
    ['a level', ['B', 'qa'], '评定为“B” → 80 分 × 权重 5% = 4.00', 'rated B → 80 points × weight 5% = 4.00'],
    ['a level in English', ['中', 'attitude'], '评定为“中” → 70 分 × 权重 5% = 3.50', 'rated '],
    [
      'the team',
      [row(60, 80), 'unitprice', 'presales-kpi-detailed'],
      '60 元 ÷ 80 = 75% 落在 <80% → 0 分 × 权重 15% = 0.00',
      '60 yuan ÷ 80 = 75% lies in <80% → 0 points',
    ],
    [
      'in proportion',
      [0.5, 'attainment', 'taobao-presales-points'],
      '30 × 50% ÷ 100% → 15 分',
      '30 × 50% ÷ 100% → 15 points',
    ],
    [
      'a deduction',
      [row(3, 5), 'teamwork', 'presales-kpi-detailed'],
      '满分 100，转交工作次数 3 扣 15，交接投诉次数 5 扣 30 → 55 分 × 权重 20% = 11.00',
      'from 100, Work handed over 3 takes 15, Handover complaints 5 takes 30 → 55 points × weight 20% = 11.00',
    ],
    [
      'conditions',
      [row(75, 59), 'test1', 'presales-probation'],
      '第一轮笔试 ≥75 ✓，第一轮打字速度 ≥60 ✗ → 0 分',
      'Written test 1 ≥75 ✓, Typing speed 1 ≥60 ✗ → 0 points',
    ],
    [
      'a range',
      [row(15, 2, false), 'attendance', 'senior-presales-engineer'],
      '违规 2 次，15 分属于“违纪≤3次”（15–<18） → 15 分',
      '2 violations, 15 points lie in Up to 3 (15–<18) → 15 points',
    ],
    [
      'a blend',
      [row(4, 3), 'item01', 'presales-quantified'],
      '自评 4 分 × 20% + 上级 3 分 × 80% → 3.2 分',
      'self 4 points × 20% + superior 3 points × 80% → 3.2 points',
    ],
    [
      'bonus points that wait',
      [row(15, null), 'bonus', 'aftersales-eight-grades'],
      '加分 15 未审批，不计 → 0 分',
      'bonus 15 not approved, not counted → 0 points',
    ],
    [
      'an approval of nothing',
      [row(null, true), 'bonus', 'aftersales-eight-grades'],
      '加分 0 → 0 分',
      'bonus 0 → 0 points',
    ],
    [
      'a season',
      [85, 'unitprice', 'taobao-presales-points', 3],
      '5 × 85 ÷ 170 → 2.5 分',
      '5 × 85 ÷ 170 → 2.5 points',
    ],
  ])('%s', (_, args, zh, en) => {
    const [chinese, english] = both(...args);
    expect(chinese).toBe(zh);
    expect(String(english).startsWith(en)).toBe(true);
  });

  it.each<[string, readonly Argument[], unknown]>([
    [
      'a column',
      [column(0.55, null, 52), 'conversion'],
      [['55% 落在 ≥55% → 100 分 × 权重 15% = 15.00'], [''], ['#VALUE!']],
    ],
    ['blank', [null, 'conversion'], ''],
    ['a blank adjustment', [null, 'misconduct', 'aftersales-eight-grades'], ''],
    ['an unknown indicator', [0.5, 'convertion'], '#N/A'],
    ['too wide', [row(1, 2), 'conversion'], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIEXPLAIN', ...args)).toEqual(result);
  });
});

describe('a whole row', () => {
  const six = [0.45, 72, 80, 0.95, 15, 3, 2, 1, 1];

  it('gives every contribution, the total, the grade and the coefficient', () => {
    const best = [1, 0.55, 200, 0.98, 35, 0.03, 'A', 0, '优', '积极', '全勤', '满勤', '按要求'];
    const [zh, en] = both([best]);
    expect(String(zh).split('；')).toHaveLength(13);
    expect(
      String(zh).startsWith('指标完成率：100% 落在 ≥100% → 100 分 × 权重 20% = 20.00；咨询转化率：'),
    ).toBe(true);
    expect(String(zh).endsWith('。总分 100.00 → A（≥90），系数 100%')).toBe(true);
    expect(String(en).endsWith('. Total 100.00 → A (≥90), coefficient 100%')).toBe(true);
  });

  it('leaves blank adjustments out', () => {
    const [bare, blank, filled] = [six, [...six, null, ' ', '', null], [...six, 130, 100, 1, 2]].map(
      (cells) => String(call('KPIEXPLAIN', [cells], null, 'presales-kpi-detailed')),
    );
    expect(blank).toBe(bare);
    expect(bare).not.toContain('在线时长');
    expect(filled).toContain('在线时长加分：130 小时 ÷ 100 = 130% 落在 ≥130% → 3 分');
    expect(filled).toContain('点名表扬次数：1 × 2 → 2 分');
    expect(filled?.endsWith('总分 95.55')).toBe(true);
  });

  it.each<[string, readonly Argument[], string]>([
    [
      'groups',
      [[[0.9, 0.16, 4, 1, 2, 2]], null, 'presales-manager'],
      'KPI：(27 + 25) ÷ 60 × 100 = 86.67，× 80% = 69.33；行为：(4 + 1 + 2 + 2) ÷ 12 × 100 = 75.00，× 20% = 15.00',
    ],
    ['normalised', [[[0, 95, 0]], null, 'presales-engineer-kpi'], '得分合计 ÷ 满分 65 × 100。总分 100.00'],
    ['points', [[[25, 25, 25, 20]], null, 'mall-star'], '各项相加。总分 95.00'],
    [
      'stars',
      [[[82, 81, 80, 85, 90, 88]], null, 'star-composite'],
      '4 星：最近 6 个月均 ≥80。未提供、按已满足计：',
    ],
    [
      'stars by conditions',
      [[[1.1, 0, true, true]], null, 'fee-collection-star'],
      '5 星：收费完成率 110%；投诉数 0；其他工作完成 是；遵守制度 是',
    ],
  ])('%s', (_, args, words) => {
    expect(String(call('KPIEXPLAIN', ...args))).toContain(words);
  });

  it.each<[string, readonly Argument[], unknown]>([
    [
      'several rows',
      [[six, six.map(() => null)], null, 'presales-kpi-detailed'],
      [[expect.stringContaining('总分 86.55')], ['']],
    ],
    ['a missing input', [[[null, ...six.slice(1)]], null, 'presales-kpi-detailed'], '#N/A'],
    ['an error', [[[{ error: '#REF!' }, ...six.slice(1)]], null, 'presales-kpi-detailed'], '#REF!'],
    ['too narrow', [[[1, 2]]], '#VALUE!'],
    ['a role that is missing', [[[80, 80, 80]], null, 'smile-star'], '#N/A'],
    ['the log', [[['Q101']], null, 'quality-severity'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('KPIEXPLAIN', ...args)).toEqual(result);
  });
});

describe('KPISCHEMES', () => {
  const table = callRaw('KPISCHEMES', [], 'en') as Grid;

  it('lists all schemes under a header', () => {
    expect(table[0]).toEqual(['id', 'name', 'period', 'indicators', 'source']);
    expect(table.slice(1).map(([id]) => id)).toEqual(schemes.map(({ id }) => id));
    expect(table[1]).toEqual([
      'presales-standard',
      'Pre-sales agent standard',
      'monthly',
      13,
      '000_d4bd4694bea1068f.txt',
    ]);
  });

  it('counts indicators as the catalogue does', () => {
    const count = Object.fromEntries(table.slice(1).map(([id, , , indicators]) => [id, indicators]));
    expect(count).toMatchObject({
      'presales-qa': 16,
      'aftersales-eight-grades': 11,
      'taobao-presales-points': 12,
      'presales-quantified': 35,
      'auto-dealer-media': 27,
    });
  });

  it('speaks Chinese', () => {
    expect((callRaw('KPISCHEMES', [], 'zh') as Grid)[1]).toEqual([
      'presales-standard',
      '售前客服绩效考核标准',
      '每月',
      13,
      '000_d4bd4694bea1068f.txt',
    ]);
  });
});

describe('KPILIST', () => {
  it.each<[string, readonly unknown[]]>([
    ['presales-standard', ['attainment', '指标完成率', '比例，可超过 100%', '', 20]],
    ['presales-qa', ['1.01', '专业语言', '等级', '', 3]],
    ['taobao-presales-points', ['attainment', '销售额完成度', '比例，可超过 100%', '', 30]],
    ['star-composite', ['errors', '差错数', '次数', '次', '']],
    ['quality-severity', ['Q101', '错别字', '问题代码', '', 1]],
  ])('%s begins with %j', (id, first) => {
    const lines = callRaw('KPILIST', [id]) as Grid;
    expect([lines[0]?.[0], lines[1]?.[0], lines[1]?.[1], lines[1]?.[4]]).toEqual([
      '代号',
      first[0],
      first[1],
      first[4],
    ]);
  });

  it('has a row for each cell, the weight beside the first', () => {
    const lines = callRaw('KPILIST', ['presales-kpi-detailed'], 'en') as Grid;
    const price = lines.filter(([key]) => key === 'unitprice');
    expect(price.map(([, label, , , weight]) => [label, weight])).toEqual([
      ['Sales per customer · Own sales per customer', 15],
      ['Sales per customer · Team average', ''],
    ]);
    expect(lines).toHaveLength(1 + 9 + 4);
  });

  it('is a rectangle for every scheme', () => {
    for (const { id } of schemes) {
      const lines = callRaw('KPILIST', [id]) as Grid;
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([5]));
    }
  });

  it('of an unknown scheme', () => {
    expect(errorText('KPILIST', 'presales')).toContain('there is no scheme "presales"');
  });
});
