/** The nearest known name for a misspelt one. */
import { normalise } from './normalise';

/**
 * The known name with the fewest edits (a letter more, less, other, or two swapped) from what was typed; none when even that is
 * further than a third of its length, at least one edit.
 * @example nearest('convertion', ['attainment', 'conversion']) //=> 'conversion'
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = normalise(typed).slice(0, 64);
  let best: string | undefined;
  let fewest = Infinity;
  for (const name of known) {
    const candidate = normalise(name);
    const length = Math.max(candidate.length, wanted.length);
    // What has no letter in common is not near.
    const allowed = Math.min(length - 1, Math.max(1, Math.floor(length / 3)));
    const edits = distance(wanted, candidate);
    if (edits <= allowed && edits < fewest) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(before, j - 2) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
