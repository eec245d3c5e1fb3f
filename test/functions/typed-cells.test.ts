/** What people type and paste: percentages for points, times of day, dates for codes and months, words for numbers. */
import fc from 'fast-check';
import type { Argument } from '../../src/functions/description';
import { schemes } from '../../src/schemes/all';
import { compiledOf } from '../../src/core/schemes';
import { call, column, errorText, row } from '../support/call';

type Case = readonly [name: string, args: readonly Argument[], result: unknown];

describe('totals in cells that show percentages', () => {
  const nine = row(0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95);
  it.each<Case>([
    ['KPISALARY', ['高级', 0.865], '#VALUE!'],
    ['KPIGRADE', [0.865], '#VALUE!'],
    ['KPIGRADE', [1], '#VALUE!'],
    ['KPIGRADE', [column(0.9, 1.05, 0.8)], [['#VALUE!'], ['#VALUE!'], ['#VALUE!']]],
    ['KPIGRADE', [column(90, 1.05, 0.8)], [['A'], ['D'], ['#VALUE!']]],
    ['KPIRATIO', [0.999], '#VALUE!'],
    ['KPIBONUS', [0.9, 300], '#VALUE!'],
    ['STARLEVEL', [nine], '#VALUE!'],
    ['STARLEVEL', [row(95, 95, 0.95)], '#VALUE!'],
    ['STARSTREAK', [nine, 80], '#VALUE!'],
    ['STARSTREAK', [nine, 0.8], 9],
    ['KPIGRADE', ['86.5%'], '#VALUE!'],
  ])('%s of %j is %j', (name, args, result) => {
    expect(call(name, ...args)).toEqual(result);
  });

  it('no total between 0 and 100 survives being read as its hundredth', () => {
    const graded = schemes.filter(
      (scheme) => scheme.grades !== undefined && compiledOf(scheme).greatest >= 20,
    );
    fc.assert(
      fc.property(fc.constantFrom(...graded), fc.integer({ min: 1, max: 10_000 }), (scheme, hundredths) => {
        const total = hundredths / 100;
        expect(call('KPIGRADE', total / 100, scheme.id)).toBe('#VALUE!');
        if (total > 1.5) expect(call('KPIGRADE', total, scheme.id)).not.toBe('#VALUE!');
      }),
    );
  });
});

describe('times', () => {
  it.each<Case>([
    // presales-standard: response ≤30 s 100 … (catalogue, scheme 1).
    ['a time of day of 1 min 20 s', [80 / 86_400, 'response'], '#VALUE!'],
    ['just under a second', [0.999, 'response'], '#VALUE!'],
    ['a second', [1, 'response'], 100],
    ['nothing', [0, 'response'], 100],
    ['in words', ['0分30秒', 'response'], call('KPIBAND', 30, 'response')],
    ['on a clock', ['00:00:30', 'response'], call('KPIBAND', 30, 'response')],
    ['with a unit', ['30秒', 'response'], call('KPIBAND', 30, 'response')],
    ['in Latin', ['30s', 'response'], call('KPIBAND', 30, 'response')],
  ])('%s', (_, args, result) => {
    expect(call('KPIBAND', ...args)).toEqual(result);
  });

  it('no time of day up to an hour passes as seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3600 }), (seconds) => {
        expect(call('KPIBAND', seconds / 86_400, 'response')).toBe('#VALUE!');
        expect(call('KPIBAND', `${seconds}秒`, 'response')).toBe(call('KPIBAND', seconds, 'response'));
      }),
    );
  });

  it('names the cure', () => {
    expect(errorText('KPIBAND', 80 / 86_400, 'response')).toMatch(
      /乘以 86400.*1分20秒.*multiply it by 86400/s,
    );
  });
});

describe('facts', () => {
  const months = row(90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90);
  const facts = (...pairs: readonly (readonly [string, string | number])[]): Argument => pairs;

  it('a hire date is no tenure, and DATEDIF is named', () => {
    const given = [months, 'smile-star', facts(['岗位', '话务员'], ['tenure', 45_292])];
    expect(call('STARLEVEL', ...given)).toBe('#VALUE!');
    expect(errorText('STARLEVEL', ...given)).toMatch(/DATEDIF/);
  });

  it.each([
    ['complaints', 'x'],
    ['complaints', -1],
    ['complaints', 0.5],
  ] as const)('a bad value of %s is an error where the months alone decide: %j', (name, value) => {
    expect(call('STARLEVEL', row(10), 'star-composite', facts([name, value]))).toBe('#VALUE!');
  });
});

describe('words', () => {
  it.each<readonly [string, readonly Argument[], readonly Argument[]]>([
    ['KPIBAND', ['0次', 'badreview'], [0, 'badreview']],
    ['KPIGRADE', ['90分'], [90]],
    ['STARREWARD', ['五星', 'smile-star', '话务员'], [5, 'smile-star', '话务员']],
    ['STARREWARD', ['4★', 'smile-star', '话务员'], [4, 'smile-star', '话务员']],
    ['KPICOMMISSION', [20_000, [[0, 0.01], [10_000, 0.02]], '累进'], [20_000, [[0, 0.01], [10_000, 0.02]], 'tiered']], // prettier-ignore
    ['KPIBAND', [0.52, '咨询\n转化率'], [0.52, 'conversion']],
    ['KPIBAND', [0.52, '\u200b咨询转化率\u200e'], [0.52, 'conversion']],
    ['KPIGRADE', [90, '售前客服 绩效考核标准'], [90, 'presales-standard']],
    ['KPIBAND', [0.9, 'attainment', null, '3月份'], [0.9, 'attainment', null, 3]],
  ])('%s%j is as %j', (name, typed, plain) => {
    expect(call(name, ...typed)).toEqual(call(name, ...plain));
    expect(String(call(name, ...plain))).not.toMatch(/^#/);
  });

  // Pasted from web pages and chats, and seen by nobody; in a cell of their own they are no content either.
  it.each(['\u200b', '\u200e', '\u202a', '\u2060', '\u2066', '\ufeff', '\u00ad'])(
    'signs without a shape are nothing: %j',
    (sign) => {
      const within = (words: string): string => `${sign}${words.slice(0, 1)}${sign}${words.slice(1)}${sign}`;
      expect(call('KPIBAND', within('52%'), 'conversion')).toBe(80);
      expect(call('KPIBAND', within('1分20秒'), 'response')).toBe(call('KPIBAND', 80, 'response'));
      expect(call('KPIBAND', 0.9, 'attainment', null, within('2026-03'))).toBe(
        call('KPIBAND', 0.9, 'attainment', null, 3),
      );
      expect(call('KPICOMMISSION', within('1,000元'), [[0, within('4%')]])).toBe(40); // prettier-ignore
      expect(call('STARREWARD', within('五星'), 'smile-star', '话务员')).toBe(500);
      expect(call('KPIBAND', sign, 'conversion')).toBe('');
      expect(call('KPIGRADE', column(90, ` ${sign} `, 80))).toEqual([['A'], [''], ['B']]);
    },
  );

  it('says that a code has become a date, and how to type it', () => {
    expect(call('ISSUESTARS', 46_023)).toBe('#N/A');
    expect(errorText('ISSUESTARS', 46_023)).toMatch(/日期.*'1-01.*become a date.*2026-01.*type '1-01/s);
  });
});

describe('rates', () => {
  const quick: Argument = [[0, 1], [100_000, 1.25]]; // prettier-ignore
  it.each<Case>([
    ['an accelerator where nothing says so', [120_000, quick], '#VALUE!'],
    ['an accelerator', [120_000, quick, 'whole', '按比例'], 150_000],
    ['yuan per piece', [45, [[0, 2]], 'whole', '按件'], 90],
    [
      'yuan per piece, tiered from above 30 on',
      [
        45,
        [
          [0, 2],
          ['>30', 3],
        ],
        'tiered',
        'piece',
      ],
      105,
    ],
    [
      'the edge itself belongs below',
      [
        30,
        [
          [0, 2],
          ['>30', 3],
        ],
        'whole',
        '按件',
      ],
      60,
    ],
    [
      'just over it',
      [
        31,
        [
          [0, 2],
          ['>30', 3],
        ],
        'whole',
        '按件',
      ],
      93,
    ],
    [
      'the edge itself belongs above',
      [
        30,
        [
          [0, 2],
          ['≥30', 3],
        ],
        'whole',
        '按件',
      ],
      90,
    ],
    ['refunds', [-200, [[0, 0.04]]], -8],
    ['refunds below a first threshold', [-200, [[1000, 0.04]]], 0],
    [
      'refunds, tiered and linear',
      [
        -200,
        [
          [0, 0.04],
          [1000, 0.06],
        ],
        'linear',
      ],
      -8,
    ],
  ])('%s', (_, args, result) => {
    expect(call('KPICOMMISSION', ...args)).toBe(result);
  });

  it.each([
    [1.25, /125%.*按比例/s, /除以 100/],
    [4, /除以 100.*按件/s, /x{9}/],
  ])('a rate of %d names its likelier reading', (rate, says, saysNot) => {
    const words = errorText('KPICOMMISSION', 100, [[0, rate]]);
    expect(words).toMatch(says);
    expect(words).not.toMatch(saysNot);
  });
});

it('personal sales may be negative: the pool ranks by them', () => {
  // Two of equal score: the one with fewer refunds comes first and takes 40% + 200 of 6000, the other 30% + 100.
  expect(call('KPIPOOL', column(90, 90), column(-50, 10), 1_000_000)).toEqual([[1900], [2600]]);
});

it('no error quotes more than 40 characters of a cell', () => {
  const long = 'x'.repeat(3000);
  for (const [name, ...args] of [
    ['KPIBAND', 1, long],
    ['KPIBAND', long, 'conversion'],
    ['KPIGRADE', 90, long],
    ['KPISALARY', long, 90],
    ['ISSUESTARS', long],
    ['STARLEVEL', row(90), null, [[long, 1]]],
    ['KPICOMMISSION', 1, [[0, 0.1]], long],
  ] as readonly [string, ...Argument[]][])
    expect(errorText(name, ...args)).not.toContain('x'.repeat(41));
});
