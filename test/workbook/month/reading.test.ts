/** What the month is read to be: its sheets, its steps, in two round trips. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { readMonthState } from '../../../src/workbook/month/reading';
import { monthKey } from '../../../src/workbook/month/month-of';
import { samplePatches } from '../../../src/workbook/sample/sample';
import { assessed, monthOf, type Rows } from './month';

const SEPTEMBER = assessed('2026-09', [1, '李明', 0.5, 90, 'A', '✓']);
const OCTOBER = assessed(
  '2026-10',
  [1, '李明', 0.6, 95.5, 'A', '✓'],
  [2, '王芳', 0.5, 80, 'B', '✓'],
  [3, '张伟', 0.4, 70.25, 'B', '✓'],
  [null, '合计', null, '=SUM', null, null],
);
const PAY: Rows = [
  ['10 月客服工资表'],
  ['姓名', '级别', '得分', '底薪', '奖金', '应发合计'],
  ['李明', '高级', 95.5, 2500, 300.1, 2800.1],
  ['王芳', '中级', 80, 2500, 240.2, 2740.2],
  ['合计', null, null, null, null, 5540.3],
];

test('an empty workbook is told from one with nothing of ours', async () => {
  const nothing = await monthOf({ Sheet1: [] });
  expect([nothing.reading.empty, nothing.reading.month]).toEqual([true, null]);
  const notes = await monthOf({ Sheet1: [['买菜', 3]] });
  expect(notes.reading.empty).toBe(false);
  expect([
    notes.words('assessment'),
    notes.words('scores'),
    notes.words('stars'),
    notes.words('pay'),
  ]).toEqual(['还没有考核表', undefined, '没有星级表', '没有工资表']);
  expect(notes.by.assessment?.action.screen).toBe('templates');
});

test('the newest assessment sheet gives the month, and the pay sheet of that month its sum', async () => {
  const { reading, words, by } = await monthOf({ '9月': SEPTEMBER, '10月考核': OCTOBER, 工资: PAY });
  expect(reading.months.map(monthKey)).toEqual(['2026-10', '2026-09']);
  expect(reading.month).toEqual({ month: 10, year: 2026 });
  expect(words('assessment')).toBe('10月考核 · 3 人 · 已填齐');
  // (95.5 + 80 + 70.25) ÷ 3 = 81.9166…
  expect(words('scores')).toBe('平均 81.92 · A 1 · B 2');
  expect(words('pay')).toBe('工资 · 2 人 · 合计 5,540.30');
  expect([by.assessment?.how, by.scores?.how, by.pay?.how]).toEqual(['done', 'done', 'done']);
  expect(by.pay?.action).toMatchObject({ screen: 'salary', area: { sheet: '工资', row: 2, column: 0 } });
});

test('another month is chosen; one that has gone gives the newest', async () => {
  const sheets = { '9月': SEPTEMBER, '10月考核': OCTOBER, 工资: PAY };
  const chosen = await monthOf(sheets, '2026-09');
  expect([chosen.words('assessment'), chosen.words('pay')]).toEqual(['9月 · 1 人 · 已填齐', '没有工资表']);
  expect((await monthOf(sheets, '2026-08')).words('assessment')).toBe('10月考核 · 3 人 · 已填齐');
});

test('what is missing is counted by the check of the sheet, and the action goes to the first of it', async () => {
  const sheet = assessed(
    '2026-10',
    [1, '李明', 0.6, 95.5, 'A', '✓'],
    [2, '王芳', null, null, null, '缺 2'],
    [3, '张伟', null, null, null, '缺 11'],
    [4, '刘洋', 0.4, 70, 'B', '公式被改'],
    [5, null, null, null, null, null],
  );
  const { words, by } = await monthOf({ 考核: sheet });
  expect(words('assessment')).toBe('考核 · 4 人 · 缺 13 格 · 1 行要查看');
  expect(by.assessment?.how).toBe('open');
  expect(by.assessment?.action.area).toEqual({ sheet: '考核', row: 5, column: 1, rows: 1, columns: 1 });
  expect(words('scores')).toBe('平均 82.75 · A 1 · B 1 · 2 行无得分');
});

test('whoever is not rated lacks no score', async () => {
  const rows: Rows = [
    ['2026年5月考核'],
    ['姓名', '部门', '总分', '等级'],
    ['甲', '一组', 88, 'B'],
    ['乙', '一组', '不参评', '不参评'],
  ];
  const { words, by } = await monthOf({ 成绩: rows });
  expect(words('scores')).toBe('平均 88.00 · B 1 · 1 人不参评');
  expect(by.scores?.how).toBe('done');
});

test('sums are those of decimals, and cells that are no amounts are said', async () => {
  const rows: Rows = [
    ['姓名', '级别', '底薪', '应发合计'],
    ['甲', '初级', 1, 0.1],
    ['乙', '初级', 1, 0.2],
    ['丙', '初级', 1, '待定'],
    ['丁', '初级', 1, null],
    ['戊', '初级', 1, { error: '#N/A' }],
  ];
  const { words, by } = await monthOf({ 工资: rows });
  expect(words('pay')).toBe('工资 · 5 人 · 合计 0.30 · 1 人未算 · 2 行不是金额');
  expect(by.pay?.how).toBe('open');
});

test('scores kept by hand, without a check: who has no score lacks it', async () => {
  const rows: Rows = [
    ['2026年5月考核'],
    ['姓名', '部门', '总分', '等级'],
    ['甲', '一组', 88, 'B'],
    ['乙', '一组', null, null],
  ];
  const { reading, words } = await monthOf({ 成绩: rows });
  expect(reading.month).toEqual({ month: 5, year: 2026 });
  expect([words('assessment'), words('scores')]).toEqual([
    '成绩 · 2 人 · 缺 1 格',
    '平均 88.00 · B 1 · 1 行无得分',
  ]);
});

test('stars are counted, the highest first', async () => {
  const rows: Rows = [
    [null, '月份', '2026-10'],
    ['序号', '姓名', '2026年10月', '星级', '检查'],
    [1, '甲', 90, 3, '✓'],
    [2, '乙', 95, 5, '✓'],
    [3, '丙', 91, 3, '✓'],
    [4, '丁', null, null, '缺 1'],
  ];
  const { words, by } = await monthOf({ 星级: rows });
  expect(words('stars')).toBe('5★ 1 人 · 3★ 2 人 · 1 人无星级');
  // A sheet of stars alone is no assessment sheet.
  expect([words('assessment'), by.scores]).toEqual(['还没有考核表', null]);
});

test('several chats of one agent are one person', async () => {
  const rows: Rows = [
    [null, '月份', '2026-10'],
    ['序号', '姓名', '总分', '等级', '检查', '抽检次数', '本月等级'],
    [1, '甲', 90, 'B', '✓', 2, 'A'],
    [2, '甲', 100, 'A', '✓', 2, 'A'],
    [3, '乙', 80, 'C', '✓', 1, 'C'],
  ];
  const { words } = await monthOf({ 质检: rows });
  // (95 + 80) ÷ 2.
  expect([words('assessment'), words('scores')]).toEqual(['质检 · 2 人 · 已填齐', '平均 87.50 · A 1 · C 1']);
});

test('several raters of one person are one person, also where the sheet is one’s own', async () => {
  const rows: Rows = [
    ['2026年10月考核'],
    ['姓名', '评分人', '得分', '等级', '星级'],
    ...Array.from({ length: 9 }, (_, at) => [`员工${at}`, '张', 90, 'A', 5]),
    ['乙', '张', 80, 'B', 5],
    ...Array.from({ length: 9 }, (_, at) => [`员工${at}`, '李', 80, 'A', 5]),
    ['乙', '李', 70, 'C', 4],
  ];
  const { words } = await monthOf({ 考核: rows });
  // Nine of 85, one of 75; the raters of 乙 agree on neither grade nor stars.
  expect([words('assessment'), words('scores'), words('stars')]).toEqual([
    '考核 · 10 人 · 都有得分',
    '平均 84.00 · A 9',
    '5★ 9 人 · 1 人无星级',
  ]);
});

/** Hands over no more of a sheet than was asked for, and counts. */
class Far extends MemoryWorkbook {
  trips = 0;
  override async survey(rows = 0) {
    this.trips++;
    const all = await super.survey();
    const sheets = all.sheets.map((one) => {
      if (one.top === null || one.top.cells.length <= rows) return one;
      const { area, cells, formulas } = one.top;
      const top = {
        ...one.top,
        area: { ...area, rows },
        cells: cells.slice(0, rows),
        formulas: formulas.slice(0, rows),
      };
      return { ...one, top, whole: false };
    });
    return { ...all, sheets };
  }
  override async readSheets(sheets: readonly string[]) {
    this.trips++;
    return super.readSheets(sheets);
  }
}

test('twelve sheets of two hundred people take two round trips', async () => {
  const people = Array.from({ length: 200 }, (_, index) => [index + 1, `员工${index}`, 0.5, 80, 'B', '✓']);
  const sheets = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      return [`${index + 1}月`, assessed(month, ...people)];
    }),
  );
  const workbook = new Far({ sheets });
  const reading = await readMonthState(workbook);
  expect([workbook.trips, reading.tables.length, reading.tables[0]?.people.length]).toEqual([2, 1, 200]);
});

test('the sample is a month with its pay sheet', async () => {
  const workbook = new MemoryWorkbook();
  for (const patch of samplePatches('Sheet1')) expect((await workbook.apply(patch)).ok).toBe(true);
  const { month, months, tables } = await readMonthState(workbook);
  expect(month && monthKey(month)).toBe('2026-10');
  expect(months.map(monthKey)).toEqual(['2026-10', '2026-09', '2026-08']);
  expect(
    tables.map(({ sheet, kind, people }) => [sheet, kind, people.filter(({ name }) => name !== '').length]),
  ).toEqual([
    ['10月考核', 'assessment', 12],
    ['10月工资表', 'pay', 12],
  ]);
});

describe('figures from exports', () => {
  const journal = (...imports: Rows): Rows => [
    ['时间', '操作人', '工作表', '方案', '类型', '姓名', '项目'],
    ...imports,
  ];
  const imported = (time: string, sheet: string, cells: string) => [
    time,
    '王',
    sheet,
    'chitu',
    '导入',
    null,
    cells,
  ];
  const pay = ['2026-11-02 09:00', '王', 'A', 'x', '汇总', null, '3 行'];

  test.each<[string, Rows | null, string, string, string]>([
    ['no journal', null, '从平台导出的文件填入考核表', 'none', 'A'],
    ['other runs', journal(pay), '从平台导出的文件填入考核表', 'none', 'A'],
    [
      'one of two sheets',
      journal(imported('2026-11-01 10:00', 'A', '36 格'), pay),
      '上次导入 2026-11-01 10:00 · 36 格',
      'open',
      'B',
    ],
    [
      'both, the newest last',
      journal(imported('2026-11-01 10:00', 'A', '36 格'), imported('2026-11-01 11:00', 'B', '12 格')),
      '上次导入 2026-11-01 11:00 · 12 格',
      'done',
      'A',
    ],
    [
      'a sheet of another month',
      journal(imported('2026-10-01 10:00', '9月', '36 格')),
      '从平台导出的文件填入考核表',
      'none',
      'A',
    ],
  ])('%s', async (_, lines, words, how, next) => {
    const sheets = {
      '9月': SEPTEMBER,
      A: OCTOBER,
      B: OCTOBER,
      ...(lines === null ? {} : { 星评日志: lines }),
    };
    const { by } = await monthOf(sheets);
    expect([by.import?.words.zh, by.import?.how, by.import?.action.area?.sheet]).toEqual([words, how, next]);
  });

  test('are not spoken of without an assessment sheet', async () => {
    expect((await monthOf({ 工资: PAY })).by.import).toBeNull();
  });
});
