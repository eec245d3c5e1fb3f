/** What is listed before a month is closed, each with its cell. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { checkMonth } from '../../../src/workbook/closing/check/check';
import { readForClosing } from '../../../src/workbook/closing/seal';
import { rangeAddress } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';

const HEAD = ['姓名', '工号', '底薪', '奖金', '应发合计'];
const pay = (...rows: readonly (readonly Content[])[]): readonly (readonly Content[])[] => [
  ['2026年3月工资'],
  HEAD,
  ...rows,
];
const sum = (row: number): Content => ({ formula: `=C${row}+D${row}` });

async function checksOf(
  rows: readonly (readonly Content[])[],
  more: Readonly<Record<string, readonly (readonly Content[])[]>> = {},
) {
  const workbook = new MemoryWorkbook({ sheets: { 工资: rows, ...more }, evaluate: () => 2300 });
  const checks = checkMonth(await readForClosing(workbook, '2026-03'));
  return checks.map(({ kind, at }) => `${kind} ${at.sheet}!${rangeAddress(at)}`);
}

const WELL = [
  ['李明', 'K1', 2000, 300, sum(3)],
  ['王芳', 'K2', 2000, 300, sum(4)],
  ['张伟', 'K3', 2000, 300, sum(5)],
] as const;

test('nothing where nothing is wrong', async () => {
  expect(await checksOf(pay(...WELL))).toEqual([]);
});

test.each<[string, number, number, Content, string]>([
  ['a missing total', 4, 4, null, 'no-formula 工资!E5'],
  ['a formula typed over', 4, 4, 2300, 'typed-over 工资!E5'],
  ['an error', 3, 3, { error: '#REF!' }, 'error 工资!D4'],
  ['words for an amount', 3, 3, '三百', 'words 工资!D4'],
  ['a word for what is to come', 3, 3, '待定', 'pending 工资!D4'],
])('%s', async (_, row, column, content, expected) => {
  const rows = pay(...WELL).map((line, r) =>
    line.map((cell, c) => (r === row && c === column ? content : cell)),
  );
  expect(await checksOf(rows)).toEqual([expected]);
});

test('formulas typed over in most rows', async () => {
  const typed = WELL.map(([name, id, base], at) => [name, id, base, 300, at < 1 ? 2300 : sum(3 + at)]);
  const rows = pay(...typed, ['刘洋', 'K4', 2000, 300, 2300], ['陈静', 'K5', 2000, 300, 2300]);
  expect(await checksOf(rows)).toEqual(['typed-over 工资!E3', 'typed-over 工资!E6', 'typed-over 工资!E7']);
});

test('the same name and number twice', async () => {
  expect(await checksOf(pay(...WELL, ['李明', 'K1', 2000, 300, sum(6)]))).toEqual(['person 工资!A6']);
});

test('pay that goes by another score than the assessment, and somebody who is not paid', async () => {
  const scored = (...scores: readonly number[]) => [
    ['2026年3月工资'],
    ['姓名', '工号', '得分', '底薪', '奖金', '应发合计'],
    ...scores.map((score, at) => [`甲乙丙丁`[at] ?? '', `K${at}`, score, 2000, 300, 2300]),
  ];
  const assessment = [
    ['客服考核'],
    ['月份', '2026-03'],
    ['姓名', '工号', '服务态度', '得分'],
    ...[81.256, 82, 83, 84].map((score, at) => [`甲乙丙丁`[at] ?? '', `K${at}`, 20, score]),
  ];
  const checks = (...scores: readonly number[]) => checksOf(scored(...scores), { 考核: assessment });
  expect(await checks(81.26, 82, 83, 84)).toEqual([]);
  expect(await checks(81.2, 82, 93, 84)).toEqual(['sum 工资!C3', 'sum 工资!C5']);
  expect(await checks(81.256, 82, 83)).toEqual(['person 考核!A7']);
  // A pay sheet of others.
  expect(await checks(81.256)).toEqual([]);
});

test('a table beside the one that is closed', async () => {
  const rows = pay(...WELL).map((row, index) =>
    index === 1 ? [...row, null, '姓名', '应发合计'] : index === 2 ? [...row, null, '赵云', 2300] : row,
  );
  expect(await checksOf(rows)).toEqual(['person 工资!G2:H3']);
});

test.each<[string, readonly (readonly Content[])[], readonly string[]]>([
  [
    'of each part',
    [[...WELL[0]], ['合计', null, null, null, 2300], [...WELL[1]], ['合计', null, null, null, 2300]],
    [],
  ],
  [
    'of all, and that of the month before',
    [[...WELL[0]], [...WELL[1]], ['合计', null, null, null, 4600], ['上月合计', null, null, null, 4400]],
    [],
  ],
  [
    'of all, a yuan off, and in words',
    [
      [...WELL[0]],
      [...WELL[1]],
      ['合计', null, null, null, 4601],
      ['合计（大写）', '肆仟陆佰元整', null, null, null],
    ],
    ['sum 工资!E5'],
  ],
  ['of all, a yuan off', [[...WELL[0]], [...WELL[1]], ['合计', null, null, null, 4601]], ['sum 工资!E5']],
  [
    'of parts, one a yuan off',
    [[...WELL[0]], ['合计', null, null, null, 2301], [...WELL[1]], ['合计', null, null, null, 2300]],
    ['sum 工资!E4'],
  ],
])('totals %s', async (_, rows, expected) => {
  expect(await checksOf(pay(...rows))).toEqual(expected);
});

test('two of one name without numbers', async () => {
  const rows = pay(
    ['李明', null, 2000, 300, sum(3)],
    ['李明', null, 2000, 300, sum(4)],
    ['王芳', null, 2000, 300, sum(5)],
  );
  expect(await checksOf(rows)).toEqual(['person 工资!A4']);
});

test('stars without a line in the ledger: by number, so that one of a name does not stand in for the other', async () => {
  const stars = [
    ['2026年3月星级'],
    ['姓名', '工号', '星级'],
    ['李明', 'K1', 4],
    ['李明', 'K2', 3],
    ['王芳', 'K3', 2],
  ];
  const ledger = (...rows: readonly (readonly Content[])[]) => [['月份', '工号', '姓名', '给予'], ...rows];
  const written = (...rows: readonly (readonly Content[])[]) =>
    checksOf(pay(...WELL), { 星级: stars, 星级台账: ledger(...rows) });
  const all = [
    ['2026-03', 'K1', '李明', 4],
    ['2026-03', 'K2', '李明', 3],
    ['2026-03', 'K3', '王芳', 2],
  ];
  expect(await written(...all)).toEqual([]);
  // A correction is a further line.
  expect(await written(...all, ['2026-03', 'K1', '李明', 3])).toEqual([]);
  expect(await written(...all.slice(0, 1), ...all.slice(2))).toEqual(['stars 星级!A4']);
  expect(await written(['2026-02', 'K1', '李明', 4], ...all.slice(1))).toEqual(['stars 星级!A3']);
});

test('a line that is gone from the ledger is missed, also with the whole sheet', async () => {
  const check = 'c0123456789';
  const journal = [
    ['时间', '操作人', '工作表', '方案', '类型', '姓名', '项目', '单元格', '改前', '改后', '备注'],
    ['2026-04-01 09:00', '周敏', '星级', 'X', '台账', null, '2026-03', null, null, 1, `李明（K1） ${check}`],
  ];
  const head = ['月份', '姓名', '方案', '给予', '校验'];
  const of = (...line: readonly Content[]) => ({
    星评日志: journal,
    星级台账: [head, ['2026-02', '李明', 'X', 4, 'c9876543210'], line],
  });
  expect(await checksOf(pay(...WELL), of('2026-03', '李明', 'X', 4, null))).toContain('stars 星级台账!A1');
  expect(await checksOf(pay(...WELL), of('2026-03', '李明', 'X', 4, check))).not.toContain(
    'stars 星级台账!A1',
  );
  expect(await checksOf(pay(...WELL), { 星评日志: journal })).toEqual(['stars 星评日志!A1']);
});

test('a total row that is not the sum of the people', async () => {
  const total = (amount: number) => pay(...WELL, ['合计', null, null, null, amount]);
  // 3 × 2,300
  expect(await checksOf(total(6900))).toEqual([]);
  expect(await checksOf(total(6900.01))).toEqual(['sum 工资!E6']);
});

test('a total that is not what its parts come to; not where other money stands beside them', async () => {
  const typed = (amount: number) =>
    WELL.map((line, at): readonly Content[] => (at === 1 ? [...line.slice(0, 4), amount] : line));
  // 2,000 + 300
  expect(await checksOf(pay(...typed(2300)))).toEqual(['typed-over 工资!E4']);
  expect(await checksOf(pay(...typed(2299.99)))).toEqual(['typed-over 工资!E4', 'sum 工资!E4']);
  const beside = [['2026年3月工资'], [...HEAD, '餐补'], ...typed(2299.99).map((line) => [...line, 10])];
  expect(await checksOf(beside)).toEqual(['typed-over 工资!E4']);
});

const BASE = '2026-03；同分：仅报告；基数：转正人数';

test('quotas of stars that more people have than places, as the ledger gives them; equals at the edge of KPIQUOTA', async () => {
  const months = ['十月', '十一月', '十二月', '一月', '二月', '三月'];
  const rated = (name: string, score: number): Content[] => [
    name,
    '一组',
    ...months.map(() => score),
    0,
    0,
    { formula: '=STARLEVEL("star-composite",C3:H3)' },
  ];
  const stars = [
    ['2026年3月星级'],
    ['姓名', '团队', ...months, '差错数', '投诉数', '星级'],
    ...['甲', '乙'].map((name) => rated(name, 85)),
    ...Array.from({ length: 8 }, (_, at) => rated(`其他${at + 1}`, 50)),
  ];
  const quotas = async (more: Readonly<Record<string, readonly (readonly Content[])[]>>) =>
    (await checksOf(pay(...WELL), { 星级: stars, ...more })).filter((one) => one.startsWith('quota'));
  // 4★ stays under 20%: one place of ten, and two have it.
  expect(await quotas({})).toEqual(['quota 星级!A3']);
  const given = (first: number): readonly (readonly Content[])[] => [
    ['月份', '姓名', '团队', '方案', '规则评定', '给予', '理由'],
    ['2026-03', '甲', '一组', 'star-composite', 4, first, ''],
    ['2026-03', '乙', '一组', 'star-composite', 4, 3, '名额'],
  ];
  expect(await quotas({ 星级台账: given(4) })).toEqual([]);

  // Of those confirmed, as it was last decided: without dates nobody can tell, of four a share means little, of five nobody may have it.
  const journal = [
    ['时间', '操作人', '工作表', '方案', '类型', '姓名', '项目', '单元格', '改前', '改后', '备注'],
    ['2026-03-31 09:00:00', '', '星级', 'star-composite', '设定', '', '星级名额', '', '', '', BASE],
  ];
  const staff = (confirmed: number): readonly (readonly Content[])[] => [
    ['姓名', '转正日期'],
    ...['甲', '乙', '其他1', '其他2', '其他3'].map((name, at) => [
      name,
      at < confirmed ? '2026-03-31' : null,
    ]),
  ];
  expect(await quotas({ 星评日志: journal })).toEqual(['quota 星级!A2']);
  expect(await quotas({ 星评日志: journal, 星评人员: staff(0) })).toEqual(['quota 星级!A2']);
  expect(await quotas({ 星评日志: journal, 星评人员: staff(4) })).toEqual([]);
  expect(await quotas({ 星评日志: journal, 星评人员: staff(5) })).toEqual(['quota 星级!A3']);
  const edge = [
    ['2026年3月', '=KPIQUOTA'],
    ['姓名', '得分', '名额'],
    ['甲', 90, { formula: '=KPIQUOTA(B3:B4,F1:G2)' }],
    ['乙', 90, '边缘'],
  ];
  expect(await quotas({ 星级台账: given(4), 三月考核: edge })).toEqual(['quota 三月考核!C4']);
});

test('slips that differ, or were made from other pay', async () => {
  const slips = (sheet: number, difference: number): readonly (readonly Content[])[] => [
    ['工资条｜2026-03'],
    ['工资表：工资'],
    ['工资表合计', null, sheet],
    ['差额', null, difference],
  ];
  expect(await checksOf(pay(...WELL), { '工资条 2026-03': slips(6900, 0) })).toEqual([]);
  expect(await checksOf(pay(...WELL), { '工资条 2026-03': slips(6900, 0.01) })).toEqual([
    'slips 工资条 2026-03!C4',
  ]);
  expect(await checksOf(pay(...WELL), { '工资条 2026-03': slips(6899, 0) })).toEqual([
    'slips 工资条 2026-03!A1',
  ]);
});
