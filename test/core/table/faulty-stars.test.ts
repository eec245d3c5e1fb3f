/** What is wrong with the parts about stars: where it is, and the whole sentence in both languages. */
import { at, faultsOf, indicator, part, scheme, type Row } from './faults';

const points = [...scheme(), ...indicator()];
const rule = (kind: string, ...more: readonly (readonly [string, number | null])[]): readonly Row[] =>
  part('星级方式', ['方式', ...more.map(([header]) => header)], [kind, ...more.map(([, cell]) => cell)]);
const ladder = (...rows: readonly Row[]): readonly Row[] => [
  ...points,
  ...rule('逐月阶梯'),
  ...part(
    '星级',
    ['星级', '岗位码', '岗位', '月数', '达标月数', '条件', '界限', '名额比例', '奖励'],
    ...rows,
  ),
];
/** Stars in rows 7 and on. */
const byTotal = (...rows: readonly Row[]): readonly Row[] => [
  ...points,
  ...rule('按总分'),
  ...part('星级', ['星级', '条件', '界限', '且', '另一界限', '奖励'], ...rows),
];
const conditions: readonly Row[] = [
  ...points,
  ...rule('按条件'),
  ...part('星级', ['星级', '比例', '加发'], [2, 1, 0], [1, 1, 0]),
];
const gates = (...rows: readonly Row[]): readonly Row[] =>
  part('星级条件', ['星级', '事实', '条件', '界限'], ...rows);
const facts = part('事实', ['代号', '名称', '输入'], ['f', '次', '次数'], ['ok', '合格', '是/否']);

test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'stars without their rule',
    [...points, ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余'])],
    [
      at(
        '6 2 missing',
        '星级·星级：缺少【星级方式】部分。请补上。',
        'Stars, Star: the part [Star rule] is missing. Add it.',
      ),
    ],
  ],
  [
    'a rule that is not known',
    [...points, ...rule('逐年')],
    [
      at(
        '6 2 unknown-word',
        '星级方式·方式：不认识“逐年”。可填：逐月阶梯、年度评定、按总分、按条件。',
        'Star rule, Kind: "逐年" is unknown. It can be: ladder, annual, by total, by conditions.',
      ),
    ],
  ],
  [
    'a yearly rating without its figures',
    [
      ...points,
      ...rule('年度评定', ['月份', null], ['投诉封顶星级', null], ['请假月数上限', null]),
      ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余']),
    ],
    [
      at(
        '6 3 missing',
        '星级方式·月份：缺少“月份”。请填写。',
        'Star rule, Months: Months is missing. Fill it in.',
      ),
      at(
        '6 4 missing',
        '星级方式·投诉封顶星级：缺少“投诉封顶星级”。请填写。',
        'Star rule, Cap with a complaint: Cap with a complaint is missing. Fill it in.',
      ),
      at(
        '6 5 missing',
        '星级方式·请假月数上限：缺少“请假月数上限”。请填写。',
        'Star rule, Most months of leave: Most months of leave is missing. Fill it in.',
      ),
    ],
  ],
  [
    'gates of a star that is not there, and of none',
    [
      ...conditions,
      ...gates([3, 'f', '≥', 1], [2, 'f', '≥', 1], [null, 'f', '≥', 1], ['２', 'f', '≥', 1]),
      ...facts,
    ],
    [
      at('11 2 unknown-key', '星级条件·星级：没有 3 星一行。', 'Star gates, Star: there is no row of 3★.'),
      at(
        '13 2 missing',
        '星级条件·星级：缺少“星级”。请填写。',
        'Star gates, Star: Star is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a gate without a star, where one of the stars has no number',
    [
      ...points,
      ...rule('按条件'),
      ...part('星级', ['星级', '比例', '加发'], [2, 1, 0], [null, 1, 0]),
      ...gates([null, 'f', '≥', 1]),
      ...facts,
    ],
    [
      at(
        '11 2 missing',
        '星级条件·星级：缺少“星级”。请填写。',
        'Star gates, Star: Star is missing. Fill it in.',
      ),
      at('9 2 missing', '星级·星级：缺少“星级”。请填写。', 'Stars, Star: Star is missing. Fill it in.'),
    ],
  ],
  [
    'gates of one star where they are of all',
    [...byTotal([1, '≥', 60], [0, '其余']), ...gates([1, 'f', '≥', 1], [null, 'f', '≥', 1]), ...facts],
    [
      at(
        '11 2 unknown-key',
        '星级条件·星级：按总分评星时条件管全部星级。请清空星级。',
        'Star gates, Star: stars by total have conditions for all stars alone. Clear the star.',
      ),
    ],
  ],
  [
    'gates that lack something, or say it otherwise',
    [
      ...conditions,
      ...gates(
        [2, null, '≥', 1],
        [2, 'f', '>', 1],
        [2, 'f', null, 1],
        [2, 'f', '≤', null],
        [1, 'ok', '为', '也许'],
        [1, 'ok', '为', null],
      ),
      ...facts,
    ],
    [
      at(
        '11 3 missing',
        '星级条件·事实：缺少“事实”。请填写。',
        'Star gates, Fact: Fact is missing. Fill it in.',
      ),
      ...['12', '13'].map((row) =>
        at(
          `${row} 4 unknown-word`,
          '星级条件·条件：条件应为 ≥、≤、<、为。',
          'Star gates, Condition: the condition must be ≥, ≤, <, is.',
        ),
      ),
      at(
        '14 5 missing',
        '星级条件·界限：缺少“界限”。请填写。',
        'Star gates, Threshold: Threshold is missing. Fill it in.',
      ),
      at(
        '15 5 unknown-word',
        '星级条件·界限：“也许”应为 是 或 否。',
        'Star gates, Threshold: "也许" must be yes or no.',
      ),
      at(
        '16 5 missing',
        '星级条件·界限：缺少“界限”。请填写。',
        'Star gates, Threshold: Threshold is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a choice of no fact',
    [...conditions, ...part('事实选项', ['事实', '名称'], [null, '甲'])],
    [
      at(
        '11 2 missing',
        '事实选项·事实：缺少“事实”。请填写。',
        'Fact choices, Fact: Fact is missing. Fill it in.',
      ),
    ],
  ],
  [
    'half a fraction of a fact',
    [
      ...conditions,
      ...part('事实', ['代号', '名称', '输入', '分子', '分母'], ['f', '率', '比率 0–100%', null, 'n']),
    ],
    [
      at(
        '11 5 missing',
        '事实·分子：缺少“分子”。请填写。',
        'Facts, Numerator: Numerator is missing. Fill it in.',
      ),
    ],
  ],
  [
    'rewards of some stars alone',
    byTotal([2, '≥', 80, null, null, 50], [1, '≥', 60], [0, '其余']),
    [at('9 7 missing', '星级·奖励：缺少“奖励”。请填写。', 'Stars, Reward: Reward is missing. Fill it in.')],
  ],
  ['rewards of no star', byTotal([2, '≥', 80], [1, '≥', 60], [0, '其余']), []],
  [
    'stars that begin above their threshold',
    byTotal([2, '>', 80], [1, '≥', 60], [0, '其余']),
    [at('8 3 unknown-word', '星级·条件：条件应为 ≥。', 'Stars, Condition: the condition must be ≥.')],
  ],
  [
    'stars whose rest stands in two places',
    byTotal([1, '≥', 40, '<', 60], [3, '≥', 90], [2, '其余']),
    [
      at(
        '10 3 overlap',
        '星级·条件：“其余”落在不相连的几段上。请写明各行的两端。',
        'Stars, Condition: "else" would stand for stretches that do not touch. State both ends of every row.',
      ),
    ],
  ],
  [
    'a step of a ladder that must not fall below',
    ladder(
      [1, null, null, 3, null, '<', 60],
      [2, null, null, 3, null, null, 70],
      [3, null, null, 3, null, '≥', null],
    ),
    [
      at('8 7 unknown-word', '星级·条件：条件应为 ≥。', 'Stars, Condition: the condition must be ≥.'),
      at(
        '9 7 missing',
        '星级·条件：缺少“条件”。请填写。',
        'Stars, Condition: Condition is missing. Fill it in.',
      ),
      at(
        '10 8 missing',
        '星级·界限：缺少“界限”。请填写。',
        'Stars, Threshold: Threshold is missing. Fill it in.',
      ),
    ],
  ],
  [
    'a star twice for the same role',
    ladder(
      [1, null, '甲', 3, null, '≥', 60],
      [1, null, '乙', 3, null, '≥', 65],
      [1, null, '甲', 3, null, '≥', 70],
    ),
    [at('10 2 duplicate-key', '星级·星级：1 星重复。', 'Stars, Star: 1★ stands twice.')],
  ],
  [
    'a star of a role, and one of nobody',
    ladder([1, null, '甲', 3, null, '≥', 60], [1, null, null, 3, null, '≥', 65]),
    [at('9 4 missing', '星级·岗位：缺少“岗位”。请填写。', 'Stars, Role: Role is missing. Fill it in.')],
  ],
  [
    'codes and quotas that differ inside a star',
    ladder(
      [1, 'A', '甲', 3, null, '≥', 60, '≤20%'],
      [1, 'A', '乙', 3, null, '≥', 65, '<20%'],
      [2, 'B', '甲', 3, null, '≥', 70, '≤10%'],
      [2, 'C', '乙', 3, null, '≥', 75, '≤10%'],
    ),
    [
      at(
        '9 9 duplicate-key',
        '星级·名额比例：同一星级的各行应相同。',
        'Stars, Quota: it must be the same in all rows of a star.',
      ),
      at(
        '11 3 duplicate-key',
        '星级·岗位码：同一星级的各行应相同。',
        'Stars, Position code: it must be the same in all rows of a star.',
      ),
    ],
  ],
  [
    'a star of a ladder without its number',
    ladder([1, null, null, 3, null, '≥', 60], [null, null, null, 3, null, '≥', 70]),
    [at('9 2 missing', '星级·星级：缺少“星级”。请填写。', 'Stars, Star: Star is missing. Fill it in.')],
  ],
  [
    'a quota that is no share',
    ladder([1, null, null, 3, null, '≥', 60, '≤ 两成']),
    [
      at(
        '8 9 bad-number',
        '星级·名额比例：“两成”不是数字。请填数字。',
        'Stars, Quota: "两成" is no number. Enter a number.',
      ),
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(faultsOf(...rows)).toEqual(expected);
});
