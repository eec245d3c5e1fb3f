/** Bands as stretches of a line: what each row of a table means beside the others. */
import type { Bound, StatedBand } from './draft';
import { beyond, byHigh, byLow, common, type Line, type Piece, type Stretch } from './intervals';

export const isTwoSided = (band: StatedBand): boolean => band.low !== undefined && band.high !== undefined;

/** A band as far as its row says; an end that it does not name is the line's. */
export function wholePiece(band: StatedBand, line: Line): Piece {
  return { band, low: band.low ?? line.low, high: band.high ?? line.high };
}

/**
 * Bands with both ends. Where a row names both, every row is exactly what it says. Where none does, each ends where the next one of
 * its direction begins, so that a band may be left with nothing.
 */
export function chained(own: readonly StatedBand[], line: Line): readonly Piece[] {
  const pieces = own.map((band) => wholePiece(band, line));
  if (own.some(isTwoSided)) return pieces;
  const down = pieces.filter(({ band }) => band.low).sort((a, b) => byLow(b.low, a.low));
  const up = pieces.filter(({ band }) => !band.low).sort((a, b) => byHigh(a.high, b.high));
  return [
    ...down.map((piece, index) => ({ ...piece, high: beyondOr(down[index - 1]?.low, piece.high) })),
    ...up.map((piece, index) => ({ ...piece, low: beyondOr(up[index - 1]?.high, piece.low) })),
  ];
}

const beyondOr = (bound: Bound | undefined, otherwise: Bound): Bound => (bound ? beyond(bound) : otherwise);

/** What lies between a band and the next better one (or the best end of the line); undefined where they meet. */
export function leftBetween(
  piece: Piece,
  better: Piece | undefined,
  higher: boolean,
  line: Line,
): Stretch | undefined {
  const gap = higher
    ? { low: beyond(piece.high), high: better ? beyond(better.low) : line.high }
    : { low: better ? beyond(better.high) : line.low, high: beyond(piece.low) };
  return common(gap, line, line);
}
