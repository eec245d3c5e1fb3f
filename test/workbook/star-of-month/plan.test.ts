/** Who is the star of the month, and the page that says so. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { exact } from '../../../src/core/number/exact';
import type { Content } from '../../../src/workbook/port';
import { starOfMonth } from '../../../src/workbook/star-of-month/plan';
import { readContests, type Basis } from '../../../src/workbook/star-of-month/read';
import { CountingWorkbook } from '../../support/salary-book';

type Rows = readonly (readonly Content[])[];
const STARS = '3月星级';

const book = (rows: Rows, more: Readonly<Record<string, Rows>> = {}) =>
  new MemoryWorkbook({ sheets: { [STARS]: rows, ...more } });

async function answer(workbook: MemoryWorkbook, basis: Basis, sheet = STARS) {
  const contests = await readContests(workbook);
  const contest = contests.contests.find((one) => one.sheet === sheet);
  if (contest === undefined) throw new Error('no such sheet');
  return starOfMonth(contests, contest, basis, 'zh');
}

async function plan(workbook: MemoryWorkbook, basis: Basis) {
  const made = await answer(workbook, basis);
  if (made.kind === 'refused') throw new Error(made.why.en);
  return made.plan;
}

const words = (workbook: MemoryWorkbook, sheet: string) =>
  Array.from({ length: 60 }, (_, row) => workbook.sheet(sheet).content(row, 0)).filter(
    (content) => content !== null,
  );

const LIST: Rows = [
  ['2026年3月客服得分'],
  ['姓名', '团队', '得分', '星级', '奖励'],
  ['李明', '一组', 95.5, '5★', 200],
  ['王芳', '二组', 97, '4★', 100],
  ['赵云', '一组', 80, '5★', null],
  ['钱多', '二组', null, null, null],
];

test('by stars all who have the most, equals in the order of the sheet; by score the highest', async () => {
  const byStars = await plan(book(LIST), 'stars');
  expect(byStars.stars.map(({ name }) => name)).toEqual(['李明', '赵云']);
  expect([byStars.value, byStars.without]).toEqual([exact(5), ['钱多']]);
  const byScore = await plan(book(LIST), 'score');
  expect(byScore.stars.map(({ name, team }) => [name, team])).toEqual([['王芳', '二组']]);
});

test('the page: title, month, name, team, value; a reward that is blank stays blank', async () => {
  const workbook = book(LIST);
  const { patch, sheet } = await plan(workbook, 'stars');
  expect(sheet).toBe('本月之星 2026-03');
  const applied = await workbook.apply(patch);
  expect(words(workbook, sheet)).toEqual([
    '本月之星',
    '2026-03',
    '取自：3月星级',
    '李明',
    '一组 · 5★',
    '奖励：200.00',
    '赵云',
    '一组 · 5★',
    '奖励：________________',
  ]);
  const made = workbook.sheet(sheet);
  expect(made.print).toMatchObject({ landscape: false, page: { breaks: [] } });
  if (!applied.ok) throw new Error(applied.fault.en);
  expect((await workbook.apply(applied.inverse)).ok).toBe(true);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([STARS]);
});

test('whoever several rate is one candidate, by the mean, and by stars that all give', async () => {
  const rows: Rows = [
    ['2026年3月'],
    ['姓名', '评分人', '得分', '星级', '奖励'],
    ['李明', '王', 100, 5, null],
    ['王芳', '王', 90, 5, null],
    ['李明', '李', 70, 4, 200],
    ['王芳', '李', 90, 5, null],
  ];
  const byScore = await plan(book(rows), 'score');
  expect([byScore.stars.map(({ name }) => name), byScore.value]).toEqual([['王芳'], exact(90)]);
  const byStars = await plan(book(rows), 'stars');
  expect([byStars.stars.map(({ name }) => name), byStars.without]).toEqual([['王芳'], ['李明']]);
});

test('negative and equal scores, also of everybody', async () => {
  const all = (...scores: Content[]): Rows => [
    ['2026年3月'],
    ['姓名', '得分'],
    ...scores.map((score, index) => [`员工${index}`, score]),
  ];
  expect((await plan(book(all(-5, -1, -3)), 'score')).stars.map(({ name }) => name)).toEqual(['员工1']);
  expect((await plan(book(all(80, 80, 80)), 'score')).stars).toHaveLength(3);
});

test('stars are read however they are written', async () => {
  const rows: Rows = [
    ['2026年3月'],
    ['姓名', '星级'],
    ...['★★★★★', '四星', '５★', 5, '五星级', '★★★★☆'].map((stars, index) => [`员工${index}`, stars]),
  ];
  const { stars, without } = await plan(book(rows), 'stars');
  expect([stars.map(({ name }) => name), without]).toEqual([['员工0', '员工2', '员工3', '员工4'], []]);
});

test('whoever is passed over is told, with the reason', async () => {
  const rows: Rows = [
    ['2026年3月'],
    ['姓名', '参评', '得分'],
    ['甲', '是', 90],
    ['乙', '也许', 99],
    ['丙', '仅参照', 98],
    ['丁', '否', 97],
    [null, null, 100],
  ];
  const { stars, out } = await plan(book(rows), 'score');
  expect(stars.map(({ name }) => name)).toEqual(['甲']);
  expect(out.map(({ name, why }) => [name, why.zh])).toEqual([
    ['乙', '“参评”不是 是、否、仅参照'],
    ['丙', '仅参照'],
    ['丁', '不参评'],
    ['', '第 7 行没有姓名'],
  ]);
});

test('errors and words are no values; where nobody has one it is said', async () => {
  const rows: Rows = [['2026年3月'], ['姓名', '得分'], ['李明', { error: '#N/A' }], ['王芳', '未评']];
  const found = await answer(book(rows), 'score');
  expect(found.kind === 'refused' && found.why.zh).toContain('还没有人有得分或星级');
});

test('many at the top are as many pages as they need, nobody torn', async () => {
  const rows: Rows = [
    ['2026年3月'],
    ['姓名', '得分'],
    ...Array.from({ length: 12 }, (_, index) => [`员工${index}`, 100]),
  ];
  const workbook = book(rows);
  const { patch, sheet } = await plan(workbook, 'score');
  await workbook.apply(patch);
  const made = workbook.sheet(sheet);
  const breaks = made.print?.page?.breaks ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  // A gap, then the name.
  for (const row of breaks) expect(made.content(row + 1, 0)).toMatch(/^员工/);
});

test('a text that begins with = is a name; the sheet’s name is free', async () => {
  const workbook = book([['2026年3月'], ['姓名', '得分'], ['=1+1', 90]], { '本月之星 2026-03': [['x']] }); // prettier-ignore
  const { patch, sheet } = await plan(workbook, 'score');
  expect(sheet).toBe('本月之星 2026-03 (2)');
  await workbook.apply(patch);
  expect(words(workbook, sheet)).toContain('=1+1');
});

describe('made again', () => {
  const make = async (workbook: MemoryWorkbook, language: 'zh' | 'en' = 'zh', sheet = STARS) => {
    const contests = await readContests(workbook);
    const contest = contests.contests.find((one) => one.sheet === sheet);
    const made = contest && starOfMonth(contests, contest, 'score', language);
    if (made?.kind !== 'plan') throw new Error(made?.why.en);
    const applied = await workbook.apply(made.plan.patch);
    if (!applied.ok) throw new Error(applied.fault.en);
    return { ...made.plan, inverse: applied.inverse };
  };
  const names = async (workbook: MemoryWorkbook) => (await workbook.sheets()).map(({ name }) => name);
  const page = '本月之星 2026-03';

  test.each(['zh', 'en'] as const)('it replaces its own page (%s), and is taken back', async (language) => {
    const workbook = book(LIST);
    expect((await make(workbook)).replaces).toBe(false);
    workbook.sheet(STARS).setContent(2, 2, 99);
    const again = await make(workbook, language);
    expect([again.replaces, again.sheet, await names(workbook)]).toEqual([true, page, [STARS, page]]);
    expect(words(workbook, page)).toContain('李明');
    expect((await workbook.apply(again.inverse)).ok).toBe(true);
    expect(words(workbook, page)).toContain('王芳');
  });

  test.each<[string, (workbook: MemoryWorkbook) => void]>([
    ['of another sheet', (workbook) => workbook.sheet(page).setContent(3, 0, '取自：二组星级')],
    ['of another month', (workbook) => workbook.sheet(page).setContent(2, 0, '2026-02')],
    ['with something else in it', (workbook) => workbook.sheet(page).setContent(0, 0, '给李明')],
  ])('a page %s stays', async (_, change) => {
    const workbook = book(LIST);
    await make(workbook);
    change(workbook);
    expect((await make(workbook)).sheet).toBe(`${page} (2)`);
  });

  test('a page that is protected says so before', async () => {
    const workbook = book(LIST);
    await make(workbook);
    workbook.sheet(page).protected = true;
    await expect(make(workbook)).rejects.toThrow('is protected and cannot be replaced');
  });

  test('so does a workbook whose structure is', async () => {
    const contests = await readContests(book(LIST));
    const [contest] = contests.contests;
    const locked = { ...contests, survey: { ...contests.survey, structureProtected: true } };
    const found = contest && starOfMonth(locked, contest, 'score', 'zh');
    expect(found?.kind === 'refused' && found.why.zh).toContain('工作簿的结构受保护');
  });
});

test('a page takes three round trips to read at most, and two to write', async () => {
  const counting = new CountingWorkbook(book(LIST));
  const contests = await readContests(counting);
  expect(counting.taken()).toBeLessThanOrEqual(3);
  const [contest] = contests.contests;
  const made = contest && starOfMonth(contests, contest, 'score', 'zh');
  if (made?.kind !== 'plan') throw new Error('no plan');
  await counting.apply(made.plan.patch);
  expect(counting.taken()).toBe(2);
});
