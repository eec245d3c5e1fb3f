/** What a set of band rows means: its intervals, and the rest. */
import type { Big } from './cells';
import { isEmpty, Unsound } from './cells';
import type { Row } from './parts';

export type Sign = '≥' | '>' | '≤' | '<' | 'is' | 'else';

export const SIGNS: Readonly<Record<string, Sign>> = {
  '≥': '≥',
  '>=': '≥',
  '>': '>',
  '≤': '≤',
  '<=': '≤',
  '<': '<',
  为: 'is',
  is: 'is',
  其余: 'else',
  else: 'else',
};

interface End {
  readonly edge: Big;
  /** The end itself belongs to the interval. */
  readonly inside: boolean;
}

export interface Stretch {
  readonly row: Row;
  readonly low?: End;
  readonly high?: End;
}

export interface Bands {
  readonly stretches: readonly Stretch[];
  readonly rest?: Row;
  /** Larger values are better. */
  readonly rising?: boolean;
}

const isUp = (sign: Sign): boolean => sign === '≥' || sign === '>';
const closed = (sign: Sign): boolean => sign === '≥' || sign === '≤';

interface Stated {
  readonly row: Row;
  readonly sign: Sign;
  readonly edge: Big;
  readonly other?: { readonly sign: Sign; readonly edge: Big };
}

export function bandsOf(rows: readonly Row[]): Bands {
  const stated: Stated[] = [];
  let rest: Row | undefined;
  for (const row of rows) {
    const sign = row.choice('条件', SIGNS);
    if (sign === undefined || sign === 'is') throw new Unsound('a band without a condition');
    if (sign === 'else') {
      if (rest !== undefined) throw new Unsound('two rests');
      rest = row;
      continue;
    }
    const and = row.choice('且', SIGNS);
    const other = and === undefined ? undefined : { sign: and, edge: row.needed('另一界限') };
    if (and === undefined && !isEmpty(row.cell('另一界限')))
      throw new Unsound('another threshold without its sign');
    if (and !== undefined && (and === 'is' || and === 'else' || isUp(and) === isUp(sign)))
      throw new Unsound('two conditions that are no interval');
    stated.push({ row, sign, edge: row.needed('界限'), ...(other && { other }) });
  }
  if (stated.length === 0 && rest === undefined) throw new Unsound('no bands');
  const both = stated.some(({ other }) => other !== undefined);
  const stretches = stated.map((one) => (both ? atItsWord(one) : between(one, stated)));
  const ups = stated.filter(({ sign }) => isUp(sign)).length;
  const rising = both || (ups > 0 && ups < stated.length) ? undefined : ups > 0;
  return { stretches, ...(rest && { rest }), ...(rising !== undefined && { rising }) };
}

function atItsWord({ row, sign, edge, other }: Stated): Stretch {
  const ends = [{ sign, edge }, ...(other === undefined ? [] : [other])];
  const low = ends.find((end) => isUp(end.sign));
  const high = ends.find((end) => !isUp(end.sign));
  return {
    row,
    ...(low && { low: { edge: low.edge, inside: closed(low.sign) } }),
    ...(high && { high: { edge: high.edge, inside: closed(high.sign) } }),
  };
}

/** A row with one end stops where the next one of its direction begins. */
function between(one: Stated, all: readonly Stated[]): Stretch {
  const up = isUp(one.sign);
  const own = { edge: one.edge, inside: closed(one.sign) };
  const beyond = all.filter((other) => {
    if (other === one || isUp(other.sign) !== up) return false;
    const way = up ? other.edge.comparedTo(one.edge) : one.edge.comparedTo(other.edge);
    if (way === 0 && other.sign === one.sign) throw new Unsound('two bands with one threshold');
    return way > 0 || (way === 0 && closed(one.sign));
  });
  const nearest = beyond.reduce<Stated | undefined>((best, other) => {
    if (best === undefined) return other;
    const way = up ? other.edge.comparedTo(best.edge) : best.edge.comparedTo(other.edge);
    return way < 0 || (way === 0 && closed(other.sign)) ? other : best;
  }, undefined);
  const stop = nearest && { edge: nearest.edge, inside: !closed(nearest.sign) };
  return up
    ? { row: one.row, low: own, ...(stop && { high: stop }) }
    : { row: one.row, high: own, ...(stop && { low: stop }) };
}

export function holds({ low, high }: Stretch, value: Big): boolean {
  const over = low === undefined || value.gt(low.edge) || (low.inside && value.eq(low.edge));
  const under = high === undefined || value.lt(high.edge) || (high.inside && value.eq(high.edge));
  return over && under;
}

/** The one row that a value belongs to. */
export function stretchAt(bands: Bands, value: Big): Stretch {
  const found = bands.stretches.filter((stretch) => holds(stretch, value));
  if (found.length > 1) throw new Unsound(`${value.toString()} belongs twice`);
  const [one] = found;
  if (one !== undefined) return one;
  if (bands.rest === undefined) throw new Unsound(`${value.toString()} belongs nowhere`);
  return { row: bands.rest };
}
