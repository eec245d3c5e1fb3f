/** 星级台账: lines are added and nothing else; what is wrong in it is found with its cells; the year is read from it. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { ledgerFindings } from '../../../src/workbook/stars/ledger-findings';
import { ledgerLosses } from '../../../src/workbook/stars/ledger-journal';
import { ledgerPlan, type Written } from '../../../src/workbook/stars/ledger-plan';
import { starsIn } from '../../../src/core/input/star-words';
import { readLedger } from '../../../src/workbook/stars/ledger-read';
import { LEDGER_COLUMNS, LEDGER_SHEET } from '../../../src/workbook/stars/ledger-sheet';
import { ledgerPatch } from '../../../src/workbook/stars/ledger-write';
import { starYear, yearsOf } from '../../../src/workbook/stars/ledger-year';
import { starTable } from '../../../src/workbook/stars/table';
import type { Block, Content } from '../../../src/workbook/port';
import { schemeById } from '../../support/schemes';
import { bookOf, history, type Rows } from './support';

const HEAD = LEDGER_COLUMNS.map(({ title }) => title.zh);
const SCHEME = '星级客服 B1–B5';
const CHOICE = { scheme: 'star-composite' };
const HOW: Written = {
  by: '周主管',
  time: '2026-04-01 09:00',
  language: 'zh',
  given: new Map(),
  correction: '',
};

/** A line as people may have left it. */
const line = (
  month: Content,
  name: string,
  rule: Content,
  given: Content,
  reason: string | null = null,
  id: string | null = null,
  scheme = SCHEME,
): readonly Content[] => [
  month,
  id,
  name,
  '一组',
  scheme,
  rule,
  given,
  reason,
  'star-composite',
  '周主管',
  null,
];

const of = (team: string, cells: readonly Content[]): readonly Content[] =>
  cells.map((cell, at) => (at === 3 ? team : cell));

const STARS = history(
  ['李明', '001', '一组', 70, 71, 72, 75, 78, 75],
  ['王芳', '002', '一组', 50, 50, 50, 50, 50, 50],
);

async function planned(workbook: MemoryWorkbook, how: Partial<Written> = {}) {
  const book = await bookOf(workbook, '星级', CHOICE);
  const rows = starTable(book.sheet, book.ledger);
  const plan = ledgerPlan(book.sheet, 'star-composite', rows, { ...HOW, ...how });
  const patch = ledgerPatch(book, plan.entries, book.sheet.block, 'zh');
  return { book, plan, patch, rows };
}

const rowsIn = (workbook: MemoryWorkbook, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    HEAD.map((_, column) => workbook.sheet(LEDGER_SHEET).content(row, column)),
  );

test('the first month makes the sheet; the undo takes it away again', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 星级: STARS } });
  const { patch } = await planned(workbook);
  const applied = await workbook.apply(patch);
  if (!applied.ok) throw new Error(applied.fault.en);
  const check = expect.stringMatching(/^c[0-9a-f]{10}$/) as string;
  const common = ['star-composite', '周主管', '2026-04-01 09:00', check];
  expect(rowsIn(workbook, 3)).toEqual([
    HEAD,
    ['2026-03', '001', '李明', '一组', SCHEME, 3, 3, null, ...common],
    ['2026-03', '002', '王芳', '一组', SCHEME, 0, 0, null, ...common],
  ]);
  expect((await workbook.apply(applied.inverse)).ok).toBe(true);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['星级']);
});

test('lines go under those that stand there, into the columns as they are; the month goes in once', async () => {
  const moved = [...HEAD.slice(2), HEAD[0] ?? '', HEAD[1] ?? ''];
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: STARS,
      [LEDGER_SHEET]: [moved, ['旧人', '一组', SCHEME, 2, 2, null, null, null, null, null, '2026-02', '009']],
    },
  });
  const { patch } = await planned(workbook);
  expect((await workbook.apply(patch)).ok).toBe(true);
  const sheet = workbook.sheet(LEDGER_SHEET);
  expect([0, 3, 4, 10, 11].map((column) => sheet.content(2, column))).toEqual([
    '李明',
    3,
    3,
    '2026-03',
    '001',
  ]);
  expect(sheet.content(1, 0)).toBe('旧人');
  const again = await planned(workbook);
  expect(again.plan.entries).toEqual([]);
  expect(again.plan.recorded.map(({ person }) => person.name)).toEqual(['李明', '王芳']);
});

test('a month that says otherwise by now is written once more only with the reason for it', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: STARS,
      [LEDGER_SHEET]: [
        HEAD,
        line('2026-03', '李明', 2, 2, null, '001'),
        line('2026-03', '王芳', 0, 0, null, '002'),
      ],
    },
  });
  expect((await planned(workbook)).plan.entries).toEqual([]);
  const { plan } = await planned(workbook, { correction: '三月得分复核' });
  expect(plan.entries.map(({ name, given, reason }) => [name, given, reason])).toEqual([
    ['李明', 3, '更正：三月得分复核'],
  ]);
  expect(plan.recorded.map(({ person }) => person.name)).toEqual(['王芳']);
});

test('stars given otherwise need a reason; the line keeps both', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 星级: STARS } });
  const without = await planned(workbook, { given: new Map([[2, { star: 2, reason: ' ' }]]) });
  expect(without.plan.unreasoned).toEqual(['李明']);
  const { plan } = await planned(workbook, { given: new Map([[2, { star: 2, reason: '投诉未结' }]]) });
  expect(plan.unreasoned).toEqual([]);
  expect(plan.entries[0]).toMatchObject({ rule: 3, given: 2, reason: '投诉未结' });
});

test('a sheet without its month writes nothing; one that changed meanwhile is refused', async () => {
  const dateless = new MemoryWorkbook({
    sheets: {
      星级: [
        ['姓名', '一月', '二月', '三月'],
        ['李明', 80, 80, 80],
      ],
    },
  });
  expect((await planned(dateless)).plan).toMatchObject({ entries: [], left: [{ person: { name: '李明' } }] });
  const workbook = new MemoryWorkbook({ sheets: { 星级: STARS } });
  const { patch } = await planned(workbook);
  workbook.sheet('星级').setContent(2, 8, 60);
  expect(await workbook.apply(patch)).toMatchObject({ ok: false, fault: { kind: 'changed' } });
  expect((await workbook.sheets()).length).toBe(1);
});

test('a ledger that lost a column takes nothing', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 星级: STARS, [LEDGER_SHEET]: [HEAD.filter((title) => title !== '理由'), ['2026-02']] },
  });
  expect((await bookOf(workbook, '星级', CHOICE)).ledgerFault?.zh).toMatch(/缺少列：理由/);
});

const findingsOf = async (rows: Rows) => {
  const workbook = new MemoryWorkbook({ sheets: { [LEDGER_SHEET]: [HEAD, ...rows] } });
  const block = await workbook.readUsed(LEDGER_SHEET);
  const ledger = block && readLedger(block);
  if (ledger === null) throw new Error('no ledger');
  return ledgerFindings(ledger).map(({ code, addresses }) => `${code} ${addresses.join(' ')}`);
};

test('a line that was edited after it was written is found, also with a reason; put back it is as it was', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 星级: STARS } });
  expect((await workbook.apply((await planned(workbook)).patch)).ok).toBe(true);
  const sheet = workbook.sheet(LEDGER_SHEET);
  const found = async (): Promise<readonly string[]> => {
    const ledger = readLedger((await workbook.readUsed(LEDGER_SHEET)) as Block);
    return ledger === null
      ? ['no ledger']
      : ledgerFindings(ledger).map(({ code, addresses }) => `${code} ${addresses.join(' ')}`);
  };
  expect(await found()).toEqual([]);
  for (const [column, edited] of [
    [1, '003'],
    [6, 4],
    [7, '带教'],
    [8, 'star-composite 2026-01'],
    [9, '别人'],
  ] as const) {
    const before = sheet.content(1, column);
    sheet.setContent(1, column, edited);
    expect(await found()).toContain('edited L2');
    sheet.setContent(1, column, before);
    expect(await found()).toEqual([]);
  }
  // Written otherwise, it says the same.
  sheet.setContent(1, 6, '3星');
  expect(await found()).toEqual([]);
});

const TWINS = ['姓名', '工号', '团队', '一月', '二月', '三月'];

test('two of one name without a number: no line can be told theirs, and none is written', async () => {
  const rows: Rows = [
    ['星级评定 2026年3月'],
    TWINS,
    ['李明', null, '一组', 75, 75, 75],
    ['李明', null, '二组', 50, 50, 50],
    ['王芳', null, '二组', 75, 75, 75],
  ];
  const ledger = [HEAD, line('2026-02', '李明', 2, 2), line('2026-02', '王芳', 2, 2)];
  const { rows: seen, plan } = await planned(
    new MemoryWorkbook({ sheets: { 星级: rows, [LEDGER_SHEET]: ledger } }),
  );
  expect(seen.map(({ before }) => [before?.star, before?.recorded])).toEqual([
    [0, false],
    [0, false],
    [2, true],
  ]);
  expect(plan.entries.map(({ name }) => name)).toEqual(['王芳']);
  expect(plan.left.map(({ person, fault }) => [person.team, fault?.zh])).toEqual([
    ['一组', expect.stringContaining('请填写工号')],
    ['二组', expect.stringContaining('请填写工号')],
  ]);
});

test('a line without a number is nobody’s where two numbers go by the name', async () => {
  const rows: Rows = [
    ['星级评定 2026年3月'],
    TWINS,
    ['李明', '1', '一组', 75, 75, 75],
    ['李明', '2', '二组', 50, 50, 50],
  ];
  const ledger = [
    HEAD,
    line('2026-01', '李明', 3, 3, null, '1'),
    line('2026-02', '李明', 2, 2, null, '1'),
    line('2026-02', '李明', 0, 0),
  ];
  const workbook = new MemoryWorkbook({ sheets: { 星级: rows, [LEDGER_SHEET]: ledger } });
  const { rows: seen, book } = await planned(workbook);
  expect(seen.map(({ before }) => [before?.star, before?.recorded])).toEqual([
    [2, true],
    [0, false],
  ]);
  // Of the ledger alone the name has one number: the line is of that one, and the last of the month.
  const year = (of: typeof book) =>
    starYear(of.ledger as never, schemeById('star-composite'), 3, 2026).people;
  expect(year(book).map(({ id, months }) => [id, months.map(({ star }) => star)])).toEqual([['1', [3, 0]]]);
  const both = [...ledger, line('2026-02', '李明', 1, 1, null, '2')];
  const other = await planned(new MemoryWorkbook({ sheets: { 星级: rows, [LEDGER_SHEET]: both } }));
  expect(year(other.book).map(({ id, months }) => [id, months.map(({ star }) => star)])).toEqual([
    ['1', [3, 2]],
    ['', [0]],
    ['2', [1]],
  ]);
});

const PLAIN = ['姓名', '工号', '团队', '一月', '二月', '三月'];

test.each<[string, Rows, RegExp | undefined, string | undefined]>([
  [
    'the newest month with figures is the sheet’s',
    [['月份', '2026-03'], PLAIN, ['李明', '1', '', 75, 75, 75]],
    undefined,
    '2026-03',
  ],
  [
    'the column of February is filled, and the cell still says January',
    [['月份', '2026-01'], PLAIN, ['李明', '1', '', 75, 75]],
    /2026-01（B1）.*2026-02（E2）/,
    undefined,
  ],
  [
    'the cell says so in words',
    [['月份', '2026年一月'], PLAIN, ['李明', '1', '', 75, 75]],
    /2026-01（B1）.*2026-02/,
    undefined,
  ],
  [
    'the title says so',
    [['2026年一月 星级'], PLAIN, ['李明', '1', '', 75, 75]],
    /2026-01，.*2026-02/,
    undefined,
  ],
  [
    'March is not in yet',
    [['月份', '2026-03'], PLAIN, ['李明', '1', '', 75, 75]],
    /2026-03（B1）.*2026-02/,
    undefined,
  ],
  [
    'of another year',
    [
      ['月份', '2027-02'],
      ['姓名', '2026-01', '2026-02'],
      ['李明', 75, 75],
    ],
    /2027-02（B1）.*2026-02/,
    undefined,
  ],
  [
    'a month of leave is something',
    [['月份', '2026-03'], PLAIN, ['李明', '1', '', 75, 75, '休假']],
    undefined,
    '2026-03',
  ],
  [
    'nothing says the month: the newest with figures, and not the last column',
    [
      ['姓名', '2026-01', '2026-02', '2026-03'],
      ['李明', 75, 75],
    ],
    undefined,
    '2026-02',
  ],
])('the month of the lines: %s', async (_, rows, fault, month) => {
  const { plan } = await planned(new MemoryWorkbook({ sheets: { 星级: rows } }));
  expect([plan.entries.map((entry) => entry.month)]).toEqual([month === undefined ? [] : [month]]);
  if (fault === undefined) expect(plan.fault).toBe(undefined);
  else expect(plan.fault?.zh).toMatch(fault);
});

test('whoever has nothing in the newest month is left out, and why is said', async () => {
  const rows: Rows = [['月份', '2026-03'], PLAIN, ['李明', '1', '', 75, 75, 75], ['王芳', '2', '', 75, 75]];
  const { plan } = await planned(new MemoryWorkbook({ sheets: { 星级: rows } }));
  expect(plan.entries.map(({ name }) => name)).toEqual(['李明']);
  expect(plan.left.map(({ person, fault }) => [person.name, fault?.zh])).toEqual([
    ['王芳', expect.stringMatching(/^2026-03 还没有得分/)],
  ]);
});

const NUMBERED = (...ids: readonly (readonly [string, Content])[]): Rows => [
  ['月份', '2026-03'],
  PLAIN,
  ...ids.map(([name, id]) => [name, id, '一组', 75, 75, 75]),
];
const OLD = (...ids: readonly (readonly [string, string | null])[]): Rows => [
  HEAD,
  ...ids.map(([name, id]) => line('2026-02', name, 2, 2, null, id)),
];

test.each<[string, Rows, Rows, readonly (number | undefined)[], readonly (RegExp | undefined)[]]>([
  ['001 in the ledger, 1 on the sheet', NUMBERED(['李明', 1]), OLD(['李明', '001']), [2], [undefined]],
  ['the same the other way round', NUMBERED(['李明', '001']), OLD(['李明', '1']), [2], [undefined]],
  ['another name', NUMBERED(['李明', 1]), OLD(['王芳', '001']), [undefined], [/只差前面的零/]],
  [
    'both stand in the ledger',
    NUMBERED(['李明', 1]),
    OLD(['李明', '1'], ['王芳', '001']),
    [undefined],
    [/只差前面的零/],
  ],
  [
    'both stand on the sheet',
    NUMBERED(['李明', 1], ['王芳', '001']),
    OLD(),
    [undefined, undefined],
    [/只差前面的零/, /只差前面的零/],
  ],
  [
    'one number in two rows',
    NUMBERED(['李明', '001'], ['李明', 1]),
    OLD(),
    [undefined, undefined],
    [/不止一行/, /不止一行/],
  ],
  [
    'two numbers of the name in the ledger, none on the sheet',
    NUMBERED(['李明', null]),
    OLD(['李明', '1'], ['李明', '2']),
    [undefined],
    [/请填写工号/],
  ],
  ['zeros alone are a number too', NUMBERED(['李明', '0']), OLD(['李明', '000']), [2], [undefined]],
  ['letters keep their zeros', NUMBERED(['李明', 'K1']), OLD(['李明', 'K01']), [undefined], [undefined]],
])('numbers: %s', async (_, rows, ledger, before, why) => {
  const { plan, rows: seen } = await planned(
    new MemoryWorkbook({ sheets: { 星级: rows, [LEDGER_SHEET]: ledger } }),
  );
  expect(seen.map((row) => (row.before?.recorded === true ? row.before.star : undefined))).toEqual(before);
  expect(plan.entries.length).toBe(why.filter((one) => one === undefined).length);
  for (const [at, one] of why.entries())
    expect(plan.left.find(({ person }) => person.row === at + 2)?.fault?.zh ?? '').toMatch(one ?? /^$/);
  // What was taken for the same is said.
  const told = seen.map((row) => row.told?.zh);
  expect(told.some((one) => one !== undefined)).toBe(before.includes(2));
});

test('of another team and without a number: last month’s line is theirs and that is said, this month’s is nobody’s', async () => {
  const rows: Rows = [['月份', '2026-03'], PLAIN, ['李明', null, '二组', 75, 75, 75]];
  const of2 = (month: string): Rows => [HEAD, line(month, '李明', 2, 2)];
  const seen = async (month: string) => {
    const workbook = new MemoryWorkbook({ sheets: { 星级: rows, [LEDGER_SHEET]: of2(month) } });
    const { plan, rows: all } = await planned(workbook);
    return { plan, row: all[0] };
  };
  const moved = await seen('2026-02');
  expect([moved.row?.before?.star, moved.row?.told?.zh, moved.plan.entries.length]).toEqual([
    2,
    '台账里上次在 一组，按同一人',
    1,
  ]);
  const twin = await seen('2026-03');
  expect([twin.plan.entries, twin.plan.recorded]).toEqual([[], []]);
  expect(twin.plan.left[0]?.fault?.zh).toMatch(/本月已有 一组 的同名人员/);
});

test('a month that comes after a later one needs a reason', async () => {
  const rows: Rows = [['月份', '2026-02'], PLAIN, ['李明', '1', '一组', 75, 75]];
  const sheets = { 星级: rows, [LEDGER_SHEET]: [HEAD, line('2026-03', '李明', 2, 2, null, '1')] };
  const { plan } = await planned(new MemoryWorkbook({ sheets }));
  expect([plan.entries, plan.left.map(({ fault }) => fault?.zh)]).toEqual([
    [],
    [expect.stringMatching(/^台账里已有更晚的月份（2026-03）/)],
  ]);
  const late = await planned(new MemoryWorkbook({ sheets }), { correction: '漏记' });
  expect(late.plan.entries.map(({ month, reason }) => [month, reason])).toEqual([['2026-02', '补记：漏记']]);
});

test('a line that was deleted is missed, the newest too; so is one whose check was taken away, and the whole sheet', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 星级: STARS } });
  expect((await workbook.apply((await planned(workbook)).patch)).ok).toBe(true);
  const lost = async (): Promise<readonly string[]> => {
    const { journal, ledger } = await bookOf(workbook, '星级', CHOICE);
    return ledgerLosses(journal, ledger).map(({ message }) => message.zh);
  };
  const sheet = workbook.sheet(LEDGER_SHEET);
  const keep = HEAD.map((_, column) => sheet.content(2, column));
  expect(await lost()).toEqual([]);
  for (const column of HEAD.keys()) sheet.setContent(2, column, null);
  expect(await lost()).toEqual([
    expect.stringMatching(/王芳（002） 的 2026-03 不见了.*2026-04-01 09:00 周主管/),
  ]);
  for (const [column, content] of keep.entries()) sheet.setContent(2, column, content);
  expect(await lost()).toEqual([]);
  sheet.setContent(1, 11, null);
  expect(await lost()).toEqual([expect.stringMatching(/李明（001） 的 2026-03/)]);
  const { journal } = await bookOf(workbook, '星级', CHOICE);
  expect(ledgerLosses(journal, null).map(({ message }) => message.zh)).toEqual([
    expect.stringMatching(/李明（001）、王芳（002） 的 2026-03/),
  ]);
});

test.each<[string, Rows, readonly string[]]>([
  ['as it should be', [line('2026-01', '李明', 3, 3), line('2026-02', '李明', 3, 3)], []],
  ['over the turn of the year', [line('2025-12', '李明', 3, 3), line('2026-01', '李明', 3, 3)], []],
  ['a month is missing', [line('2026-01', '李明', 3, 3), line('2026-03', '李明', 3, 3)], ['gap A2 A3']],
  ['of another person', [line('2026-01', '李明', 3, 3), line('2026-03', '王芳', 3, 3)], []],
  ['changed without a reason', [line('2026-01', '李明', 3, 4)], ['no-reason G2']],
  ['changed with a reason', [line('2026-01', '李明', 3, 4, '带教')], []],
  ['a month twice', [line('2026-01', '李明', 3, 3), line('2026-01', '李明', 3, 3)], ['twice A2 A3']],
  [
    'a month twice, corrected',
    [line('2026-01', '李明', 3, 3), line('2026-01', '李明', 2, 2, '更正：复核')],
    [],
  ],
  ['out of order', [line('2026-02', '李明', 3, 3), line('2026-01', '李明', 3, 3)], ['order A2 A3']],
  ['entered late, with a reason', [line('2026-02', '李明', 3, 3), line('2026-01', '李明', 3, 3, '补记')], []],
  [
    'what cannot be read',
    [line('上月', '李明', 3, 3), line('2026-01', '李明', 3, '三四'), line('2026-01', '', 3, 3)],
    ['unread A2', 'unread G3', 'unread C4'],
  ],
  [
    'one of the name has a number, the other line has none',
    [line('2026-01', '李明', 3, 3, null, '001'), line('2026-01', '李明', 3, 3)],
    ['twice A2 A3'],
  ],
  [
    'two of the name with numbers',
    [line('2026-01', '李明', 3, 3, null, '001'), line('2026-01', '李明', 3, 3, null, '002')],
    [],
  ],
  [
    'two teams of one name in one month are two people',
    [
      ...['一组', '二组'].flatMap((team) =>
        ['2026-01', '2026-02'].map((month) => of(team, line(month, '李明', 3, 3))),
      ),
    ],
    ['person D2 D4', 'person D3 D5'],
  ],
  [
    'somebody who moved to another team is one person',
    [of('一组', line('2026-01', '李明', 3, 3)), of('二组', line('2026-03', '李明', 3, 3))],
    ['gap A2 A3'],
  ],
  [
    'two schemes are two rows of months',
    [line('2026-01', '李明', 3, 3), line('2026-01', '李明', 5, 5, null, null, '物业收费星级')],
    [],
  ],
  [
    'one scheme in two languages is one',
    [line('2026-01', '李明', 3, 3), line('2026-01', '李明', 3, 3, null, null, 'star-composite')],
    ['twice A2 A3'],
  ],
  ['no scheme', [line('2026-01', '李明', 3, 3, null, null, '')], ['unread E2']],
  [
    '1 and 001 of one name are one person',
    [line('2026-01', '李明', 3, 3, null, '1'), line('2026-01', '李明', 3, 3, null, '001')],
    ['twice A2 A3'],
  ],
  [
    '1 and 001 of two names are two',
    [line('2026-01', '李明', 3, 3, null, '1'), line('2026-01', '王芳', 3, 3, null, '001')],
    ['person B2 B3'],
  ],
  [
    'one number of two names is one person, and is said',
    [line('2026-01', '李明', 3, 3, null, '1'), line('2026-02', '李铭', 3, 3, null, '1')],
    ['person B2 B3'],
  ],
  [
    'a line without a number where two numbers go by the name',
    [
      line('2026-01', '李明', 3, 3, null, '1'),
      line('2026-01', '李明', 3, 3, null, '2'),
      line('2026-01', '李明', 3, 3),
    ],
    ['person B4'],
  ],
  [
    'a yearly rating that never lowers a star',
    [
      line('2025-07', '李明', 4, 4, null, null, '客服代表星级评定'),
      line('2026-07', '李明', 3, 3, null, null, '客服代表星级评定'),
    ],
    ['fell G2 G3'],
  ],
])('findings: %s', async (_, rows, expected) => {
  expect(await findingsOf(rows)).toEqual(expected);
});

test.each<[Content, number | undefined]>([
  [3, 3],
  ['4★', 4],
  ['５星', 5],
  ['五星级', 5],
  ['★★★☆☆', 3],
  ['0', 0],
  [2.5, undefined],
  ['B4', undefined],
  [null, undefined],
])('stars in a cell: %p', (cell, star) => {
  expect(starsIn(cell as never)).toBe(star);
});

test('the year: months per star, the best by the scheme’s own star, ties named, a correction in place of its line', async () => {
  const fee = (month: string, name: string, given: number, reason: string | null = null) =>
    line(month, name, given, given, reason, null, '物业收费星级');
  const workbook = new MemoryWorkbook({
    sheets: {
      [LEDGER_SHEET]: [
        HEAD,
        fee('2025-12', '王芳', 5),
        fee('2026-01', '李明', 5),
        fee('2026-02', '李明', 4),
        fee('2026-03', '李明', 5),
        fee('2026-01', '王芳', 5),
        fee('2026-02', '王芳', 3),
        fee('2026-02', '王芳', 5, '更正：漏记'),
        fee('2026-01', '张伟', 4),
      ],
    },
  });
  const block = await workbook.readUsed(LEDGER_SHEET);
  const ledger = block && readLedger(block);
  const scheme = schemeById('fee-collection-star');
  if (!ledger) throw new Error('no ledger');
  expect(yearsOf(ledger, scheme)).toEqual([2026, 2025]);
  const year = starYear(ledger, scheme, 5, 2026);
  expect([year.star, year.most, year.best.map(({ name }) => name)]).toEqual([5, 2, ['李明', '王芳']]);
  expect(
    year.people.map(({ name, months }) => [name, months.map(({ star, count }) => `${star}×${count}`)]),
  ).toEqual([
    ['李明', ['5×2', '4×1']],
    ['王芳', ['5×2']],
    ['张伟', ['4×1']],
  ]);
});
