/** What the slips come to, held against the pay sheet. */
import type { Rows } from '../../support/slips-book';
import { BY, HEADER, payBook, person, planFor, TITLE } from '../../support/slips-book';

const sheet = (...people: Rows): Rows => [[TITLE], [...HEADER], ...people];
const figures = async (rows: Rows) =>
  (await planFor(payBook(rows))).sums.map(({ label, slips, none, sheet: all, difference }) => [
    label.zh,
    slips,
    none,
    all,
    difference,
  ]);

test('items of a group together, each of its totals by itself, difference 0', async () => {
  const people = [
    person('甲', 'K1'),
    person('乙', 'K2', { 绩效奖金: -0.1, 应发合计: 2299.9, 实发工资: 1999.9 }),
  ];
  expect(await figures(sheet(...people))).toEqual([
    // 2000 + 270 + 100 + 200, and 2000 − 0.1 + 100 + 200.
    ['应发 4 项', 4869.9, 0, 4869.9, 0],
    ['应发合计', 4869.9, 0, 4869.9, 0],
    ['扣除 2 项', 600, 0, 600, 0],
    ['实发工资', 4269.9, 0, 4269.9, 0],
  ]);
});

test('cents are exact', async () => {
  const cents = Array.from({ length: 10 }, (_, index) =>
    person(`员工${index}`, `K${index}`, { 实发工资: 0.1 }),
  );
  expect((await figures(sheet(...cents)))[3]).toEqual(['实发工资', 1, 0, 1, 0]);
});

test('whoever has no slip is reckoned apart', async () => {
  const rows = sheet(person('甲', 'K1'), person('乙', 'K2', { 底薪: { error: '#N/A' } }));
  expect((await figures(rows)).slice(0, 2)).toEqual([
    ['应发 4 项', 2570, 570, 3140, 0],
    ['应发合计', 2570, 2570, 5140, 0],
  ]);
});

test('a row of totals that leaves somebody out shows as a difference', async () => {
  const total = HEADER.map((title) =>
    title === '姓名' ? '合计' : title === '应发合计' ? 2570 : title === '实发工资' ? 4540 : null,
  );
  const rows = sheet(person('甲', 'K1'), person('乙', 'K2'), total);
  expect((await figures(rows)).map(([label, , , all, difference]) => [label, all, difference])).toEqual([
    // The row has no amounts for the items: then the people are summed.
    ['应发 4 项', 5140, 0],
    ['应发合计', 2570, -2570],
    ['扣除 2 项', 600, 0],
    ['实发工资', 4540, 0],
  ]);
});

test('a subtotal is no total of the sheet', async () => {
  const subtotal = HEADER.map((title) =>
    title === '姓名' ? '二部小计' : title === '应发合计' ? 2570 : null,
  );
  const rows = sheet(person('甲', 'K1'), person('乙', 'K2'), subtotal);
  expect((await figures(rows))[1]).toEqual(['应发合计', 5140, 0, 5140, 0]);
});

test.each([
  ['合 计', []],
  ['全部合计', [['平均', null, null, null, null, null, null, null, null, null, 2570, 2270]]],
  ['Grand Total:', [['一部小计', null, null, null, null, null, null, null, null, null, 2570, 2270]]],
])('the row “%s” is held against the slips, whatever stands behind it', async (label, behind) => {
  const total = HEADER.map((title) => (title === '姓名' ? label : title === '实发工资' ? 4541 : null));
  const rows = sheet(person('甲', 'K1'), person('乙', 'K2'), total, ...behind);
  // 2270 twice; the row is a yuan off.
  expect((await figures(rows)).at(-1)).toEqual(['实发工资', 4540, 0, 4541, 1]);
});

describe('rows of totals that all have one name', () => {
  const total = (net: number): Rows[number] =>
    HEADER.map((title) => (title === '姓名' ? '合计' : title === '实发工资' ? net : null));
  const net = (name: string, amount: number) => person(name, name, { 实发工资: amount });
  const [one, two, three] = [net('甲', 100.1), net('乙', 200.2), net('丙', 400.4)];
  // Rows 3 and on. Everybody: 700.70.
  test.each<readonly [string, Rows, number, readonly string[]]>([
    ['one below each part', [one, two, total(300.3), three, total(400.4)], 700.7, []],
    ['and one of everybody', [one, two, total(300.3), three, total(400.4), total(700.7)], 700.7, []],
    [
      'and one of everybody that is wrong',
      [one, two, total(300.3), three, total(400.4), total(700)],
      700,
      [],
    ],
    ['the last of everybody, the first of a part', [one, two, total(300.3), three, total(700.7)], 700.7, []],
    [
      'one of a part that is wrong',
      [one, two, total(300), three, total(400.4)],
      700.7,
      ['第 5、7 行都是合计，既不是全部人的和，也不是各自上面那些人的和，因此按各人相加核对。请检查这几行。'],
    ],
  ])('%s', async (_, rows, all, said) => {
    const { sums, warnings } = await planFor(payBook(sheet(...rows)));
    expect(sums.at(-1)).toMatchObject({
      slips: 700.7,
      sheet: all,
      difference: Number((all - 700.7).toFixed(2)),
    });
    expect(warnings.map(({ zh }) => zh).filter((zh) => zh.includes('合计'))).toEqual(said);
  });
});

test('a sheet with its sum above the people is a pay sheet', async () => {
  const total = HEADER.map((title) => (title === '姓名' ? '合计' : title === '实发工资' ? 4540 : null));
  expect((await figures(sheet(total, person('甲', 'K1'), person('乙', 'K2')))).at(-1)).toEqual([
    ...['实发工资', 4540, 0, 4540, 0],
  ]);
});

test('the last page says it all, with who has none and why', async () => {
  const book = payBook(sheet(person('甲', 'K1'), person('乙', 'K2', { 底薪: { error: '#N/A' } })));
  const plan = await planFor(book, { form: 'vertical' });
  await book.apply(plan.patch(BY));
  const slips = book.sheet(plan.sheet);
  const start = slips.print?.page?.breaks.at(-1) ?? 0;
  const rows = Array.from({ length: 60 }, (_, row) =>
    [0, 1].map((column) => slips.content(start + row, column)).filter((content) => content !== null),
  ).filter((row) => row.length > 0);
  expect(rows.slice(0, 11)).toEqual([
    ['工资条｜星河电商有限公司 · 2026-03'],
    ['工资条核对'],
    ['工资表：3月工资'],
    ['工资表没有全表的合计行，按各人相加核对。'],
    ['工资条张数', 1],
    ['没有工资条的人数', 1],
    ['应发 4 项'],
    ['工资条合计', 2570],
    ['未发的合计', 570],
    ['工资表合计', 3140],
    ['差额', 0],
  ]);
  expect(rows.slice(-2).flat().join('')).toBe(
    '没有工资条的人：第 4 行 乙：底薪（E4）是错误 #N/A。请先修正它。',
  );
});
