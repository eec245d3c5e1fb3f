/** The year by its scheme's rule, worked out by hand: means, most months at a star, ties and gaps. */
import { compiledById } from '../../support/schemes';
import { toNumber } from '../../../src/core/number/exact';
import { standingOf, type ClosingLine } from '../../../src/workbook/closing/closings';
import type { KeptTable } from '../../../src/workbook/closing/kept';
import type { YearMonth } from '../../../src/workbook/closing/year/read-year';
import { yearOf } from '../../../src/workbook/closing/year/year';

type Row = readonly [name: string, id: string, score: number | null, stars: number | null];

function month(
  key: string,
  scheme: string,
  rows: readonly Row[],
  kind: KeptTable['kind'] = 'assessment',
): YearMonth {
  const cell = (value: number | string | null) => ({ value, formula: null });
  const table: KeptTable = {
    sheet: `${key} ${kind}`,
    kind,
    roles: { name: '姓名', score: '得分', stars: '星级' },
    columns: ['姓名', '得分', '星级'].map((title) => ({ key: title, title })),
    rows: rows.map(([name, id, score, stars]) => ({
      kind: 'person',
      key: id || name,
      name,
      id,
      team: '',
      cells: [cell(name), cell(score), cell(stars)],
    })),
    above: [],
  };
  return {
    key,
    sealed: false,
    broken: false,
    standing: standingOf({ closings: null, journal: null }, key),
    tables: [table],
    scored: kind === 'stars' ? [] : [compiledById(scheme)],
    starred: kind === 'stars' ? [compiledById(scheme)] : [],
  };
}

const yearly = (months: readonly YearMonth[]) =>
  yearOf({ year: 2026, years: [2026], months, survey: { sheets: [], names: [] } });

test('a quarterly scheme has the mean of its four quarters, and says which are missing', () => {
  const scores = {
    甲: [90, 80, 70, 81],
    乙: [80.25, 80.25, 80.25, 80.25],
    丙: [100, null, 100, null],
  } as const;
  const months = ['2026-03', '2026-06', '2026-09', '2026-12'].map((key, index) =>
    month(
      key,
      'presales-quantified',
      Object.entries(scores).map(([name, all]): Row => [name, '', all[index] ?? null, null]),
    ),
  );
  const year = yearly(months);
  // 甲: 321 ÷ 4 = 80.25, as 乙 has throughout; 丙: 200 ÷ 2 = 100, of two quarters, which is no year's score yet.
  expect(year.people.map(({ name, mean, gaps, rank }) => [name, mean && toNumber(mean), gaps, rank])).toEqual(
    [
      ['甲', 80.25, 0, 1],
      ['乙', 80.25, 0, 1],
      ['丙', 100, 2, undefined],
    ],
  );
  expect(year.notes.map(({ zh }) => zh)).toContain('得分不全：丙 缺 2');
});

test('where the most months at five stars count, equals are the best together', () => {
  const months = [
    month('2026-01', 'fee-collection-star', [
      ['甲', 'K1', null, 5],
      ['乙', 'K2', null, 5],
      ['丙', 'K3', null, 4],
    ]),
    month('2026-02', 'fee-collection-star', [
      ['甲', 'K1', null, 4],
      ['乙', 'K2', null, 4],
      ['丙', 'K3', null, 4],
    ]),
    month('2026-03', 'fee-collection-star', [
      ['甲', 'K1', null, 5],
      ['乙', 'K2', null, 5],
      ['丙', 'K3', null, 3],
    ]),
  ];
  const year = yearly(months);
  expect(year.people.map(({ name, count, rank }) => [name, count, rank])).toEqual([
    ['甲', 2, 1],
    ['乙', 2, 1],
    ['丙', 0, undefined],
  ]);
  expect(year.best).toEqual(['甲（K1）', '乙（K2）']);
});

test('stars that are given once a year are those of the year, beside the mean of January to June', () => {
  const scores = [90, 92, null, 94, 96, 98, 10, 20];
  const months = scores.map((score, index): YearMonth => {
    const key = `2026-0${index + 1}`;
    const assessed = month(key, 'presales-standard', [
      ['甲', 'K1', score, null],
      ['乙', 'K2', 80, null],
      ['丙', 'K3', index === 0 ? 70 : null, null],
    ]);
    if (key !== '2026-07' && key !== '2026-08') return assessed;
    // Rated in July, but for one who was rated in August.
    const rated = month(
      key,
      'star-representative',
      key === '2026-07'
        ? [
            ['甲', 'K1', null, 5],
            ['乙', 'K2', null, 1],
          ]
        : [['乙', 'K2', null, 2]],
      'stars',
    );
    return { ...assessed, tables: [...assessed.tables, ...rated.tables], starred: rated.starred };
  });
  const year = yearly(months);
  // 甲: (90 + 92 + 94 + 96 + 98) ÷ 5 = 94; what came after June does not count. 丙 was not rated.
  expect(
    year.people.map(({ name, mean, count, gaps, rank }) => [name, mean && toNumber(mean), count, gaps, rank]),
  ).toEqual([
    ['甲', 94, 5, 1, 1],
    ['乙', 80, 2, 0, 2],
    ['丙', 70, undefined, 5, undefined],
  ]);
  // The scheme has stars of the year and no best.
  expect(year.best).toEqual([]);
  expect([year.meanTitle.zh, year.countTitle?.zh]).toEqual(['1–6 月平均', '年度星级']);
  expect(year.notes.map(({ zh }) => zh)).toContain('当年没有评定结果：丙');
});

test('a month without numbers knows somebody by the name', () => {
  const year = yearly([
    month('2026-01', 'presales-standard', [['甲', 'K1', 80, null]]),
    month('2026-02', 'presales-standard', [['甲', '', 90, null]]),
  ]);
  expect(year.people.map(({ name, mean }) => [name, mean && toNumber(mean)])).toEqual([['甲', 85]]);
});

test('months without a sheet, and people who are not in all of them, are named', () => {
  const year = yearly([
    month('2026-02', 'presales-standard', [['甲', 'K1', 80, null]]),
    month('2026-03', 'presales-standard', [
      ['甲', 'K1', 90, null],
      ['乙', 'K2', 70, null],
    ]),
    month('2026-06', 'presales-standard', [['乙', 'K2', 71, null]]),
  ]);
  // 甲: (80 + 90) ÷ 2, and not there in June; 乙: (70 + 71) ÷ 2, and not there in February.
  expect(year.people.map(({ name, mean, gaps }) => [name, mean && toNumber(mean), gaps])).toEqual([
    ['甲', 85, 1],
    ['乙', 70.5, 1],
  ]);
  expect(year.people.map(({ months }) => months.map((one) => one?.score))).toEqual([
    [80, 90, undefined],
    [undefined, 70, 71],
  ]);
  expect(year.notes.map(({ zh }) => zh)).toEqual([
    '未封账的月份：2026-02、2026-03、2026-06',
    '没有表的月份：2026-04、2026-05',
    '得分不全：甲 缺 1、乙 缺 1',
  ]);
});

test('an amendment finds whoever has a number in that month alone', () => {
  const amended = { of: 'amended', version: 1, name: '甲（K1）', item: '总分', before: 90, after: 95 };
  const sealed = month('2026-02', 'presales-standard', [['甲', 'K1', 90, null]]);
  const lines = [amended as unknown as ClosingLine];
  const year = yearly([
    month('2026-01', 'presales-standard', [['甲', '', 80, null]]),
    { ...sealed, sealed: true, standing: { ...sealed.standing, version: 1, lines } },
  ]);
  expect(year.people.map(({ months }) => months.map((one) => [one?.score, one?.amended]))).toEqual([
    [[80, false], [95, true]],
  ]); // prettier-ignore
});
