/** Findings of whole tables: the sentence in both languages, and the very cell. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { part, scheme, type Row } from '../table/faults';
import { grid } from '../table/grid';

const found = (rows: readonly Row[]): readonly string[] =>
  rulesTable(grid(...rows)).findings.map(
    ({ severity, code, row, column, message }) =>
      `${severity} ${code} ${row + 1}:${column === undefined ? '–' : column + 1} ${message.zh} ${message.en}`,
  );

/** 100 points by an assessor in row 4, under a scheme of points with more columns. */
const points = (...more: readonly (readonly [string, Cell])[]): readonly Row[] => [
  ...scheme(...more),
  ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '0–100 分', '人工评分', 100]),
];
const grades = (...rows: readonly Row[]): readonly Row[] =>
  part('评级', ['名称', '条件', '界限', '系数', '金额'], ...rows);
const weighed = (...weights: readonly number[]): readonly Row[] => [
  ['【方案】', '代号', '名称', '周期', '汇总方式'],
  [null, 'x', '试验', '每月', '加权'],
  ...part(
    '指标',
    ['代号', '名称', '输入', '规则', '满分', '权重'],
    ...weights.map((weight, index) => [`k${index}`, `甲${index}`, '0–100 分', '人工评分', 100, weight]),
  ),
];
const settings = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...part('设定', ['代号', '名称', '输入', '月份', '数值'], ...rows),
  ...part('指标', ['代号', '名称', '输入', '规则', '满分', '目标'], ['a', '甲', '数值', '按比例', 100, 's']),
];
const sales = (months: Cell, value: Cell): Row => ['s', '目标', '数值', months, value];
const season = (missing: string, wrong: string): string =>
  `error season-gap 4:5 目标（s）：各季节应恰好覆盖 12 个月，缺少 ${missing} 月，重复 ${wrong} 月，请更正月份。 s 目标: its seasons must name each month once, but ${missing.replaceAll('、', ', ')} are missing and ${wrong.replaceAll('、', ', ')} are wrong or named twice; correct the months.`;
/** Stars of a ladder from row 8 on. */
const ladder = (...rows: readonly Row[]): readonly Row[] => [
  ...points(),
  ...part('星级方式', ['方式'], ['逐月阶梯']),
  ...part('星级', ['星级', '月数', '条件', '界限', '奖励', '名额比例'], ...rows),
];

test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'coefficients and amounts',
    [...points(['系数', '按评级']), ...grades(['A', '≥', 90, 1.2, 300], ['B', '其余', null, 1, 200])],
    [
      'warning not-read 6:6 评级：既有系数又有金额，奖金只按金额，请清空一个。 grades: there are both coefficients and amounts, and a bonus is the amount; clear one.',
    ],
  ],
  ['amounts alone', [...points(), ...grades(['A', '≥', 90, null, 300], ['B', '其余', null, null, 200])], []],
  [
    'a coefficient by grade without grades',
    points(['系数', '按评级']),
    [
      'warning missing 2:6 系数：按评级取，却没有【评级】，请补上或改为按得分。 coefficient: it comes from the grade, but there are no [Grades]; add them, or take it from the score.',
    ],
  ],
  [
    'a grade out of reach',
    [...points(), ...grades(['A', '≥', 101], ['B', '其余'])],
    [
      'warning grade-unreachable 6:4 评级 A：要 101 分，而总分最高 100，没有人能达到，请更正界限。 grade A: it takes 101, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
  ],
  [
    'an odd coefficient',
    [...points(['系数', '按评级']), ...grades(['A', '≥', 90, 3.5], ['B', '其余', null, 1])],
    [
      'warning scale 6:5 评级 A：系数 3.5 是 350%，如果想写 3.5%，请填 3.5% 或 0.035。 grade A: the coefficient 3.5 pays 3.5 times the pool; if 3.5% is meant, enter it with the sign.',
    ],
  ],
  [
    'a coefficient of 3',
    [...points(['系数', '按评级']), ...grades(['A', '≥', 90, 3], ['B', '其余', null, 1])],
    [],
  ],
  [
    'a coefficient of 10',
    [...points(['系数', '按评级']), ...grades(['A', '≥', 90, 10], ['B', '其余', null, 1])],
    [
      'error scale 6:5 评级 A：系数 10 是 1000%，如果想写 10%，请填 10% 或 0.1。 grade A: the coefficient 10 pays 10 times the pool; if 10% is meant, enter it with the sign.',
    ],
  ],
  [
    'weights above 100',
    weighed(60, 50),
    [
      'error weights-not-100 4:7 权重：合计 110%，应为 100%，请减去 10%。 weights: they sum to 110%, not 100%; take away 10%.',
    ],
  ],
  [
    'weights below 100',
    weighed(60, 39.9),
    [
      'error weights-not-100 4:7 权重：合计 99.9%，应为 100%，请补上 0.1%。 weights: they sum to 99.9%, not 100%; add 0.1%.',
    ],
  ],
  ['weights as shares', weighed(0.6, 0.4), []],
  ['weights that are alike', weighed(3, 3, 3), []],
  [
    'weights of nothing',
    weighed(0, 0),
    [
      'error weights-not-100 4:7 权重：合计 0%，应为 100%，请补上 100%。 weights: they sum to 0%, not 100%; add 100%.',
    ],
  ],
  ['seasons that fill the year', settings(sales('1-6', 5), sales('7-12', 6)), []],
  ['a season that lacks a month', settings(sales('1-6', 5), sales('7-11', 6)), [season('12', '–')]],
  ['a month in two seasons', settings(sales('1-6', 5), sales('6-12', 6)), [season('–', '6')]],
  ['a month that is none', settings(sales('1-6', 5), sales('7-13', 6)), [season('–', '13')]],
  [
    'months left out and others twice',
    settings(sales('1-5、1', 5), sales('8-12、5', 6)),
    [season('6、7', '1、5')],
  ],
  [
    'a season whose target is 0',
    settings(sales('1-6', 5), sales('7-12', 0)),
    [
      'error bad-number 4:6 目标（s）：它是目标，应大于 0，请更正。 s 目标: it is a target and must be above 0; correct it.',
    ],
  ],
  [
    'a reward by a setting that is not there',
    [
      ...points(),
      ...part('星级方式', ['方式'], ['按总分']),
      ...part('星级', ['星级', '条件', '界限', '奖励'], [1, '≥', 60, 'prize'], [0, '其余', null, 0]),
    ],
    [
      'error unknown-key 8:5 1 星：没有名为“prize”的设定，请更正或补上。 1★: there is no setting "prize"; correct it or add one.',
    ],
  ],
  [
    'stars that leave one out, in any order',
    ladder([4, 3, '≥', 90], [1, 3, '≥', 60]),
    [
      'warning star-gap 8:2 星级：缺少 2–3 星一行，1 星之上直接是 4 星，请核对。 stars: there is no row for 2–3★ between 1★ and 4★; check it.',
    ],
  ],
  [
    'quotas that pass the whole',
    ladder([1, 3, '≥', 60, null, 0.6], [2, 3, '≥', 70, null, '≤50%']),
    [
      'note quota-over-100 7:– 名额比例：合计 110%，各是上限，不会同时用满。 quotas: they sum to 110%; each is a limit, and not all can be filled at once.',
    ],
  ],
  ['quotas up to the whole', ladder([1, 3, '≥', 60, null, 0.5], [2, 3, '≥', 70, null, 0.5]), []],
  [
    'a share above the whole',
    ladder([1, 3, '≥', 60, null, 1.5]),
    [
      'error quota-over-100 8:7 星级 1 名额比例：1.5 应为 0%–100%，请更正。 Stars 1 Quota: 1.5 must be 0%–100%; correct it.',
      'note quota-over-100 7:– 名额比例：合计 150%，各是上限，不会同时用满。 quotas: they sum to 150%; each is a limit, and not all can be filled at once.',
    ],
  ],
  [
    'half a month, and chats that are dropped by halves',
    [...scheme(['去掉最低', 0.5]), ...points().slice(2), ...ladder([1, 1.5, '≥', 60]).slice(4)],
    [
      'error bad-number 2:6 方案 去掉最低：0.5 应为整数，且 ≥ 1，请更正。 Scheme Drop lowest: 0.5 must be a whole number, ≥ 1; correct it.',
      'error bad-number 8:3 星级 1 月数：1.5 应为整数，且 ≥ 1，请更正。 Stars 1 Window: 1.5 must be a whole number, ≥ 1; correct it.',
    ],
  ],
  [
    'conditions of all stars that ask for a text',
    [
      ...points(),
      ...part('星级方式', ['方式'], ['按总分']),
      ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余']),
      ...part('星级条件', ['事实', '条件', '界限'], ['f', '为', '是']),
      ...part('事实', ['代号', '名称', '输入'], ['f', '次', '次数']),
    ],
    [
      'error wrong-input 11:4 星级条件：这里应填“是/否”，输入类型却是“次数”，请更正输入类型或规则。 star gates: a yes/no is read here, but the input is "count"; correct the input or the rule.',
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});
