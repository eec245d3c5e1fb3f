/** Quotas per team: places under a strict limit, the edge, who falls by each way with ties; pay levels are proposed. */
import { mostPeople } from '../../../src/core/score/quota';
import { quotaLimit } from '../../../src/core/stars/quota';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { levelProposals } from '../../../src/workbook/stars/pay-levels';
import { teamQuotas, TIES } from '../../../src/workbook/stars/quotas';
import { starTable } from '../../../src/workbook/stars/table';
import { bookOf, history } from './support';

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
  return { book, rows, teams: teamQuotas(book.sheet.compiled, rows) };
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
    '名额：4 星低于 20%，10 人中 1 个名额，够格 3 人；同分全出',
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
      ],
    },
  });
  const book = await bookOf(workbook, '星级', { scheme: 'star-composite' });
  const [team] = teamQuotas(book.sheet.compiled, starTable(book.sheet, null));
  expect([team?.rated, team?.stars.find(({ star }) => star === 4)?.people]).toEqual([2, 2]);
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
