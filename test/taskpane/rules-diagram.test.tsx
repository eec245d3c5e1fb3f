/** Bands as a picture: which side an edge belongs to, what the columns say, and the same in words. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import type { Language } from '../../src/core/words/language';
import { BandDiagram } from '../../src/taskpane/screens/rules/band-diagram';
import { bandLine } from '../../src/taskpane/screens/rules/band-line';
import { PaneProvider } from '../../src/taskpane/context';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { BandsRule } from '../../src/schemes/indicator';
import type { InputKind } from '../../src/core/words/input-kind';
import { indicators } from '../support/schemes';

const rule = (
  better: BandsRule['better'],
  bands: BandsRule['bands'],
  otherwise = 0,
  more: Partial<BandsRule> = {},
): BandsRule => ({ kind: 'bands', better, bands, otherwise, ...more });

const RISING = rule('higher', [
  { edge: 0.55, score: 100 },
  { edge: 0.45, score: 80 },
]);
const FALLING = rule('lower', [
  { edge: 35, score: 100 },
  { edge: 45, score: 80, open: true },
]);

describe('the number line', () => {
  test.each<readonly [string, BandsRule, InputKind, object]>([
    [
      'rising: the worst on the left, edges belong above',
      RISING,
      'rate',
      {
        stretches: [{ words: '0' }, { words: '80' }, { words: '100' }],
        marks: [
          { words: '45%', belongs: 'above' },
          { words: '55%', belongs: 'above' },
        ],
        first: '0%',
        last: '100%',
      },
    ],
    [
      'falling: the best on the left, edges belong below but for an open one',
      FALLING,
      'seconds',
      {
        stretches: [{ words: '100' }, { words: '80' }, { words: '0' }],
        marks: [
          { words: '35', belongs: 'below' },
          { words: '45', belongs: 'above' },
        ],
        first: '0',
        last: '',
      },
    ],
    [
      'an edge at the end of the domain leaves the end unsaid',
      rule('lower', [{ edge: 0, score: 100 }]),
      'count',
      { marks: [{ words: '0', belongs: 'below' }], first: '', last: '' },
    ],
    [
      'of a target: percentages of it',
      rule('higher', [{ edge: 1, score: 100 }], 50, { target: 205 }),
      'money',
      { marks: [{ words: '100%' }], last: '' },
    ],
    [
      'a slope runs from edge to edge',
      rule('lower', [
        { edge: 0.1, score: 3 },
        { edge: 0.15, score: 1, slopeFrom: 3 },
      ]),
      'rate',
      {
        stretches: [
          { from: 3, to: 3 },
          { from: 3, to: 1, words: '3→1' },
          { from: 0, to: 0 },
        ],
      },
    ],
  ])('%s', (_, bands, input, expected) => expect(bandLine(bands, input)).toMatchObject(expected));

  test.each([
    ['no bands', rule('higher', [])],
    ['an edge that is no number', rule('higher', [{ edge: NaN, score: 1 }])],
  ])('%s: nothing is drawn', (_, bands) => expect(bandLine(bands, 'rate')).toBeUndefined());
});

function draw(bands: BandsRule, input: InputKind, language: Language = 'zh'): SVGElement {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider workbook={new MemoryWorkbook()} language={language}>
        <BandDiagram label={{ zh: '转化率', en: 'Conversion' }} rule={bands} input={input} />
      </PaneProvider>
    </FluentProvider>,
  );
  return screen.getByRole('img') as unknown as SVGElement;
}

test.each<readonly [Language, string, string]>([
  ['zh', '转化率的分档：≥55% 得 100 分，≥45% 得 80 分，其他 0 分；越高越好。', '越高越好 →'],
  [
    'en',
    'Bands of Conversion: ≥55% scores 100, ≥45% scores 80, else 0; higher is better.',
    'higher is better →',
  ],
])('in %s', (language, words, direction) => {
  const picture = draw(RISING, 'rate', language);
  expect(picture.getAttribute('aria-label')).toBe(words);
  expect([...picture.querySelectorAll('text')].map((one) => one.textContent)).toContain(direction);
});

test('each edge has a full and a hollow dot', () => {
  const picture = draw(FALLING, 'seconds');
  const edges = [...picture.querySelectorAll('g')];
  expect(edges.map((edge) => edge.getAttribute('data-belongs'))).toEqual(['below', 'above']);
  for (const edge of edges) {
    const [left, right] = [...edge.querySelectorAll('circle')];
    expect(left?.getAttribute('class')).not.toBe(right?.getAttribute('class'));
    expect(Number(left?.getAttribute('cx'))).toBeLessThan(Number(right?.getAttribute('cx')));
  }
});

test('every band of every scheme can be drawn inside the picture', () => {
  for (const [, indicator] of indicators) {
    if (indicator.rule.kind !== 'bands') continue;
    const input = typeof indicator.input === 'string' ? indicator.input : indicator.input[0]?.input;
    const line = bandLine(indicator.rule, input ?? 'number');
    expect(line?.stretches).toHaveLength((line?.marks.length ?? 0) + 1);
    expect(line?.stretches.every((one) => one.from <= (line.most ?? 0) && one.to <= (line.most ?? 0))).toBe(
      true,
    );
  }
});
