/** Bands as their rows state them, with one threshold or two, and the ordered steps that they come to. */
import type { Language } from '../words/language';
import { text } from '../words/text';
import { NUMBER } from './codec';
import type { Bound, StatedBand } from './draft';
import { byHigh, byLow, type Line, type Piece } from './intervals';
import { chained, leftBetween } from './pieces';
import type { RowReader } from './row-reader';
import { SIGN, type Sign } from './words';

/** Reads the conditions of a row; a row that states nothing usable says so and gives undefined. */
export function statedBand(row: RowReader, label: string): StatedBand | undefined {
  const sign = row.field(['sign'], SIGN);
  const score = row.field(['score'], NUMBER);
  const slopeFrom = row.field(['start'], NUMBER);
  const base = {
    row: row.row,
    label,
    ...(score === undefined ? {} : { score }),
    ...(slopeFrom === undefined ? {} : { slopeFrom }),
  };
  if (sign === 'else') {
    row.disregard('start');
    return { ...base, rest: true };
  }
  const value = row.field(['edge'], NUMBER);
  if (sign === undefined || value === undefined) {
    for (const column of ['sign', 'edge'] as const) if (row.blank([column])) row.missing(column);
    return undefined;
  }
  if (sign === 'is') return { ...base, low: { value, closed: true }, high: { value, closed: true } };
  const first = { [side(sign)]: bound(sign, value) };
  const second = row.field(['and'], SIGN);
  const limit = row.field(['limit'], NUMBER);
  if (second === undefined && limit === undefined) return { ...base, ...first };
  if (second === undefined || limit === undefined || side(second) === side(sign)) {
    row.report(
      'missing',
      text(
        '第二个条件不完整或与第一个同向。请补全或清空',
        'the second condition is incomplete or runs the same way as the first. Complete it or clear it',
      ),
      'limit',
    );
    return { ...base, ...first };
  }
  return { ...base, ...first, [side(second)]: bound(second, limit) };
}

/** Says that only these conditions have a meaning in a row. */
export function signMustBe(row: RowReader, ...signs: readonly Sign[]): void {
  const words = (language: Language): string =>
    signs.map((sign) => String(SIGN.print(sign, language)[0])).join(language === 'zh' ? '、' : ', ');
  row.report('unknown-word', text(`条件应为 ${words('zh')}`, `the condition must be ${words('en')}`), 'sign');
}

const side = (sign: string): 'low' | 'high' => (sign === '≥' || sign === '>' ? 'low' : 'high');
const bound = (sign: string, value: number): Bound => ({ value, closed: sign === '≥' || sign === '≤' });

export interface Step {
  readonly band: StatedBand;
  readonly edge: number;
  readonly open: boolean;
}

type Better = 'higher' | 'lower';

/**
 * Stated bands as steps from the best on, where the first that holds wins, and what takes the rest. What the rows leave belongs to the
 * row of the rest, wherever it lies: between two bands, or beyond the best one, the rest has a step of its own. A band that reaches to
 * the worst end takes what is left after all steps; one that slopes keeps its step, for a slope needs both its ends.
 */
export function stepsOf(
  bands: readonly StatedBand[],
  line: Line,
  better: Better = directionOf(bands, line),
): {
  readonly better: Better;
  readonly steps: readonly Step[];
  readonly rest?: StatedBand;
} {
  const higher = better === 'higher';
  const near = higher ? 'low' : 'high';
  const rest = bands.find((band) => band.rest);
  const pieces = [...chained(ownOf(bands), line)].sort((a, b) =>
    higher ? byLow(b.low, a.low) : byHigh(a.high, b.high),
  );
  const steps: Step[] = [];
  let last: StatedBand | undefined;
  pieces.forEach((piece, index) => {
    if (rest !== undefined && leftBetween(piece, pieces[index - 1], higher, line)) {
      const end = higher ? piece.high : piece.low;
      steps.push({ band: rest, edge: end.value, open: end.closed });
    }
    const end = piece[near];
    const isLast = piece.band[near] === undefined && end === line[near];
    if (isLast) last ??= piece.band;
    if (!isLast || (isSloped(piece.band) && Number.isFinite(end.value)))
      steps.push({ band: piece.band, edge: end.value, open: !end.closed });
  });
  if (last !== undefined) return { better, steps, rest: last };
  if (rest !== undefined) return { better, steps, rest };
  const lowest = steps.at(-1);
  const covers = lowest !== undefined && !lowest.open && better === 'higher' && lowest.edge <= line.low.value;
  return covers && !isSloped(lowest.band)
    ? { better, steps: steps.slice(0, -1), rest: lowest.band }
    : { better, steps };
}

const isSloped = (band: StatedBand): boolean => band.slopeFrom !== undefined;

const ownOf = (bands: readonly StatedBand[]): readonly StatedBand[] => bands.filter((band) => !band.rest);

/**
 * Where all rows state one end, ≥ and > say that larger is better, ≤ and < that smaller is. Where they state both, or run both ways,
 * it is the side with the higher score; where the scores of both sides are the same, larger.
 */
function directionOf(bands: readonly StatedBand[], line: Line): Better {
  const own = ownOf(bands);
  if (own.every((band) => band.low === undefined)) return own.length > 0 ? 'lower' : 'higher';
  if (own.every((band) => band.high === undefined)) return 'higher';
  const rest = bands.find((band) => band.rest);
  const pieces = chained(own, line);
  const [lowest] = [...pieces].sort((a, b) => byLow(a.low, b.low));
  const [highest] = [...pieces].sort((a, b) => byHigh(b.high, a.high));
  const at = (piece: Piece | undefined, higher: boolean): number => {
    const left = piece && rest && leftBetween(piece, undefined, higher, line);
    return (left ? rest : piece?.band)?.score ?? 0;
  };
  return at(lowest, false) > at(highest, true) ? 'lower' : 'higher';
}
