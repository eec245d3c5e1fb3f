/** What looks as if it had a say and has none is said: once, with all its places. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { grid } from './grid';

type Row = readonly Cell[];

const scheme = (total: string, ...more: readonly (readonly [string, string])[]): readonly Row[] => [
  ['【方案】', '代号', '名称', '周期', '汇总方式', ...more.map(([header]) => header)],
  [null, 'x', '试验', '每月', total, ...more.map(([, cell]) => cell)],
];
const assessed: readonly Row[] = [
  ['【指标】', '代号', '名称', '输入', '规则', '满分'],
  [null, 'a', '甲', '0–100 分', '人工评分', 100],
];
const banded = (column: string, cell: Cell): readonly Row[] => [
  ['【指标】', '代号', '名称', '输入', '规则', column],
  [null, 'a', '甲', '0–100 分', '分档', cell],
];
const bands = (...rows: readonly Row[]): readonly Row[] => [
  ['【分档】', '指标代号', '条件', '界限', '得分', '每', '起始得分'],
  ...rows.map((row) => [null, 'a', ...row]),
];
const grades = (column: string): readonly Row[] => [
  ['【评级】', '名称', '条件', '界限', column],
  [null, 'A', '≥', 60, 1.2],
  [null, 'B', '其余', null, 1],
];

const inEnglish = (rows: readonly Row[]): readonly string[] =>
  rulesTable(grid(...rows)).findings.map(
    ({ row, column, message }) => `${row + 1} ${(column ?? -1) + 1} ${message.en}`,
  );
const foundIn = (rows: readonly Row[]): readonly string[] =>
  rulesTable(grid(...rows)).findings.map(
    ({ severity, code, row, message }) => `${severity} ${code} ${row + 1} ${message.zh}`,
  );
const idle = (row: number, what: string, rows = String(row)): string =>
  `warning not-read ${row} ${what}：第 ${rows} 行的填写没有用到，不影响结果。请清空，或更正规则。`;

test.each<readonly [string, readonly Row[], string]>([
  [
    'weights among points',
    [
      ...scheme('累计得分'),
      ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
      [null, 'a', '甲', '分数', '人工评分', 60, 50],
      [null, 'b', '乙', '分数', '人工评分', 40, 50],
    ],
    idle(4, '指标·权重', '4、5'),
  ],
  [
    'groups of a total without any',
    [
      ...scheme('累计得分'),
      ['【分组】', '代号', '名称', '权重', '汇总方式'],
      [null, 'g', '组', 100, '加权'],
      ...assessed,
    ],
    idle(4, '分组·整行'),
  ],
  [
    "an indicator's group",
    [
      ...scheme('累计得分'),
      ['【指标】', '代号', '名称', '输入', '规则', '满分', '分组'],
      [null, 'a', '甲', '0–100 分', '人工评分', 100, 'g'],
    ],
    idle(4, '指标·分组'),
  ],
  [
    "bands of an assessor's item",
    [...scheme('累计得分'), ...assessed, ...bands(['≥', 60, 100], ['其余', null, 0])],
    idle(6, '分档·整行', '6、7'),
  ],
  [
    'a full mark beside bands',
    [...scheme('累计得分'), ...banded('满分', 100), ...bands(['≥', 60, 100], ['其余', null, 0])],
    idle(4, '指标·满分'),
  ],
  [
    'a threshold beside the rest',
    [...scheme('累计得分'), ...banded('说明', '好'), ...bands(['≥', 60, 100], ['其余', 30, 0])],
    idle(7, '分档·界限'),
  ],
  [
    'a slope of the rest',
    [...scheme('累计得分'), ...banded('说明', '好'), ...bands(['≥', 60, 100], ['其余', null, 0, null, 50])],
    idle(7, '分档·起始得分'),
  ],
  [
    'a unit of bands',
    [...scheme('累计得分'), ...banded('说明', '好'), ...bands(['≥', 60, 100, 2], ['其余', null, 0])],
    idle(6, '分档·每'),
  ],
  [
    'coefficients of grades, by score',
    [...scheme('累计得分', ['系数', '按得分']), ...assessed, ...grades('系数')],
    idle(6, '评级·系数', '6、7'),
  ],
  [
    'coefficients of grades, by nothing',
    [...scheme('累计得分'), ...assessed, ...grades('系数')],
    idle(6, '评级·系数', '6、7'),
  ],
  [
    'amounts beside coefficients',
    [...scheme('累计得分', ['系数', '按得分']), ...assessed, ...grades('金额')],
    'warning not-read 6 评级：既有系数又有金额，奖金只按金额，请清空一个。',
  ],
  [
    'figures of yearly stars for stars by total',
    [
      ...scheme('累计得分'),
      ...assessed,
      ['【星级方式】', '方式', '请假月数上限'],
      [null, '按总分', 2],
      ['【星级】', '星级', '条件', '界限'],
      [null, 1, '≥', 60],
      [null, 0, '其余'],
    ],
    idle(6, '星级方式·请假月数上限'),
  ],
  [
    'a second pay level of probation',
    [
      ...scheme('累计得分', ['系数', '按得分']),
      ...assessed,
      ['【薪资】', '名称', '固定工资', '绩效工资', '比例', '级别'],
      [null, '初级', 2000, 300],
      [null, '试用', null, null, '80%', '初级'],
      [null, '见习', null, null, '60%', '初级'],
    ],
    idle(8, '薪资·比例'),
  ],
])('%s', (_, rows, expected) => {
  expect(foundIn(rows)).toContain(expected);
});

test('what is for the eye alone is not idle', () => {
  const rows = [
    ...scheme('累计得分'),
    ...banded('别名', '好'),
    ['【分档】', '指标代号', '条件', '界限', '得分', '名称'],
    [null, 'a', '≥', 60, 100, '及格'],
    [null, 'a', '其余', null, 0, '其他'],
  ];
  expect(foundIn(rows)).toEqual([]);
});

test('in English, with the cell of the first row; whole rows have none', () => {
  expect(
    inEnglish([
      ...scheme('累计得分'),
      ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
      [null, 'a', '甲', '分数', '人工评分', 60, 50],
      [null, 'b', '乙', '分数', '人工评分', 40, 50],
      ...bands(['≥', 60, 100], ['其余', null, 0]),
    ]),
  ).toEqual([
    '4 7 Indicators, Weight: what stands in row 4, 5 is not used and changes no result. Clear it, or correct the rule.',
    '7 0 Bands, whole rows: what stands in row 7, 8 is not used and changes no result. Clear it, or correct the rule.',
  ]);
});

test('a header that is nearly known does not hide what is idle; an error does', () => {
  const rows = (extra: Row): readonly Row[] => [
    ...scheme('累计得分'),
    ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重', ...extra.slice(0, 1)],
    [null, 'a', '甲', '分数', '人工评分', 100, 50, ...extra.slice(1)],
  ];
  const codes = (extra: Row) => rulesTable(grid(...rows(extra))).findings.map(({ code }) => code);
  expect(codes(['红线项', '是'])).toEqual(['unknown-header', 'not-read']);
  expect(codes(['步长', '半分'])).toEqual(['bad-number']);
});

test('which chats are averaged means nothing where there is no total', () => {
  const rows: readonly Row[] = [
    ['【方案】', '代号', '名称', '周期', '去掉最低', '去掉最高', '取最好'],
    [null, 'x', '试验', '每月', 1, 1, 3],
  ];
  expect(foundIn(rows).filter((line) => line.includes('not-read'))).toEqual([
    idle(2, '方案·去掉最低'),
    idle(2, '方案·去掉最高'),
    idle(2, '方案·取最好'),
  ]);
  const weighed = rows.map((row, at) => [...row, at === 0 ? '汇总方式' : '累计得分']);
  expect(foundIn([...weighed, ...assessed]).filter((line) => line.includes('not-read'))).toEqual([]);
});
