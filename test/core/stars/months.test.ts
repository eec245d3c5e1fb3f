/** n of m months, months of leave, and limits that may be met: as rules tables say them. */
import type { Cell } from '../../../src/core/cell';
import { compareSchemes } from '../../../src/core/compare/compare';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { Scheme } from '../../../src/schemes/scheme';
import type { LadderStep } from '../../../src/schemes/stars';
import { call, callRaw, column } from '../../support/call';
import { scheme } from '../../support/broken';
import { draftOf, lines } from '../lint/drafts';
import { errorsOf } from '../table/grid';

const NOTES = { decisions: [], defects: [] };
const step = (star: number, more: Partial<LadderStep>): LadderStep => ({
  star,
  window: 3,
  atLeast: 80,
  gates: [],
  ...more,
});
const ladder = (...steps: readonly LadderStep[]): Scheme =>
  scheme({ stars: { kind: 'ladder', facts: [], steps } });
const table = (own: Scheme): Cell[][] => printTable(own, NOTES, 'zh').map((row) => [...row]);
const level = (months: readonly Cell[], own: Scheme): unknown => call('STARLEVEL', [months], table(own));
const next = (months: readonly Cell[], own: Scheme, language: 'zh' | 'en' = 'zh'): unknown =>
  callRaw('STARNEXT', [[months], table(own)], language);

const FIVE_OF_SIX = ladder(step(1, { window: 6, need: 5 }));

describe('n of m months', () => {
  it.each<[string, readonly Cell[], number]>([
    ['all six', [80, 80, 80, 80, 80, 80], 1],
    ['five, the missed one first', [79.99, 80, 80, 80, 80, 80], 1],
    ['five, the missed one in the middle', [80, 80, 0, 80, 80, 80], 1],
    ['five, the newest missed', [80, 80, 80, 80, 80, 79], 1],
    ['five, 79.995 rounded up', [79, 79.995, 80, 80, 80, 80], 1],
    ['four', [79, 80, 80, 79.99, 80, 80], 0],
    ['five of seven, one of them too old', [80, 80, 80, 70, 80, 70, 80], 0],
    ['a seventh month is not looked at', [0, 80, 80, 80, 80, 70, 80], 1],
    ['only five months so far', [80, 80, 80, 80, 80], 1],
    ['only four', [80, 80, 80, 80], 0],
    ['a blank month is one missed', [80, 80, null, 80, 80, 80], 1],
    ['and two are two', [80, null, null, 80, 80, 80], 0],
  ])('%s', (_, months, stars) => {
    expect(level(months, FIVE_OF_SIX)).toBe(stars);
  });

  it('as many as the window has are all of them running', () => {
    for (const months of [
      [80, 80, 80],
      [80, 79, 80],
      [80, 80],
      [79, 80, 80, 80],
    ])
      expect(level(months, ladder(step(1, { need: 3 })))).toBe(level(months, ladder(step(1, {}))));
  });

  it('says how many there are and how many it takes', () => {
    expect(next([79, 80, 80, 79, 80, 80], FIVE_OF_SIX)).toBe('1 星：最近 6 个月有 4 个月 ≥80（需 5 个月）');
    expect(next([79, 80, 80, 79, 80, 80], FIVE_OF_SIX, 'en')).toBe(
      '1★: 4 of the newest 6 months are ≥80, 5 are needed',
    );
  });

  it('holds for its role alone, and a role that says nothing needs all', () => {
    const roles: Scheme = scheme({
      stars: {
        kind: 'ladder',
        facts: [
          {
            key: 'role',
            label: { zh: '岗位', en: 'role' },
            input: 'level',
            choices: [{ label: '甲岗' }, { label: '乙岗' }],
          },
        ],
        steps: [step(1, { window: { 甲岗: 3, 乙岗: 3 }, need: { 甲岗: 2, 乙岗: 3 } })],
      },
    });
    const of = (role: string): unknown => call('STARLEVEL', [[80, 70, 80]], table(roles), [['role', role]]);
    expect([of('甲岗'), of('乙岗')]).toEqual([1, 0]);
    const rules = table(roles);
    const head = rules.findIndex(([title]) => title === '【星级】');
    const at = rules[head]?.indexOf('达标月数') ?? -1;
    const own = rules.slice(head + 1).find((row) => row.includes('乙岗')) as Cell[];
    own[at] = null;
    expect(errorsOf(rules)).toEqual([]);
    expect(call('STARLEVEL', [[80, 70, 80]], rules, [['role', '乙岗']])).toBe(0);
    expect(call('STARLEVEL', [[80, 70, 80]], rules, [['role', '甲岗']])).toBe(1);
  });

  it.each<[string, Partial<LadderStep>, readonly string[]]>([
    ['2 of 3', { need: 2 }, []],
    ['3 of 3', { need: 3 }, []],
    [
      '4 of 3',
      { need: 4 },
      [
        'error bad-number 0: 1 星：最近 3 个月里要 4 个月达标，不可能做到，请更正达标月数或月数。 1★: 4 of the newest 3 months must reach the threshold, which cannot be; correct the months needed or the window.',
      ],
    ],
    [
      'none',
      { need: 0 },
      [
        'error bad-number 0: 星级 1 达标月数：0 应为整数，且 ≥ 1，请更正。 Stars 1 Months needed: 0 must be a whole number, ≥ 1; correct it.',
      ],
    ],
    [
      'half',
      { need: 1.5 },
      [
        'error bad-number 0: 星级 1 达标月数：1.5 应为整数，且 ≥ 1，请更正。 Stars 1 Months needed: 1.5 must be a whole number, ≥ 1; correct it.',
      ],
    ],
  ])('%s, linted', (_, more, expected) => {
    expect(lines(draftOf(ladder(step(1, more))), 'bad-number')).toEqual(expected);
  });

  it('a table that cannot be kept computes nothing, and the cell is named', () => {
    expect(level([80, 80, 80], ladder(step(1, { need: 4 })))).toBe('#VALUE!');
    expect(errorsOf(table(ladder(step(1, { need: 4 }))))[0]).toMatch(
      /^bad-number \d+: 1 星：最近 3 个月里要 4 个月/,
    );
  });
});

describe('months of leave', () => {
  const three = ladder(step(1, {}));
  it.each<[string, readonly Cell[], Scheme, unknown]>([
    ['do not break a run', [80, '休假', 80, 80], three, 1],
    ['do not count', [80, 80, '休假'], three, 0],
    ['several at the end', [80, 80, 80, '产假', '产假', '产假'], three, 1],
    ['a low month before them still breaks', [80, 79, '请假', 80, 80], three, 0],
    ['in English', [80, 'On leave', 80, 80], three, 1],
    ['nothing but leave', ['休假', '休假', '休假'], three, 0],
    ['a blank is no leave', [80, null, 80, 80], three, 0],
    ['any other word is an error', [80, '缺勤', 80, 80], three, '#VALUE!'],
    ['of n of m: the window reaches further back', [80, 70, '休假', 80, 80, 80, 80], FIVE_OF_SIX, 1],
    ['and not beyond it', [80, 80, 70, '休假', 80, 80, 70, 80], FIVE_OF_SIX, 0],
    // A month without a rating is passed over like one of leave.
    ['not rated: does not break a run', [80, '不参评', 80, 80], three, 1],
    ['not rated: does not count', [80, 80, ' Not rated '], three, 0],
    ['not rated: the newest month', [80, 80, 80, '不参评'], three, 1],
    ['not rated: a low month before it still breaks', [80, 79, '不参评', 80, 80], three, 0],
    ['not rated and leave in one window', [80, 70, '休假', 80, '不参评', 80, 80, 80], FIVE_OF_SIX, 1],
    ['仅参照 is no word for a month', [80, '仅参照', 80, 80], three, '#VALUE!'],
  ])('%s', (_, months, own, stars) => {
    expect(level(months, own)).toBe(stars);
  });

  it('count on in STARSTREAK and STARNEXT', () => {
    expect(call('STARSTREAK', [[70, 90, '休假', 80, '病假']], 80)).toBe(2);
    expect(next([70, 80, '休假', 80], three)).toBe('1 星：还差第 3 个月（共 3 个月）≥80');
  });

  it('of a yearly rating are months of leave, unless the fact says more', () => {
    const rate = (months: readonly Cell[], leave?: number): unknown =>
      call(
        'STARLEVEL',
        [months],
        'star-representative',
        [['current', 1], ['confirmed', '是'], ...(leave === undefined ? [] : [['leavemonths', leave]])] as Cell[][], // prettier-ignore
      );
    const high = rate([95, 95, 95, 95, 95, 95]);
    expect(high).not.toBe(1);
    expect(rate([95, 95, 95, 95, 95, '休假'])).toBe(high);
    // More months of leave than the limit: stays at the current star.
    expect(rate([95, 95, '休假', '休假', '休假', '休假'])).toBe(1);
    expect(rate([95, 95, 95, 95, 95, '休假'], 6)).toBe(1);
    expect(rate([95, 95, 95, 95, '休假', '休假'], 1)).toBe('#VALUE!');
  });
});

describe('limits of stars', () => {
  const own = ladder(
    step(1, { quota: { atMost: 0.2 } }),
    step(2, { quota: 0.2 }),
    step(3, { quota: { atMost: 0.1 } }),
  );
  it('≤20% may be met, <20% and 20% may not', () => {
    const people = column(1, 1, 2, 2, 3, 0, 0, 0, 0, 0);
    expect((call('STARQUOTA', people, table(own)) as unknown[][]).slice(1, 4)).toEqual([
      [3, 1, 0.1, 0.1, true, '边缘'],
      [2, 2, 0.2, 0.2, false, '出'],
      [1, 2, 0.2, 0.2, true, '边缘'],
    ]);
  });

  it.each<[Cell, unknown]>([
    ['≤30%', { atMost: 0.3 }],
    ['<=30%', { atMost: 0.3 }],
    ['＜=0.3', { atMost: 0.3 }],
    ['≦30%', { atMost: 0.3 }],
    ['⩽0.3', { atMost: 0.3 }],
    ['＜30%', 0.3],
    ['<30%', 0.3],
    ['30%', 0.3],
    [0.3, 0.3],
  ])('%s in a table', (cell, quota) => {
    const rules = table(ladder(step(1, { quota: 0.25 })));
    const head = rules.findIndex(([title]) => title === '【星级】');
    (rules[head + 1] as Cell[])[rules[head]?.indexOf('名额比例') ?? -1] = cell;
    expect(errorsOf(rules)).toEqual([]);
    const [draft] = readTable(rules);
    expect(draft?.scheme.stars).toMatchObject({ steps: [{ quota }] });
  });

  it('a limit that is no share is an error', () => {
    expect(lines(draftOf(ladder(step(1, { quota: { atMost: 30 } }))), 'quota-over-100')[0]).toMatch(
      /^error quota-over-100 0: 星级 1 名额比例：30 应为 0%–100%/,
    );
  });
});

it('is read as it prints, in both languages', () => {
  const own = ladder(step(1, { window: 6, need: 5, quota: { atMost: 0.3 } }), step(2, { quota: 0.2 }));
  for (const language of ['zh', 'en'] as const) {
    const [draft] = readTable(printTable(own, NOTES, language));
    expect(draft?.faults).toEqual([]);
    expect(draft?.scheme.stars).toEqual(own.stars);
  }
});

it('is compared in words', () => {
  const changes = compareSchemes(
    ladder(step(1, { window: 6, need: 5, quota: 0.3 })),
    ladder(step(1, { window: 6, need: 4, quota: { atMost: 0.3 } })),
  );
  expect(changes.map((one) => one.words.zh)).toEqual([
    '星级·1 星：达标月数 5 → 4',
    '星级·1 星：名额比例 30% → ≤30%',
  ]);
  expect(changes.map((one) => one.words.en)).toEqual([
    'Stars, 1★: months needed 5 → 4',
    'Stars, 1★: quota 30% → ≤30%',
  ]);
});
