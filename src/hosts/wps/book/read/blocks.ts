/** Blocks of cells that belong together – merged, or filled by one formula – found with few questions. */
import { cellsIn, firstCell, halves, within, without } from '../places';
import type { Place } from '../places';

export interface Questions {
  /** Whether all cells of a part belong to blocks (true), none (false), or some. */
  whole(part: Place): unknown;
  /** The block that a cell belongs to. */
  blockAt(cell: Place): Place;
  /** Where to cut a part of which some cells belong to blocks; in half unless said. */
  cut?(part: Place): readonly [Place, Place];
}

/** @param known what `whole` says of the place, where that was asked already */
export function blocksIn(place: Place, questions: Questions, known?: unknown): Place[] {
  const found: Place[] = [];
  const visit = (part: Place, answer?: unknown): void => {
    if (found.some((block) => within(part, block))) return;
    const covered = answer === undefined ? questions.whole(part) : answer;
    if (covered === false) return;
    if (covered !== true && cellsIn(part) > 1) {
      for (const piece of (questions.cut ?? halves)(part)) visit(piece);
      return;
    }
    const cell = firstCell(part);
    const seen = found.find((one) => within(cell, one));
    const block = seen ?? questions.blockAt(cell);
    if (seen === undefined) found.push(block);
    // Whatever is answered, the cell itself is done with.
    for (const rest of without(part, within(cell, block) ? block : cell)) visit(rest, true);
  };
  visit(place, known);
  return found;
}
