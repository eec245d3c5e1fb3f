/** Floors, caps, shares of weight, averages of months and needed months that cannot be or never count: the whole sentence and its cell. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { part, scheme, type Row } from '../table/faults';
import { grid } from '../table/grid';

const found = (rows: readonly Row[]): readonly string[] =>
  rulesTable(grid(...rows)).findings.map(
    ({ severity, code, row, column, indicator, message }) =>
      `${severity} ${code} ${row + 1}:${column === undefined ? '–' : column + 1}${indicator === undefined ? '' : ` (${indicator})`} ${message.zh} ${message.en}`,
  );

/** 100 points by an assessor, in row 4; floor and cap stand in columns 7 and 8. */
const limited = (floor: Cell, ceiling: Cell): readonly Row[] => [
  ...scheme(),
  ...part(
    '指标',
    ['代号', '名称', '输入', '规则', '满分', '保底', '封顶'],
    ['a', '甲', '分数', '人工评分', 100, floor, ceiling],
  ),
];

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['no limits', limited(null, null), []],
  ['limits that count', limited(60, 90), []],
  ['a floor and a cap that are one', limited(60, 60), []],
  [
    'a floor above the cap',
    limited(61, 60),
    [
      'error bad-number 4:7 (a) 甲（a）：保底 61 高于封顶 60，请更正。 a 甲: its floor 61 is above its cap 60; correct one of them.',
    ],
  ],
  [
    'a cap at the full mark',
    limited(null, 100),
    [
      'warning not-read 4:8 (a) 甲（a）：规则最高只给 100 分，封顶 100 不起作用。 a 甲: its rule gives 100 at most, so the cap of 100 never counts.',
    ],
  ],
  ['a cap just below it', limited(null, 99.5), []],
  [
    'a floor at the full mark',
    limited(100, null),
    [
      'warning not-read 4:7 (a) 甲（a）：规则最高只给 100 分，保底 100 使所有人同分。 a 甲: its rule gives 100 at most, so with a floor of 100 all score the same.',
    ],
  ],
  ['a floor just below it', limited(99.5, null), []],
])('%s', (_, rows, expected) => {
  expect(found(rows).filter((line) => /not-read|bad-number/.test(line))).toEqual(expected);
});

const IDLE_SHARE =
  'warning not-read 2:6 最少权重：没有指标可不适用，这一格不起作用，请清空或把某个指标设为可不适用。 least weight: no indicator may not apply, so it has no say; clear it, or let an indicator be one that may not apply.';
const applying = (...marks: readonly (string | null)[]): readonly Row[] => [
  ...scheme(['最少权重', 0.7]),
  ...part(
    '指标',
    ['代号', '名称', '输入', '规则', '满分', '可不适用'],
    ...marks.map((mark, index) => [`k${index}`, `甲${index}`, '分数', '人工评分', 50, mark]),
  ),
];

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['nobody may be let go', applying(null, null), [IDLE_SHARE]],
  ['one may', applying(null, '是'), []],
  ['all may', applying('是', '是'), []],
])('a least weight: %s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

const chats = (...more: readonly (readonly [string, Cell])[]): readonly Row[] => [
  ...scheme(...more),
  ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '分数', '人工评分', 100]),
];
/** A yearly rating, its rule in row 6. */
const yearly = (months: number, lowest: Cell, highest: Cell, best: Cell): readonly Row[] => [
  ...chats(),
  ...part(
    '星级方式',
    ['方式', '月份', '去掉最低', '去掉最高', '取最好', '投诉封顶星级', '请假月数上限'],
    ['年度评定', months, lowest, highest, best, 3, 2],
  ),
  ...part('星级', ['星级', '条件', '界限'], [2, '≥', 80], [1, '其余', null]),
];
const both = (where: string): string =>
  `error bad-number ${where} 取最好：不能同时去掉最低或最高，请只留一种。 Best only: it cannot stand beside dropping the lowest or highest; keep one of the two.`;
const beyond = (least: number, months: number): string =>
  `error bad-number 6:3 星级方式：按所填至少要 ${least} 个月的得分，却只看 ${months} 个月，请更正。 star rule: it takes the scores of at least ${least} months and looks at ${months}; correct it.`;

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['all chats', chats(), []],
  ['the best alone', chats(['取最好', 3]), []],
  ['without the lowest and the highest', chats(['去掉最低', 1], ['去掉最高', 1]), []],
  ['the best and without the lowest', chats(['取最好', 3], ['去掉最低', 1]), [both('2:6')]],
  ['the best and without the highest', chats(['取最好', 3], ['去掉最高', 1]), [both('2:6')]],
  ['all months', yearly(6, null, null, null), []],
  // One month at least is left to be averaged.
  ['six months without five', yearly(6, 3, 2, null), []],
  ['six months without six', yearly(6, 3, 3, null), [beyond(7, 6)]],
  ['the best six of six', yearly(6, null, null, 6), []],
  ['the best seven of six', yearly(6, null, null, 7), [beyond(7, 6)]],
  ['the best and without the lowest month', yearly(12, 1, null, 3), [both('6:6')]],
])('what is averaged: %s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

/** Stars of a ladder from row 8 on. */
const ladder = (...rows: readonly Row[]): readonly Row[] => [
  ...chats(),
  ...part('星级方式', ['方式'], ['逐月阶梯']),
  ...part('星级', ['星级', '岗位', '月数', '达标月数', '条件', '界限'], ...rows),
  ...part('事实', ['代号', '名称', '输入'], ['role', '岗位', '等级']),
  ...part('事实选项', ['事实', '名称'], ['role', '甲'], ['role', '乙']),
];
const tooMany = (row: number, star: number, months: number, all: number): string =>
  `error bad-number ${row}:5 ${star} 星：最近 ${all} 个月里要 ${months} 个月达标，不可能做到，请更正达标月数或月数。 ${star}★: ${months} of the newest ${all} months must reach the threshold, which cannot be; correct the months needed or the window.`;

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['every month', ladder([1, null, 3, null, '≥', 60]), []],
  ['as many as there are', ladder([1, null, 3, 3, '≥', 60]), []],
  ['one more', ladder([1, null, 3, 4, '≥', 60]), [tooMany(8, 1, 4, 3)]],
  ['of a higher star', ladder([1, null, 3, 2, '≥', 60], [2, null, 6, 7, '≥', 70]), [tooMany(9, 2, 7, 6)]],
  ['of the second role', ladder([1, '甲', 3, 2, '≥', 60], [1, '乙', 4, 5, '≥', 65]), [tooMany(9, 1, 5, 4)]],
  [
    'of the first role, the windows being alike',
    ladder([1, '甲', 3, 4, '≥', 60], [1, '乙', 3, 2, '≥', 65]),
    [tooMany(8, 1, 4, 3)],
  ],
  [
    'of the second role, the windows being alike',
    ladder([1, '甲', 3, 2, '≥', 60], [1, '乙', 3, 4, '≥', 65]),
    [tooMany(9, 1, 4, 3)],
  ],
])('months needed: %s', (_, rows, expected) => {
  expect(found(rows).filter((line) => line.includes('bad-number'))).toEqual(expected);
});
