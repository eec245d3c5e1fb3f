/** Quotas per team: places under a strict limit, the edge, who falls by each way with ties; pay levels are proposed. */
import { mostPeople } from '../../../src/core/score/quota';
import { quotaLimit } from '../../../src/core/stars/quota';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { levelProposals } from '../../../src/workbook/stars/pay-levels';
import type { QuotaBase } from '../../../src/workbook/stars/quota-base';
import { TIES } from '../../../src/workbook/stars/quota-falls';
import { entryWrites } from '../../../src/workbook/salary/journal';
import { lastChoice, quotaEntry } from '../../../src/workbook/stars/quota-memory';
import { teamQuotas, type TeamQuota } from '../../../src/workbook/stars/quotas';
import { starTable } from '../../../src/workbook/stars/table';
import { bookOf, history, STAFF, STAFF_SHEET, type Rows } from './support';
import { serialOf } from '../../../src/core/input/month';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import type { StarsBook } from '../../../src/workbook/stars/read';
import type { StarSheet } from '../../../src/workbook/stars/star-sheet';

test.each([
  // Under 20% of ten is one: two would be 20%.
  [0.2, 10, 1],
  [0.2, 11, 2],
  [0.2, 12, 2],
  [0.2, 5, 0],
  [0.2, 6, 1],
  [0.1, 10, 0],
  [0.5, 10, 4],
  [0.3, 10, 2],
  [0.5, 1, 0],
  [0.5, 0, 0],
  // What may be met.
  [{ atMost: 0.2 }, 10, 2],
  [{ atMost: 0.2 }, 9, 1],
  [{ atMost: 0.2 }, 4, 0],
  [{ atMost: 0.5 }, 1, 0],
  [{ atMost: 1 }, 3, 3],
])('%j of %p people: %p places', (limit, people, places) => {
  expect(mostPeople(quotaLimit(limit), people)).toBe(places);
});

/** Six months the same, and the newest. */
const steady = (name: string, team: string, score: number, newest = score) =>
  [name, null, team, score, score, score, score, score, newest] as const;

async function teamsOf(...people: readonly (readonly (string | number | null)[])[]) {
  const workbook = new MemoryWorkbook({ sheets: { 星级: history(...people) } });
  const book = await bookOf(workbook, '星级', { scheme: 'star-composite' });
  const rows = starTable(book.sheet, book.ledger);
  return { book, rows, teams: quotasOf(book) };
}

type Book = StarsBook & { readonly sheet: StarSheet };

function quotasOf(book: Book, base: QuotaBase = 'rated'): readonly TeamQuota[] {
  const teams = teamQuotas(book.sheet.compiled, starTable(book.sheet, book.ledger), base, book);
  if ('fault' in teams) throw new Error(teams.fault.en);
  return teams;
}

const fallsOf = ({ teams }: Awaited<ReturnType<typeof teamsOf>>, at = 0) =>
  Object.fromEntries(
    TIES.map((ties) => [
      ties,
      teams[at]?.falls[ties].map(({ row, from, to }) => `${row.person.name} ${from}→${to}`),
    ]),
  );

test('ten people: one place at 4★, three stand at the edge and the newest month may decide', async () => {
  const others = Array.from({ length: 7 }, (_, at) => steady(`其他${at + 1}`, '一组', 50));
  const found = await teamsOf(
    // The same mean of six months, 85; the newest month differs.
    ['甲', null, '一组', 85, 85, 85, 85, 84, 86],
    ['乙', null, '一组', 85, 85, 85, 85, 83, 87],
    ['丙', null, '一组', 85, 85, 85, 85, 85, 85],
    ...others,
  );
  const [team] = found.teams;
  expect([team?.team, team?.rated, team?.small]).toEqual(['一组', 10, false]);
  const four = team?.stars.find(({ star }) => star === 4);
  expect([four?.people, four?.places, four?.kept, four?.limit]).toEqual([3, 1, false, 0.2]);
  expect(four?.edge.map(({ person }) => person.name)).toEqual(['甲', '乙', '丙']);
  expect(fallsOf(found)).toEqual({
    report: [],
    in: [],
    // All three fall to 3★, where four of ten are under 50%.
    out: ['甲 4→3', '乙 4→3', '丙 4→3'],
    second: ['甲 4→3', '丙 4→3'],
  });
  expect(found.teams[0]?.falls.out[0]?.reason.zh).toBe(
    '名额：4 星低于参评人数 10 人的 20%，1 个名额，够格 3 人；同分全出',
  );
});

test('equal in the newest month too: who cannot be told apart does not fall', async () => {
  const others = Array.from({ length: 8 }, (_, at) => steady(`其他${at + 1}`, '一组', 50));
  const found = await teamsOf(steady('甲', '一组', 85), steady('乙', '一组', 85), ...others);
  expect(fallsOf(found)).toEqual({ report: [], in: [], out: ['甲 4→3', '乙 4→3'], second: [] });
});

test('without ties the lower mean falls, and counts with the next star', async () => {
  const others = Array.from({ length: 6 }, (_, at) => steady(`其他${at + 1}`, '一组', 50));
  const found = await teamsOf(
    steady('甲', '一组', 88),
    steady('乙', '一组', 85),
    steady('丙', '一组', 84),
    steady('丁', '一组', 75),
    ...others,
  );
  // One place at 4★; under 50% of ten four may have 3★: 乙, 丙 and 丁 are three.
  for (const ties of ['in', 'out', 'second'] as const)
    expect(fallsOf(found)[ties]).toEqual(['乙 4→3', '丙 4→3']);
});

test('teams are looked at one by one, and small ones are marked', async () => {
  const { teams } = await teamsOf(
    steady('甲', '一组', 85),
    steady('乙', '二组', 50),
    steady('丙', '二 组', 50),
  );
  expect(teams.map(({ team, rated, small }) => [team, rated, small])).toEqual([
    ['一组', 1, true],
    ['二组', 2, true],
  ]);
});

test('whoever takes no part is in no quota', async () => {
  const months = [85, 85, 85, 85, 85, 85];
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: [
        ['星级评定 2026年3月'],
        ['姓名', '参评', '十月', '十一月', '十二月', '一月', '二月', '三月'],
        ['甲', '是', ...months],
        ['乙', '否', ...months],
        ['丙', '仅参照', ...months],
        ['丁', null, ...months],
        ['戊', '大概', ...months],
        // Nothing in the newest month: the stars are of an earlier one.
        ['己', '是', 85, 85, 85, 85, 85],
      ],
    },
  });
  const book = await bookOf(workbook, '星级', { scheme: 'star-composite' });
  const [team] = quotasOf(book);
  expect([team?.rated, team?.stars.find(({ star }) => star === 4)?.people]).toEqual([2, 2]);
});

describe('of whom the shares are', () => {
  const months = (score: number): readonly number[] => Array.from({ length: 6 }, () => score);
  const row = (name: string, score: number, takes = '是') => [name, takes, '一组', ...months(score)];
  const sheet = [
    ['星级评定 2026年3月'],
    ['姓名', '参评', '团队', '十月', '十一月', '十二月', '一月', '二月', '三月'],
    row('甲', 88),
    row('乙', 87),
    row('丙', 86),
    ...['丁', '戊', '己', '庚', '辛', '壬', '癸'].map((name) => row(name, 50)),
    row('经理', 88, '仅参照'),
    row('新人', 88, '否'),
  ];
  const confirmed = (name: string, day: number | null) => [name, '', '', '', '', '', day];
  const staff = [
    ...STAFF,
    ...['甲', '乙', '丙', '经理'].map((name) => confirmed(name, serialOf(2024, 1, 1))),
    // On the last day of the month, and on the day after it.
    confirmed('丁', serialOf(2026, 3, 31)),
    confirmed('戊', serialOf(2026, 4, 1)),
    confirmed('己', null),
    ...['庚', '辛', '壬'].map((name) => confirmed(name, serialOf(2026, 6, 1))),
    confirmed('新人', serialOf(2026, 6, 1)),
  ];
  const open = (more: Readonly<Record<string, Rows>> = {}) =>
    bookOf(new MemoryWorkbook({ sheets: { 星级: sheet, ...more } }), '星级', { scheme: 'star-composite' });

  test.each<[QuotaBase, number, number, boolean, readonly string[], readonly string[]]>([
    // Under 20% of ten is one.
    ['rated', 10, 1, false, ['乙', '丙'], []],
    // Of twelve it is two.
    ['all', 12, 2, false, ['丙'], []],
    // Five are confirmed, and one of five is 20%: nobody. Nothing says so or otherwise of two.
    ['confirmed', 5, 0, false, ['甲', '乙', '丙'], ['己', '癸']],
  ])('%s: %p people', async (base, people, places, small, falling, unknown) => {
    const [team] = quotasOf(await open({ [STAFF_SHEET]: staff }), base);
    const four = team?.stars.find(({ star }) => star === 4);
    expect([team?.rated, team?.people, four?.people, four?.places, team?.small]).toEqual([
      10,
      people,
      3,
      places,
      small,
    ]);
    expect(
      team?.falls.out.filter(({ from }) => from === 4).map(({ row: { person } }) => person.name),
    ).toEqual(falling);
    expect(team?.unknown.map(({ person }) => person.name)).toEqual(unknown);
  });

  test('the reason says of whom', async () => {
    const book = await open({ [STAFF_SHEET]: staff });
    expect(quotasOf(book, 'all')[0]?.falls.out[0]?.reason).toEqual({
      zh: '名额：4 星低于全部人数 12 人的 20%，2 个名额，够格 3 人；同分全出',
      en: 'quota: 4★ under 20% of 12 (everybody): 2 of them, 3 qualify; ties: all out',
    });
  });

  test('of four confirmed the shares say little, and of none there are no places', async () => {
    const few = await open({ [STAFF_SHEET]: staff.filter(([name]) => name !== '经理') });
    expect(quotasOf(few, 'confirmed')[0]).toMatchObject({ people: 4, small: true });
    const none = await open({ [STAFF_SHEET]: [...STAFF, confirmed('甲', serialOf(2026, 4, 1))] });
    const [team] = quotasOf(none, 'confirmed');
    expect(team).toMatchObject({ people: 0, stars: [], falls: { out: [] } });
  });

  test.each<[string, Readonly<Record<string, Rows>>, RegExp]>([
    ['no list of people', {}, /^“星评人员”里没有转正日期/],
    ['a list without a date', { [STAFF_SHEET]: [...STAFF, ['甲']] }, /没有转正日期/],
  ])('%s: the places are not guessed', async (_, more, why) => {
    const book = await open(more);
    const rows = starTable(book.sheet, null);
    const found = teamQuotas(book.sheet.compiled, rows, 'confirmed', book);
    expect(found).toMatchObject({ fault: { zh: expect.stringMatching(why) as string } });
  });

  test('what was decided is a line of the journal in words, and is read again', async () => {
    const workbook = new MemoryWorkbook({ sheets: { 星级: sheet } });
    const at = { scheme: 'star-composite' };
    const book = await bookOf(workbook, '星级', at);
    const { scheme } = book.sheet.compiled;
    expect(lastChoice(book.journal, scheme)).toBe(undefined);
    const decide = async (language: 'zh' | 'en', ...[ties, base]: ['in' | 'second', QuotaBase]) => {
      const now = await bookOf(workbook, '星级', at);
      const how = { time: '2026-04-01 09:00', by: '周敏', month: '2026-03' };
      const entry = quotaEntry(now.sheet, { ties, base }, how, language);
      const writes = entryWrites(now.journal, now.journalExists, [entry], language);
      expect((await workbook.apply({ title: 'x', writes })).ok).toBe(true);
      return lastChoice((await bookOf(workbook, '星级', at)).journal, scheme);
    };
    expect(await decide('zh', 'in', 'confirmed')).toEqual({ ties: 'in', base: 'confirmed' });
    const journal = workbook.sheet(JOURNAL_SHEET);
    expect([1, 2, 3, 4, 6, 10].map((column) => journal.content(1, column))).toEqual([
      '周敏',
      '星级',
      '星级客服 B1–B5',
      '设定',
      '星级名额',
      '2026-03；同分：全入；基数：转正人数',
    ]);
    expect(await decide('en', 'second', 'all')).toEqual({ ties: 'second', base: 'all' });
    // In other words it says nothing.
    journal.setContent(2, 10, '随便');
    expect(lastChoice((await bookOf(workbook, '星级', at)).journal, scheme)).toBe(undefined);
  });
});

test('stars lead to the pay level of the same place; probation and equal levels are left alone', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: [
        ['星级评定 2026年3月'],
        ['姓名', '薪资级别', '十月', '十一月', '十二月', '一月', '二月', '三月'],
        ['李明', '二级', 85, 85, 85, 85, 85, 85],
        ['王芳', '四级', 85, 85, 85, 85, 85, 85],
        ['张伟', '试用', 85, 85, 85, 85, 85, 85],
        ['赵新', null, 85, 85, 85, 85, 85, 85],
        ['周宁', '二级', 50, 50, 50, 50, 50, 50],
        ['陈晨', '店长', 85, 85, 85, 85, 85, 85],
      ],
    },
  });
  const book = await bookOf(workbook, '星级', { scheme: 'star-composite' });
  const rows = starTable(book.sheet, null);
  const all = levelProposals(book.sheet, rows, undefined, ({ rating }) => rating?.star);
  expect(
    all.map(({ row, from, unknown, to, why }) => [row.person.name, from?.code, unknown, to.code, why.zh]),
  ).toEqual([
    ['李明', 'A06', undefined, 'A09', '4 星（B4）对应 四级 A09'],
    ['赵新', undefined, undefined, 'A09', '4 星（B4）对应 四级 A09'],
    ['陈晨', undefined, '店长', 'A09', '4 星（B4）对应 四级 A09'],
  ]);
  // Given 3★, 李明 goes with 三级.
  const given = levelProposals(book.sheet, rows.slice(0, 1), undefined, () => 3);
  expect(given.map(({ to }) => to.code)).toEqual(['A07']);
});
