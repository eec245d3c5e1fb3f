/** What is wrong with the rows and parts of a rules table beside each other: where it is, and the whole sentence in both languages. */
import { at, faultsOf, indicator, part, scheme, type Row } from './faults';

const points = [...scheme(), ...indicator()];
/** Two sound rows of 【方案】, with another total and other columns. */
const head = (total: string | null, ...more: readonly (readonly [string, string])[]): readonly Row[] => [
  ['【方案】', '代号', '名称', '周期', '汇总方式', ...more.map(([header]) => header)],
  [null, 'x', '试验', '每月', total, ...more.map(([, cell]) => cell)],
];
const grades = (...rows: readonly Row[]): readonly Row[] =>
  part('评级', ['名称', '条件', '界限', '且', '另一界限', '系数', '金额'], ...rows);
const pool = (...rows: readonly Row[]): readonly Row[] =>
  part('名次奖金', ['名次', '比例', '加发', '名称'], ...rows);
const bands = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', '0–100 分', '分档']),
  ...part(
    '分档',
    ['指标代号', '条件', '界限', '且', '另一界限', '得分'],
    ...rows.map((row) => ['a', ...row]),
  ),
];

/** The findings of a table: all of them. */
test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'parts without a scheme',
    indicator(),
    [
      at(
        '1 – empty',
        '没有【方案】部分，或其中没有内容。请补上方案代号与名称。',
        'there is no [Scheme] part, or nothing in it. Add the id and name of the scheme.',
      ),
    ],
  ],
  [
    'two rows of a scheme',
    [...scheme(), [null, 'y', '又一', '每月', '加权'], ...indicator()],
    [
      at(
        '3 2 duplicate-key',
        '方案·代号：【方案】只能有一行。新版本请另起一个【方案】。',
        'Scheme, Key: [Scheme] has one row only. Begin another [Scheme] part for a new version.',
      ),
    ],
  ],
  [
    'a part that is nearly known',
    [...points, ...part('评极', ['名称'], ['A'])],
    [
      at(
        '5 1 unknown-word',
        '没有名为【评极】的部分。是否想写【评级】？',
        'there is no part [评极]. Did you mean [评级]?',
      ),
    ],
  ],
  [
    'a part unlike any, with a column of comments in front',
    [...points.map((row) => [null, ...row]), [null, '[Whatever this may be]', 'Name']],
    [
      at(
        '5 2 unknown-word',
        '没有名为【Whatever this may be】的部分。请改正，或去掉方括号。',
        'there is no part [Whatever this may be]. Correct it, or leave out the brackets.',
      ),
    ],
  ],
  [
    'a header that is nearly known',
    [...scheme(), ...indicator(['步常', 1])],
    [
      'warning 3 7 unknown-header 列标题“步常”不认识，这一列不会读取。是否想写“步长”？ the header "步常" is unknown, and its column is not read. Did you mean "步长"?',
    ],
  ],
  [
    'a header with more behind it',
    [...scheme(), ...indicator(['红线（必填）', '是'])],
    [
      'warning 3 7 unknown-header 列标题“红线（必填）”不认识，这一列不会读取。是否想写“红线”？ the header "红线（必填）" is unknown, and its column is not read. Did you mean "红线"?',
    ],
  ],
  [
    'a header of another part',
    [
      ...points,
      ...part(
        '加减项',
        ['代号', '名称', '输入', '规则', '每次分值', '封顶'],
        ['z', '加', '次数', '按次计分', 2, 10],
      ),
    ],
    [
      'warning 5 7 unknown-header 列标题“封顶”是别的部分的列，这一部分不读取。请改正，或移到那一部分。 the header "封顶" is a column of another part and is not read here. Correct it, or move it there.',
    ],
  ],
  [
    'a header twice',
    [...scheme(), ...indicator(['满分', 60], ['Full Mark', 50])],
    ['7', '8'].map((column) => {
      const word = column === '7' ? '满分' : 'Full Mark';
      return `warning 3 ${column} unknown-header 列标题“${word}”出现两次，只读取前一列。请去掉一列。 the header "${word}" stands twice, and only the first is read. Drop one of them.`;
    }),
  ],
  [
    'headers for the eye',
    [
      ...points,
      ...part(
        '加减项',
        ['代号', '名称', '输入', '规则', '每次分值', '说明', '岗位码'],
        ['z', '加', '次数', '按次计分', 2, '好', 'A'],
      ),
    ],
    [],
  ],
  ['a header unlike any', [...scheme(), ...indicator(['谁来负责', '王经理'])], []],
  [
    'no rule and no input',
    [...scheme(), ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', null, null, 100])],
    [
      at(
        '4 5 missing',
        '指标·规则：缺少规则。请填写。',
        'Indicators, Rule: the rule is missing. Fill it in.',
      ),
      at(
        '4 4 missing',
        '指标·输入：缺少输入类型。请填写。',
        'Indicators, Input: the kind of input is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a header of one letter that is not 每',
    [...points, ...part('分档', ['指标代号', '人'], [null, '王'])],
    [],
  ],
  [
    'rows of an indicator that is not there',
    [
      ...points,
      ...part('输入格', ['指标代号', '代号', '名称', '输入'], ['b', 'i', '格', '次数']),
      ...part('分档', ['指标代号', '条件', '得分'], ['b', '其余', 0]),
      ...part('选项', ['指标代号', '名称', '得分'], ['A', '优', 5], ['b', '差', 0]),
    ],
    ['6', '8', '11'].map((row) =>
      at(
        `${row} 2 unknown-key`,
        `${row === '6' ? '输入格' : row === '8' ? '分档' : '选项'}·指标代号：没有代号为“b”的指标。`,
        `${row === '6' ? 'Input cells' : row === '8' ? 'Bands' : 'Levels'}, Indicator: there is no indicator "b".`,
      ),
    ),
  ],
  [
    'rows of an adjustment',
    [
      ...points,
      ...part('加减项', ['代号', '名称', '输入', '规则'], ['z', '加', '次数', '分档']),
      ...part('分档', ['指标代号', '条件', '得分'], ['Z', '其余', 0]),
    ],
    [],
  ],
  [
    'no way to make the total',
    [...head(null), ...indicator()],
    [
      at(
        '2 5 missing',
        '方案·汇总方式：缺少汇总方式。请填写。',
        'Scheme, Total: how the total is made is missing. Fill it in.',
      ),
    ],
  ],
  ['no total and nothing to sum', head(null), []],
  [
    'a total of an unknown kind: once',
    [...head('平均'), ...indicator()],
    [
      at(
        '2 5 unknown-word',
        '方案·汇总方式：不认识“平均”。可填：加权、累计得分、折算百分、分组加权、取最低。',
        'Scheme, Total: "平均" is unknown. It can be: weighted, points, normalised, groups, lowest.',
      ),
    ],
  ],
  [
    'a group that is not there, and none at all',
    [
      ...head('分组加权'),
      ...part(
        '分组',
        ['代号', '名称', '权重', '汇总方式'],
        ['g', '组', 100, '累计得分'],
        ['h', '另', 0, '累计得分'],
      ),
      ...part(
        '指标',
        ['代号', '名称', '分组', '输入', '规则', '满分'],
        ['a', '甲', 'g', '分数', '人工评分', 40],
        ['b', '乙', 'k', '分数', '人工评分', 40],
        ['c', '丙', null, '分数', '人工评分', 20],
      ),
    ],
    [
      at('8 4 unknown-key', '指标·分组：没有代号为“k”的分组。', 'Indicators, Group: there is no group "k".'),
      at('9 4 unknown-key', '指标·分组：没有代号为“”的分组。', 'Indicators, Group: there is no group "".'),
    ],
  ],
  [
    'a weight that is missing',
    [
      ...head('加权'),
      ...part(
        '指标',
        ['代号', '名称', '输入', '规则', '满分', '权重'],
        ['a', '甲', '分数', '人工评分', 100, 100],
        ['b', '乙', '分数', '人工评分', 100, null],
      ),
    ],
    [
      at(
        '5 7 missing',
        '指标·权重：缺少权重。请填写。',
        'Indicators, Weight: the weight is missing. Fill it in.',
      ),
    ],
  ],
  [
    'half a fraction',
    [...scheme(), ...indicator(['分子', 'n'], ['分母', null])],
    [
      at(
        '4 8 missing',
        '指标·分母：缺少“分母”。请填写。',
        'Indicators, Denominator: Denominator is missing. Fill it in.',
      ),
    ],
  ],
  [
    'seasons of which one says no month and one no figure',
    [
      ...points,
      ...part(
        '设定',
        ['代号', '名称', '输入', '月份', '数值'],
        ['s', '目标', '数值', '1-6', 5],
        ['s', '目标', '数值', '7-12', null],
        ['t', '别的', '数值', null, 5],
        ['u', '夏', '数值', '5-9', 5],
        ['u', '冬', '数值', null, 5],
      ),
    ],
    [
      at('7 6 missing', '设定·数值：缺少“数值”。请填写。', 'Settings, Value: Value is missing. Fill it in.'),
      at(
        '10 5 missing',
        '设定·月份：缺少“月份”。请填写。',
        'Settings, Months: Months is missing. Fill it in.',
      ),
    ],
  ],
  [
    'grades that begin with ≥ and with >',
    [...points, ...grades(['A', '≥', 90], ['B', '>', 60], ['C', '其余'])],
    [
      at(
        '6 3 boundary-hole',
        '评级·条件：各档的条件应同为 ≥ 或同为 >。',
        'Grades, Condition: all grades must begin with ≥, or all with >.',
      ),
    ],
  ],
  ['grades that all begin with >', [...points, ...grades(['A', '>', 90], ['B', '>', 60], ['C', '其余'])], []],
  [
    'grades of which some pay',
    [
      ...head('累计得分', ['系数', '按评级']),
      ...indicator(),
      ...grades(['A', '≥', 90, null, null, 1.5, 300], ['B', '其余', null, null, null, null, null]),
    ],
    [
      at(
        '7 7 missing',
        '评级·系数：缺少“系数”。请填写。',
        'Grades, Coefficient: Coefficient is missing. Fill it in.',
      ),
      at('7 8 missing', '评级·金额：缺少“金额”。请填写。', 'Grades, Amount: Amount is missing. Fill it in.'),
    ],
  ],
  [
    'coefficients by grade, and none of them there',
    [...head('累计得分', ['系数', '按评级']), ...indicator(), ...grades(['A', '≥', 90], ['B', '其余'])],
    [
      at(
        '6 7 missing',
        '评级·系数：缺少“系数”。请填写。',
        'Grades, Coefficient: Coefficient is missing. Fill it in.',
      ),
      at(
        '7 7 missing',
        '评级·系数：缺少“系数”。请填写。',
        'Grades, Coefficient: Coefficient is missing. Fill it in.',
      ),
    ],
  ],
  [
    'grades whose rest stands in two places',
    [...points, ...grades(['C', '≥', 40, '<', 60], ['A', '≥', 90], ['B', '其余'])],
    [
      at(
        '8 3 overlap',
        '评级·条件：“其余”落在不相连的几段上。请写明各行的两端。',
        'Grades, Condition: "else" would stand for stretches that do not touch. State both ends of every row.',
      ),
    ],
  ],
  [
    'a grade without its condition',
    [...points, ...grades(['A', null, 90], ['B', '其余'])],
    [
      at(
        '6 3 missing',
        '评级·条件：缺少“条件”。请填写。',
        'Grades, Condition: Condition is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a grade with neither condition nor threshold',
    [...points, ...grades(['A', null, null], ['B', '其余'])],
    [
      at(
        '6 3 missing',
        '评级·条件：缺少“条件”。请填写。',
        'Grades, Condition: Condition is missing. Fill it in.',
      ),
      at(
        '6 4 missing',
        '评级·界限：缺少“界限”。请填写。',
        'Grades, Threshold: Threshold is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a threshold that is no number is said once',
    [...points, ...grades(['A', '≥', '很高'], ['B', '其余'])],
    [
      at(
        '6 4 bad-number',
        '评级·界限：“很高”不是数字。请填数字。',
        'Grades, Threshold: "很高" is no number. Enter a number.',
      ),
    ],
  ],
  ...(
    [
      ['a second condition that runs the same way', ['≥', 60, '>', 80, 5]],
      ['a second condition without a threshold', ['≥', 60, '<', null, 5]],
      ['a second threshold without a condition', ['≥', 60, null, 80, 5]],
      ['both ends at the top', ['≤', 60, '<', 80, 5]],
    ] as const
  ).map(([name, row]): readonly [string, readonly Row[], readonly string[]] => [
    name,
    bands(row, ['其余', null, null, null, 0]),
    [
      at(
        '6 6 missing',
        '分档·另一界限：第二个条件不完整或与第一个同向。请补全或清空。',
        'Bands, Other threshold: the second condition is incomplete or runs the same way as the first. Complete it or clear it.',
      ),
    ],
  ]),
  ['a band with both its ends', bands(['≥', 60, '<', 80, 5], ['其余', null, null, null, 0]), []],
  [
    'ranks without a pool',
    [...points, ...pool([1, 0.5, 10], ['其余', 0.5])],
    [
      at(
        '6 2 missing',
        '名次奖金·名次：缺少“奖金池”一行。请补上。',
        'Rank pool, Rank: the row of the pool is missing. Add it.',
      ),
    ],
  ],
  [
    'ranks that leave one out',
    [...points, ...pool(['奖金池', 0.1, null, '销售额'], [1, 0.5, 10], [3, 0.5, 5])],
    [
      at(
        '8 2 duplicate-key',
        '名次奖金·名次：名次应为 1、2、3……，各一行。',
        'Rank pool, Rank: ranks must be 1, 2, 3 …, a row each.',
      ),
    ],
  ],
  [
    'a rank twice',
    [...points, ...pool(['奖金池', 0.1, null, '销售额'], [2, 0.5, 10], [1, 0.3, 5], [1, 0.2, 5])],
    [
      at(
        '9 2 duplicate-key',
        '名次奖金·名次：名次应为 1、2、3……，各一行。',
        'Rank pool, Rank: ranks must be 1, 2, 3 …, a row each.',
      ),
    ],
  ],
  [
    'a rank that is blank',
    [...points, ...pool(['奖金池', 0.1, null, '销售额'], [1, 0.5], [null, 0.3])],
    [
      at(
        '8 2 missing',
        '名次奖金·名次：缺少“名次”。请填写。',
        'Rank pool, Rank: Rank is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a fixed sum for some ranks alone',
    [...points, ...pool(['奖金池', 0.1, null, '销售额'], [1, 0.5, 100], [2, 0.3, null], ['其余', null])],
    [
      at(
        '8 4 missing',
        '名次奖金·加发：缺少“加发”。请填写。',
        'Rank pool, Plus: Plus is missing. Fill it in.',
      ),
      at(
        '9 3 missing',
        '名次奖金·比例：缺少“比例”。请填写。',
        'Rank pool, Share: Share is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a consequence of another condition',
    [
      ...points,
      ...part('连续结果', ['条件', '界限', '连续期数', '名称'], ['>', 60, 2, '面谈'], [null, 70, 2, '表扬']),
    ],
    ['6', '7'].map((row) =>
      at(
        `${row} 2 unknown-word`,
        '连续结果·条件：条件应为 ≥、<。',
        'Consequences, Condition: the condition must be ≥, <.',
      ),
    ),
  ],
  [
    'a ceiling by rank of another condition',
    [
      ...scheme(),
      ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '数值', '与组均比', 100]),
      ...part('分档', ['指标代号', '条件', '界限', '得分'], ['a', '≥', 0.2, 120], ['a', '≤', 1, 80]),
    ],
    [at('6 3 unknown-word', '分档·条件：条件应为 ≤。', 'Bands, Condition: the condition must be ≤.')],
  ],
  [
    'bonus limited twice, and commission by nothing',
    [
      ...points,
      ...part('奖金上下限', ['方式', '保底', '封顶'], ['奖金', 1, 2], ['奖金', 3, 4], ['提成', null, null]),
    ],
    [
      at(
        '7 2 duplicate-key',
        '奖金上下限·方式：同一项只能有一行。',
        'Pay limits, Kind: each of them has one row only.',
      ),
      at(
        '8 4 missing',
        '奖金上下限·封顶：缺少“封顶”。请填写。',
        'Pay limits, Cap: Cap is missing. Fill it in.',
      ),
    ],
  ],
  [
    'conditions of taking part',
    [
      ...points,
      ...part(
        '参评条件',
        ['代号', '名称', '输入', '条件', '界限'],
        ['p', '接待', '次数', '>', 5],
        ['q', '天数', '天', '≥', null],
        ['r', '迟到', '次数', null, 3],
        ['s', '组均', '数值', null, null],
      ),
    ],
    [
      at(
        '6 5 unknown-word',
        '参评条件·条件：条件应为 ≥、≤。',
        'Taking part, Condition: the condition must be ≥, ≤.',
      ),
      at(
        '7 6 missing',
        '参评条件·界限：缺少“界限”。请填写。',
        'Taking part, Threshold: Threshold is missing. Fill it in.',
      ),
      at(
        '8 5 missing',
        '参评条件·条件：缺少“条件”。请填写。',
        'Taking part, Condition: Condition is missing. Fill it in.',
      ),
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(faultsOf(...rows)).toEqual(expected);
});

test('a rule that is not known is said once', () => {
  const rows = part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '分数', '凭印象', 100]);
  expect(faultsOf(...scheme(), ...rows)).toEqual([
    expect.stringMatching(
      /^error 4 5 unknown-word 指标·规则：不认识“凭印象”。可填：分档、.*It can be: bands, /,
    ),
  ]);
});
