/** The figures that the card of each kind of rule offers for editing, and where each stands in a rules table. */
import { cardFigures } from '../../../src/core/rules/cards';
import type { AnyRule, Indicator } from '../../../src/schemes/indicator';
import type { InputKind } from '../../../src/core/words/input-kind';
import { indicator, text } from '../../support/broken';

type Shown = readonly [
  name: string,
  of: string,
  place: string,
  column: string,
  value: number,
  percent: string,
];

const full = (value: number): Shown => ['full', '', 'own 0', 'max', value, ''];
const levels = [
  { label: text('优'), from: 8, score: 10 },
  { label: text('差'), from: 0, score: 0 },
];

it.each<[AnyRule, InputKind, readonly Shown[]]>([
  [
    {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 9, score: 5 },
        { edge: 7, score: 3, open: true },
      ],
      otherwise: 1,
    },
    'number',
    [
      ['edge', '', 'bands 0', 'edge', 9, 'false'],
      ['score', '≥9', 'bands 0', 'score', 5, ''],
      ['edge', '', 'bands 1', 'edge', 7, 'false'],
      ['score', '>7', 'bands 1', 'score', 3, ''],
      ['rest', '', 'bands 2', 'score', 1, ''],
    ],
  ],
  [
    { kind: 'bands', better: 'lower', bands: [{ edge: 0.1, score: 5 }], otherwise: 0 },
    'rate',
    [
      ['edge', '', 'bands 0', 'edge', 0.1, 'true'],
      ['score', '≤10%', 'bands 0', 'score', 5, ''],
      ['rest', '', 'bands 1', 'score', 0, ''],
    ],
  ],
  // Of a target the edges are shares of it, whatever the input is.
  [
    { kind: 'bands', better: 'higher', target: 200, bands: [{ edge: 0.9, score: 5 }], otherwise: 0 },
    'money',
    [
      ['edge', '', 'bands 0', 'edge', 0.9, 'true'],
      ['score', '≥90%', 'bands 0', 'score', 5, ''],
      ['rest', '', 'bands 1', 'score', 0, ''],
    ],
  ],
  [
    { kind: 'levels', numbers: 'points', levels },
    'level',
    [
      ['score', '“优”', 'levels 0', 'score', 10, ''],
      ['score', '“差”', 'levels 1', 'score', 0, ''],
    ],
  ],
  [
    { kind: 'proportional', max: 20, target: 0.5 },
    'rate',
    [full(20), ['target', '', 'own 0', 'target', 0.5, 'true']],
  ],
  [
    { kind: 'proportional', max: 20, target: 50 },
    'money',
    [full(20), ['target', '', 'own 0', 'target', 50, 'false']],
  ],
  [{ kind: 'proportional', max: 20, target: { setting: 'x' } }, 'money', [full(20)]],
  [{ kind: 'manual', max: 10 }, 'points', [full(10)]],
  [{ kind: 'ranged', max: 10, levels }, 'points', [full(10)]],
  [{ kind: 'deduction', from: 30, terms: [{ each: 1 }] }, 'count', [full(30)]],
  [{ kind: 'perUnit', each: 2, max: 8 }, 'count', [full(8)]],
  [{ kind: 'perUnit', each: 2 }, 'count', []],
  [{ kind: 'share', max: 50 }, 'money', [full(50)]],
  [{ kind: 'conditions', full: 5, otherwise: 1, tests: [{ is: true }] }, 'flag', [full(5)]],
  [{ kind: 'blend', max: 4, self: 0.3, superior: 0.7 }, 'points', [full(4)]],
  [{ kind: 'bonus', approval: true }, 'points', []],
  [{ kind: 'fault', max: 10 }, 'points', [full(10)]],
  [{ kind: 'extra' }, 'amount', []],
  [{ kind: 'relative', max: 100, better: 'higher' }, 'count', [full(100)]],
  [
    {
      kind: 'relative',
      max: 100,
      better: 'lower',
      cap: 1.2,
      small: 3,
      target: 40,
      ceilings: [
        { share: 0.2, score: 120 },
        { share: 1, score: 80 },
      ],
    },
    'count',
    [
      full(100),
      ['ratioCap', '', 'own 0', 'ratioCap', 1.2, 'true'],
      ['target', '', 'own 0', 'target', 40, 'false'],
      ['score', '≤20%', 'bands 0', 'score', 120, ''],
      ['score', '≤100%', 'bands 1', 'score', 80, ''],
    ],
  ],
  [
    { kind: 'relative', max: 100, better: 'higher', small: 3, target: { setting: 'x' } },
    'count',
    [full(100)],
  ],
])('%j of %s', (rule, input, figures) => {
  const entry = indicator('a', rule as Indicator['rule'], { input });
  const found = cardFigures(entry).map((one) => [
    one.name,
    one.of ?? '',
    `${one.section} ${one.index}`,
    one.column,
    one.value,
    String(one.percent ?? ''),
  ]);
  expect(found).toEqual(figures);
});

it.each<[Partial<Indicator>, readonly string[]]>([
  [{}, []],
  [{ floor: 60 }, ['floor own 0 floor 60']],
  [{ ceiling: 120 }, ['ceiling own 0 ceiling 120']],
  [{ floor: -5, ceiling: 0 }, ['floor own 0 floor -5', 'ceiling own 0 ceiling 0']],
])('with %j after the figures of the rule', (more, figures) => {
  const [first, ...others] = cardFigures(indicator('a', { kind: 'manual', max: 10 }, more));
  expect(first?.name).toBe('full');
  expect(
    others.map(({ name, section, index, column, value }) => `${name} ${section} ${index} ${column} ${value}`),
  ).toEqual(figures);
});

it('a faulty table may lack the input cells', () => {
  const rule = { kind: 'bands', better: 'higher', bands: [{ edge: 0.5, score: 5 }], otherwise: 0 } as const;
  expect(cardFigures(indicator('a', rule, { input: [] })).map(({ of }) => of)).toEqual([
    undefined,
    '≥0.5',
    undefined,
  ]);
});

it('a level of a faulty table may lack its label', () => {
  const faulty = {
    kind: 'levels',
    numbers: 'points',
    levels: [{ score: 3 }],
  } as unknown as Indicator['rule'];
  expect(cardFigures(indicator('a', faulty)).map(({ of }) => of)).toEqual(['“?”']);
});
