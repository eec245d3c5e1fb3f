/** What changed, in words: a table of changes; and that no change of any scheme goes unsaid. */
import { compareNotes, compareSchemes } from '../../../src/core/compare/compare';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import type { Indicator } from '../../../src/schemes/indicator';
import type { Scheme, WeightedIndicator } from '../../../src/schemes/scheme';
import { schemeById } from '../../support/schemes';

const clone = (scheme: Scheme): Scheme => structuredClone(scheme);

/** A scheme with parts of it changed, as plain data. */
type Loose = { -readonly [K in keyof Scheme]: Scheme[K] };
function changed(id: string, change: (scheme: Loose) => void): Scheme {
  const scheme = clone(schemeById(id)) as Loose;
  change(scheme);
  return scheme;
}

/** One indicator of a scheme with properties changed. */
const indicator =
  (key: string, change: Partial<WeightedIndicator> | ((one: WeightedIndicator) => WeightedIndicator)) =>
  (scheme: Loose): void => {
    const { aggregation } = scheme;
    if (aggregation?.kind !== 'weighted') throw new Error('not weighted');
    scheme.aggregation = {
      ...aggregation,
      indicators: aggregation.indicators.map((one) =>
        one.key !== key ? one : typeof change === 'function' ? change(one) : { ...one, ...change },
      ),
    };
  };

const bands = (list: readonly (readonly [number, number])[], otherwise = 0) => ({
  rule: {
    kind: 'bands',
    better: 'higher',
    bands: list.map(([edge, score]) => ({ edge, score })),
    otherwise,
  } as const,
});

const LEVEL = { kind: 'levels', numbers: 'ordinal' } as const;

describe.each<readonly [string, string, (scheme: Loose) => void, readonly string[], readonly string[]]>([
  [
    'a weight',
    'presales-standard',
    indicator('conversion', { weight: 20 }),
    ['咨询转化率：权重 15 → 20'],
    ['Inquiry conversion: weight 15 → 20'],
  ],
  [
    'an edge',
    'presales-standard',
    indicator(
      'conversion',
      bands([
        [0.5, 100],
        [0.45, 80],
        [0.35, 60],
      ]),
    ),
    ['咨询转化率：≥55% 100 → ≥50% 100'],
    ['Inquiry conversion: ≥55% 100 → ≥50% 100'],
  ],
  [
    'a band more, one less, another rest',
    'presales-standard',
    indicator(
      'conversion',
      bands(
        [
          [0.6, 110],
          [0.55, 100],
          [0.45, 80],
        ],
        10,
      ),
    ),
    ['咨询转化率：其他 0 → 10', '咨询转化率：新增分档“≥60% 110”', '咨询转化率：删去分档“≥35% 60”'],
    [
      'Inquiry conversion: else 0 → 10',
      'Inquiry conversion: new band “≥60% 110”',
      'Inquiry conversion: band “≥35% 60” removed',
    ],
  ],
  [
    'a name',
    'presales-standard',
    indicator('conversion', { label: { zh: '转化率', en: 'Conversion' } }),
    ['转化率：名称 咨询转化率 → 转化率'],
    ['Conversion: name Inquiry conversion → Conversion'],
  ],
  [
    'a name in English',
    'presales-standard',
    indicator('conversion', { label: { zh: '咨询转化率', en: 'Conversion' } }),
    ['咨询转化率：名称 Inquiry conversion → Conversion'],
    ['Conversion: name Inquiry conversion → Conversion'],
  ],
  [
    'another kind of rule',
    'presales-standard',
    indicator('conversion', { rule: { kind: 'proportional', max: 100, target: 0.5 } }),
    ['咨询转化率：规则 ≥55% 100 · ≥45% 80 · ≥35% 60 · 其他 0 → 达到 50% 得 100，不足按比例'],
    ['Inquiry conversion: rule ≥55% 100 · ≥45% 80 · ≥35% 60 · else 0 → 100 at 50%, below in proportion'],
  ],
  [
    'levels',
    'presales-standard',
    indicator('cooperation', {
      rule: {
        ...LEVEL,
        levels: [
          { label: { zh: '积极', en: 'Active' }, score: 95 },
          { label: { zh: '不积极', en: 'Passive' }, score: 70 },
          { label: { zh: '抵触', en: 'Hostile' }, score: 0 },
        ],
      },
    }),
    ['配合度：删去选项“推诿”', '配合度·积极：100 → 95', '配合度：新增选项“抵触”：得分 0'],
    [
      'Cooperation: level “Evasive” removed',
      'Cooperation, Active: 100 → 95',
      'Cooperation: new level “Hostile”: score 0',
    ],
  ],
  [
    'an indicator less',
    'presales-standard',
    (scheme) => {
      const { aggregation } = scheme;
      if (aggregation?.kind === 'weighted')
        scheme.aggregation = { ...aggregation, indicators: aggregation.indicators.slice(0, -1) };
    },
    ['删去指标“数据采集”'],
    ['Indicator “Data collection” removed'],
  ],
  [
    'an indicator more',
    'service-seven',
    (scheme) => {
      const { aggregation } = scheme;
      if (aggregation?.kind !== 'weighted') return;
      const one: WeightedIndicator = {
        key: 'typing',
        label: { zh: '打字', en: 'Typing' },
        input: 'perMinute',
        weight: 5,
        ...bands([[60, 100]]),
      };
      scheme.aggregation = { ...aggregation, indicators: [...aggregation.indicators, one] };
    },
    ['新增指标“打字”：权重 5，≥60 100 · 其他 0'],
    ['New indicator “Typing”: weight 5, ≥60 100 · else 0'],
  ],
  [
    'the order',
    'service-seven',
    (scheme) => {
      const { aggregation } = scheme;
      if (aggregation?.kind === 'weighted')
        scheme.aggregation = { ...aggregation, indicators: [...aggregation.indicators].reverse() };
    },
    [expect.stringMatching(/^指标的次序改为：.*、/) as unknown as string],
    [expect.stringMatching(/^Order of every indicator is now: /) as unknown as string],
  ],
  [
    'grades: a threshold, the side of all',
    'presales-target-weights',
    (scheme) => {
      scheme.grades = {
        edge: 'lower',
        bands: [
          { label: 'A', from: 96, amount: 350 },
          { label: 'B', from: 85, amount: 200 },
          { label: 'C', from: 75, amount: 0 },
          { label: 'D', amount: -200 },
        ],
      };
    },
    ['评级 A：起点 >95 → ≥96', '评级 A：金额 300 → 350', '评级 B：起点 >85 → ≥85', '评级 C：起点 >75 → ≥75'],
    [
      'Grade A: from >95 → ≥96',
      'Grade A: amount 300 → 350',
      'Grade B: from >85 → ≥85',
      'Grade C: from >75 → ≥75',
    ],
  ],
  [
    'pay',
    'presales-standard',
    (scheme) => {
      const { pay } = scheme;
      if (pay)
        scheme.pay = {
          ...pay,
          levels: pay.levels.map((level, index) => (index === 1 ? { ...level, base: 2100 } : level)),
        };
    },
    ['薪资·初级客服：底薪 2000 → 2100'],
    ['Pay, 初级客服: base pay 2000 → 2100'],
  ],
  [
    'a setting',
    'presales-target-weights',
    (scheme) => {
      scheme.settings = scheme.settings?.map((one) => ({ ...one, value: 210 }));
    },
    ['客单价目标：数值 205 → 210'],
    ['Target sales per customer: value 205 → 210'],
  ],
  [
    'a step and its gates',
    'star-composite',
    (scheme) => {
      const { stars } = scheme;
      if (stars?.kind === 'ladder')
        scheme.stars = {
          ...stars,
          steps: stars.steps.map((step) =>
            step.star === 2
              ? { ...step, atLeast: 68, quota: 0.25, gates: [{ fact: 'errors', test: { atMost: 1 } }] }
              : step,
          ),
        };
    },
    ['星级·2 星：每月至少 66 → 68', '星级·2 星：名额比例 30% → 25%', '星级·2 星：新增条件“差错数 ≤1”'],
    [
      'Stars, 2★: every month at least 66 → 68',
      'Stars, 2★: quota 30% → 25%',
      'Stars, 2★: new condition “Errors ≤1”',
    ],
  ],
  [
    'the month in which it comes into force',
    'presales-standard',
    (scheme) => {
      scheme.effectiveFrom = '2026-04';
    },
    ['生效月份 （无） → 2026-04'],
    ['In force from (none) → 2026-04'],
  ],
])('%s', (_, id, change, zh, en) => {
  const changes = compareSchemes(schemeById(id), changed(id, change));
  test('in Chinese', () => expect(changes.map(({ words }) => words.zh)).toEqual(zh));
  test('in English', () => expect(changes.map(({ words }) => words.en)).toEqual(en));
});

test('a change of an indicator names its key', () => {
  const after = changed('presales-standard', indicator('conversion', { weight: 20 }));
  expect(compareSchemes(schemeById('presales-standard'), after)[0]?.indicator).toBe('conversion');
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s equals itself', (_, scheme) => {
  expect(compareSchemes(scheme, clone(scheme))).toEqual([]);
});

test('notes', () => {
  const notes = schemeNotes(schemeById('presales-standard'));
  expect(compareNotes(notes, structuredClone(notes))).toEqual([]);
  const after = { ...notes, decisions: [...notes.decisions, { zh: '另定', en: 'Decided anew' }] };
  expect(compareNotes(notes, after).map(({ words }) => words.zh)).toEqual(['新增决定“另定”']);
});

/** Every scheme with one plain value changed, for every plain value. */
function* mutants(
  node: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (typeof node !== 'object' || node === null) yield path;
  else for (const [key, inner] of Object.entries(node)) yield* mutants(inner, [...path, key]);
}

/** Values of a closed set are exchanged for another of the set; the rest of the data stays in shape. */
const OTHERS: Readonly<Record<string, string>> = {
  lower: 'higher',
  higher: 'lower',
  upper: 'lower',
  ordinal: 'points',
  points: 'ordinal',
  average: 'total',
  total: 'average',
  score: 'grade',
  grade: 'score',
};

function mutated(scheme: Scheme, path: readonly (string | number)[]): Scheme | undefined {
  const copy = structuredClone(scheme) as unknown as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy);
  const last = path.at(-1) as string;
  const old = parent[last];
  if (last === 'kind') return undefined;
  if (last === 'edge' && typeof old === 'string') parent[last] = old === 'lower' ? 'upper' : 'lower';
  else if (last === 'input') parent[last] = old === 'number' ? 'count' : 'number';
  else if (last === 'period') parent[last] = old === 'year' ? 'month' : 'year';
  else if (typeof old === 'number') parent[last] = old + 1;
  else if (typeof old === 'boolean') parent[last] = !old;
  else parent[last] = OTHERS[String(old)] && !path.includes('key') ? OTHERS[String(old)] : `${String(old)}x`;
  return copy as unknown as Scheme;
}

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  '%s: no change of any single value goes unsaid',
  (_, scheme) => {
    const unsaid = [...mutants(scheme)].filter((path) => {
      const other = mutated(scheme, path);
      return other !== undefined && compareSchemes(scheme, other).length === 0;
    });
    expect(unsaid.map((path) => path.join('.'))).toEqual([]);
  },
);

/** Properties that may be left out, with the place where they are. */
test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  '%s: an indicator that goes is said, and so is one whose extras go',
  (_, scheme) => {
    const { aggregation } = scheme;
    if (aggregation === undefined || aggregation.kind === 'groups') return;
    for (const property of ['note', 'target', 'section', 'redLine', 'ratio', 'aliases'] as const)
      for (const [index, one] of aggregation.indicators.entries()) {
        if (one[property] === undefined) continue;
        const bare: Indicator = { ...one, [property]: undefined };
        const indicators = [...aggregation.indicators] as Indicator[];
        indicators[index] = bare;
        const other = { ...scheme, aggregation: { ...aggregation, indicators } } as Scheme;
        expect(compareSchemes(scheme, other)).toHaveLength(1);
      }
  },
);
