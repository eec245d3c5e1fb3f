/** Ten thousand people, and how often the workbook is asked. */
import { salaryPatch } from '../../../src/workbook/salary/patch';
import { CountingWorkbook, salaryBook, SHEET, type Rows } from '../../support/salary-book';
import { applyPreview, OPTIONS, previewOf } from '../../support/salary-run';
import { compiledById } from '../../support/schemes';

const SCHEME = 'presales-standard';
const HEADER = ['部门', '姓名', '级别', '得分', '提成', '底薪', '奖金', '合计', '备注'];

function manyPeople(count: number): Rows {
  const levels = ['试用期', '初级', '中级', '高级'];
  const rows = Array.from({ length: count }, (_, index) => [
    index % 50 === 0 ? `客服${index / 50}部` : null,
    `员工${index}`,
    levels[index % 4] ?? null,
    (index % 1001) / 10,
    index % 3 === 0 ? index / 100 : null,
    null,
    null,
    null,
    null,
  ]);
  return [HEADER, ...rows];
}

/** Merged departments, so that every row touches a merged cell. */
const make = () =>
  salaryBook(manyPeople(10_000), {
    merges: Array.from({ length: 200 }, (_, index) => [1 + index * 50, 0, 50, 1] as const),
  });

test('a first run over 10,000 rows writes three columns and the journal', async () => {
  const workbook = make();
  const previewed = await previewOf(workbook, SCHEME);
  const patch = salaryPatch(compiledById(SCHEME), previewed.source, previewed.preview, OPTIONS);
  expect(patch.writes.filter((step) => step.kind === 'write' && step.area.sheet === SHEET)).toHaveLength(3);
  // Row 4321: 员工4319, 高级, score 31.5: 2500 + 94.5, no commission as 4319 is no multiple of 3.
  await applyPreview(workbook, SCHEME, previewed);
  expect([5, 6, 7].map((column) => workbook.sheet(SHEET).content(4320, column))).toEqual([
    2500, 94.5, 2594.5,
  ]);
});

test('reading takes two round trips, applying three', async () => {
  const counting = new CountingWorkbook(salaryBook(manyPeople(3)));
  const first = await previewOf(counting, SCHEME);
  expect(counting.taken()).toBe(2);
  expect((await applyPreview(counting, SCHEME, first)).ok).toBe(true);
  expect(counting.taken()).toBe(3);
  await previewOf(counting, SCHEME);
  expect(counting.taken()).toBe(2);
});
