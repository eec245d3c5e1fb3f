/** Rows short of full attendance are written only once they are ticked, since no scheme prorates. */
import { attendanceOf } from '../../../src/workbook/salary/attendance';
import { recogniseSalary } from '../../../src/workbook/salary/recognise';
import { ROLES } from '../../../src/workbook/salary/roles';
import { readPeople } from '../../../src/workbook/people/people';
import type { Content } from '../../../src/workbook/port';
import { blockOf, salaryBook, SHEET } from '../../support/salary-book';
import { previewOf, run } from '../../support/salary-run';

async function waiting(titles: readonly string[], ...people: readonly (readonly Content[])[]) {
  const rows = people.map((cells, index): Content[] => [`员工${index}`, '高级', 80, ...cells]);
  const block = await blockOf([['姓名', '级别', '得分', ...titles], ...rows]);
  const header = recogniseSalary(block);
  if (header === null) throw new Error('no header');
  const people_ = readPeople(block, ROLES, { sheet: SHEET, ...header });
  const reason = attendanceOf(people_);
  return people_.people.map(({ row }) => reason(row)?.zh.split('：')[0]);
}

test.each([
  [['应出勤', '实出勤'], [22, 22], undefined],
  [['应出勤', '实出勤'], [22, 21.5], '实出勤 21.5/22'],
  [['应出勤', '实出勤'], [22, 23], undefined],
  [['应出勤', '实出勤'], [22, '11'], '实出勤 11/22'],
  [['应出勤', '实出勤'], [22, null], undefined],
  [['应出勤天数', '实际出勤天数'], [22, 11], '实际出勤天数 11/22'],
  [['应出勤(天)', '实出勤(天)'], [22, 11], '实出勤(天) 11/22'],
  [['Working days', 'Present Days'], [22, 11], 'Present Days 11/22'],
  [['Scheduled days', 'Days worked'], [22, 0], 'Days worked 0/22'],
  [['事假天数'], [2], '事假天数 2'],
  [['缺勤'], [0], undefined],
  [['旷工'], [0.5], '旷工 0.5'],
  [['Absent days'], [1], 'Absent days 1'],
  [['全勤奖', '出勤率', '请假扣款'], [200, 0.5, 100], undefined],
] as const)('%j %j: %s', async (titles, cells, expected) =>
  expect(await waiting(titles, cells)).toEqual([expected]),
);

test('without what is due, the longest attendance is taken for it', async () => {
  expect(await waiting(['出勤天数'], [22], [20], [22])).toEqual([undefined, '出勤天数 20/22', undefined]);
});

const HEADER = ['姓名', '级别', '得分', '应出勤', '实出勤', '底薪', '奖金', '合计'];
const half = () =>
  salaryBook([
    HEADER,
    ['王芳', '高级', 80, 22, 22, null, null, null],
    ['李明', '高级', 80, 22, 11, 1250, 120, 1370],
  ]);

test('a row that waits is not written, and counts as it stands', async () => {
  const workbook = half();
  const { preview } = await previewOf(workbook, 'presales-standard');
  expect(preview.rows.map(({ waits }) => waits?.zh)).toEqual([
    undefined,
    '实出勤 11/22：方案不按出勤折算，将按全额计算。',
  ]);
  expect(preview.warnings.map(({ zh }) => zh)).toEqual([
    '1 行未满勤。方案不按出勤折算，这些行勾选之后才会写入。',
  ]);
  expect(preview.total).toEqual({ before: 1370, after: 2740 + 1370, unforetold: 0 });
  await run(workbook, 'presales-standard');
  const held = (row: number) => [5, 6, 7].map((column) => workbook.sheet(SHEET).content(row, column));
  expect([held(1), held(2)]).toEqual([
    [2500, 240, 2740],
    [1250, 120, 1370],
  ]);
});

test('ticked, it is paid in full', async () => {
  const workbook = half();
  await run(workbook, 'presales-standard', { ticked: new Set([2]) });
  expect([5, 6, 7].map((column) => workbook.sheet(SHEET).content(2, column))).toEqual([2500, 240, 2740]);
});
