/** What a table that is faulty, or says less than it could, is read as: as much as it says, and nothing in the place of the rest. */
import type { Cell } from '../../../src/core/cell';
import type { Draft } from '../../../src/core/table/draft';
import { totalLine } from '../../../src/core/table/lines';
import { readTable } from '../../../src/core/table/read';
import { rulesTable } from '../../../src/core/table/rules-table';
import { indicator as indicatorOf } from '../../support/broken';
import { at, faultsOf, indicator, part, scheme, type Row } from './faults';
import { grid } from './grid';

const draftOf = (...rows: readonly Row[]): Draft => {
  const [draft, ...others] = readTable(grid(...rows));
  if (draft === undefined || others.length > 0) throw new Error('not one version');
  return draft;
};
const plain = (...rows: readonly Row[]): Draft => draftOf(...scheme(), ...indicator(), ...rows);
const first = ({ scheme: { aggregation } }: Draft): unknown =>
  aggregation !== undefined && 'indicators' in aggregation ? aggregation.indicators[0] : undefined;
const idle = (row: number, column: number | '–', zh: string, en: string): string =>
  `warning ${row} ${column} not-read ${zh}：第 ${row} 行的填写没有用到，不影响结果。请清空，或更正规则。 ${en}: what stands in row ${row} is not used and changes no result. Clear it, or correct the rule.`;

test('a table without 【方案】', () => {
  expect(draftOf(...indicator()).scheme).toStrictEqual({
    id: '',
    number: 0,
    name: { zh: '', en: '' },
    period: 'month',
    source: { file: '', section: { zh: '', en: '' } },
  });
});

test('without the parts there are no grades and no stars', () => {
  const { grades, stars, bands, ranges } = plain();
  expect([grades, stars, [...bands], [...ranges]]).toStrictEqual([[], [], [], []]);
});

test('rows without a key', () => {
  const draft = draftOf(
    ...scheme(),
    ...part('指标', ['代号', '名称', '输入', '规则', '满分'], [null, '甲', '分数', '人工评分', 100]),
    ...part('加减项', ['代号', '名称', '输入', '规则'], [null, '乙', '次数', '加分']),
  );
  expect(draft.scheme.aggregation).toMatchObject({ indicators: [{ key: '' }] });
  expect(draft.scheme.adjustments).toMatchObject([{ key: '' }]);
});

test('half a ratio is none', () => {
  for (const [of, by] of [
    ['x', null],
    [null, 'x'],
  ] as const) {
    // prettier-ignore
    const draft = draftOf(...scheme(), ...indicator(['分子', of], ['分母', by]));
    expect(first(draft)).not.toHaveProperty('ratio');
    const rate: Row = ['rate', '率', '比率 0–100%', of, by];
    const facts = part('事实', ['代号', '名称', '输入', '分子', '分母'], rate);
    const stars = [...part('星级方式', ['方式'], ['按总分']), ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余'])]; // prettier-ignore
    expect(plain(...stars, ...facts).scheme.stars?.facts[0]).not.toHaveProperty('ratio');
  }
});

test('a kind of input that is unknown is said once', () => {
  const faults = faultsOf(...scheme(), ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '天晓得', '人工评分', 100])); // prettier-ignore
  expect(faults.map((fault) => fault.split(' ').slice(0, 4).join(' '))).toEqual(['error 4 4 unknown-word']);
});

test('a note of an unknown kind', () => {
  const faults = faultsOf(...scheme(), ...indicator(), ...part('备注', ['方式', '名称'], ['闲话', '甲']));
  expect(faults).toEqual([
    at('6 2 unknown-word', '备注·方式：不认识“闲话”。可填：说明、决定、原文缺陷。', 'Notes, Kind: "闲话" is unknown. It can be: note, decision, defect.'), // prettier-ignore
  ]);
});

test('a season without months', () => {
  const draft = plain(
    ...part('设定', ['代号', '名称', '输入', '月份', '数值'], ['g', '目标', '数值', '1-12', 5], ['g', '目标', '数值', null, 6]), // prettier-ignore
  );
  expect(draft.scheme.settings?.[0]?.seasons?.map(({ months }) => months.length)).toEqual([12, 0]);
});

test('a row whose condition cannot be read states no band', () => {
  const bands = part('分档', ['指标代号', '条件', '界限', '得分'], ['a', '≥', '许多', 100], ['a', '其余', null, 0]); // prettier-ignore
  const one = draftOf(...scheme(), ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', '次数', '分档']), ...bands); // prettier-ignore
  expect(one.bands.get('a')).toStrictEqual([{ row: 6, label: '', score: 0, rest: true }]);
  const grades = plain(...part('评级', ['名称', '条件', '界限'], ['A', null, 90], ['B', '其余', null]));
  expect(grades.grades).toStrictEqual([{ row: 6, label: 'B', rest: true }]);
  const stars = plain(...part('星级方式', ['方式'], ['按总分']), ...part('星级', ['星级', '条件', '界限'], [1, null, 60], [0, '其余'])); // prettier-ignore
  expect(stars.stars).toStrictEqual([{ row: 8, label: '0', rest: true }]);
});

test('half a second condition leaves the first', () => {
  const draft = plain(...part('评级', ['名称', '条件', '界限', '且', '另一界限'], ['A', '≥', 90, '<', null], ['B', '其余'])); // prettier-ignore
  expect(draft.grades[0]).toStrictEqual({ row: 5, label: 'A', low: { value: 90, closed: true } });
});

const LADDER = ['星级', '月数', '达标月数', '条件', '界限', '奖励'];
const ladder = (kind: Row, ...rows: readonly Row[]): readonly Row[] => [
  ...part('星级方式', ['方式', '去掉最低', '去掉最高', '取最好'], kind),
  ...part('星级', LADDER, ...rows),
];

test('steps of stars: no reward comes of the months, and none of a star that is no number', () => {
  const draft = plain(...ladder(['逐月阶梯'], [1, 3, 2, '≥', 70, null], ['许多', 3, 2, '≥', 80, null]));
  expect(draft.scheme.stars).toStrictEqual({
    kind: 'ladder',
    facts: [],
    steps: [{ star: 1, window: 3, need: 2, atLeast: 70, gates: [] }],
  });
});

test.each([
  ['去掉最低', 'Drop lowest', 3],
  ['去掉最高', 'Drop highest', 4],
  ['取最好', 'Best only', 5],
])('%s has no say over steps', (zh, en, column) => {
  const kind: Cell[] = ['逐月阶梯', null, null, null];
  kind[column - 2] = 1;
  expect(faultsOf(...scheme(), ...indicator(), ...ladder(kind, [1, 3, null, '≥', 70, null]))).toEqual([
    idle(6, column, `星级方式·${zh}`, `Star rule, ${en}`),
  ]);
});

test('a star above and not from a total is shown in its own row', () => {
  const faults = faultsOf(
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['按总分']),
    ...part('星级', ['星级', '条件', '界限'], [2, '≥', 80], [1, '>', 60], [0, '其余', null]),
  );
  expect(faults).toEqual([at('9 3 unknown-word', '星级·条件：条件应为 ≥。', 'Stars, Condition: the condition must be ≥.')]); // prettier-ignore
});

test('a floor of pay alone', () => {
  const limits = part('奖金上下限', ['方式', '保底', '封顶'], ['奖金', 200, null], ['提成', null, 900]);
  expect(plain(...limits).faults).toEqual([]);
  expect(plain(...limits).scheme.payLimits).toStrictEqual({
    bonus: { floor: 200 },
    commission: { ceiling: 900 },
  });
});

test('half a condition of taking part is none', () => {
  const rows = part('参评条件', ['代号', '名称', '输入', '条件', '界限'], ['n', '接待', '次数', '≥', null]);
  expect(plain(...rows).scheme.takingPart?.[0]).not.toHaveProperty('test');
});

test('whole rows that nobody reads', () => {
  const log = part('问题记录', ['渠道', '起点', '轻微扣分', '中等扣分', '严重扣分'], ['电话', 100, 1, 2, 3], ['在线', 90, 2, 3, 4]); // prettier-ignore
  const codes = part('问题码', ['代号', '名称', '严重程度'], ['Q1', '一', 1]);
  expect(faultsOf(...scheme(), ...indicator(), ...log, ...codes)).toEqual([idle(7, '–', '问题记录·整行', 'Issue log, whole rows')]); // prettier-ignore
  const choices = part('事实选项', ['事实', '名称'], ['nobody', '甲']);
  const stars = [...part('星级方式', ['方式'], ['按总分']), ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余'])]; // prettier-ignore
  expect(faultsOf(...scheme(), ...indicator(), ...stars, ...choices)).toEqual([idle(11, '–', '事实选项·整行', 'Fact choices, whole rows')]); // prettier-ignore
});

test('columns for the eye are no part’s own', () => {
  const eye = ['名称', '英文名称', '别名', '岗位码', '说明', '说明（英文）', '代号', '指标代号'];
  const year = part('年度', ['方式', '数值', ...eye], ['取平均', 12, ...eye.map(() => '记')]);
  expect(faultsOf(...scheme(), ...indicator(), ...year)).toEqual([]);
});

test('a sentence ends once, whatever stands in it', () => {
  expect(faultsOf(...scheme(), ...indicator(['步长', '几?']))).toEqual([
    at(
      '4 7 bad-number',
      '指标·步长：“几?”不是数字。请填数字。',
      'Indicators, Step: "几?" is no number. Enter a number.',
    ),
  ]);
  expect(faultsOf(...scheme(), ...indicator(['红线', '?']))).toEqual([
    at('4 7 unknown-word', '指标·红线：“?”应为 是 或 否。', 'Indicators, Red line: "?" must be yes or no.'),
  ]);
});

test('levels by points stand from the highest on', () => {
  const draft = draftOf(
    ...scheme(),
    ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '分数', '分数段', 10]),
    ...part('选项', ['指标代号', '名称', '起点'], ['a', '差', 0], ['a', '优', 8], ['a', '中', 5]),
  );
  const rows = [0, 1, 2].map((index) => draft.place('levels', 'a', index, 'from')?.row);
  expect(rows).toEqual([6, 7, 5]);
});

test('a table is known again cell by cell, also where an error has gone', () => {
  const table = (note: Cell): Cell[][] => grid(...scheme(), ...indicator(['注', note]));
  for (const note of [
    { error: '#N/A' } as const,
    null,
    { error: '#N/A' } as const,
    { error: '#REF!' } as const,
    5,
  ])
    expect(rulesTable(table(note)).findings).toEqual([]);
});

describe('the highest total', () => {
  const manual = (key: string, max: number) => indicatorOf(key, { kind: 'manual', max });
  const relative = indicatorOf('r', { kind: 'relative', max: 100, better: 'higher' });
  const endless = { value: Infinity, closed: false };

  test('is none where better ones than the mean may pass full marks', () => {
    const weighed = (...indicators: readonly ReturnType<typeof manual>[]) =>
      totalLine({
        aggregation: { kind: 'weighted', indicators: indicators.map((one) => ({ ...one, weight: 50 })) },
      });
    expect(weighed(manual('a', 100), relative).high).toEqual(endless);
    expect(weighed(manual('a', 100), manual('b', 100)).high).toEqual({ value: 100, closed: true });
  });

  test('is none where a full mark is no number', () => {
    expect(totalLine({ aggregation: { kind: 'points', indicators: [manual('a', 50), manual('b', NaN)] } }).high).toEqual(endless); // prettier-ignore
  });

  test('is 100 of weights, however many there are', () => {
    const indicators = ['a', 'b'].map((key) => ({ ...manual(key, 100), weight: 50 }));
    const group = { key: 'g', label: { zh: '组', en: 'G' }, weight: 100, total: { kind: 'weighted' as const, indicators } }; // prettier-ignore
    expect(totalLine({ aggregation: { kind: 'groups', groups: [group] } })).toEqual({
      low: { value: 0, closed: true },
      high: { value: 100, closed: true },
      step: 0.01,
    });
  });
});
