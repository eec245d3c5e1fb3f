/** Pay for part of a month and in whole yuan, by hand: 高级客服 is 2,500 + 300 × score, 中级 and others by the catalogue. */
import { compiledById } from '../../support/schemes';
import { salaryBook, SHEET, type Rows } from '../../support/salary-book';
import { payPlanOf } from '../../../src/workbook/salary/pay-plan';
import { prorateColumns } from '../../../src/workbook/salary/prorate-columns';
import { mappingWords, readMappingWords } from '../../../src/workbook/salary/remembered';
import { ROLES, type Mapping, type Prorate, type Rounding } from '../../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { readPeople } from '../../../src/workbook/people/people';
import type { Content } from '../../../src/workbook/port';

interface Asked {
  readonly prorate?: Prorate;
  readonly rounding?: Rounding;
}

async function rowsOf(rows: Rows, asked: Asked, scheme = 'presales-standard') {
  const compiled = compiledById(scheme);
  expect(payPlanOf(compiled)).toBeDefined();
  const source = await readSalarySheet(salaryBook(rows), SHEET);
  const mapping: Mapping = { ...(startMapping(source) as Mapping), ...asked };
  return makePreview(compiled, source, mapping).rows;
}

const DAYS = ['姓名', '级别', '得分', '提成', '应出勤', '实出勤', '底薪', '绩效奖金', '应发合计'];
const DATES = ['姓名', '级别', '得分', '提成', '入职日期', '离职日期', '底薪', '绩效奖金', '应发合计'];
const LEAVE = [
  '姓名',
  '级别',
  '得分',
  '提成',
  '应出勤',
  '事假天数',
  '旷工',
  '病假',
  '底薪',
  '绩效奖金',
  '应发合计',
];
const LEAVING = ['姓名', '级别', '得分', '提成', '入职日期', '事假（天）', '底薪', '绩效奖金', '应发合计'];
const unpaid = (basis: 'due' | 'calendar' | 'weekdays' | 'standard'): Prorate => ({
  by: 'unpaid',
  basis,
  month: '2026-03',
});
const due: Prorate = { by: 'days', basis: 'due' };
const standard: Prorate = { by: 'days', basis: 'standard' };
const byDate = (basis: 'calendar' | 'weekdays' | 'standard'): Prorate => ({
  by: 'dates',
  basis,
  month: '2026-03',
});

const senior = (score: number, commission: Content, ...more: readonly Content[]): readonly Content[] => [
  '王芳',
  '高级客服',
  score,
  commission,
  ...more,
];

/** Base, bonus, total – or words of the reason. */
it.each<[string, readonly string[], readonly Content[], Asked, unknown]>([
  [
    'half a month; the commission is earned',
    DAYS,
    senior(80, 100, 22, 11),
    { prorate: due },
    [1250, 120, 1470],
  ],
  ['a full month', DAYS, senior(80, 100, 22, 22), { prorate: due }, [2500, 240, 2840]],
  ['none of it', DAYS, senior(80, 0, 22, 0), { prorate: due }, [0, 0, 0]],
  // 21.75 − 2 = 19.75: 2500 × 19.75 ÷ 21.75 = 2270.114…; 240 × 19.75 ÷ 21.75 = 217.931…
  ['by 21.75', DAYS, senior(80, 0, 22, 20), { prorate: standard }, [2270.11, 217.93, 2488.04]],
  ['by 21.75, all of it', DAYS, senior(80, 0, 22, 22), { prorate: standard }, [2500, 240, 2740]],
  ['by 21.75, none of 22', DAYS, senior(80, 0, 22, 0), { prorate: standard }, '多于 21.75 天'],
  ['more than due', DAYS, senior(80, 0, 22, 22.5), { prorate: due }, '多于应出勤 22'],
  ['due 0', DAYS, senior(80, 0, 0, 0), { prorate: due }, '应出勤为 0'],
  ['no days worked', DAYS, senior(80, 0, 22, null), { prorate: due }, '缺少实出勤'],
  ['days that are no number', DAYS, senior(80, 0, 22, '半'), { prorate: due }, '实出勤应为'],
  ['no such columns', DATES, senior(80, 0, null, null), { prorate: due }, '没有找到应出勤'],
  // 21.75 − 1 − 0.5 = 20.25: 2500 × 20.25 ÷ 21.75 = 2327.586…; 240 × 20.25 ÷ 21.75 = 223.448…
  [
    'unpaid leave by 21.75',
    LEAVE,
    senior(80, 0, 20, 1, 0.5, 0),
    { prorate: unpaid('standard') },
    [2327.59, 223.45, 2551.04],
  ],
  ['by the days due', LEAVE, senior(80, 9, 20, 1, 0.5), { prorate: unpaid('due') }, [2312.5, 222, 2543.5]],
  // Of 31 and of 22 days.
  [
    'by calendar',
    LEAVE,
    senior(80, 0, null, 1, 0.5),
    { prorate: unpaid('calendar') },
    [2379.03, 228.39, 2607.42],
  ],
  [
    'by weekdays',
    LEAVE,
    senior(80, 0, null, 1, 0.5),
    { prorate: unpaid('weekdays') },
    [2329.55, 223.64, 2553.19],
  ],
  ['no leave', LEAVE, senior(80, 0, 20, null, '-'), { prorate: unpaid('due') }, [2500, 240, 2740]],
  ['all of it', LEAVE, senior(80, 0, 20, 20, 0), { prorate: unpaid('due') }, [0, 0, 0]],
  ['more than is due', LEAVE, senior(80, 0, 20, 20, 0.5), { prorate: unpaid('due') }, '20.5 天，多于 20 天'],
  ['no days due', LEAVE, senior(80, 0, null, 1), { prorate: unpaid('due') }, '缺少应出勤'],
  ['leave that is no number', LEAVE, senior(80, 0, 20, '半天'), { prorate: unpaid('due') }, '事假天数应为'],
  ['no column of leave', DAYS, senior(80, 0, 22, 20), { prorate: unpaid('standard') }, '没有找到事假'],
  ['no column of days due', LEAVING, senior(80, 0, null, 1), { prorate: unpaid('due') }, '没有找到应出勤列'],
  // From the 16th 12 of 22 weekdays, less 2: 2500 × 10 ÷ 22 = 1136.36; 240 × 10 ÷ 22 = 109.09.
  [
    'a joiner with unpaid leave',
    LEAVING,
    senior(80, 0, '2026-03-16', 2),
    { prorate: { by: 'dates', basis: 'weekdays', month: '2026-03', unpaid: true } },
    [1136.36, 109.09, 1245.45],
  ],
  [
    'a joiner whose leave is more than the service',
    LEAVING,
    senior(80, 0, '2026-03-31', 1.5),
    { prorate: { by: 'dates', basis: 'weekdays', month: '2026-03', unpaid: true } },
    '无薪缺勤 22.5 天，多于 22 天',
  ],
  // 2026-03 has 31 days, 22 of them Monday to Friday; from the 16th there are 16 and 12.
  [
    'a joiner by calendar',
    DATES,
    senior(80, 0, '2026-03-16', null),
    { prorate: byDate('calendar') },
    [1290.32, 123.87, 1414.19],
  ],
  [
    'a joiner by weekdays',
    DATES,
    senior(80, 0, '2026-03-16', null),
    { prorate: byDate('weekdays') },
    [1363.64, 130.91, 1494.55],
  ],
  // 10 weekdays missed: 11.75 ÷ 21.75.
  [
    'a joiner by 21.75',
    DATES,
    senior(80, 0, '2026-03-16', null),
    { prorate: byDate('standard') },
    [1350.57, 129.66, 1480.23],
  ],
  [
    'a leaver on the 15th',
    DATES,
    senior(80, 0, 44000, '2026-03-15'),
    { prorate: byDate('calendar') },
    [1209.68, 116.13, 1325.81],
  ],
  [
    'on the first day',
    DATES,
    senior(80, 0, '2026-03-01', '2026-03-31'),
    { prorate: byDate('calendar') },
    [2500, 240, 2740],
  ],
  ['no dates', DATES, senior(80, 0, null, null), { prorate: byDate('calendar') }, [2500, 240, 2740]],
  ['not hired yet', DATES, senior(80, 0, '2026-04-01', null), { prorate: byDate('calendar') }, '尚未入职'],
  ['left before', DATES, senior(80, 0, null, '2026-02-28'), { prorate: byDate('calendar') }, '之前已离职'],
  [
    'dates out of order',
    DATES,
    senior(80, 0, '2026-03-16', '2026-03-10'),
    { prorate: byDate('calendar') },
    '早于入职日期',
  ],
  ['a date that is none', DATES, senior(80, 0, '上月', null), { prorate: byDate('calendar') }, '2026-03-05'],
  [
    'no month',
    DATES,
    senior(80, 0, null, null),
    { prorate: { by: 'dates', basis: 'calendar' } },
    '请填写月份',
  ],
  // 300 × 85.5% = 256.5.
  [
    'whole yuan',
    DAYS,
    senior(85.5, 12.34, 22, 22),
    { rounding: { step: 1, way: 'half' } },
    [2500, 257, 2769.34],
  ],
  [
    'whole yuan down',
    DAYS,
    senior(85.5, 0, 22, 22),
    { rounding: { step: 1, way: 'down' } },
    [2500, 256, 2756],
  ],
  ['tens up', DAYS, senior(85.5, 0, 22, 22), { rounding: { step: 10, way: 'up' } }, [2500, 260, 2760]],
  [
    'half a month in whole yuan, rounded once',
    DAYS,
    senior(85.5, 0, 22, 11),
    { prorate: due, rounding: { step: 1, way: 'half' } },
    [1250, 128, 1378],
  ],
])('%s', async (_, head, cells, asked, expected) => {
  const [row] = await rowsOf([[...head], [...cells, null, null, null]], asked);
  if (typeof expected === 'string') expect(row?.skipped?.zh).toContain(expected);
  else expect([row?.skipped, row?.cells.map(({ after }) => after)]).toEqual([undefined, expected]);
});

it('explains what is to be checked by hand', async () => {
  const [row] = await rowsOf([DAYS, [...senior(80, 100, 22, 11), null, null, null]], {
    prorate: due,
    rounding: { step: 1, way: 'half' },
  });
  expect(row?.because?.zh).toBe(
    '高级客服：底薪 2500 × 11/22 = 1,250.00 + 奖金 300 × 11/22 × 80% = 120.00 + 提成 100.00，合计 1,470.00；底薪、奖金取整到 1 元（四舍五入）',
  );
  expect(row?.waits).toBeUndefined();
});

it('prorates the pool where a scheme pays by coefficient', async () => {
  // 特级 is 150%: 2,000 × 11/22 × 150% = 1,500.
  const [row] = await rowsOf(
    [
      ['姓名', '得分', '奖金基数', '应出勤', '实出勤', '绩效奖金'],
      ['王芳', 120, 2000, 22, 11, null],
    ],
    { prorate: due },
    'aftersales-eight-grades',
  );
  expect(row?.cells.map(({ after }) => after)).toEqual([1500]);
  expect(row?.because?.zh).toContain('奖金基数 × 11/22');
});

it('finds the columns', async () => {
  const columnsOf = async (titles: readonly string[]) => {
    const source = await readSalarySheet(salaryBook([[...titles], ['王芳', '高级客服', 80]]), SHEET);
    const people = readPeople(source.block as never, ROLES, startMapping(source) as Mapping);
    const { days, dates } = prorateColumns(people);
    return [days?.due.title, days?.present.title, dates?.hired?.title, dates?.left?.title];
  };
  expect(await columnsOf(['姓名', '级别', '得分', '应出勤天数', '实际出勤'])).toEqual([
    '应出勤天数',
    '实际出勤',
    undefined,
    undefined,
  ]);
  expect(await columnsOf(['姓名', '级别', '得分', '实出勤', '入职时间', '离职日期'])).toEqual([
    undefined,
    undefined,
    '入职时间',
    '离职日期',
  ]);
});

it.each<[Asked, Asked]>([
  [{ prorate: due }, { prorate: due }],
  [
    { prorate: standard, rounding: { step: 0.1, way: 'up' } },
    { prorate: standard, rounding: { step: 0.1, way: 'up' } },
  ],
  [{ prorate: byDate('weekdays') }, { prorate: { by: 'dates', basis: 'weekdays' } }],
  [{ prorate: unpaid('calendar') }, { prorate: { by: 'unpaid', basis: 'calendar' } }],
  [
    { prorate: { by: 'dates', basis: 'standard', month: '2026-03', unpaid: true } },
    { prorate: { by: 'dates', basis: 'standard', unpaid: true } },
  ],
  [
    { prorate: byDate('standard'), rounding: { step: 10, way: 'down' } },
    { prorate: { by: 'dates', basis: 'standard' }, rounding: { step: 10, way: 'down' } },
  ],
  [{}, {}],
])('remembers %j in words, but for the month', (asked, remembered) => {
  const mapping: Mapping = {
    sheet: SHEET,
    headerRow: 0,
    columns: { name: 0 },
    scoreAsPercent: true,
    from: ['考核'],
    ...asked,
  };
  const { prorate: _, ...rest } = mapping;
  expect(readMappingWords(mappingWords(mapping, ['姓名']), SHEET)?.mapping).toEqual({
    ...rest,
    ...remembered,
  });
});

it('waits for a word of absence that is not taken off, and for no other', async () => {
  const waits = async (cells: readonly Content[]) => {
    const [row] = await rowsOf([LEAVE, senior(80, 0, 20, ...cells)], { prorate: unpaid('due') });
    return row?.waits?.zh.split('：')[0];
  };
  expect(await waits([1, 1, 0])).toBeUndefined();
  expect(await waits([1, 1, 2])).toBe('病假 2');
});

it('takes no hours for days', async () => {
  const source = await readSalarySheet(
    salaryBook([['姓名', '级别', '得分', '事假（小时）', '无薪假']]),
    SHEET,
  );
  const mapping = startMapping(source) as Mapping;
  const { unpaid: found } = prorateColumns({ block: source.block as never, mapping });
  expect(found?.columns.map(({ title }) => title)).toEqual(['无薪假']);
});
