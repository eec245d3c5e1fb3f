/** Conditions that run both ways, and scores that run against them. */
import { bandsDraft, codes, draftOf, gradesDraft, lines, ruleDraft, type Row } from './drafts';
import type { Rule } from '../../../src/schemes/indicator';
import { indicator, scheme } from '../../support/broken';
import type { InputKind } from '../../../src/core/words/input-kind';

describe('conditions', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      'one way',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'with the last row for what is left',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 50],
        ['<80%', 0],
      ],
      [],
    ],
    [
      'for whole numbers',
      'count',
      [
        ['≤0', 100],
        ['≥1', 0],
      ],
      [],
    ],
    [
      'both ways, with a gap',
      'rate',
      [
        ['≥90%', 100],
        ['≤80%', 50],
      ],
      [
        'error gap 0: 甲（a）：80% < x < 90% 不属于任何一档，请补一行或改动界限。 a 甲: 80% < x < 90% belongs to no band; add a row or move a threshold.',
      ],
    ],
    [
      'both ways, two rows each',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 80],
        ['<80%', 50],
        ['<60%', 0],
      ],
      [
        'error wrong-direction 2: 甲（a）：有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。 a 甲: some rows say ≥ and others ≤; use one direction, or state both ends.',
      ],
    ],
    [
      'both ways, and the rest',
      'rate',
      [
        ['≥90%', 100],
        ['<60%', 0],
        ['else', 50],
      ],
      [],
    ],
  ])('%s', (_, kind, rows, found) => {
    expect(lines(bandsDraft(kind, rows), 'wrong-direction', 'gap')).toEqual(found);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'grades from above',
      [
        ['≥90', 'A'],
        ['≥60', 'B'],
        ['<60', 'C'],
      ],
      [],
    ],
    [
      'grades from below',
      [
        ['≤100', 'A'],
        ['<90', 'B'],
        ['<60', 'C'],
      ],
      [],
    ],
  ])('%s', (_, rows, found) => {
    expect(lines(gradesDraft(rows), 'wrong-direction')).toEqual(found);
  });
});

describe('scores', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      'rise with the value',
      'money',
      [
        ['≥200', 100],
        ['≥100', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'fall where a smaller value is better',
      'seconds',
      [
        ['≤35', 100],
        ['≤45', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'fall in rows of ≥',
      'rate',
      [
        ['≥5%', 0],
        ['≥3%', 50],
        ['else', 100],
      ],
      [],
    ],
    [
      'fall in rows of ≥ of seconds',
      'seconds',
      [
        ['≥45', 0],
        ['≥35', 50],
        ['else', 100],
      ],
      [],
    ],
    [
      'stay the same',
      'count',
      [
        ['≥5', 100],
        ['≥3', 100],
        ['else', 0],
      ],
      [],
    ],
    [
      'of a better value are less',
      'rate',
      [
        ['≥55%', 60],
        ['≥45%', 80],
        ['else', 0],
      ],
      [
        'warning not-monotone 0: 甲（a）：“x ≥ 55%”得 60，反而低于较差的“x ≥ 45%”的 80，请核对得分。 a 甲: "x ≥ 55%" scores 60, less than the worse "x ≥ 45%" with 80; check the scores.',
      ],
    ],
    [
      'of the best are less than of the rest',
      'minutes',
      [
        ['≤5', 100],
        ['≤10', 50],
        ['else', 60],
      ],
      [
        'warning not-monotone 1: 甲（a）：“x ≤ 10”得 50，反而低于较差的“其余”的 60，请核对得分。 a 甲: "x ≤ 10" scores 50, less than the worse "else" with 60; check the scores.',
      ],
    ],
    [
      'rise with seconds',
      'seconds',
      [
        ['≥45', 100],
        ['≥35', 50],
        ['else', 0],
      ],
      [
        'warning wrong-direction 0: 甲（a）：数值越大得分越高，而这类输入通常越小越好，请核对条件与得分。 a 甲: larger values score more, though smaller ones are usually better; check conditions and scores.',
      ],
    ],
    [
      'fall with points',
      'score',
      [
        ['≤60', 100],
        ['≤80', 50],
        ['else', 0],
      ],
      [
        'warning wrong-direction 0: 甲（a）：数值越小得分越高，而这类输入通常越大越好，请核对条件与得分。 a 甲: smaller values score more, though larger ones are usually better; check conditions and scores.',
      ],
    ],
    [
      'rise with days, as those of attendance do',
      'days',
      [
        ['≥22', 100],
        ['else', 0],
      ],
      [
        'note wrong-direction 0: 甲（a）：数值越大得分越高，而这类输入通常越小越好，请核对条件与得分。 a 甲: larger values score more, though smaller ones are usually better; check conditions and scores.',
      ],
    ],
  ])('%s', (_, kind, rows, found) => {
    expect(lines(bandsDraft(kind, rows), 'wrong-direction', 'not-monotone')).toEqual(found);
  });

  it('may rise with hours of the team average', () => {
    const rows: readonly Row[] = [
      ['≥130%', 3],
      ['≥120%', 2],
      ['else', 0],
    ];
    expect(codes(bandsDraft('hours', rows, { relative: 'average' }), 'wrong-direction')).toEqual([]);
  });

  it('of a slope count at both its ends', () => {
    const draft = bandsDraft('rate', [
      ['≤5%', 5],
      ['≤10%', 3],
      ['else', 0],
    ]);
    const bands = [...(draft.bands.get('a') ?? [])];
    const sloped = (slopeFrom: number) =>
      bands.map((band, row) => (row === 1 ? { ...band, slopeFrom } : band));
    expect(codes({ ...draft, bands: new Map([['a', sloped(4)]]) }, 'not-monotone')).toEqual([]);
    expect(codes({ ...draft, bands: new Map([['a', sloped(6)]]) }, 'not-monotone')).toEqual([
      'not-monotone 0',
    ]);
  });
});

/** Rules by which more is always more: 30 seconds as a target pay 50 for 15 and 100 for 60. */
describe('in proportion and per unit', () => {
  const proportional: Rule = { kind: 'proportional', max: 100, target: 30 };
  const perUnit: Rule = { kind: 'perUnit', each: 2, max: 100 };
  const said = (severity: string) => [
    `${severity} wrong-direction 0: 甲（a）：数值越大得分越高，而这类输入通常越小越好，请改用分档或扣分。 a 甲: larger values score more, though smaller ones are usually better; use bands or a deduction.`,
  ];
  it.each<[InputKind, string | null]>([
    ['seconds', 'warning'],
    ['minutes', 'warning'],
    ['hours', 'note'],
    ['days', 'note'],
    ['perMinute', null],
    ['count', null],
    ['number', null],
    ['money', null],
  ])('%s: %s', (input, severity) => {
    const found = severity === null ? [] : said(severity);
    expect([proportional, perUnit].map((rule) => lines(ruleDraft(rule, input), 'wrong-direction'))).toEqual([
      found,
      found,
    ]);
  });

  it.each<[zh: string, en: string, is: boolean]>([
    ['投诉数', 'A', true],
    ['甲', 'Errors', true],
    ['甲', 'refund rate', true],
    ['成交单数', 'Orders', false],
  ])('by name: %s, %s', (zh, en, is) => {
    const label = { zh, en };
    const one = indicator('a', perUnit, { label, input: 'count' });
    expect(codes(draftOf(scheme({}, one)), 'wrong-direction')).toEqual(is ? ['wrong-direction 0'] : []);
    // The same words on the input alone.
    const other = indicator('a', perUnit, { input: [{ key: 'n', label, input: 'count' }] });
    expect(codes(draftOf(scheme({}, other)), 'wrong-direction')).toEqual(is ? ['wrong-direction 0'] : []);
  });

  it('not of other rules', () => {
    expect(codes(ruleDraft({ kind: 'manual', max: 10 }, 'seconds'), 'wrong-direction')).toEqual([]);
  });
});
