/** Drafts by hand: what the table reader makes of a scheme, or of a few rows. */
import { indicatorsOf } from '../../../src/core/compile/parts';
import type { FindingCode } from '../../../src/core/findings/finding';
import { lintDraft } from '../../../src/core/lint/lint';
import type { Bound, Draft, StatedBand } from '../../../src/core/table/draft';
import type { BandsRule, Indicator, Rule } from '../../../src/schemes/indicator';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { Scheme } from '../../../src/schemes/scheme';
import { indicator, scheme } from '../../support/broken';

/** A condition such as `≥55%`, `80..89`, `35<x≤45`, `=30` or `else`, with a score or a label. */
export type Row = readonly [condition: string, result: number | string];

const figure = (words: string): number =>
  words.endsWith('%') ? Number(words.slice(0, -1)) / 100 : Number(words);

function boundsOf(condition: string): { low?: Bound; high?: Bound } {
  const range = /^(.+)\.\.(.+)$/.exec(condition);
  const both = /^(.+?)([<≤])x([<≤])(.+)$/.exec(condition);
  const one = /^([≥>≤<=])(.+)$/.exec(condition);
  if (range) return { low: closed(range[1]), high: closed(range[2]) };
  if (both) return { low: bound(both[1], both[2] === '≤'), high: bound(both[4], both[3] === '≤') };
  const [, sign = '', words] = one ?? [];
  if (sign === '=') return { low: closed(words), high: closed(words) };
  const end = bound(words, sign === '≥' || sign === '≤');
  return sign === '≥' || sign === '>' ? { low: end } : { high: end };
}

const bound = (words = '', is: boolean): Bound => ({ value: figure(words), closed: is });
const closed = (words?: string): Bound => bound(words, true);

export function stated(...rows: readonly Row[]): readonly StatedBand[] {
  return rows.map(([condition, result], row) => ({
    row,
    label: typeof result === 'string' ? result : '',
    ...(typeof result === 'number' ? { score: result } : {}),
    ...(condition === 'else' ? { rest: true as const } : boundsOf(condition)),
  }));
}

/** The rule of stated bands: from the best on, what is left goes to the row for the rest. */
function ruleOf(bands: readonly StatedBand[], more: Partial<BandsRule>): BandsRule {
  const better = more.better ?? (bands.every((band) => !band.low) ? 'lower' : 'higher');
  const side = better === 'higher' ? 'low' : 'high';
  const edges = bands.flatMap((band) => (band[side] ? [{ end: band[side], score: band.score ?? 0 }] : []));
  const way = better === 'higher' ? -1 : 1;
  return {
    kind: 'bands',
    better,
    bands: edges
      .sort((a, b) => way * (a.end.value - b.end.value) || Number(a.end.closed) - Number(b.end.closed))
      .map(({ end, score }) => ({ edge: end.value, score, ...(end.closed ? {} : { open: true as const }) })),
    otherwise: bands.find((band) => band.rest ?? !band[side])?.score ?? 0,
    ...more,
  };
}

/** A scheme of one indicator `a` with these bands. */
export function bandsDraft(input: InputKind, rows: readonly Row[], more: Partial<BandsRule> = {}): Draft {
  const bands = stated(...rows);
  const cells =
    more.relative === undefined
      ? input
      : ['own', 'team'].map((key) => ({ key, label: { zh: key, en: key }, input }));
  const one = indicator('a', ruleOf(bands, more), { label: { zh: '甲', en: 'A' }, input: cells });
  return draftOf(scheme({}, one), { bands: new Map([['a', bands]]) });
}

/** A scheme of one indicator `a` with these ranges of points. */
export function rangesDraft(max: number, rows: readonly Row[], step?: number): Draft {
  const bands = stated(...rows);
  const levels = bands
    .map(({ label, low }) => ({ label: { zh: label, en: label }, from: low?.value ?? 0 }))
    .sort((a, b) => b.from - a.from);
  const one = indicator(
    'a',
    { kind: 'ranged', max, step, levels },
    { label: { zh: '甲', en: 'A' }, input: 'points' },
  );
  return draftOf(scheme({}, one), { ranges: new Map([['a', bands]]) });
}

/** A scheme with these grades, best first. */
export function gradesDraft(rows: readonly Row[], more: Partial<Scheme> = {}): Draft {
  const grades = stated(...rows);
  const bands = grades.map(({ label, low }, index) => ({
    label,
    ...(index < grades.length - 1 ? { from: low?.value ?? 0 } : {}),
  }));
  return draftOf(scheme({ grades: { edge: 'lower', bands }, ...more }, full('a')), { grades });
}

/** An indicator worth 100 points. */
export const full = (key: string, more: Partial<Indicator> = {}): Indicator =>
  indicator(key, { kind: 'manual', max: 100 }, { input: 'score', ...more });

/** A scheme of one indicator `a` with this rule. */
export const ruleDraft = (rule: Rule, input: Indicator['input'] = 'number'): Draft =>
  draftOf(scheme({}, indicator('a', rule, { label: { zh: '甲', en: 'A' }, input })));

function singles(
  steps: readonly { readonly from?: number; readonly label: string }[],
  is = true,
): readonly StatedBand[] {
  return steps.map(({ from, label }, row) =>
    from === undefined ? { row, label, rest: true } : { row, label, low: { value: from, closed: is } },
  );
}

function statedRule(rule: BandsRule): readonly StatedBand[] {
  const side = rule.better === 'higher' ? 'low' : 'high';
  const bands = rule.bands.map(({ edge, open, score, slopeFrom, name }, row): StatedBand => ({
    ...{ row, label: name ?? '', score, slopeFrom },
    [side]: { value: edge, closed: open !== true },
  }));
  return [...bands, { row: bands.length, label: '', rest: true, score: rule.otherwise }];
}

/** The draft of a scheme as it prints, one condition a row; `more` replaces what its rows state. */
export function draftOf(of: Scheme, more: Partial<Draft> = {}): Draft {
  const entries = [...indicatorsOf(of), ...(of.adjustments ?? [])];
  const { grades, stars } = of;
  const starBands = stars !== undefined && 'bands' in stars ? stars.bands : [];
  return {
    scheme: of,
    notes: { decisions: [], defects: [] },
    faults: [],
    bands: new Map(
      entries.flatMap(({ key, rule }) => (rule.kind === 'bands' ? [[key, statedRule(rule)] as const] : [])),
    ),
    ranges: new Map(
      entries.flatMap(({ key, rule }) =>
        rule.kind === 'ranged'
          ? [[key, singles(rule.levels.map(({ from, label }) => ({ from, label: label.zh })))] as const]
          : [],
      ),
    ),
    grades: singles(grades?.bands ?? [], grades?.edge !== 'upper'),
    stars: singles(starBands.map(({ star, from }) => ({ from, label: String(star) }))),
    place: () => undefined,
    blanks: () => [],
    rowOf: () => 0,
    ...more,
  };
}

/** The findings of some codes (of all, where none is named): severity, code, row, and the sentence in both languages. */
export function lines(draft: Draft, ...codes: readonly FindingCode[]): readonly string[] {
  return lintDraft(draft)
    .filter((finding) => codes.length === 0 || codes.includes(finding.code))
    .map(({ severity, code, row, message }) => `${severity} ${code} ${row}: ${message.zh} ${message.en}`);
}

/** Codes and rows alone. */
export function codes(draft: Draft, ...only: readonly FindingCode[]): readonly string[] {
  return lines(draft, ...only).map((line) => /^\S+ (\S+ \d+)/.exec(line)?.[1] ?? '');
}
