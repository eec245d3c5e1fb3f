/** Counts of an attendance export suggest a level; it is written once the user has confirmed it. */
import { absenceLevels } from '../../../src/workbook/import/absence-levels';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { assessment, planned } from '../../support/import-book';
import { sourceOf } from '../../support/import-source';

const KEY = 'in:attendance:0';
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己'];
/** Absent, punches missed, late. */
const export_ = sourceOf('考勤_2026-03.csv', [
  '姓名\t旷工\t缺卡次数\t迟到次数',
  '甲\t0\t0\t3',
  '乙\t0\t1\t0',
  '丙\t1\t1\t0',
  '丁\t2\t1\t0',
  '戊\t3\t1\t0',
  '己\t--\t1\t0',
]);

test('up to 2, up to 3 and more absences; what is not known suggests nothing; late is only said', async () => {
  const book = await assessment(NAMES);
  const { plan } = await planned(book, [export_]);
  const cells = plan.rows.flatMap((one) => one.cells.filter(({ key }) => key === KEY));
  expect(cells.map(({ after, state }) => [after, state])).toEqual([
    ['满勤', 'proposed'],
    ['缺勤≤2次且报备', 'proposed'],
    ['缺勤≤2次且报备', 'proposed'],
    ['缺勤≤3次且报备', 'proposed'],
    ['缺勤>3次或未报备', 'proposed'],
  ]);
  expect(cells[0]?.note?.zh).toBe('旷工 0，缺卡次数 0，迟到次数 3');
  expect(cellsToImport(plan, true)).toEqual([]);
});

test('confirmed, they are written like anything else: what was typed stays', async () => {
  const book = await assessment(NAMES);
  book.put('甲', KEY, '缺勤≤2次且报备');
  book.put('乙', KEY, '缺勤≤2次且报备');
  const { plan } = await planned(book, [export_], { proposals: true });
  expect(cellsToImport(plan, false).map(({ after }) => after)).toEqual([
    '缺勤≤2次且报备',
    '缺勤≤3次且报备',
    '缺勤>3次或未报备',
  ]);
  expect(cellsToImport(plan, true)).toHaveLength(4);
});

test('punches alone, without absences, suggest nothing', async () => {
  const book = await assessment(['甲']);
  const punches = sourceOf('考勤_2026-03.csv', ['姓名\t缺卡次数\t迟到次数', '甲\t0\t0']);
  expect((await planned(book, [punches])).plan.rows.flatMap(({ cells }) => cells)).toEqual([]);
});

const level = (zh: string) => ({ label: { zh, en: zh }, score: 0 });
test.each([
  [
    ['满勤', '缺勤≤1次', '缺勤＞1次'],
    [0, 1, undefined],
  ],
  [
    ['缺勤超过5次', '全勤', '缺勤不超过5次'],
    [0, 5, undefined],
  ],
  [['优', '中', '差'], undefined],
  [['满勤', '一般'], undefined],
  [['缺勤≤2次', '缺勤>2次'], undefined],
])('%j', (names, limits) => {
  expect(absenceLevels(names.map(level))?.map(({ most }) => most)).toEqual(limits);
});
