/** Every way of adding up and of taking part, under two versions that differ in nothing else; worked out by hand. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { toNumber } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import type { Indicator, InputCell, RelativeRule } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import type { LadderStep } from '../../../src/schemes/stars';
import type { Block } from '../../../src/workbook/port';
import { simulationPatch } from '../../../src/workbook/simulate/export';
import { simulate, type Simulation } from '../../../src/workbook/simulate/simulate';
import { quotaWords } from '../../../src/workbook/simulate/star-quotas';
import { partWords } from '../../../src/workbook/simulate/part';
import { indicator, scheme } from '../../support/broken';
import { blockOf, type Told } from './sheet';

type Rows = readonly (readonly (Cell | Told)[])[];

function run(before: Scheme, after: Scheme, ...rows: Rows): Simulation {
  const result = simulate(compileScheme(before), compileScheme(after), blockOf(rows), 'agents');
  if ('fault' in result) throw new Error(result.fault.en);
  return result;
}

const score = (max: number, more: Partial<Indicator> = {}): Indicator =>
  indicator('a', { kind: 'manual', max }, { label: { zh: '甲项', en: 'A' }, input: 'points', ...more });
const other = indicator(
  'b',
  { kind: 'manual', max: 40 },
  { label: { zh: '乙项', en: 'B' }, input: 'points', mayNotApply: true },
);
const cellsOf = (...names: readonly string[]): readonly InputCell[] =>
  names.map((zh, at) => ({ key: `c${at}`, label: { zh, en: zh }, input: 'number' }));
const relative = (names: readonly string[], more: Partial<RelativeRule>): Scheme =>
  scheme(
    {},
    indicator(
      'a',
      { kind: 'relative', max: 100, better: 'higher', ...more },
      { label: { zh: '甲项', en: 'A' }, input: cellsOf(...names) },
    ),
  );

const TWO = ['个人1', '组均1', '个人2', '组均2'];
const RANKED = ['个人', '组均', '人数', '名次'];
const ceilings = (first: number): Partial<RelativeRule> => ({
  ceilings: [
    { share: 0.2, score: first },
    { share: 1, score: 100 },
  ],
});
const less = { better: 'lower' } as const;

test.each<[string, Scheme, Scheme, readonly string[], readonly Cell[], number, number]>([
  // 150% and 90%: 120% and 90%, then 110% and 90%.
  ['the cap of a month', relative(TWO, { months: 2, cap: 1.2 }), relative(TWO, { months: 2, cap: 1.1 }), TWO, [150, 100, 90, 100], 105, 100], // prettier-ignore
  // 2 − 80% = 120% where less is better.
  ['less is better', relative(['个人', '组均'], {}), relative(['个人', '组均'], less), ['个人', '组均'], [80, 100], 80, 120], // prettier-ignore
  // 130%, and the first of five is within 20%.
  ['a ceiling by rank', relative(RANKED, ceilings(110)), relative(RANKED, ceilings(105)), RANKED, [130, 100, 5, 1], 110, 105], // prettier-ignore
  // Three people are few: 80 of 100, then 80 of the group's 160.
  ['a small group', relative(['个人', '组均', '人数'], { small: 3, target: 100 }), relative(['个人', '组均', '人数'], { small: 2, target: 100 }), ['个人', '组均', '人数'], [80, 160, 3], 80, 50], // prettier-ignore
])('%s', (_, before, after, names, cells, old, fresh) => {
  const [person] = run(before, after, ['姓名', ...names], ['甲', ...cells]).people;
  expect([person?.before, person?.after].map((side) => side && toNumber(side.total))).toEqual([old, fresh]);
});

test('ranks of several months that the sheet reckons are reckoned by each version; typed ones stay', () => {
  const names = [...TWO, '人数', '名次'];
  const own = (cap: number): Scheme => relative(names, { months: 2, cap, ...ceilings(110) });
  const rows = [
    ['姓名', '参评', ...names],
    // 200% and 100%; 130% and 130%; somebody who takes no part; three more at 50%.
    ['甲', '是', 200, 100, 100, 100, 5, 1],
    ['乙', '是', 130, 100, 130, 100, 5, 2],
    ['丙', '否', 200, 100, 200, 100, 5, 1],
    ...['丁', '戊', '己'].map((name) => [name, '是', 50, 100, 50, 100, 5, 3]),
  ];
  const block = blockOf(rows);
  const reckoned = {
    ...block,
    formulas: rows.map((row) => row.map((_, at) => (at === 7 ? '=RANK()' : null))),
  };
  const of = (held: Block) => {
    const result = simulate(compileScheme(own(2)), compileScheme(own(1.3)), held);
    if ('fault' in result) throw new Error(result.fault.en);
    return result.people
      .slice(0, 3)
      .map(({ name, before, after }) => [name, toNumber(before.total), toNumber(after.total)]);
  };
  // Capped at 130%, 甲 has 115 and the second place, 乙 130 and the first: within 20% of five.
  expect(of(reckoned)).toEqual([
    ['甲', 110, 100],
    ['乙', 100, 110],
    ['丙', 110, 110],
  ]);
  expect(of(block)).toEqual([
    ['甲', 110, 110],
    ['乙', 100, 100],
    ['丙', 110, 110],
  ]);
});

test.each<[string, Partial<Indicator>, Partial<Indicator>, number, number, number]>([
  ['a cap of an indicator', { ceiling: 90 }, { ceiling: 80 }, 95, 90, 80],
  ['a floor of an indicator', { floor: 20 }, { floor: 30 }, 10, 20, 30],
])('%s', (_, before, after, cell, old, fresh) => {
  const [person] = run(
    scheme({}, score(100, before)),
    scheme({}, score(100, after)),
    ['姓名', '甲项'],
    ['甲', cell],
  ).people;
  expect([person?.before, person?.after].map((side) => side && toNumber(side.total))).toEqual([old, fresh]);
});

test('不适用: 48 of 60 are 80 of 100, until the rules ask for more than 60% of the weights', () => {
  const own = (leastWeight: number): Scheme => scheme({ leastWeight }, score(60), other);
  const rows = [
    ['姓名', '甲项', '乙项'],
    ['甲', 48, '不适用'],
    ['乙', 48, 20],
  ];
  const same = run(own(0.6), own(0.6), ...rows);
  expect(same.people.map(({ name, after }) => [name, toNumber(after.total)])).toEqual([
    ['甲', 80],
    ['乙', 68],
  ]);
  const more = run(own(0.6), own(0.61), ...rows);
  expect(more.people.map(({ name }) => name)).toEqual(['乙']);
  expect(more.left.map(({ name, why }) => [name, why.zh])).toEqual([
    ['甲', expect.stringMatching(/^按改后的规则：不参评：适用的权重只有 60%，不足 61%/)],
  ]);
});

describe('conditions of taking part that change', () => {
  const part = (least: number): Partial<Scheme> => ({
    takingPart: [
      { key: 'days', label: { zh: '出勤', en: 'Days' }, input: 'days', unit: '天', test: { atLeast: least } },
    ],
  });
  const pool = (more: Partial<Scheme>): Scheme =>
    scheme(
      {
        pool: {
          of: { zh: '奖金池', en: 'Pool' },
          rate: 1,
          ranks: [0.6, 0.4].map((share) => ({ share, plus: 0 })),
          rest: 0,
        },
        ...more,
      },
      score(100),
    );
  const sheet = (head: string): Rows => [
    ['奖金池', 1000],
    ['姓名', '参评', head, '甲项', '个人销售额'],
    ['甲', null, 20, 90, 1],
    ['乙', '是', 10, 95, 1],
    ['丙', '否', 20, 99, 1],
  ];
  const parts = (rows: Rows, before = pool(part(15)), after = pool(part(8))) => run(before, after, ...rows);
  it('says who is out under each, and shares the pool among the others', () => {
    const result = parts(sheet('出勤（天）'));
    expect(result.parts.map((one) => [one.name, partWords(one).zh])).toEqual([
      ['乙', '改前不参评（出勤 10 天，低于 15 天）；改后参评'],
      ['丙', '改前不参评（参评填了“否”）；改后不参评（参评填了“否”）'],
    ]);
    const paid = result.people.map(({ before, after }) =>
      [before, after].map(({ money }) => (money === undefined ? 0 : toYuan(money.bonus))),
    );
    // 甲 is alone and first; then 乙 is first, and 甲 second.
    expect(paid).toEqual([
      [600, 400],
      [0, 600],
      [0, 0],
    ]);
  });
  it('without the column the marks alone count, and that is said', () => {
    const result = parts(sheet('别的'));
    expect([result.parts, result.missing.map(({ zh }) => zh)]).toEqual([[], ['出勤']]);
  });
  describe('a group is counted anew', () => {
    const group = (least: number, more: Partial<RelativeRule>, names: readonly string[]): Scheme => ({
      ...relative(names, more),
      ...part(least),
    });
    const told = (formula: string, value: Cell): Told => ({ formula, value });
    const totals = ({ people }: Simulation) =>
      people.map(({ name, before, after }) => [name, toNumber(before.total), toNumber(after.total)]);
    const FEW = ['个人', '组均', '人数'];
    const few = { small: 3, target: 100 };
    /** 丁 has ten days. */
    const counted = (own: readonly number[], mean: Told | number, people: Told | number): Rows => [
      ['姓名', '参评', '出勤', ...FEW],
      ...own.map((figure, at) => [
        '甲乙丙丁'[at] ?? '',
        null,
        figure === own.at(-1) ? 10 : 20,
        figure,
        mean,
        people,
      ]),
    ];
    const average = told('=AVERAGE(D$2:D$5)', 160);
    const ofTakers = told('=AVERAGEIFS(D:D,B:B,"<>否")', 200);
    const count = told('=COUNTIFS(D$2:D$5,">=0",B$2:B$5,"<>否")', 4);
    // Four are held against the mean 160; the three who are left against the target.
    it('three people are few', () => {
      const result = run(
        group(8, few, FEW),
        group(15, few, FEW),
        ...counted([80, 160, 120, 280], average, count),
      );
      expect([totals(result), result.note]).toEqual([
        [
          ['甲', 50, 80],
          ['乙', 100, 160],
          ['丙', 75, 120],
          ['丁', 175, 280],
        ],
        undefined,
      ]);
    });
    it('a mean of those who take part is another, one of everybody is not', () => {
      const two = ['个人', '组均'];
      const by = (mean: Told) => {
        const rows = counted([50, 150, 400], mean, 0).map((row) => row.slice(0, 5));
        return run(group(8, {}, two), group(15, {}, two), ...rows);
      };
      expect(totals(by(ofTakers))).toEqual([
        ['甲', 25, 50],
        ['乙', 75, 150],
        ['丙', 200, 400],
      ]);
      expect(totals(by(told('=AVERAGE(D$2:D$4)', 200)))[0]).toEqual(['甲', 25, 25]);
    });
    it.each<[string, Told | number, Told | number, string | undefined]>([
      ['typed people', average, 4, '甲项 人数'],
      ['typed both', 160, 4, '甲项 组均、甲项 人数'],
      ['people of another sheet', average, told('=人员!B2', 9), '甲项 组均、甲项 人数'],
    ])('%s stay, and that is said', (_, mean, people, labels) => {
      const rows = counted([80, 160, 120, 280], mean, people);
      const result = run(group(8, few, FEW), group(15, few, FEW), ...rows);
      expect(result.note?.zh).toMatch(new RegExp(`^${labels}：.*仍是表上的数`));
      expect(totals(result)[0]).toEqual(['甲', 50, 50]);
      expect(run(group(8, few, FEW), group(8, few, FEW), ...rows).note).toBe(undefined);
    });
    it('of whom nobody can tell, nobody is counted', () => {
      const rows = counted([80, 160, 120, 280], average, count).map((row) =>
        row[0] === '甲' ? row.map((cell, at) => (at === 2 ? null : cell)) : row,
      );
      const result = run(group(8, few, FEW), group(15, few, FEW), ...rows);
      expect(result.left.map(({ name, why }) => [name, why.zh])).toEqual(
        ['甲', '乙', '丙', '丁'].map((name) => [
          name,
          expect.stringMatching(/组里有人不知道是否参评.*缺少出勤/),
        ]),
      );
    });
    it('a mark that asks the rules follows them', () => {
      const mark = (value: string): Told => told('=IF(KPIELIGIBLE(C2:C3)=TRUE,"是","否")', value);
      const rows = counted([80, 160, 120, 280], average, told(count.formula, 3)).map((row, at) =>
        at === 0
          ? row
          : row.map((cell, column) => (column === 1 ? mark(row[0] === '丁' ? '否' : '是') : cell)),
      );
      // By the rules before three take part, by those after all four.
      const result = run(group(15, few, FEW), group(8, few, FEW), ...rows);
      expect(totals(result)[0]).toEqual(['甲', 80, 50]);
    });
  });
  it('who is not rated by one version has a share under the other, and is counted there alone', () => {
    const own = (leastWeight: number): Scheme => {
      const { aggregation: _, ...rest } = pool({});
      return { ...scheme({ leastWeight }, score(60), other), ...{ pool: rest.pool as never } };
    };
    const rows: Rows = [
      ['奖金池', 1000],
      ['姓名', '甲项', '乙项'],
      ['甲', 60, '不适用'],
      ['乙', 40, 40],
    ];
    const result = run(own(0.6), own(0.7), ...rows);
    expect(
      result.people.map(({ name, before, after }) => [
        name,
        ...[before, after].map(({ money }) => money && toYuan(money.bonus)),
      ]),
    ).toEqual([['乙', 400, 600]]);
    expect(result.left.map(({ name }) => name)).toEqual(['甲']);
  });
  it('unchanged conditions need no column', () => {
    expect(parts(sheet('别的'), pool(part(8)), pool(part(8))).missing).toEqual([]);
  });
  it('a figure that is missing leaves nobody paid', () => {
    const rows = sheet('出勤').map((row) => (row[0] === '甲' ? ['甲', null, null, 90, 1] : row));
    const result = parts(rows);
    expect(result.parts.map(({ name, before }) => [name, before.fault])).toContainEqual(['甲', true]);
    expect(result.unpaid.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });
});

test('limits of pay: 300 × 90% is 270, held at 240, then at 200', () => {
  const own = (ceiling: number): Scheme =>
    scheme(
      {
        coefficient: 'score',
        pay: { levels: [{ label: '初级', base: 2000, bonus: 300 }], commission: true },
        payLimits: { bonus: { ceiling } },
      },
      score(100),
    );
  const result = run(own(240), own(200), ['姓名', '薪资级别', '甲项'], ['甲', '初级', 90]);
  const [person] = result.people;
  expect([person?.before, person?.after].map((side) => side?.money && toYuan(side.money.bonus))).toEqual([
    240, 200,
  ]);
  expect(toYuan(result.salary?.after as never)).toBe(2200);
});

test('chats of an agent come together, and the lowest is dropped where the rules say so', () => {
  const own = (samples?: Scheme['samples']): Scheme =>
    scheme(
      {
        grades: {
          edge: 'lower',
          bands: [{ label: 'A', from: 90 }, { label: 'B', from: 60 }, { label: 'C' }],
        },
        ...(samples === undefined ? {} : { samples }),
      },
      score(100, { redLine: true }),
    );
  const result = run(
    own(),
    own({ dropLowest: 1 }),
    ['姓名', '甲项'],
    ['甲', 95],
    ['乙', 95],
    ['甲', 61],
    ['丙', 80],
    ['甲', 90],
    ['乙', 0],
  );
  expect(
    result.people.map(({ row, name, before, after }) => [
      row,
      name,
      toNumber(before.total),
      before.grade,
      toNumber(after.total),
      after.grade,
    ]),
  ).toEqual([
    // 246 ÷ 3, then 185 ÷ 2.
    [1, '甲', 82, 'B', 92.5, 'A'],
    // The red line tells also where its chat is dropped.
    [2, '乙', 47.5, 'C', 95, 'C'],
  ]);
  // A single chat leaves nothing once the lowest is dropped.
  expect(result.left.map(({ name, why }) => [name, why.zh])).toEqual([
    ['丙', expect.stringMatching(/^按改后的规则：/)],
  ]);
});

describe('ladders', () => {
  const ladder = (more: Partial<LadderStep>): Scheme => {
    const { aggregation: _aggregation, ...rest } = scheme({
      stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 3, atLeast: 80, gates: [], ...more }] },
    });
    return rest;
  };
  /** The newest months up to March 2026. */
  const months = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const index = 2026 * 12 + 3 - count + at;
      return `${Math.floor(index / 12)}年${(index % 12) + 1}月`;
    });
  const starsOf = ({ people }: Simulation) =>
    people.map(({ name, before, after }) => [name, before.grade, after.grade]);

  test('n of m months, leave, and months without a rating', () => {
    const result = run(
      ladder({}),
      ladder({ need: 2 }),
      ['姓名', ...months(5)],
      ['甲', null, null, 80, 70, 80],
      ['乙', 80, '休假', 80, '不参评', 80],
      ['丙', null, null, 70, 70, 80],
    );
    expect(starsOf(result)).toEqual([
      ['甲', '0★', '1★'],
      ['乙', '1★', '1★'],
      ['丙', '0★', '0★'],
    ]);
  });

  test('a version may look at more months than the other shows', () => {
    const result = run(
      ladder({}),
      ladder({ window: 15 }),
      ['姓名', ...months(15)],
      ['甲', ...Array.from({ length: 15 }, () => 80)],
      ['乙', 79, ...Array.from({ length: 14 }, () => 80)],
    );
    expect(starsOf(result)).toEqual([
      ['甲', '1★', '1★'],
      ['乙', '1★', '0★'],
    ]);
  });

  test('quotas of each team, without those who take no part', () => {
    const row = (name: string, team: string, takes: string, month: number): readonly Cell[] => [
      name,
      team,
      takes,
      month,
      month,
      month,
    ];
    const rows = [
      ['姓名', '团队', '参评', ...months(3)],
      row('甲', '一组', '是', 80),
      row('乙', '一组', '', 80),
      row('丙', '一组', '是', 79),
      row('丁', '一组', '否', 80),
      row('戊', '二组', '是', 79),
      row('己', '二组', '仅参照', 80),
    ];
    // Under 70% of three are two; at most 30% of three is nobody, of one as well.
    const result = run(ladder({ quota: 0.7 }), ladder({ quota: { atMost: 0.3 } }), ...rows);
    expect(result.quotas.map((one) => quotaWords(one).zh)).toEqual([
      '一组 1★：改前 2 人，名额 2；改后 2 人，名额 0，超 2',
    ]);
    expect(result.quotas.map((one) => quotaWords(one).en)).toEqual([
      '一组 1★: before 2 people, 2 places; after 2 people, 0 places, 2 over',
    ]);
    const options = { language: 'zh', sheetName: '模拟', of: 'S', charts: false } as const;
    const sides = { before: { zh: '旧', en: 'old' }, after: { zh: '新', en: 'new' } };
    const { writes } = simulationPatch(result, { ...options, ...sides });
    const last = writes.filter((write) => write.kind === 'write').at(-1);
    expect(last?.contents).toEqual([['星级名额'], ['一组 1★：改前 2 人，名额 2；改后 2 人，名额 0，超 2']]);
    // Without a limit nothing is passed; what is passed already is said though nothing changes.
    expect(run(ladder({ quota: 0.7 }), ladder({ quota: 0.7 }), ...rows).quotas).toEqual([]);
    const passed = run(ladder({ quota: 0.3 }), ladder({}), ...rows).quotas;
    expect(passed.map((one) => quotaWords(one).zh)).toEqual([
      '一组 1★：改前 2 人，名额 0，超 2；改后 没有名额限制',
      '二组 1★：改前 0 人，名额 0；改后 没有名额限制',
    ]);
  });
});

test('where less is better under one version alone, the ranks that the sheet reckons are turned round under it', () => {
  const names = ['个人', '组均', '人数', '名次'];
  const rows = [
    ['姓名', ...names],
    // Half as much and half as little again: 150% and 50% one way, 50% and 150% the other; the first of five gets 110 at most.
    ...[60, 30, 30, 20, 10].map((own, at) => [`员${at}`, own, 30, 5, [1, 2, 2, 4, 5][at] ?? 0]),
  ];
  const block = {
    ...blockOf(rows),
    formulas: rows.map((_, r) => [null, null, ...['=AVERAGE()', '=COUNT()', '=RANK()'].map((one) => (r === 0 ? null : one))]), // prettier-ignore
  };
  const [more, fewer] = [relative(names, ceilings(110)), relative(names, { ...ceilings(110), ...less })];
  const result = simulate(compileScheme(more), compileScheme(fewer), block);
  if ('fault' in result) throw new Error(result.fault.en);
  const totals = result.people.map(({ before, after }) =>
    [before, after].map(({ total }) => toNumber(total)),
  );
  // 200%, 100%, 100%, 66.7% and 33.3% of the mean; 0%, 100%, 100%, 133.3% and 166.7% the other way round.
  expect(totals[0]).toEqual([110, 0]);
  expect(totals[4]?.[1]).toBe(110);
  expect(totals[3]?.[1]).toBe(100);
});
