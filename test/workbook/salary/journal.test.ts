/** The journal: what it says, what the next run learns from it, and what it outlives. */
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { mappingWords, readMappingWords } from '../../../src/workbook/salary/remembered';
import { readSalarySheet } from '../../../src/workbook/salary/source';
import { picture, salaryBook, SHEET } from '../../support/salary-book';
import { cellsOf, journalOf, previewOf, run } from '../../support/salary-run';

const SCHEME = 'presales-standard';
const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const make = () =>
  salaryBook([
    HEADER,
    ['王芳', '高级', 80, 100, 2500, 200, '¥2,600'],
    ['李明', '初级', 90, 0, { error: '#N/A' }, null, null],
  ]);

test('a row per run and a row per cell', async () => {
  const workbook = make();
  await run(workbook, SCHEME);
  const block = await workbook.readUsed(JOURNAL_SHEET);
  expect(block?.cells[0]).toEqual([
    '时间',
    '操作人',
    '工作表',
    '方案',
    '类型',
    '姓名',
    '项目',
    '单元格',
    '改前',
    '改后',
    '备注',
  ]);
  expect(block?.cells[1]?.slice(0, 4)).toEqual(['2026-03-31 18:05', '王会计', SHEET, SCHEME]);
  expect(await journalOf(workbook)).toEqual([
    [
      '汇总',
      null,
      '2 行',
      null,
      2600,
      5110,
      '表头 1；姓名=A“姓名” 薪资级别=B“级别” 得分=C“得分” 提成=D“提成” 底薪=E“底薪” 绩效奖金=F“奖金” 应发合计=G“合计”；其余',
    ],
    ['明细', '王芳', '绩效奖金', 'F2', 200, 240, null],
    ['明细', '王芳', '应发合计', 'G2', '¥2,600', 2840, null],
    ['明细', '李明', '底薪', 'E3', '错误 #N/A', 2000, null],
    ['明细', '李明', '绩效奖金', 'F3', null, 270, null],
    ['明细', '李明', '应发合计', 'G3', null, 2270, null],
    ['相同', '王芳', '底薪', 'E2', 2500, 2500, null],
  ]);
});

test('a second run goes under the first, in another language too, and is taken back alone', async () => {
  const workbook = make();
  await run(workbook, SCHEME);
  const first = picture(workbook.sheet(JOURNAL_SHEET));
  workbook.sheet(SHEET).setContent(1, 2, 90);
  const inverse = await run(workbook, SCHEME, { language: 'en', time: '2026-04-30 09:00' });
  expect((await journalOf(workbook)).slice(7).map((row) => row.slice(0, 6))).toEqual([
    ['run', null, '1 rows', null, 5110, 5140],
    ['cell', '王芳', 'Bonus', 'F2', 240, 270],
    ['cell', '王芳', 'Total pay', 'G2', 2840, 2870],
  ]);
  expect(cellsOf((await previewOf(workbook, SCHEME)).preview)).toMatchObject({ F2: [270, 270, 'same'] });
  await workbook.apply(inverse);
  expect(picture(workbook.sheet(JOURNAL_SHEET))).toEqual(first);
});

test('a journal sorted newest first still tells what was written last', async () => {
  const workbook = make();
  await run(workbook, SCHEME);
  workbook.sheet(SHEET).setContent(1, 2, 90);
  await run(workbook, SCHEME, { time: '2026-04-30 09:00' });
  const journal = workbook.sheet(JOURNAL_SHEET);
  const block = await workbook.readUsed(JOURNAL_SHEET);
  const [head = [], ...rows] = block?.cells ?? [];
  journal.fill([head, ...[...rows].sort((a, b) => String(b[0]).localeCompare(String(a[0])))]);
  workbook.sheet(SHEET).setContent(1, 2, 100);
  expect(cellsOf((await previewOf(workbook, SCHEME)).preview)).toMatchObject({ F2: [270, 300, 'change'] });
});

test('a journal that was emptied is begun anew', async () => {
  const workbook = make();
  await run(workbook, SCHEME);
  workbook.sheet(JOURNAL_SHEET).contents.clear();
  workbook.sheet(SHEET).setContent(1, 2, 90);
  const inverse = await run(workbook, SCHEME);
  expect((await journalOf(workbook))[0]?.slice(0, 3)).toEqual(['汇总', null, '1 行']);
  expect((await workbook.apply(inverse)).ok).toBe(true);
  expect(workbook.sheet(JOURNAL_SHEET).contents.size).toBe(0);
});

describe('the mapping of the last run', () => {
  test('is used again, as it was corrected by hand', async () => {
    const workbook = salaryBook([
      ['姓名', '岗位', '档', '得分', '底薪', '奖金', '合计'],
      ['王芳', '客服', '高级', 80, null, null, null],
    ]);
    await run(workbook, SCHEME, {}, { level: 2 });
    const { remembered, recognised } = await readSalarySheet(workbook, SHEET);
    expect([recognised?.columns.level, remembered?.columns.level]).toEqual([1, 2]);
  });

  test.each([
    ['a column was put in', (row: readonly (string | null)[]) => [row[0] ?? null, '部门', ...row.slice(1)]],
    ['a column was added at the end', (row: readonly (string | null)[]) => [...row, '提成']],
    ['a header was renamed', (row: readonly (string | null)[]) => ['员工', ...row.slice(1)]],
    ['the header was taken away', () => HEADER.map(() => null)],
  ])('is forgotten when %s', async (_, change) => {
    const workbook = make();
    await run(workbook, SCHEME);
    workbook.sheet(SHEET).fill([change(HEADER)]);
    expect((await readSalarySheet(workbook, SHEET)).remembered).toBeUndefined();
  });

  test('is forgotten when rows moved it under a merged title', async () => {
    const workbook = make();
    await run(workbook, SCHEME);
    const sheet = workbook.sheet(SHEET);
    sheet.fill([['三月工资表', ...HEADER.slice(1).map(() => null)]]);
    sheet.merges.push({ sheet: SHEET, row: 0, column: 0, rows: 1, columns: 7 });
    expect((await readSalarySheet(workbook, SHEET)).remembered).toBeUndefined();
  });

  test('is forgotten where a column had no title', async () => {
    const workbook = salaryBook([
      ['姓名', '级别', '得分', null, '底薪', '奖金', '合计'],
      ['王芳', '高级', 80, 100, null, null, null],
    ]);
    await run(workbook, SCHEME, {}, { commission: 3 });
    expect((await readSalarySheet(workbook, SHEET)).remembered).toBeUndefined();
  });

  test('is of its own sheet only', async () => {
    const workbook = make();
    await run(workbook, SCHEME);
    await workbook.apply({ title: '', writes: [{ kind: 'addSheet', name: '四月' }] });
    workbook.sheet('四月').fill([HEADER]);
    expect((await readSalarySheet(workbook, '四月')).remembered).toBeUndefined();
  });

  test('reads back what it writes, whatever the headers hold', () => {
    const mapping = { sheet: SHEET, headerRow: 3, columns: { name: 1, score: 27, total: 30 } };
    const titles = Array.from({ length: 31 }, (_, column) =>
      column === 27 ? '考核 得分=“最终” 合计=B' : `列 ${column}`,
    );
    expect(readMappingWords(mappingWords(mapping, titles), SHEET)?.mapping).toEqual(mapping);
    expect(readMappingWords('表头 x', SHEET)).toBeUndefined();
  });
});
