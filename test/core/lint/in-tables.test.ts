/**
 * Findings in whole tables as people write them: how grave, where, and the sentence in both languages; nothing else is found. Every
 * table begins with 【方案】 in the rows 1 and 2.
 */
import type { Cell } from '../../../src/core/cell';
import { lintVersions } from '../../../src/core/lint/lint';
import { readTable } from '../../../src/core/table/read';
import { part, scheme, type Row } from '../table/faults';
import { grid } from '../table/grid';

const cellName = (row: number, column: number | undefined): string =>
  column === undefined ? String(row + 1) : `${String.fromCharCode(65 + column)}${row + 1}`;
const findings = (...rows: readonly Row[]): readonly string[] =>
  lintVersions(readTable(grid(...rows))).map(
    ({ severity, code, row, column, message }) =>
      `${severity} ${code} ${cellName(row, column)} ${message.zh} ${message.en}`,
  );

type Case = readonly [name: string, rows: readonly Row[], ...found: readonly string[]];
const check = (...cases: readonly Case[]): void => {
  test.each(cases.map(([name, rows, ...found]) => [name, rows, found] as const))('%s', (_, rows, found) => {
    expect(findings(...rows)).toEqual(found);
  });
};

/** Indicators from row 3 on; an assessor's 100 points by default. */
const indicators = (...rows: readonly Row[]): readonly Row[] =>
  part('指标', ['代号', '名称', '输入', '规则', '满分', '权重', '英文名称'], ...rows);
const assessed: readonly Row[] = indicators(['a', '甲', '分数', '人工评分', 100]);
const banded = (input: string, ...bands: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', input, '分档']),
  ...part(
    '分档',
    ['指标代号', '条件', '界限', '得分', '且', '另一界限'],
    ...bands.map((band) => ['a', ...band]),
  ),
];
const GRADES = ['名称', '条件', '界限', '系数', '金额'];
const graded = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...assessed,
  ...part('评级', GRADES, ...rows),
];
const paid = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(['系数', '按评级']),
  ...assessed,
  ...part('评级', GRADES, ...rows),
];
const LADDER = ['星级', '岗位', '月数', '达标月数', '条件', '界限', '奖励', '名额比例'];
const ladder = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...assessed,
  ...part('星级方式', ['方式'], ['逐月阶梯']),
  ...part('星级', LADDER, ...rows),
];
const roles: readonly Row[] = [
  ...part('事实', ['代号', '名称', '输入', '必填'], ['role', '岗位', '等级', '是']),
  ...part('事实选项', ['事实', '名称'], ['role', '甲'], ['role', '乙']),
];

describe('scale', () => {
  const points = (value: Cell): readonly Row[] => banded('0–100 分', ['≥', value, 100], ['其余', null, 0]);
  check(
    [
      'a fraction of points',
      points(0.9),
      'error scale 6 甲（a）：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      '150% of points',
      points(1.5),
      'error scale 6 甲（a）：界限 1.5（即 150%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 1.5 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    ['just above that', points(1.51)],
    ['nothing but 0', banded('0–100 分', ['>', 0, 100], ['其余', null, 0])],
    ['0 beside points', banded('0–100 分', ['≥', 60, 100], ['≥', 0, 0])],
    [
      '0 beside a fraction',
      banded('0–100 分', ['≥', 0.6, 100], ['≥', 0, 0]),
      'error scale 6 甲（a）：界限 0.6（即 60%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.6 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'one among points is merely odd',
      banded('0–100 分', ['≥', 60, 100], ['≥', 0.5, 50], ['其余', null, 0]),
      'warning scale 7 甲（a）：界限 0.5（即 50%）是百分比，而这里按0–100 分计，请乘以 100。 a 甲: the threshold 0.5 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    ['1 among points is a point', banded('0–100 分', ['≥', 60, 100], ['≥', 1, 50], ['其余', null, 0])],
    ['any other number may be small', banded('数值', ['≥', 0.9, 100], ['其余', null, 0])],
    ['a rate is one', banded('比率 0–100%', ['≥', 0.9, 100], ['其余', null, 0])],
    [
      'grades',
      graded(['A', '≥', 0.9], ['B', '其余']),
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'grades of few points',
      [
        ...scheme(),
        ...indicators(['a', '甲', '分数', '人工评分', 5]),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'warning points-not-max F4 满分：各项满分合计 5 分，不是 100 分，请核对。 points: full marks sum to 5 of 100 points; check them.',
    ],
    [
      'grades of 20 points',
      [
        ...scheme(),
        ...indicators(['a', '甲', '分数', '人工评分', 20]),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按0–20 分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are 0–20 points; multiply it by 100.',
      'warning points-not-max F4 满分：各项满分合计 20 分，不是 100 分，请核对。 points: full marks sum to 20 of 100 points; check them.',
    ],
    [
      'grades of points without an end',
      [
        ...scheme(),
        ...part(
          '指标',
          ['代号', '名称', '输入', '规则', '满分', '每次分值'],
          ['a', '甲', '次数', '按次计分', null, 1],
        ),
        ...part('评级', GRADES, ['A', '≥', 0.9], ['B', '其余']),
      ],
      'error scale 6 评级：界限 0.9（即 90%）是百分比，而这里按分计，请乘以 100。 grades: the threshold 0.9 is a percentage, but values are in points; multiply it by 100.',
      'warning points-not-max F4 满分：各项满分合计 ∞ 分，不是 100 分，请核对。 points: full marks sum to ∞ of 100 points; check them.',
    ],
    [
      'stars of a total',
      [
        ...scheme(),
        ...assessed,
        ...part('星级方式', ['方式'], ['按总分']),
        ...part('星级', ['星级', '条件', '界限'], [2, '≥', '80%'], [1, '其余']),
      ],
      'error scale 8 星级：界限 0.8（即 80%）是百分比，而这里按0–100 分计，请乘以 100。 stars: the threshold 0.8 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'stars of months',
      ladder([1, null, 3, null, '≥', 0.8, null]),
      'error scale G8 星级分数线：界限 0.8（即 80%）是百分比，而这里按0–100 分计，请乘以 100。 star thresholds: the threshold 0.8 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'stars of months by role',
      [...ladder([1, '甲', 3, null, '≥', 80, null], [1, '乙', 3, null, '≥', 0.9, null]), ...roles],
      'warning scale G9 星级分数线：界限 0.9（即 90%）是百分比，而这里按0–100 分计，请乘以 100。 star thresholds: the threshold 0.9 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'consequences',
      [
        ...scheme(),
        ...assessed,
        ...part(
          '连续结果',
          ['条件', '界限', '连续期数', '名称'],
          ['<', '60%', 2, '培训'],
          ['≥', 0.9, 3, '表扬'],
        ),
      ],
      'error scale C6 连续结果：界限 0.6（即 60%）是百分比，而这里按0–100 分计，请乘以 100。 consequences: the threshold 0.6 is a percentage, but values are 0–100 points; multiply it by 100.',
    ],
    [
      'coefficients',
      paid(['A', '≥', 90, 120], ['B', '≥', 60, 10], ['C', '其余', null, 3.01]),
      'error scale E6 评级 A：系数 120 是 12000%，如果想写 120%，请填 120% 或 1.2。 grade A: the coefficient 120 pays 120 times the pool; if 120% is meant, enter it with the sign.',
      'error scale E7 评级 B：系数 10 是 1000%，如果想写 10%，请填 10% 或 0.1。 grade B: the coefficient 10 pays 10 times the pool; if 10% is meant, enter it with the sign.',
      'warning scale E8 评级 C：系数 3.01 是 301%，如果想写 3.01%，请填 3.01% 或 0.0301。 grade C: the coefficient 3.01 pays 3.01 times the pool; if 3.01% is meant, enter it with the sign.',
    ],
    ['a coefficient of 3', paid(['A', '≥', 90, 3], ['C', '其余', null, 0])],
  );
});

describe('grades', () => {
  check(
    [
      'out of reach',
      graded(['S', '≥', 120], ['A', '≥', 100], ['B', '其余']),
      'warning grade-unreachable D6 评级 S：要 120 分，而总分最高 100，没有人能达到，请更正界限。 grade S: it takes 120, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
    [
      'above the top',
      graded(['A', '>', 100], ['B', '其余']),
      'warning grade-unreachable D6 评级 A：要 100 分，而总分最高 100，没有人能达到，请更正界限。 grade A: it takes 100, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
    [
      'paid twice',
      paid(['A', '≥', 90, 1.2, 500], ['B', '其余', null, 1, 100]),
      'warning not-read F6 评级：既有系数又有金额，奖金只按金额，请清空一个。 grades: there are both coefficients and amounts, and a bonus is the amount; clear one.',
    ],
    [
      'a coefficient of grades that are not there',
      [...scheme(['系数', '按评级']), ...assessed],
      'warning missing F2 系数：按评级取，却没有【评级】，请补上或改为按得分。 coefficient: it comes from the grade, but there are no [Grades]; add them, or take it from the score.',
    ],
    [
      'less for a better one',
      paid(['A', '≥', 90, 1], ['B', '≥', 60, 1.2], ['C', '其余', null, 0.8]),
      'warning money-not-monotone E6 评级系数：“A”为 1，反而低于“B”的 1.2，请核对。 grade coefficients: "A" has 1, less than "B" with 1.2; check them.',
    ],
    [
      'a smaller amount for a better one',
      graded(['A', '≥', 90, null, 100], ['B', '≥', 60, null, 100], ['C', '其余', null, null, 200]),
      'warning money-not-monotone F7 评级金额：“B”为 100，反而低于“C”的 200，请核对。 grade amounts: "B" has 100, less than "C" with 200; check them.',
    ],
    [
      'a negative one',
      paid(['A', '≥', 90, -1], ['C', '其余', null, -2]),
      'error bad-number E6 评级 A 系数：-1 应为 ≥ 0，请更正。 Grades A Coefficient: -1 must be ≥ 0; correct it.',
      'error bad-number E7 评级 C 系数：-2 应为 ≥ 0，请更正。 Grades C Coefficient: -2 must be ≥ 0; correct it.',
    ],
  );
});

describe('stars', () => {
  check(
    ['in any order of the rows', ladder([2, null, 3, null, '≥', 80, 200], [1, null, 3, null, '≥', 70, 100])],
    [
      'one left out',
      ladder([3, null, 3, null, '≥', 90, null], [1, null, 3, null, '≥', 70, null]),
      'warning star-gap B8 星级：缺少 2 星一行，1 星之上直接是 3 星，请核对。 stars: there is no row for 2★ between 1★ and 3★; check it.',
    ],
    [
      'several left out',
      ladder([1, null, 3, null, '≥', 70, null], [5, null, 3, null, '≥', 90, null]),
      'warning star-gap B9 星级：缺少 2–4 星一行，1 星之上直接是 5 星，请核对。 stars: there is no row for 2–4★ between 1★ and 5★; check it.',
    ],
    [
      'easier to get than a lower one',
      ladder([1, null, 3, null, '≥', 80, null], [2, null, 3, null, '≥', 70, null]),
      'warning star-gap G9 星级分数线：“2★”为 70，反而低于“1★”的 80，请核对。 star thresholds: "2★" has 70, less than "1★" with 80; check them.',
    ],
    [
      'less money than a lower one',
      ladder([1, null, 3, null, '≥', 70, 200], [2, null, 3, null, '≥', 80, 100]),
      'warning money-not-monotone H9 星级奖励：“2★”为 100，反而低于“1★”的 200，请核对。 star rewards: "2★" has 100, less than "1★" with 200; check them.',
    ],
    [
      'by role',
      [
        ...ladder(
          [1, '甲', 3, null, '≥', 80, 200],
          [1, '乙', 3, null, '≥', 60, 50],
          [2, '甲', 3, null, '≥', 70, 100],
          [2, '乙', 3, null, '≥', 70, 60],
        ),
        ...roles,
      ],
      'warning money-not-monotone H10 星级奖励 甲：“2★”为 100，反而低于“1★”的 200，请核对。 star rewards 甲: "2★" has 100, less than "1★" with 200; check them.',
      'warning star-gap G10 星级分数线 甲：“2★”为 70，反而低于“1★”的 80，请核对。 star thresholds 甲: "2★" has 70, less than "1★" with 80; check them.',
    ],
    [
      'more months than there are',
      ladder([1, null, 3, 4, '≥', 70, null]),
      'error bad-number E8 1 星：最近 3 个月里要 4 个月达标，不可能做到，请更正达标月数或月数。 1★: 4 of the newest 3 months must reach the threshold, which cannot be; correct the months needed or the window.',
    ],
    ['as many as there are', ladder([1, null, 3, 3, '≥', 70, null])],
    [
      'half a month',
      ladder([1, null, 1.5, null, '≥', 70, null]),
      'error bad-number D8 星级 1 月数：1.5 应为整数，且 ≥ 1，请更正。 Stars 1 Window: 1.5 must be a whole number, ≥ 1; correct it.',
    ],
    [
      'quotas beyond the whole',
      ladder([1, null, 3, null, '≥', 70, null, 0.7], [2, null, 3, null, '≥', 80, null, '≤40%']),
      'note quota-over-100 7 名额比例：合计 110%，各是上限，不会同时用满。 quotas: they sum to 110%; each is a limit, and not all can be filled at once.',
    ],
    [
      'a quota beyond the whole',
      ladder([1, null, 3, null, '≥', 70, null, 1.2]),
      'error quota-over-100 I8 星级 1 名额比例：1.2 应为 0%–100%，请更正。 Stars 1 Quota: 1.2 must be 0%–100%; correct it.',
      'note quota-over-100 7 名额比例：合计 120%，各是上限，不会同时用满。 quotas: they sum to 120%; each is a limit, and not all can be filled at once.',
    ],
    [
      'out of 0 to 100',
      ladder([1, null, 3, null, '≥', 101, null]),
      'error out-of-domain G8 1 星：“x ≥ 101”永远不成立，取值范围是 0 ≤ x ≤ 100，请更正。 1★: "x ≥ 101" can never hold, values being 0 ≤ x ≤ 100; correct it.',
    ],
    [
      'no threshold for a role',
      [...ladder([1, '甲', 3, null, '≥', 80, null], [1, '丙', 3, null, '≥', 80, null]), ...roles],
      'error missing C8 1 星：没有名为“乙”的岗位分数线，请更正或补上。 1★: there is no threshold for the role "乙"; correct it or add one.',
      'error unknown-level C9 1 星：没有名为“丙”的岗位，请更正或补上。 1★: there is no role "丙"; correct it or add one.',
    ],
  );
});

describe('directions', () => {
  const turned = (zh: string, en: string, grave = 'warning'): string =>
    `${grave} wrong-direction 6 甲（a）：${zh}，请核对条件与得分。 a 甲: ${en}; check conditions and scores.`;
  const larger = (grave?: string): string =>
    turned(
      '数值越大得分越高，而这类输入通常越小越好',
      'larger values score more, though smaller ones are usually better',
      grave,
    );
  const smaller = turned(
    '数值越小得分越高，而这类输入通常越大越好',
    'smaller values score more, though larger ones are usually better',
  );
  const up = (input: string, edge: Cell = 5): readonly Row[] =>
    banded(input, ['≥', edge, 100], ['其余', null, 0]);
  const down = (input: string, edge: Cell = 5): readonly Row[] =>
    banded(input, ['≤', edge, 100], ['其余', null, 0]);
  check(
    ...(['秒', '分钟'] as const).map((input): Case => [`more ${input}`, up(input), larger()]),
    ...(['小时', '天'] as const).map((input): Case => [`more ${input}`, up(input), larger('note')]),
    ...(['字/分钟', '0–100 分', '0–10', '分数'] as const).map((input): Case => [
      `fewer ${input}`,
      down(input),
      smaller,
    ]),
    ...(['秒', '分钟', '小时', '天', '次数', '数值', '金额（元）', '月'] as const).map((input): Case => [
      `fewer ${input}`,
      down(input),
    ]),
    ...(['字/分钟', '0–100 分', '0–10', '分数', '次数', '数值', '金额（元）', '月'] as const).map(
      (input): Case => [`more ${input}`, up(input)],
    ),
    [
      'the better one scores less',
      banded('0–100 分', ['≥', 90, 80], ['≥', 60, 100], ['其余', null, 0]),
      'warning not-monotone 6 甲（a）：“x ≥ 90”得 80，反而低于较差的“x ≥ 60”的 100，请核对得分。 a 甲: "x ≥ 90" scores 80, less than the worse "x ≥ 60" with 100; check the scores.',
    ],
    ['two score alike', banded('0–100 分', ['≥', 90, 100], ['≥', 60, 100], ['其余', null, 0])],
    [
      'both ways',
      banded('秒', ['≤', 10, 100], ['≤', 20, 80], ['≥', 40, 0], ['≥', 30, 20], ['其余', null, 50]),
      'error wrong-direction 6 甲（a）：有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。 a 甲: some rows say ≥ and others ≤; use one direction, or state both ends.',
    ],
  );
  const per = (label: string, input: string): readonly Row[] => [
    ...scheme(),
    ...part('指标', ['代号', '名称', '输入', '规则', '满分', '目标'], ['a', label, input, '按比例', 100, 30]),
  ];
  const growing = (label: string, grave = 'warning'): string =>
    `${grave} wrong-direction E4 ${label}（a）：数值越大得分越高，而这类输入通常越小越好，请改用分档或扣分。 a ${label}: larger values score more, though smaller ones are usually better; use bands or a deduction.`;
  check(
    ['in proportion to seconds', per('响应', '秒'), growing('响应')],
    ['in proportion to days', per('工期', '天'), growing('工期', 'note')],
    ['in proportion to complaints', per('投诉数', '次数'), growing('投诉数')],
    ['in proportion to sales', per('销售', '金额（元）')],
  );
});

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
