/** Where the rows (or columns) of a sheet have gone since the file was opened. */

interface Segment {
  /** The number in the file of the first of them; null for lines that were added. */
  readonly from: number | null;
  /** The last segment has no end. */
  readonly count: number;
}

export interface Move {
  readonly kind: 'insert' | 'remove' | 'move';
  readonly at: number;
  readonly count: number;
  /** Of a move: before which line, as numbered before it. */
  readonly to?: number;
}

const undoes = (last: Move | undefined, next: Move): boolean =>
  last !== undefined &&
  last.at === next.at &&
  last.count === next.count &&
  ((last.kind === 'remove' && next.kind === 'insert') || (last.kind === 'insert' && next.kind === 'remove'));

/** What takes back what was done before it leaves no trace: lines that come back are the ones that went. */
export function withMove(moves: readonly Move[], next: Move): readonly Move[] {
  return undoes(moves.at(-1), next) ? moves.slice(0, -1) : [...moves, next];
}

export class Lines {
  private segments: readonly Segment[] = [{ from: 0, count: Infinity }];

  constructor(moves: readonly Move[] = []) {
    for (const move of moves) this.apply(move);
  }

  get moved(): boolean {
    return this.segments.length > 1;
  }

  private apply({ kind, at, count, to = at }: Move): void {
    const [before, rest] = split(this.segments, at);
    if (kind === 'insert') this.segments = joined([...before, { from: null, count }, ...rest]);
    else {
      const [taken, after] = split(rest, count);
      const left = [...before, ...after];
      if (kind === 'remove') this.segments = joined(left);
      else {
        const [front, back] = split(left, to > at ? to - count : to);
        this.segments = joined([...front, ...taken, ...back]);
      }
    }
  }

  /** Null where the line is gone. */
  now(old: number): number | null {
    let at = 0;
    for (const { from, count } of this.segments) {
      if (from !== null && old >= from && old < from + count) return at + old - from;
      at += count;
    }
    return null;
  }

  /** Null for lines that were added. */
  before(now: number): number | null {
    let at = 0;
    for (const { from, count } of this.segments) {
      if (now < at + count) return from === null ? null : from + now - at;
      at += count;
    }
    return null;
  }

  /** Of lines in a row: from the first to the last of those that are left. Null where none is. */
  span(first: number, last: number): readonly [first: number, last: number] | null {
    if (!this.moved) return [first, last];
    let [from, to]: [number | null, number | null] = [this.now(first), this.now(last)];
    for (const segment of this.segments) {
      if (segment.from === null) continue;
      const end = segment.from + segment.count - 1;
      if (from === null && segment.from > first && segment.from <= last) from = this.now(segment.from);
      if (to === null && end >= first && end < last) to = this.now(end);
    }
    if (from === null || to === null) return null;
    return from <= to ? [from, to] : [to, from];
  }
}

function split(segments: readonly Segment[], at: number): readonly [Segment[], Segment[]] {
  const [before, after]: [Segment[], Segment[]] = [[], []];
  let place = 0;
  for (const segment of segments) {
    const cut = at - place;
    if (cut <= 0) after.push(segment);
    else if (cut >= segment.count) before.push(segment);
    else {
      before.push({ from: segment.from, count: cut });
      after.push({ from: segment.from === null ? null : segment.from + cut, count: segment.count - cut });
    }
    place += segment.count;
  }
  return [before, after];
}

/** Neighbours that belong together as one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last && last.from !== null && segment.from === last.from + last.count)
      result[result.length - 1] = { from: last.from, count: last.count + segment.count };
    else result.push(segment);
  }
  return result;
}
