import { readMonth } from '../../../src/core/input/month';
import { figureOf } from '../../../src/core/input/quantity';
import { expectError } from '../../support/outcome';

describe('months as people give them', () => {
  it.each([
    [1, { month: 1 }],
    [12, { month: 12 }],
    ['3', { month: 3 }],
    [' ０３ ', { month: 3 }],
    ['3月', { month: 3 }],
    ['12 月', { month: 12 }],
    ['2026-03', { month: 3, year: 2026 }],
    ['2026-3', { month: 3, year: 2026 }],
    ['2026/03', { month: 3, year: 2026 }],
    ['2026.3', { month: 3, year: 2026 }],
    ['2026-03-31', { month: 3, year: 2026 }],
    ['2026/2/28', { month: 2, year: 2026 }],
    ['2024-02-29', { month: 2, year: 2024 }],
    ['2026年3月', { month: 3, year: 2026 }],
    ['2026年3月15日', { month: 3, year: 2026 }],
    ['２０２６－０３', { month: 3, year: 2026 }],
    // 2026-03-01 and 2026-03-31 as serial numbers, with and without a time of day.
    [46082, { month: 3, year: 2026 }],
    [46112.99, { month: 3, year: 2026 }],
    [46113, { month: 4, year: 2026 }],
    // 1990-01-01 and 2199-12-31.
    [32874, { month: 1, year: 1990 }],
    [109574, { month: 12, year: 2199 }],
  ])('%p', (cell, month) => {
    expect(readMonth(cell)).toEqual(month);
  });
});

describe('what is no month', () => {
  it.each([
    0,
    13,
    -1,
    1.5,
    202603,
    32873,
    109575,
    1e300,
    NaN,
    Infinity,
    true,
    '0',
    '13',
    '13月',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2025-02-29',
    '2026-04-31',
    'March',
    '三月',
    '３²月',
    '26-03',
    '',
  ])('%p', (cell) => {
    expectError(readMonth(cell), '#VALUE!', '1–12', '2026-03');
  });

  it('an error goes out as it came in', () => {
    expect(readMonth({ error: '#REF!' })).toEqual({ error: '#REF!' });
  });
});

describe('settings', () => {
  const label = { zh: '目标', en: 'Target' };
  const seasons = (spring: number, rest: number) => [
    {
      key: 'target',
      label,
      input: 'money' as const,
      seasons: [
        { months: [3, 4, 5], value: spring },
        { months: [1, 2, 6, 7, 8, 9, 10, 11, 12], value: rest },
      ],
    },
  ];

  it.each([
    ['3 is spring', seasons(200, 170), 3, 200],
    ['5 is spring', seasons(200, 170), 5, 200],
    ['6 is not', seasons(200, 170), 6, 170],
    ['equal seasons need no month', seasons(170, 170), undefined, 170],
    ['one value needs no month', [{ key: 'target', label, input: 'money' as const, value: 9 }], undefined, 9],
  ])('%s', (_, settings, month, value) => {
    expect(figureOf({ setting: 'target' }, settings)(month === undefined ? {} : { month: { month } })).toBe(
      value,
    );
  });

  it('seasons that differ need a month; a setting without a value needs a rules table', () => {
    expectError(figureOf({ setting: 'target' }, seasons(200, 170))({}), '#N/A', '目标', 'month');
    expectError(
      figureOf({ setting: 'target' }, [{ key: 'target', label, input: 'money' }])({}),
      '#N/A',
      'target',
      'rules table',
    );
  });
});
