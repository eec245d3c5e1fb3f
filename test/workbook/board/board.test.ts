/** The board of a made-up team against figures that the evaluator of the tests works out. */
import { toNumber } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { boardOf, type Board, type BoardOptions } from '../../../src/workbook/board/board';
import { personBoard } from '../../../src/workbook/board/person-board';
import { readBoard } from '../../../src/workbook/board/read-board';
import { boardSheet } from '../../../src/workbook/board/sheet/board-sheet';
import { personTrend } from '../../../src/workbook/board/trend';
import { monthKey, monthShown } from '../../../src/workbook/month/month-of';
import { at15, boardBook, gradeOf, type BoardBook, type BoardMember } from '../../support/board-book';
import { Big } from '../../support/oracle';
import { schemeById, scored } from '../../support/schemes';
import { assessed, type Rows } from '../month/month';

async function board(workbook: MemoryWorkbook, options: BoardOptions = {}): Promise<Board> {
  const found = boardOf(await readBoard(workbook), options);
  if (found === undefined) throw new Error('no board');
  return found;
}

let book: BoardBook;
const of = (month: string): readonly BoardMember[] =>
  book.months.find((one) => one.month === month)?.people ?? [];
const bestFirst = (people: readonly BoardMember[]) => [...people].sort((a, b) => b.total.comparedTo(a.total));
const rankIn = (people: readonly BoardMember[], person: BoardMember) =>
  1 + people.filter(({ total }) => total.gt(person.total)).length;

beforeAll(async () => {
  book = await boardBook();
});

test('ranks everybody, and tells what has changed since the month before', async () => {
  const { ranking, noChange, left, differing } = await board(book.workbook);
  const [now, before] = [of('2026-03'), of('2026-02')];
  expect([noChange, left, differing]).toEqual([undefined, [], []]);
  expect(ranking.map(({ value }) => toNumber(value))).toEqual(bestFirst(now).map(({ total }) => at15(total)));
  for (const { id, rank, change, team } of ranking) {
    const own = now.find((one) => one.id === id) as BoardMember;
    const other = before.find((one) => one.id === id);
    expect([id, rank, team]).toEqual([id, rankIn(now, own), own.team]);
    expect(change?.places).toBe(other && rankIn(before, other) - rank);
    expect(change && toNumber(change.score)).toBe(other && at15(own.total.minus(other.total)));
  }
  expect(ranking.filter(({ change }) => change === undefined)).toHaveLength(1);
});

test('the month before that is not there is said', async () => {
  const other = await board(book.workbook, { month: '2026-02' });
  expect(other.noChange?.zh).toBe('没有2026年1月的表，因此没有变化。');
  expect(other.ranking.every(({ change }) => change === undefined)).toBe(true);
});

test('a month of other rules is not compared, and is computed again by this month’s on request', async () => {
  const own = await boardBook();
  const [, february] = own.months;
  if (february === undefined) throw new Error('no month');
  const { sheet, columns, frame } = february.template;
  const total = columns.findIndex(({ key }) => key === 'total');
  // What the sheet shows came of the other rules.
  february.people.forEach((_, at) => own.workbook.sheet(sheet).setContent(frame.firstRow + at, total, 1));
  const reading = await readBoard(own.workbook);
  const months = reading.months.map((one) => ({
    ...one,
    tables: one.tables.map(({ compiled, ...table }) =>
      compiled === undefined || table.sheet !== sheet
        ? { ...table, ...(compiled && { compiled }) }
        : { ...table, compiled: { ...compiled, scheme: { ...compiled.scheme, number: 99 } } },
    ),
  }));
  const plain = boardOf({ ...reading, months });
  expect(plain?.noChange?.zh).toBe('2026年2月用的是另一版规则，不能直接比较。可按本月规则重算。');
  expect(plain?.trend.map(({ otherRules, spread }) => [otherRules, spread?.count])).toEqual([
    [false, 12],
    [false, undefined],
    [true, undefined],
    [false, 12],
  ]);
  expect(plain?.ranking.some(({ change }) => change !== undefined)).toBe(false);
  const again = boardOf({ ...reading, months }, { recompute: true });
  expect([again?.noChange, again?.trend[2]?.spread?.count]).toEqual([undefined, 11]);
  for (const { id, change } of again?.ranking ?? []) {
    const before = february.people.find((one) => one.id === id);
    const now = of('2026-03').find((one) => one.id === id) as BoardMember;
    expect(change && toNumber(change.score)).toEqual(
      before && expect.closeTo(at15(now.total.minus(before.total)), 9),
    );
  }
});

test('whoever takes no part is in no panel', async () => {
  const own = await boardBook({ months: ['2026-02', '2026-03'] });
  const { sheet, columns, frame } = own.months[1]?.template ?? {};
  if (sheet === undefined || columns === undefined || frame === undefined) throw new Error('no month');
  own.workbook.sheet(sheet).setContent(frame.headerRow, columns.length, '参评');
  own.workbook.sheet(sheet).setContent(frame.firstRow, columns.length, '仅参照');
  const shown = await board(own.workbook);
  expect(shown.ranking).toHaveLength(10);
  expect(shown.indicators.map(({ spread }) => spread.count)).toEqual(shown.indicators.map(() => 10));
  expect(shown.trend.at(-1)?.spread?.count).toBe(10);
});

test('a month whose sheets are of another scheme is told from one without sheets', async () => {
  const own = await boardBook({ months: ['2026-01', '2026-03'] });
  const rows = [['2026年2月'], ['姓名', '得分'], ['李明', 80]];
  await own.workbook.apply({
    title: 'by hand',
    writes: [
      { kind: 'addSheet', name: '2月得分' },
      {
        kind: 'write',
        area: { sheet: '2月得分', row: 0, column: 0, rows: 3, columns: 2 },
        contents: rows.map(([first = null, second = null]) => [first, second]),
      },
    ],
  });
  const shown = await board(own.workbook);
  expect(shown.noChange?.zh).toBe('2026年2月没有这个方案的表，因此没有变化。');
  expect(shown.trend.map(({ otherScheme, spread }) => [otherScheme, spread?.count])).toEqual([
    [undefined, 12],
    [true, undefined],
    [undefined, 11],
  ]);
});

test('counts the grades, all of the scheme', async () => {
  const { grades } = await board(book.workbook);
  const scheme = schemeById('presales-standard');
  const labels = scheme.grades?.bands.map(({ label }) => label) ?? [];
  const due = of('2026-03').map(({ total }) => gradeOf(scheme, total));
  expect(grades.map(({ label, people }) => [label, people])).toEqual(
    labels.map((label) => [label, due.filter((one) => one === label).length]),
  );
});

test('the histogram holds everybody once', async () => {
  const { histogram } = await board(book.workbook);
  const totals = of('2026-03').map(({ total }) => at15(total));
  expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(totals.length);
  histogram.forEach(({ from, to, count }, index) => {
    const last = index === histogram.length - 1;
    expect(totals.filter((one) => one >= from && (one < to || (last && one === to)))).toHaveLength(count);
  });
});

test('the trend has a gap where a month has no sheet, and one person against it', async () => {
  const shown = await board(book.workbook);
  expect(shown.trend.map(({ month, spread }) => [monthKey(month), spread?.count])).toEqual([
    ['2025-12', 12],
    ['2026-01', undefined],
    ['2026-02', 11],
    ['2026-03', 12],
  ]);
  const away = shown.ranking.find(({ id }) => id === 'K004');
  const line = personTrend(away as NonNullable<typeof away>, shown.ranking, shown.trend);
  const due = (month: string) => of(month).find(({ id }) => id === 'K004')?.total;
  expect(line.map((one) => one && toNumber(one))).toEqual(
    ['2025-12', '2026-01', '2026-02', '2026-03'].map((month) => {
      const total = due(month);
      return total && at15(total);
    }),
  );
  expect(due('2026-02')).toBeUndefined();
});

test('indicators: mean, spread and share at full marks', async () => {
  const { indicators, compiled } = await board(book.workbook);
  const people = of('2026-03');
  compiled?.indicators.forEach(({ key, max }, index) => {
    const own = indicators.find((one) => one.key === key);
    const scores = people.map(({ scores: all }) => all[index] as Big);
    const mean = scores.reduce((sum, one) => sum.plus(one), new Big(0)).div(people.length);
    const squares = scores.reduce((sum, one) => sum.plus(one.minus(mean).pow(2)), new Big(0));
    expect(own && toNumber(own.spread.mean)).toBeCloseTo(mean.toNumber(), 10);
    expect(own && toNumber(own.spread.deviation)).toBeCloseTo(
      squares.div(people.length).sqrt().toNumber(),
      10,
    );
    const full = scores.filter((one) => one.eq(max)).length;
    expect(own?.full && toNumber(own.full)).toBeCloseTo(full / people.length, 10);
    expect(own?.flat).toBe(scores.every((one) => one.eq(scores[0] as Big)));
  });
});

test('money by grade and by team, and everybody in it once', async () => {
  const { money, ranking } = await board(book.workbook);
  const people = of('2026-03');
  const sum = (all: readonly BoardMember[]) =>
    all.reduce((total, { pay }) => total.plus(pay), new Big(0)).toNumber();
  expect(money?.without).toEqual([]);
  for (const [rows, labelOf] of [
    [money?.byTeam ?? [], ({ team }: BoardMember) => team],
    [money?.byGrade ?? [], ({ total }: BoardMember) => gradeOf(schemeById('presales-standard'), total)],
  ] as const) {
    expect(rows.reduce((all, one) => all + one.people, 0)).toBe(ranking.length);
    for (const row of rows) {
      const own = people.filter((one) => labelOf(one) === row.label);
      expect([row.label, row.people, toYuan(row.total)]).toEqual([row.label, own.length, sum(own)]);
    }
  }
});

test('a team alone is ranked in itself, and its money is its own', async () => {
  const { ranking, teams, money, trend } = await board(book.workbook, { team: '二组' });
  const own = of('2026-03').filter(({ team }) => team === '二组');
  expect(teams).toEqual(['一组', '二组'].sort());
  expect(ranking.map(({ name }) => name)).toEqual(bestFirst(own).map(({ name }) => name));
  expect(money?.byTeam.map(({ label, people }) => [label, people])).toEqual([['二组', own.length]]);
  expect(trend.at(-1)?.spread?.count).toBe(own.length);
});

test('a person’s waterfall leads to the total', async () => {
  const shown = await board(book.workbook);
  for (const person of shown.ranking) {
    const own = personBoard(person, shown.scored);
    expect([own?.differs, own?.waterfall && toNumber(own.waterfall.total)]).toEqual([
      false,
      toNumber(person.value),
    ]);
  }
});

test.each(['zh', 'en'] as const)('an inserted board (%s) is nobody’s month', async (language) => {
  // Without a month and without grades the ranking is the first thing on the sheet.
  const workbook = new MemoryWorkbook({
    sheets: {
      表: [
        ['姓名', '得分'],
        ['甲', 80],
        ['乙', 70],
      ],
    },
  });
  const own = await board(workbook);
  const { patch } = boardSheet(own, { language, taken: ['表'], charts: true });
  expect((await workbook.apply(patch)).ok).toBe(true);
  expect(
    (await readBoard(workbook)).months.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)),
  ).toEqual(['表']);
});

test('two round trips', async () => {
  let trips = 0;
  const counted = new Proxy(book.workbook, {
    get(target, key) {
      const own = Reflect.get(target, key) as unknown;
      if (typeof own !== 'function') return own;
      return (...args: unknown[]) => {
        trips++;
        return (own as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  await readBoard(counted);
  expect(trips).toBeLessThanOrEqual(2);
});

describe('what sheets may be like', () => {
  const shownOf = (sheets: Readonly<Record<string, Rows>>, options?: BoardOptions) =>
    board(new MemoryWorkbook({ sheets }), options);

  test('no sheet of people: nothing to show', async () => {
    expect(boardOf(await readBoard(new MemoryWorkbook({ sheets: { 便签: [['买菜', 3]] } })))).toBeUndefined();
  });

  test('one month, all scores equal, nobody graded', async () => {
    const shown = await shownOf({
      表: [
        ['姓名', '得分'],
        ['甲', 80],
        ['乙', 80],
        ['丙', 80],
      ],
    });
    expect(shown.ranking.map(({ rank }) => rank)).toEqual([1, 1, 1]);
    expect([shown.grades, shown.stars, shown.indicators, shown.money]).toEqual([[], [], [], undefined]);
    expect(shown.noChange?.zh).toBe('表上没有月份，因此没有变化。');
  });

  test.each([
    ['2026年1月客服考核', '没有2025年12月的表，因此没有变化。', '2026-01'],
    ['客服考核', '没有12月的表，因此没有变化。', '1月'],
  ])('under “%s” the month before is named as people say it', async (title, said, shownAs) => {
    const shown = await shownOf({ '1月考核': [[title], ['姓名', '得分'], ['甲', 80]] });
    expect([shown.noChange?.zh, shown.month && monthShown(shown.month).zh]).toEqual([said, shownAs]);
  });

  test('a name merged over the rows of its raters is one person’s', async () => {
    const rows = [
      ['姓名', '考核人', '得分'],
      ['甲', '王', 90],
      [null, '李', 80],
      ['乙', '王', 70],
      [null, '李', 80],
    ];
    const workbook = new MemoryWorkbook({ sheets: { 考核: rows } });
    for (const row of [1, 3])
      workbook.sheet('考核').merges.push({ sheet: '考核', row, column: 0, rows: 2, columns: 1 });
    const { ranking, left } = await board(workbook);
    expect([ranking.map(({ name, value }) => `${name} ${toNumber(value)}`), left]).toEqual([
      ['甲 85', '乙 75'],
      [],
    ]);
  });

  test('a score whose column is not sure is said with it', async () => {
    const shown = await shownOf({
      考核: [
        ['姓名', '评分人1', '得分1', '评分人2', '得分2'],
        ['甲', '王', 90, '李', 80],
      ],
    });
    expect(shown.notes.map(({ zh }) => zh)).toEqual([
      '“考核”的得分取自 C 列“得分1”。如不是，请把得分列的表头改为“得分”。',
    ]);
  });

  test('whoever stands in two rows, on one sheet or on two, is named', async () => {
    const shown = await shownOf({
      一组: [
        ['姓名', '工号', '得分'],
        ['甲', 'K1', 80],
        ['乙', 'K2', 70],
      ],
      二组: [
        ['姓名', '工号', '得分'],
        ['甲', 'K1', 90],
        ['乙', 'K3', 60],
      ],
    });
    expect(shown.notes.map(({ zh }) => zh)).toEqual([
      '甲：“一组”第 2 行、“二组”第 2 行都有，每行各算一人。如是同一人，请只留一行；如不是，请填写工号。',
    ]);
  });

  test('people are held against their superiors’ own marks where the sheet has them', async () => {
    const shown = await shownOf({
      考核: [
        ['姓名', '自评分', '上级评分', '得分'],
        ['甲', 90, 80, 83],
        ['乙', 80, 80, 80],
      ],
    });
    expect(shown.raters?.pairs.map(({ pairs, difference }) => [pairs, toNumber(difference)])).toEqual([
      [2, 5],
    ]);
  });

  test('people of a second table on the sheet are named', async () => {
    const shown = await shownOf({
      表: [
        ['姓名', '得分', null, '姓名', '得分'],
        ['甲', 80, null, '乙', 90],
      ],
    });
    expect(shown.ranking.map(({ name }) => name)).toEqual(['甲']);
    expect(shown.left.map(({ name, why }) => [name, why.zh.slice(0, 25)])).toEqual([
      ['表', 'D1:E2 是另一张表，没有读取其中的 1 人（乙'],
    ]);
  });

  test('whoever has no score is left out with the reason', async () => {
    const shown = await shownOf({
      表: [
        ['姓名', '得分'],
        ['甲', 80],
        ['乙', null],
        ['丙', '请假'],
        ['丁', 90],
      ],
    });
    expect(shown.ranking.map(({ name, rank }) => [name, rank])).toEqual([
      ['丁', 1],
      ['甲', 2],
    ]);
    expect(shown.left.map(({ name, why }) => [name, why.zh])).toEqual([
      ['乙', '没有得分'],
      ['丙', '“请假”不是分数'],
    ]);
  });

  test('stars beside scores of others, and scores without a name, are left out with the reason', async () => {
    const shown = await shownOf({
      表: [
        ['姓名', '得分', '星级'],
        ['甲', 80, '5★'],
        ['乙', null, '4★'],
        [null, 90, null],
        [null, null, 3],
      ],
    });
    expect(shown.ranking.map(({ name }) => name)).toEqual(['甲']);
    expect(shown.left.map(({ name, why }) => [name, why.zh])).toEqual([
      ['乙', '有星级，没有得分；其他人按得分排名'],
      ['表!B4', '没有姓名'],
      ['表!C5', '没有姓名'],
    ]);
  });

  test('whoever takes no part is passed over', async () => {
    const shown = await shownOf({
      表: [
        ['姓名', '参评', '得分'],
        ['甲', '是', 80],
        ['乙', '否', 100],
        ['丙', '仅参照', 95],
        ['丁', null, 90],
        ['戊', '也许', 99],
      ],
    });
    expect(shown.ranking.map(({ name, rank }) => [name, rank])).toEqual([
      ['丁', 1],
      ['甲', 2],
    ]);
    expect(shown.left.map(({ name, why }) => [name, why.zh])).toEqual([
      ['乙', '不参评'],
      ['丙', '仅参照'],
      ['戊', '“参评”不是 是、否、仅参照'],
    ]);
  });

  test('stars alone are ranked by stars, beside the quota of the scheme', async () => {
    const shown = await shownOf({
      星级: [
        ['姓名', '星级'],
        ['甲', 5],
        ['乙', '3★'],
        ['丙', '★★★☆☆'],
      ],
    });
    expect(shown.ranking.map(({ name, rank }) => [name, rank])).toEqual([
      ['甲', 1],
      ['乙', 2],
      ['丙', 2],
    ]);
    expect(shown.stars.map(({ label, people }) => [label, people])).toEqual([
      ['5★', 1],
      ['4★', 0],
      ['3★', 2],
      ['2★', 0],
      ['1★', 0],
      ['0★', 0],
    ]);
    expect(shown.histogram).toEqual([]);
  });

  test('two of one name are never taken for each other', async () => {
    const shown = await shownOf({
      '2月': assessed('2026-02', [1, '李明', 0.5, 90, 'A', '✓'], [2, '李明', 0.5, 60, 'D', '✓']),
      '3月': assessed('2026-03', [1, '李明', 0.5, 91, 'A', '✓'], [2, '王芳', 0.5, 70, 'C', '✓']),
    });
    expect(shown.ranking.map(({ name, change }) => [name, change])).toEqual([
      ['李明', undefined],
      ['王芳', undefined],
    ]);
  });

  test('raters are held against each other over the people that both have rated, and people against their superiors', async () => {
    const rows = [
      ['甲', '张', 100],
      ['甲', '李', 90],
      ['乙', '张', 80],
      ['乙', '李', 80],
      ['丙', '张', 90],
      ['丙', '李', 70],
      ['丁', '张', 70],
    ];
    const shown = await shownOf({ 抽检: [['姓名', '评分人', '得分'], ...rows] });
    expect(
      shown.raters?.rows.map(({ rater, spread }) => [rater, spread.count, toNumber(spread.mean)]),
    ).toEqual([
      ['张', 4, 85],
      ['李', 3, 80],
    ]);
    // (10 + 0 + 20) ÷ 3 over 甲, 乙, 丙; three pairs are too few for agreement.
    const [pair] = shown.raters?.pairs ?? [];
    expect([pair?.pairs, pair && toNumber(pair.difference), pair?.agreement]).toEqual([3, 10, undefined]);
    const self = await shownOf({
      考核: [
        ['姓名', '得分', '自评总分'],
        ...[80, 85, 90, 95, 100].map((score, index) => [`人${index}`, score, score + 5]),
      ],
    });
    const [own] = self.raters?.pairs ?? [];
    expect([own?.first.zh, own?.pairs, own && toNumber(own.difference)]).toEqual(['自评 总分', 5, 5]);
    expect(own?.agreement && toNumber(own.agreement.equal)).toBe(0);
  });

  const PAY_UNITS: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    ['单位：元', '应发合计', undefined, ['金额单位：元']],
    ['', '应发合计（元）', undefined, ['金额单位：元']],
    ['', '应发合计', '[$¥-804]#,##0.00', ['金额单位：元']],
    ['', '应发合计', '"$"#,##0.00', ['金额单位：USD']],
    ['金额单位:美元', '应发合计', '[$-409]0.00', ['金额单位：USD']],
    ['', '应发合计', '0.00', []],
    ['单位：人', '应发合计', undefined, []],
    ['单位：万元', '应发合计', undefined, ['工资表的金额以万元计，分位不全，没有列入。请用以元计的工资表。']],
    ['', '应发合计(万元)', undefined, ['工资表的金额以万元计，分位不全，没有列入。请用以元计的工资表。']],
  ];
  test.each(PAY_UNITS)('the unit of money: “%s”, “%s”, format %s', async (above, title, format, notes) => {
    const workbook = new MemoryWorkbook({
      sheets: {
        得分: [
          ['姓名', '得分'],
          ['甲', 80],
        ],
        工资: [[above || null], ['姓名', title], ['甲', 3000]],
      },
    });
    if (format !== undefined) workbook.sheet('工资').addFormat(2, 1, { numberFormat: format });
    const shown = await board(workbook);
    expect(shown.notes.map(({ zh }) => zh)).toEqual(notes);
    expect(shown.money === undefined).toBe(notes.some((note) => note.includes('没有列入')));
    // What is said on the pane stands on the inserted sheet.
    const { patch } = boardSheet(shown, { language: 'zh', taken: ['得分', '工资'], charts: false });
    const written = patch.writes.flatMap((write) => (write.kind === 'write' ? write.contents.flat() : []));
    for (const note of notes) expect(written).toContain(note);
  });

  test('amounts of two currencies are not added up', async () => {
    const shown = await shownOf({
      得分: [
        ['姓名', '得分'],
        ['甲', 80],
        ['乙', 70],
      ],
      工资一: [
        ['姓名', '应发合计（元）'],
        ['甲', 3000],
      ],
      工资二: [
        ['姓名', '应发合计（USD）'],
        ['乙', 500],
      ],
    });
    expect([shown.money, shown.notes.map(({ zh }) => zh)]).toEqual([
      undefined,
      ['工资表的金额单位不一致（元、USD），没有相加。'],
    ]);
  });

  test('negative bonus, and an amount in words', async () => {
    const shown = await shownOf({
      考核: [
        ['姓名', '得分', '等级'],
        ['甲', 95, 'A'],
        ['乙', 60, 'D'],
        ['丙', 50, 'D'],
      ],
      工资: [
        ['姓名', '绩效奖金', '应发合计'],
        ['甲', 300.1, 3300.1],
        ['乙', -200, 2800],
        ['丙', 0, '待定'],
        ['丁', 10, 3010.05],
        ['合计', 110.1, 9110.15],
      ],
    });
    expect(
      shown.money?.byGrade.map(({ label, people, bonus, total }) => [label, people, bonus, total]),
    ).toEqual([
      ['A', 1, 30010, 330010],
      ['D', 1, -20000, 280000],
    ]);
    expect(shown.money?.without).toEqual(['丙']);
    // 9110.15 of the sheet is 3300.10 + 2800 + 3010.05.
    expect(shown.money?.others).toEqual({ people: 1, total: 301005 });
  });

  test('one amount is not counted twice where somebody stands twice on the board', async () => {
    const { money } = await shownOf({
      考核: [
        ['姓名', '工号', '得分', '等级'],
        ['甲', 'K1', 95, 'A'],
        ['甲', 'K1', 85, 'B'],
        ['乙', 'K2', 60, 'D'],
      ],
      工资: [
        ['姓名', '工号', '绩效奖金', '应发合计'],
        ['甲', 'K1', 300, 3300],
        ['乙', 'K2', 0, 3000],
      ],
    });
    expect(money?.byGrade.map(({ label, people, total }) => [label, people, total])).toEqual([
      ['D', 1, 300000],
    ]);
    expect([money?.without, money?.others]).toEqual([['甲', '甲'], { people: 1, total: 330000 }]);
  });

  test('a row for each rater: everybody is ranked once, by the mean, and paid once', async () => {
    const shown = await shownOf({
      考核: [
        ['姓名', '工号', '评分人', '得分', '等级', '星级'],
        ['甲', 'K1', '王', 95, 'A', 5],
        ['乙', 'K2', '王', 90, 'A', 4],
        ['甲', null, '李', 80, 'B', 4],
        ['乙', 'K2', '李', null, null, 4],
        ['丙', 'K3', '李', 60, 'D', 2],
        ['丁', 'K4', '王', null, null, null],
      ],
      工资: [
        ['姓名', '工号', '应发合计'],
        ['甲', 'K1', 3300],
        ['乙', 'K2', 3000],
        ['丙', 'K3', 2000],
      ],
    });
    expect(
      shown.ranking.map(({ name, id, rank, value, grade, stars, note }) =>
        [name, id, rank, toNumber(value), grade, stars, note?.zh].join(' '),
      ),
    ).toEqual([
      '乙 K2 1 90 A 4 2 行中 1 行没有得分，按其余的平均',
      '甲 K1 2 87.5   各行的星级不同（5★、4★），不取其中一个',
      '丙 K3 3 60 D 2 ',
    ]);
    expect(shown.left.map(({ name, why }) => [name, why.zh])).toEqual([['丁', '没有得分']]);
    expect([shown.money?.without, shown.money?.others.people]).toEqual([[], 0]);
    expect(shown.raters?.rows.map(({ rater, spread }) => [rater, spread.count])).toEqual([
      ['王', 2],
      ['李', 2],
    ]);
  });

  test.each<readonly [string, Rows, readonly string[]]>([
    [
      'two of one name, each rated by the same',
      [
        ['甲', '王', 90],
        ['甲', '王', 80],
        ['乙', '王', 70],
        ['丙', '王', 60],
      ],
      ['甲 90', '甲 80', '乙 70', '丙 60'],
    ],
    [
      'each rated twice by the same',
      [
        ['甲', '王', 90],
        ['甲', '王', 80],
        ['乙', '王', 70],
        ['乙', '王', 60],
      ],
      ['甲 85', '乙 65'],
    ],
    [
      'everybody rated once',
      [
        ['甲', '王', 90],
        ['乙', '李', 70],
      ],
      ['甲 90', '乙 70'],
    ],
  ])('%s', async (_, rows, ranked) => {
    const shown = await shownOf({ 表: [['姓名', '质检员', '得分'], ...rows] });
    expect(shown.ranking.map(({ name, value }) => `${name} ${toNumber(value)}`)).toEqual(ranked);
  });
});

test.each(scored.filter(([, { period }]) => period === 'month').map(([id]) => id))(
  '%s: a board of its own template',
  async (id) => {
    const own = await boardBook({ scheme: id, months: ['2026-02', '2026-03'], people: 5, seed: 11 });
    const shown = await board(own.workbook);
    const due = own.months[1]?.people ?? [];
    // Sampled chats are put together by person; here everybody has one.
    expect(shown.ranking.map(({ value }) => toNumber(value))).toEqual(
      bestFirst(due).map(({ total }) => at15(total)),
    );
    expect(shown.group.id).toBe(id);
    expect(shown.differing).toEqual([]);
  },
);
