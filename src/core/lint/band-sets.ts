/** Everything in a draft that cuts a line of values into bands: indicators, levels with points, grades, stars. */
import type { Text } from '../words/text';
import { inputsOf } from '../compile/parts';
import type { Draft, StatedBand } from '../table/draft';
import { formatNumber, formatPercent } from '../number/format';
import { named, text } from '../words/text';
import { domainOf, entriesOf, isQuotient, type Entry } from './entries';
import { common, coverOf, type Cover, type Line, type Piece, type Stretch } from '../table/intervals';
import { lineOf, lineOfKind, QUOTIENTS, totalLine } from '../table/lines';
import { chained, wholePiece } from '../table/pieces';

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
    const line = isQuotient(rule) ? QUOTIENTS : lineOfKind(inputsOf(entry)[0]?.input);
    const percent = isQuotient(rule) || domain?.percent === true;
    return [{ ...own, kind: 'bands', noun: BAND, bands: draft.bands.get(key) ?? [], line, percent }];
  });
  const line = totalLine(draft.scheme);
  return [
    ...sets,
    { kind: 'grades', name: text('评级', 'grades'), noun: GRADE, bands: draft.grades, line, percent: false },
    { kind: 'stars', name: text('星级', 'stars'), noun: STAR, bands: draft.stars, line, percent: false },
  ];
}

/** A band as far as its row says; an end that it does not name is the line's. */
export function statedPiece(band: StatedBand, { line }: BandSet): Piece {
  return wholePiece(band, line);
}

/** Bands with both ends, as their rows mean them. */
export function piecesOf(set: BandSet): readonly Piece[] {
  return chained(
    set.bands.filter((band) => !band.rest),
    set.line,
  );
}

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
