/** Everything in a draft that cuts a line of values into bands: indicators, levels with points, grades, stars. */
import type { Text } from '../words/text';
import { inputsOf } from '../compile/parts';
import type { Bound, Draft, StatedBand } from '../table/draft';
import { formatNumber, formatPercent } from '../number/format';
import { named, text } from '../words/text';
import { domainOf, entriesOf, isQuotient, type Entry } from './entries';
import {
  beyond,
  byHigh,
  byLow,
  common,
  coverOf,
  type Cover,
  type Line,
  type Piece,
  type Stretch,
} from './intervals';

export interface BandSet {
  readonly kind: 'bands' | 'ranges' | 'grades' | 'stars';
  readonly name: Text;
  /** What one band is called. */
  readonly noun: Text;
  readonly bands: readonly StatedBand[];
  readonly line: Line;
  readonly percent: boolean;
  /** The indicator or adjustment, where there is one. */
  readonly entry?: Entry;
}

const BAND = text('一档', 'band');
const LEVEL = text('等级', 'level');
const GRADE = text('评级', 'grade');
const STAR = text('星级', 'star');

/** Beyond this a domain has no end that a table could name. */
const ENDLESS = 1e9;

const end = (value: number): Bound =>
  Math.abs(value) > ENDLESS ? { value: value * Infinity, closed: false } : { value, closed: true };

export const lineOf = (min: number, max: number, step?: number): Line => ({
  low: end(min),
  high: end(max),
  ...(step !== undefined && step > 0 ? { step } : {}),
});

export function setsOf(draft: Draft): readonly BandSet[] {
  const sets = entriesOf(draft).flatMap((entry): readonly BandSet[] => {
    const { rule, key } = entry;
    const own = { name: named(entry), entry, percent: false };
    if (rule.kind === 'ranged') {
      const line = lineOf(0, rule.max, rule.step);
      return [{ ...own, kind: 'ranges', noun: LEVEL, bands: draft.ranges.get(key) ?? [], line }];
    }
    if (rule.kind !== 'bands') return [];
    const domain = isQuotient(rule) ? undefined : domainOf(inputsOf(entry)[0]?.input);
    const line = lineOf(domain?.min ?? 0, domain?.max ?? Infinity, domain?.whole && 1);
    const percent = isQuotient(rule) || domain?.percent === true;
    return [{ ...own, kind: 'bands', noun: BAND, bands: draft.bands.get(key) ?? [], line, percent }];
  });
  // Totals are rounded to two places before they are graded.
  const line = lineOf(0, draft.scheme.adjustments === undefined ? 100 : Infinity, 0.01);
  return [
    ...sets,
    { kind: 'grades', name: text('评级', 'grades'), noun: GRADE, bands: draft.grades, line, percent: false },
    { kind: 'stars', name: text('星级', 'stars'), noun: STAR, bands: draft.stars, line, percent: false },
  ];
}

export const isTwoSided = (band: StatedBand): boolean => band.low !== undefined && band.high !== undefined;

/** A band as far as its row says; an end that it does not name is the line's. */
export function statedPiece(band: StatedBand, { line }: BandSet): Piece {
  return { band, low: band.low ?? line.low, high: band.high ?? line.high };
}

/**
 * Bands with both ends. Where no row names both, each band ends where the next better one begins, so that a band may be left with nothing.
 */
export function piecesOf(set: BandSet): readonly Piece[] {
  const own = set.bands.filter((band) => !band.rest);
  const pieces = own.map((band) => statedPiece(band, set));
  if (own.some(isTwoSided)) return pieces;
  const down = pieces.filter(({ band }) => band.low).sort((a, b) => byLow(b.low, a.low));
  const up = pieces.filter(({ band }) => !band.low).sort((a, b) => byHigh(a.high, b.high));
  return [
    ...down.map((piece, index) => ({ ...piece, high: beyondOr(down[index - 1]?.low, piece.high) })),
    ...up.map((piece, index) => ({ ...piece, low: beyondOr(up[index - 1]?.high, piece.low) })),
  ];
}

const beyondOr = (bound: Bound | undefined, otherwise: Bound): Bound => (bound ? beyond(bound) : otherwise);

/** The bands that hold for some value, as far as they lie on the line. */
export function livePieces(set: BandSet): readonly Piece[] {
  return piecesOf(set).flatMap((piece) => {
    const inside = common(piece, set.line, set.line);
    return inside ? [{ ...inside, band: piece.band }] : [];
  });
}

/** Gaps and overlaps; a row for the rest leaves no gap. */
export function coverOfSet(set: BandSet): Cover {
  const cover = coverOf(livePieces(set), set.line);
  return set.bands.some((band) => band.rest) ? { ...cover, gaps: [] } : cover;
}

interface Shown {
  readonly percent: boolean;
}

export function show({ percent }: Shown, value: number): string {
  return percent ? formatPercent(value) : formatNumber(value);
}

/** A stretch in figures: "35 < x ≤ 45", "x ≥ 90%", "7". */
export function words(set: Shown, { low, high }: Partial<Stretch>): string {
  const below = low && Number.isFinite(low.value) ? show(set, low.value) : '';
  const above = high && Number.isFinite(high.value) ? show(set, high.value) : '';
  if (below !== '' && below === above) return below;
  if (above === '') return `x ${low?.closed ? '≥' : '>'} ${below}`;
  const upper = `x ${high?.closed ? '≤' : '<'} ${above}`;
  return below === '' ? upper : `${below} ${low?.closed ? '≤' : '<'} ${upper}`;
}

const REST = text('其余', 'else');

/** What to call a band: its label, or what it states. */
export function callOf(set: BandSet, band: StatedBand): Text {
  if (band.rest) return REST;
  const call = set.kind === 'stars' ? `${band.label}★` : band.label || words(set, band);
  return text(call, call);
}
