/** Findings in whole tables: names, money, weights, limits and settings. */
import { part, scheme } from '../table/faults';
import { assessed, check, graded, indicators, ladder, roles, type Row, type Cell } from './whole-tables';

describe('names', () => {
  const twice = (where: string, zh: string, en: string, word: string, grave = 'error'): string =>
    `${grave} duplicate-key ${where} ${zh}：“${word}”出现两次，请改用不同的名称。 ${en}: "${word}" stands twice; give each a name of its own.`;
  check(
    ['of grades', graded(['A', '≥', 90], ['a', '其余']), twice('B7', '评级 a', 'Grades a', 'a')],
    [
      'of pay levels and codes',
      [
        ...scheme(),
        ...assessed,
        ...part('薪资', ['名称', '岗位码', '固定工资', '绩效工资'], ['一级', 'P1', 1, 1], ['p1', null, 2, 2]),
      ],
      twice('B7', '薪资 p1', 'Pay p1', 'p1'),
    ],
    [
      'of issue codes and their other names',
      [
        ...scheme(),
        ...assessed,
        ...part('问题记录', ['渠道', '起点', '轻微扣分', '中等扣分', '严重扣分'], ['电话', 100, 1, 2, 3]),
        ...part('问题码', ['代号', '名称', '别名', '严重程度'], ['Q1', '一', 'x', 1], ['Q2', '二', 'X', 1]),
      ],
      twice('B9', '问题码 Q2', 'Issue codes Q2', 'x'),
    ],
    [
      'of choices',
      [
        ...ladder([1, '甲', 3, null, '≥', 80, null], [1, '乙', 3, null, '≥', 80, null]),
        ...roles,
        [null, 'role', '甲'],
      ],
      twice('C15', '事实选项 role', 'Fact choices role', '甲'),
    ],
    [
      'an indicator that is called as another',
      [...scheme(), ...indicators(['a', '甲', '分数', '人工评分', 50], ['b', 'A', '分数', '人工评分', 50])],
      twice('C5', '指标 b', 'Indicators b', 'a', 'warning'),
    ],
    [
      'the same key',
      [...scheme(), ...indicators(['a', '甲', '分数', '人工评分', 50], ['A', '乙', '分数', '人工评分', 50])],
      twice('B5', '指标 a', 'Indicators a', 'a'),
    ],
    [
      'levels',
      [
        ...scheme(),
        ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', '等级', '选项']),
        ...part('选项', ['指标代号', '名称', '得分'], ['a', '好', 100], ['a', '好', 0]),
      ],
      twice('C7', '选项 a', 'Levels a', '好'),
    ],
    [
      'a setting in two rows without months',
      [
        ...scheme(),
        ...part('设定', ['代号', '名称', '输入', '数值'], ['g', '目标', '数值', 5], ['g', '目标', '数值', 6]),
        ...part(
          '指标',
          ['代号', '名称', '输入', '规则', '满分', '目标'],
          ['a', '甲', '数值', '按比例', 100, 'g'],
        ),
      ],
      twice('B5', '设定 g', 'Settings g', 'g'),
    ],
  );
});

describe('money and weights', () => {
  const weighted = (...weights: readonly Cell[]): readonly Row[] => [
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'x', '试验', '每月', '加权'],
    ...indicators(...weights.map((weight, at) => [`k${at}`, `第${at}`, '0–100 分', '人工评分', 100, weight])),
  ];
  check(
    [
      'too little',
      weighted(50, 40),
      'error weights-not-100 G4 权重：合计 90%，应为 100%，请补上 10%。 weights: they sum to 90%, not 100%; add 10%.',
    ],
    [
      'too much',
      weighted(50, 60),
      'error weights-not-100 G4 权重：合计 110%，应为 100%，请减去 10%。 weights: they sum to 110%, not 100%; take away 10%.',
    ],
    ['exactly', weighted(0.1, 0.2, 0.7)],
    ['equal', weighted(7, 7)],
    [
      'all 0',
      weighted(0, 0),
      'error weights-not-100 G4 权重：合计 0%，应为 100%，请补上 100%。 weights: they sum to 0%, not 100%; add 100%.',
    ],
    [
      'negative',
      weighted(-10, 110),
      'error bad-number G4 指标 k0 权重：-10 应为 ≥ 0，请更正。 Indicators k0 Weight: -10 must be ≥ 0; correct it.',
    ],
    [
      'deductions that fall',
      [
        ...scheme(),
        ...assessed,
        ...part('问题记录', ['渠道', '起点', '轻微扣分', '中等扣分', '严重扣分'], ['电话', 100, 3, 2, 1]),
        ...part('问题码', ['代号', '名称', '严重程度'], ['Q1', '一', 1]),
      ],
      'warning not-monotone E6 问题扣分：“2★”为 2，反而低于“1★”的 3，请核对。 deductions: "2★" has 2, less than "1★" with 3; check them.',
      'warning not-monotone F6 问题扣分：“3★”为 1，反而低于“2★”的 2，请核对。 deductions: "3★" has 1, less than "2★" with 2; check them.',
    ],
    [
      'a level that earns less',
      [
        ...scheme(),
        ...assessed,
        ...part('薪资', ['名称', '固定工资', '绩效工资'], ['一级', 1000, 300], ['二级', 1000, 200]),
      ],
      'warning money-not-monotone C7 薪资合计：“二级”为 1200，反而低于“一级”的 1300，请核对。 base plus bonus pool: "二级" has 1200, less than "一级" with 1300; check them.',
    ],
    [
      'a pool that is not the whole',
      [
        ...scheme(),
        ...assessed,
        ...part(
          '名次奖金',
          ['名次', '比例', '名称', '加发'],
          ['奖金池', 0.006, '销售额'],
          [1, 0.3, null, 10],
          [2, 0.4, null, 20],
          ['其余', 0.2],
        ),
      ],
      'warning weights-not-100 C7 名次奖金：各名次的比例合计 90%，不是 100%，请核对。 rank pool: the shares sum to 90%, not 100%; check them.',
      'warning money-not-monotone C7 名次奖金：“1”为 0.3，反而低于“2”的 0.4，请核对。 rank pool: "1" has 0.3, less than "2" with 0.4; check them.',
      'warning money-not-monotone E7 名次奖金：“1”为 10，反而低于“2”的 20，请核对。 rank pool: "1" has 10, less than "2" with 20; check them.',
    ],
  );
});

describe('limits of a score', () => {
  const limited = (floor: Cell, ceiling: Cell): readonly Row[] => [
    ...scheme(),
    ...part(
      '指标',
      ['代号', '名称', '输入', '规则', '满分', '保底', '封顶'],
      ['a', '甲', '分数', '人工评分', 100, floor, ceiling],
    ),
  ];
  check(
    ['a floor alone', limited(20, null)],
    [
      'a floor above the cap',
      limited(60, 50),
      'error bad-number G4 甲（a）：保底 60 高于封顶 50，请更正。 a 甲: its floor 60 is above its cap 50; correct one of them.',
      'warning points-not-max F4 满分：各项满分合计 60 分，不是 100 分，请核对。 points: full marks sum to 60 of 100 points; check them.',
    ],
    [
      'a cap that never counts',
      limited(null, 100),
      'warning not-read H4 甲（a）：规则最高只给 100 分，封顶 100 不起作用。 a 甲: its rule gives 100 at most, so the cap of 100 never counts.',
    ],
    [
      'a floor for everybody',
      limited(100, null),
      'warning not-read G4 甲（a）：规则最高只给 100 分，保底 100 使所有人同分。 a 甲: its rule gives 100 at most, so with a floor of 100 all score the same.',
    ],
  );
});

describe('settings', () => {
  const HEADERS = ['代号', '名称', '输入', '月份', '数值'];
  const used = (...rows: readonly Row[]): readonly Row[] => [
    ...scheme(),
    ...part('设定', HEADERS, ...rows),
    ...part(
      '指标',
      ['代号', '名称', '输入', '规则', '满分', '目标'],
      ['a', '甲', '数值', '按比例', 100, 'g'],
    ),
  ];
  check(
    ['sound', used(['g', '目标', '数值', '1-6', 5], ['g', '目标', '数值', '7-12', 6])],
    [
      'no value',
      used(['g', '目标', '数值']),
      'note setting-empty F4 目标（g）：没有数值，用到它的项目暂时无法计算，请填写。 g 目标: it has no value, so what needs it cannot be computed yet; fill it in.',
    ],
    [
      'a target of 0',
      used(['g', '目标', '数值', null, 0]),
      'error bad-number F4 目标（g）：它是目标，应大于 0，请更正。 g 目标: it is a target and must be above 0; correct it.',
    ],
    [
      'a target of 0 in one season',
      used(['g', '目标', '数值', '1-6', 5], ['g', '目标', '数值', '7-12', 0]),
      'error bad-number F4 目标（g）：它是目标，应大于 0，请更正。 g 目标: it is a target and must be above 0; correct it.',
    ],
    [
      'months twice and missing',
      used(['g', '目标', '数值', '1-6', 5], ['g', '目标', '数值', '6-11、13', 6]),
      'error season-gap E4 目标（g）：各季节应恰好覆盖 12 个月，缺少 12 月，重复 6、13 月，请更正月份。 g 目标: its seasons must name each month once, but 12 are missing and 6, 13 are wrong or named twice; correct the months.',
    ],
    [
      'used by nothing',
      [...used(['g', '目标', '数值', null, 5], ['h', '另一', '数值', null, 5])],
      'warning setting-unused B5 另一（h）：没有任何地方用到，请删除或更正代号。 h 另一: nothing uses it; delete it or correct its key.',
    ],
    [
      'unknown',
      used(['gg', '目标', '数值', null, 5]),
      'error unknown-key G6 甲（a）：没有名为“g”的设定，最接近的是“gg”。 a 甲: there is no setting "g"; the nearest is "gg".',
      'warning setting-unused B4 目标（gg）：没有任何地方用到，请删除或更正代号。 gg 目标: nothing uses it; delete it or correct its key.',
    ],
    [
      'out of its own domain',
      used(['g', '目标', '比率 0–100%', null, 1.2]),
      'error out-of-domain F4 目标（g）：“120%”永远不成立，取值范围是 0% ≤ x ≤ 100%，请更正。 g 目标: "120%" can never hold, values being 0% ≤ x ≤ 100%; correct it.',
    ],
  );
});
