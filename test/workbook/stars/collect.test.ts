/** Months from their assessment sheets as formulas, facts from where they are; doubt stops the person, with the reason. */
import { serialOf } from '../../../src/core/input/month';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { isFormula } from '../../../src/workbook/patch/content';
import { readStars } from '../../../src/workbook/stars/read';
import { assessed, collected, history, MONTHS, STAFF, STAFF_SHEET } from './support';

const CHOICE = { scheme: 'star-composite' };

const months = (
  scores: (month: number) => readonly (readonly [string, string | null, number | string | null])[],
) => Object.fromEntries(MONTHS.map((month, at) => [`${month}考核`, assessed(month, ...scores(at))]));

test('six months come as formulas by number, and one patch writes and takes them back', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(['李明', '001', '一组'], ['王芳', '002', '一组']),
      ...months((at) => [
        ['李明', '001', 80 + at],
        ['王芳', '002', 70 + at],
      ]),
    },
  });
  const { found, cells, patch } = await collected(workbook, '星级', CHOICE);
  expect(cells.length).toBe(12);
  expect(cells.filter(({ row }) => row === 2).map(({ value, from }) => [value, from])).toEqual(
    MONTHS.map((month, at) => [80 + at, `'${month}考核'!E5`]),
  );
  const applied = await workbook.apply(patch);
  if (!applied.ok) throw new Error(applied.fault.en);
  const key = `MATCH($B3,'2026-03考核'!$C$5:$C$6,0)`;
  const cell = `INDEX('2026-03考核'!$E$5:$E$6,${key})`;
  const words = `"休假","请假","产假","陪产假","病假","事假","婚假","工伤","leave","on leave","不参评","not rated"`;
  expect(workbook.sheet('星级').formula(2, 8)).toBe(
    `=IF(ISNUMBER(${cell}),${cell},IF(ISERROR(${cell}),${cell},IF(ISNUMBER(MATCH(${cell},{${words}},0)),${cell},"")))`,
  );
  // The six months and nothing else were asked for; the counts have no log.
  expect(found.missing.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/^差错数：没有 2025-10 至 2026-03 的问题记录，未填/),
    expect.stringMatching(/^投诉数：没有/),
  ]);
  // A second time nothing changes.
  expect((await collected(workbook, '星级', CHOICE)).cells).toEqual([]);
  expect((await workbook.apply(applied.inverse)).ok).toBe(true);
  expect(workbook.sheet('星级').content(2, 8)).toBe(null);
});

test('the patch is refused once the people stand in other rows', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 星级: history(['李明', '001'], ['王芳', '002']), ...months(() => [['李明', '001', 80]]) },
  });
  const { patch } = await collected(workbook, '星级', CHOICE);
  workbook.sheet('星级').setContent(2, 0, '王芳');
  expect(await workbook.apply(patch)).toMatchObject({ ok: false, fault: { kind: 'changed' } });
});

test('by name where there are no numbers, spelt as that sheet spells it', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(['李 明', null], ['A*', null]),
      ...months(() => [
        ['李明', null, 80],
        ['A*', null, 81],
      ]),
    },
  });
  const { cells } = await collected(workbook, '星级', CHOICE);
  const formula = (row: number) => {
    const after = cells.find((cell) => cell.row === row && cell.column === 8)?.after;
    return isFormula(after) ? after.formula : '';
  };
  expect(formula(2)).toContain(`MATCH("李明",`);
  expect(formula(3)).toContain(`MATCH("A~*",`);
});

test('two matches stop the person with both places; who is not there is listed', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(['李明', null], ['王芳', null], ['张伟', '003']),
      ...months((at) => [
        ['李明', null, 80],
        ...(at === 5 ? [['李明', null, 90] as const] : []),
        // Another number: another person.
        ['张伟', '004', 70],
      ]),
    },
  });
  const { found, cells } = await collected(workbook, '星级', CHOICE);
  expect(cells.map(({ row, title }) => [row, title.zh])).toEqual(MONTHS.slice(0, 5).map((key) => [2, key]));
  expect(found.left.map(({ name, why }) => `${name} ${why.zh}`)).toEqual([
    expect.stringMatching(/^李明 找到 2 个2026-03 的得分（'2026-03考核'!E5、'2026-03考核'!E6）/),
    '王芳 2025-10 至 2026-03 的考核表里没有此人。',
    '张伟 2025-10 至 2026-03 的考核表里没有此人。',
  ]);
});

test('a month without a sheet, one without a score, an error: told apart, and nothing is 0', async () => {
  const scores = [80, 80, 80, '不参评', '缺：转化率', null];
  const sheets = months((at) => [['李明', null, scores[at] ?? null]]);
  delete sheets['2025-10考核'];
  sheets['2025-11考核'] = assessed('2025-11', ['李明', null, { formula: '=NA()' }]);
  const workbook = new MemoryWorkbook({ sheets: { 星级: history(['李明', null]), ...sheets } });
  workbook.sheet('2025-11考核').setContent(4, 4, { error: '#N/A' });
  const { found, cells } = await collected(workbook, '星级', CHOICE);
  expect(found.missing[0]?.zh).toBe('没有 2025-10 的考核表。');
  expect(found.left.map(({ why }) => why.zh)).toEqual(["'2025-11考核'!E5 是错误 #N/A。请先修正它。"]);
  expect(cells.map(({ title, value, note }) => [title.zh, value, note?.zh])).toEqual([
    ['2025-12', 80, undefined],
    ['2026-01', '不参评', undefined],
    ['2026-02', null, '还没有得分：缺：转化率'],
    ['2026-03', null, '那里还没有得分'],
  ]);
});

test('what somebody typed or computed stays unless asked', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(['李明', null, null, 95, { formula: '=90+1' }]),
      ...months(() => [['李明', null, 80]]),
    },
  });
  const asked = await collected(workbook, '星级', CHOICE, true);
  expect(asked.found.cells.map(({ state }) => state)).toEqual([
    'typed',
    'formula',
    'change',
    'change',
    'change',
    'change',
  ]);
  expect(asked.cells.length).toBe(6);
  expect((await collected(workbook, '星级', CHOICE)).cells.map(({ title }) => title.zh)).toEqual(
    MONTHS.slice(2),
  );
});

test('sheets of two schemes are not mixed: the one with most months is taken, the other may be chosen', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(['李明', null]),
      ...months(() => [['李明', null, 80]]),
      三月售前: assessed('2026-03', ['李明', null, { formula: '=KPISCORE(D5:D5,"presales-standard")' }]),
    },
  });
  const { book } = await collected(workbook, '星级', CHOICE);
  expect(book.groups.map(({ key, months: count }) => [key, count])).toEqual([
    ['', 6],
    ['presales-standard', 1],
  ]);
  const other = await collected(workbook, '星级', { ...CHOICE, group: 'presales-standard' });
  expect(other.found.cells.map(({ title }) => title.zh)).toEqual(['2026-03']);
});

const LOG = (month: string | null, ...rows: readonly (readonly (string | number | null)[])[]) => [
  ['工作质量问题'],
  [null, '月份', month],
  [],
  ['序号', '客服', '日期', '渠道', '问题代码', '检查'],
  ...rows.map(([name = null, date = null, channel = null, code = null], at) => [
    at + 1,
    name,
    date,
    channel,
    code,
    '✓',
  ]),
];

test('complaints and errors are counted in the window of the star that somebody is rated for', async () => {
  const day = (year: number, month: number) => serialOf(year, month, 15);
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: [
        ['星级评定 2026年3月'],
        ['姓名', '2025-07', '2025-08', '2025-09', ...MONTHS, '差错数', '投诉数'],
        // Nine months at 90 and more: five stars, but for the complaint of July, which four stars do not see.
        ['李明', 95, 95, 95, 95, 95, 95, 95, 95, 95, null, null],
        // No star has its months: the shortest window is looked at.
        ['王芳', 50, 50, 50, 50, 50, 50, 50, 50, 50, null, null],
        // The six months of four stars go back to September, since October is one of leave.
        ['张伟', 50, 50, 85, '休假', 85, 85, 85, 85, 85, null, null],
      ],
      问题记录: LOG(
        null,
        ['李明', day(2025, 7), '投诉', 'Q203'],
        ['李明', day(2026, 2), '在线', 'Q101'],
        ['王芳', day(2026, 1), '投诉', 'Q203'],
        ['王芳', day(2026, 4), '投诉', 'Q203'],
        ['王芳', null, '电话', 'Q101'],
        ['张伟', day(2025, 9), '投诉', 'Q203'],
      ),
    },
  });
  const { found } = await collected(workbook, '星级', CHOICE);
  expect(found.cells.map(({ row, title, value, note }) => [row, title.zh, value, note?.zh])).toEqual([
    [2, '差错数', 1, '2025-10 – 2026-03'],
    [3, '差错数', 0, '2025-10 – 2026-03'],
    [4, '差错数', 0, '2025-09 – 2026-03'],
    [2, '投诉数', 0, '2025-10 – 2026-03；5 星看 9 个月，其中有 1 次'],
    [3, '投诉数', 1, '2025-10 – 2026-03'],
    [4, '投诉数', 1, '2025-09 – 2026-03'],
  ]);
  const after = found.cells[4]?.after;
  expect(isFormula(after) && after.formula).toBe(
    '=SUMPRODUCT((问题记录!$B$5:$B$10=$A4)*(问题记录!$E$5:$E$10<>"")*(问题记录!$D$5:$D$10="投诉")*(问题记录!$C$5:$C$10>=DATE(2025,10,1))*(问题记录!$C$5:$C$10<DATE(2026,4,1)))',
  );
  expect(found.missing.map(({ zh }) => zh)).toContainEqual(
    expect.stringMatching(/没有可读日期、未计入的记录：问题记录!E9/),
  );
});

test('monthly logs are added up; a month without its log leaves the count unknown', async () => {
  const row = ['话务员', 85, 85, 85, null];
  const sheet = [
    ['微笑客服星级 2026年3月'],
    ['姓名', '岗位', '2026-01', '2026-02', '2026-03', '投诉数'],
    ['李明', ...row],
    ['王芳', ...row],
  ];
  const logs = {
    一月: LOG('2026-01', ['李明', null, '投诉', 'Q203']),
    二月: LOG('2026-02', ['李明', null, '投诉', 'Q203'], ['王芳', null, '在线', 'Q101']),
  };
  const without = new MemoryWorkbook({ sheets: { 星级: sheet, ...logs } });
  const unknown = await collected(without, '星级');
  expect(unknown.cells).toEqual([]);
  expect(unknown.found.missing.map(({ zh }) => zh)).toContain(
    '投诉数：没有 2026-03 的问题记录，未填（不按 0 计）。',
  );
  const whole = new MemoryWorkbook({ sheets: { 星级: sheet, ...logs, 三月: LOG('2026-03') } });
  const { cells } = await collected(whole, '星级');
  expect(cells.map(({ value }) => value)).toEqual([2, 0]);
});

test('tenure at the end of the month and role come from 星评人员; the star held so far from 星级台账', async () => {
  const smile = new MemoryWorkbook({
    sheets: {
      星级: [
        ['微笑客服星级 2026年3月'],
        ['姓名', '岗位', '工龄月数', '2026-01', '2026-02', '2026-03'],
        ['李明', null, null, 85, 85, 85],
        ['王芳', null, null, 85, 85, 85],
      ],
      [STAFF_SHEET]: [
        ...STAFF,
        // From the 2nd of March 2025 to the end of March 2026 twelve whole months have passed.
        ['李明', '', '', '在线客服', '', serialOf(2025, 3, 2)],
      ],
    },
  });
  const { found, cells } = await collected(smile, '星级');
  expect(cells.map(({ title, after }) => [title.zh, after])).toEqual([
    ['岗位', '在线客服员'],
    ['工龄月数', 12],
  ]);
  expect(found.left.map(({ name, why }) => `${name} ${why.zh}`)).toEqual([
    '王芳 岗位：星评人员里没有此人，或有重名。',
    '王芳 工龄月数：星评人员里没有此人，或有重名。',
  ]);
  const yearly = new MemoryWorkbook({
    sheets: {
      星级: [
        ['客服代表星级评定 2026年7月'],
        ['姓名', '1月', '2月', '3月', '4月', '5月', '6月', '现有星级', '已转正'],
        ['李明', 90, 90, 90, 90, 90, 90, null, null],
      ],
      [STAFF_SHEET]: [...STAFF, ['李明', '', '', '', '', serialOf(2024, 1, 1), serialOf(2024, 7, 1)]],
      星级台账: [
        ['月份', '工号', '姓名', '团队', '方案', '按规则', '给予', '理由', '规则版本', '由谁', '写入时间'],
        ['2025-07', null, '李明', null, '客服代表星级评定', 4, 4, null, null, null, null],
      ],
    },
  });
  const year = await collected(yearly, '星级');
  expect(year.cells.map(({ title, after, from }) => [title.zh, after, from])).toEqual([
    ['现有星级', 4, '星级台账!G2'],
    ['已转正', '是', '星评人员!A2'],
  ]);
});

test('a sheet of March without its year is of neither where two Marches are wanted', async () => {
  const thirteen = [
    '2025-03',
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((one) => `2025-${one}`),
  ];
  const head = ['姓名', '工号', ...thirteen, '2026-01', '2026-02', '2026-03'];
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: [head, ['李明', '001']],
      考核: assessed('3月', ['李明', '001', 90]),
      四月考核: assessed('4月', ['李明', '001', 80]),
    },
  });
  const { cells, found } = await collected(workbook, '星级', { scheme: 'star-composite' });
  expect(cells.map(({ column, value }) => [head[column], value])).toEqual([['2025-04', 80]]);
  expect(found.missing[0]?.zh).toBe('没有 2025-03、2025-05 至 2026-03 的考核表。表上须写明年份。');
});

test('gaps between the columns of months are said, and nothing is counted over them', async () => {
  const read = async (...months: string[]) => {
    const workbook = new MemoryWorkbook({
      sheets: {
        星级: [
          ['姓名', ...months],
          ['李明', 75, 75, 75],
        ],
      },
    });
    const book = await readStars(workbook, '星级', { scheme: 'star-composite' });
    const stars = 'fault' in book ? book : book.stars;
    return stars !== undefined && 'fault' in stars ? stars.fault.zh : stars?.months.length;
  };
  expect(await read('2025-12', '2026-02', '2026-03')).toMatch(/^表头缺 2026-01，/);
  expect(await read('11月', '1月', '2月')).toMatch(/^表头缺 12，/);
  expect(await read('2025-12', '2026-01', '2026-02')).toBe(3);
});
