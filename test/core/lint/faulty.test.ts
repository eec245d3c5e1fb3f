/** Drafts of tables that could not be read whole: what is there is found, and no sentence speaks of what is not. */
import type { FindingCode } from '../../../src/core/findings/finding';
import { lintDraft } from '../../../src/core/lint/lint';
import type { Draft } from '../../../src/core/table/draft';
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import { indicator, manual, scheme, text } from '../../support/broken';
import { draftOf, full } from './drafts';

const bands: Rule = { kind: 'bands', better: 'higher', bands: [{ edge: 60, score: 100 }], otherwise: 0 };
const ranged: Rule = { kind: 'ranged', max: 100, levels: [{ label: text('L'), from: 0 }] };
const draft = (more: Partial<Scheme>, ...indicators: readonly Indicator[]): Draft =>
  draftOf(scheme(more, ...indicators));
const steps = [{ star: 1, window: 3, atLeast: { 甲: 60 }, gates: [] }];

it.each<[string, Draft, FindingCode | undefined]>([
  [
    'bands of which no row was read',
    draftOf(scheme({}, full('a', { rule: bands })), { bands: new Map() }),
    undefined,
  ],
  [
    'ranges of which no row was read',
    draftOf(scheme({}, full('a', { rule: ranged })), { ranges: new Map() }),
    undefined,
  ],
  ['bands over no cell', draft({}, full('a', { rule: bands, input: [] })), 'missing'],
  [
    'a proportion of no cell',
    draft({}, full('a', { rule: { kind: 'proportional', max: 100, target: 1 }, input: [] })),
    'missing',
  ],
  [
    'an edge that is no number',
    draft({}, full('a', { rule: { ...bands, bands: [{ edge: NaN, score: 100 }] } as Rule })),
    'bad-number',
  ],
  [
    'a flag for a setting',
    draft({ settings: [{ key: 's', label: text('s'), input: 'flag', value: 1 }] }, full('a')),
    'setting-unused',
  ],
  [
    'thresholds by role without roles',
    draft({ stars: { kind: 'ladder', facts: [], steps } }, full('a')),
    'unknown-level',
  ],
  [
    'no indicators beside a log',
    draft({
      aggregation: { kind: 'points', indicators: [] },
      log: { channels: [], from: 100, deductions: [1, 2, 3], codes: [] },
    }),
    'empty',
  ],
  [
    'grades as fractions of points without an end',
    draft(
      { grades: { edge: 'lower', bands: [{ label: 'A', from: 0.9 }, { label: 'B' }] } },
      indicator('a', { kind: 'perUnit', each: 1 }, { input: 'number' }),
    ),
    'scale',
  ],
  ['nothing wrong', draft({}, full('a', { rule: manual })), undefined],
])('%s', (_, one, code) => {
  const found = lintDraft(one);
  for (const { message } of found) expect(message.zh + message.en).not.toMatch(/undefined|Stryker/);
  if (code !== undefined) expect(found.map((finding) => finding.code)).toContain(code);
});

it('says of thresholds in points without an end what they are', () => {
  const grades = { edge: 'lower' as const, bands: [{ label: 'A', from: 0.9 }, { label: 'B' }] };
  const endless = indicator('a', { kind: 'perUnit', each: 1 }, { input: 'number' });
  const found = lintDraft(draft({ grades }, endless)).filter(({ code }) => code === 'scale');
  expect(found.map(({ message }) => message)).toEqual([
    {
      zh: '评级：界限 0.9（即 90%）是百分比，而这里按分计，请乘以 100。',
      en: 'grades: the threshold 0.9 is a percentage, but values are in points; multiply it by 100.',
    },
  ]);
});
