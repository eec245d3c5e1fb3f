/** Dropping the lowest or highest of several chats, and the best alone: as rules tables say it. */
import type { Cell } from '../../../src/core/cell';
import { compareSchemes } from '../../../src/core/compare/compare';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { SampleRule } from '../../../src/schemes/samples';
import type { Scheme } from '../../../src/schemes/scheme';
import { call, callRaw, errorText } from '../../support/call';
import { indicator, manual, scheme } from '../../support/broken';
import { draftOf, lines } from '../lint/drafts';
import { errorsOf } from '../table/grid';

const NOTES = { decisions: [], defects: [] };
/** Ten points, by hand; below 6 is C; 0 points are a red line. */
const sampled = (samples?: SampleRule): Scheme =>
  scheme(
    {
      grades: { edge: 'lower', bands: [{ label: 'A', from: 8 }, { label: 'B', from: 6 }, { label: 'C' }] },
      ...(samples === undefined ? {} : { samples }),
    },
    indicator('a', manual, { input: 'points', redLine: true }),
  );
const table = (own: Scheme): Cell[][] => printTable(own, NOTES, 'zh').map((row) => [...row]);
const mean = (samples: SampleRule | undefined, ...marks: readonly Cell[]): unknown =>
  call('QASCORE', marks.map((mark) => [mark]), table(sampled(samples))); // prettier-ignore
const grade = (samples: SampleRule | undefined, ...marks: readonly Cell[]): unknown =>
  call('QAGRADE', marks.map((mark) => [mark]), table(sampled(samples))); // prettier-ignore

it.each<[string, SampleRule | undefined, readonly Cell[], unknown]>([
  ['all of them', undefined, [2, 6, 10], 6],
  ['without the lowest', { dropLowest: 1 }, [6, 2, 10], 8],
  ['without the highest', { dropHighest: 1 }, [6, 2, 10], 4],
  ['without either', { dropLowest: 1, dropHighest: 1 }, [6, 2, 10, 7], 6.5],
  ['without the two lowest', { dropLowest: 2 }, [1, 2, 3, 4], 3.5],
  ['the best two', { best: 2 }, [6, 2, 10], 8],
  ['the best two of two', { best: 2 }, [6, 2], 4],
  ['only one of equal ones goes', { dropLowest: 1 }, [2, 2, 10], 6],
  ['blank rows are no chats', { dropLowest: 1 }, [null, 6, 2, null, 10], 8],
  ['a mean that does not end', { dropLowest: 1 }, [1, 5, 5, 6], 5.33333333333333],
  ['one chat is that chat', { dropLowest: 1 }, [7], 7],
  ['as many as are dropped', { dropLowest: 1, dropHighest: 1 }, [6, 2], '#N/A'],
  ['one more', { dropLowest: 1, dropHighest: 1 }, [6, 2, 3], 3],
  ['too few for the best', { best: 3 }, [6, 2], '#N/A'],
  ['one of several rows', { dropLowest: 1 }, [6, null], '#N/A'],
  ['nothing', { dropLowest: 1 }, [null, null], ''],
])('%s', (_, rule, marks, expected) => {
  expect(mean(rule, ...marks)).toBe(expected);
});

it('grades by what is averaged; a red line tells also where its chat is dropped', () => {
  expect(grade(undefined, 5, 8, 9)).toBe('B');
  expect(grade({ dropLowest: 1 }, 5, 8, 9)).toBe('A');
  expect(grade({ dropLowest: 1 }, 0, 8, 9)).toBe('C');
});

it('says how many there are and how many it takes', () => {
  expect(errorText('QASCORE', [[6], [2]], table(sampled({ dropLowest: 1, dropHighest: 1 })))).toBe(
    '#N/A 只有 2 次抽检，按规则（去掉最低 1 次、去掉最高 1 次）至少要 3 次。请补齐后再算。 there are 2 chats; the rules (without the lowest 1 and without the highest 1) need at least 3. Add more first.',
  );
});

it.each<[string, SampleRule, readonly string[]]>([
  ['both ends', { dropLowest: 1, dropHighest: 2 }, []],
  ['the best', { best: 3 }, []],
  [
    'both',
    { best: 3, dropLowest: 1 },
    [
      'error bad-number 0: 取最好：不能同时去掉最低或最高，请只留一种。 Best only: it cannot stand beside dropping the lowest or highest; keep one of the two.',
    ],
  ],
  [
    'none',
    { dropLowest: 0 },
    [
      'error bad-number 0: 方案 去掉最低：0 应为整数，且 ≥ 1，请更正。 Scheme Drop lowest: 0 must be a whole number, ≥ 1; correct it.',
    ],
  ],
  [
    'half',
    { best: 1.5 },
    [
      'error bad-number 0: 方案 取最好：1.5 应为整数，且 ≥ 1，请更正。 Scheme Best only: 1.5 must be a whole number, ≥ 1; correct it.',
    ],
  ],
])('%s, linted', (_, rule, expected) => {
  expect(lines(draftOf(sampled(rule)), 'bad-number')).toEqual(expected);
});

it('is read as it prints, in both languages', () => {
  for (const rule of [{ dropLowest: 1, dropHighest: 2 }, { best: 3 }])
    for (const language of ['zh', 'en'] as const) {
      const [draft] = readTable(printTable(sampled(rule), NOTES, language));
      expect(draft?.faults).toEqual([]);
      expect(draft?.scheme.samples).toEqual(rule);
    }
});

it('where there is no total, nothing reads it', () => {
  const { aggregation: _, grades: _grades, ...rest } = sampled({ best: 2 });
  const bare: Scheme = {
    ...rest,
    stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 1, atLeast: 60, gates: [] }] },
  };
  expect(errorsOf(table(bare))).toEqual([]);
  expect(JSON.stringify(callRaw('KPICHECK', [table(bare)]))).toContain('not-read');
});

it('is compared in words', () => {
  const changes = compareSchemes(sampled({ dropLowest: 1 }), sampled({ best: 3 }));
  expect(changes.map((one) => one.words.zh)).toEqual(['去掉最低 1 → （无）', '取最好 （无） → 3']);
});

describe('months of a yearly rating', () => {
  /** 0★ below 60, then a star each ten points; rated as soon as one is there. */
  const yearly = (samples?: SampleRule, months = 6): Scheme =>
    scheme({
      stars: {
        kind: 'annual',
        months,
        facts: [],
        ...(samples === undefined ? {} : { samples }),
        bands: [
          { star: 5, from: 90 },
          { star: 4, from: 80 },
          { star: 3, from: 70 },
          { star: 2, from: 60 },
          { star: 1 },
        ],
        complaintCap: 3,
        leaveLimit: 2,
      },
    });
  const stars = (rule: SampleRule | undefined, ...months: readonly Cell[]): unknown =>
    call('STARLEVEL', [months], table(yearly(rule)));

  it.each<[string, SampleRule | undefined, readonly Cell[], unknown]>([
    // (60 + 85 + 95) ÷ 3 = 80; without 60 it is 90; without 95, 72.5.
    ['all', undefined, [60, 85, 95], 4],
    ['without the lowest', { dropLowest: 1 }, [60, 85, 95], 5],
    ['just under', { dropLowest: 1 }, [60, 85, 94.98], 4],
    ['without the highest', { dropHighest: 1 }, [60, 85, 95], 3],
    ['the best one', { best: 1 }, [60, 85, 91], 5],
    ['leave is no lowest month', { dropLowest: 1 }, [60, 85, '休假', 95], 5],
    ['too few', { best: 4 }, [60, 85, 95], '#N/A'],
  ])('%s', (_, rule, months, expected) => {
    expect(stars(rule, ...months)).toBe(expected);
  });

  it('says which months count, and how many are wanting', () => {
    expect(errorText('STARLEVEL', [[60, 85]], table(yearly({ best: 4 })))).toBe(
      '#N/A 只有 2 个月的得分，按规则（取最好 4 个月）至少要 4 个月。请补齐后再算。 there are 2 months; the rules (the best 4) need at least 4. Add more first.',
    );
    expect(call('STARNEXT', [[60, 85, 94]], table(yearly({ dropLowest: 1 })))).toContain(
      '3 个月去掉最低 1 个月后的均分 89.50 评为 4 星',
    );
    expect(callRaw('STARNEXT', [[[60, 85, 94]], table(yearly({ dropLowest: 1 }))], 'en')).toContain(
      'the mean of 3 months (without the lowest 1) is 89.50',
    );
  });

  it('is read as it prints, linted and compared', () => {
    const own = yearly({ dropLowest: 1, dropHighest: 1 });
    for (const language of ['zh', 'en'] as const) {
      const [draft] = readTable(printTable(own, NOTES, language));
      expect(draft?.faults).toEqual([]);
      expect(draft?.scheme.stars).toEqual(own.stars);
    }
    expect(lines(draftOf(yearly({ dropLowest: 5 })), 'bad-number')).toEqual([]);
    expect(lines(draftOf(yearly({ dropLowest: 6 })), 'bad-number')).toEqual([
      'error bad-number 0: 星级方式：按所填至少要 7 个月的得分，却只看 6 个月，请更正。 star rule: it takes the scores of at least 7 months and looks at 6; correct it.',
    ]);
    expect(lines(draftOf(yearly({ dropLowest: 1, best: 2 })), 'bad-number')[0]).toContain('不能同时去掉');
    const changes = compareSchemes(yearly(), own);
    expect(changes.map(({ words }) => words.zh)).toEqual([
      '星级：去掉最低 （无） → 1',
      '星级：去掉最高 （无） → 1',
    ]);
  });
});
