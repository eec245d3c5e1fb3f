/** What one person's other value would lead to: for that person, and for everybody whom it moves. Nothing is written. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { compare, subtract, type Exact } from '../../../core/number/exact';
import { add, ZERO } from '../../../core/number/exact';
import { text, type Text } from '../../../core/words/text';
import type { Block } from '../../port';
import { simulate } from '../../simulate/simulate';
import type { Side } from '../../simulate/side';
import type { Assessment, Claim, Claimant } from './assessment';
import type { MonthBook } from './month-book';
import { payFor, payOf } from './pay';
import type { Pay, PersonPay } from './pay-types';
import { pointsOf } from './points';
import { bothStars, type Stars } from './stars';
import { withCell } from './with-cell';

/** How a person stands. */
export interface Stand {
  readonly total: Exact;
  readonly grade: string;
  /** 1 is the best; the equal share a rank. */
  readonly rank: number;
  /** Of the indicator that the claim is about; undefined where it cannot be told apart. */
  readonly points: Exact | undefined;
  /** Of the person who claims; undefined where the month has none. */
  readonly stars: Stars;
  /** Amounts by what they are called; empty where there is no pay. */
  readonly pay: Pay;
}

export interface Moved extends Claimant {
  readonly before: Stand;
  readonly after: Stand;
}

export interface WhatIf {
  readonly person: Moved;
  /** The others for whom anything changes: rank, grade, share or pay. */
  readonly others: readonly Moved[];
  /** Those of them who were before the person, or level, and are behind now. */
  readonly displaced: readonly string[];
  /** Σ of pay, before and after; undefined where nobody is paid. */
  readonly sum: { readonly before: Exact; readonly after: Exact } | undefined;
  /** Why pay cannot be told, where it cannot. */
  readonly unpaid: Text | undefined;
}

export function whatIf(book: MonthBook, table: Assessment, claim: Claim): WhatIf | { readonly fault: Text } {
  const changed = withCell(table.block, claim.row, claim.column, claim.value);
  const [before, after] = [table.block, changed].map((block) => sidesOf(table.compiled, block));
  if (before === undefined || after === undefined || 'fault' in before || 'fault' in after)
    return before !== undefined && 'fault' in before
      ? before
      : after !== undefined && 'fault' in after
        ? after
        : { fault: GONE };
  const person = table.people.find(({ row }) => row === claim.row);
  const [old, fresh] = [before.sides.get(claim.row), after.sides.get(claim.row)];
  if (person === undefined || old === undefined || fresh === undefined)
    return { fault: after.left.get(claim.row) ?? before.left.get(claim.row) ?? GONE };
  const pay = payOf(book, table, before.sides, after.sides);
  const input = table.inputs.find(({ column }) => column === claim.column);
  const all = table.people.flatMap((one): readonly Moved[] => {
    const [a, b] = [before.sides.get(one.row), after.sides.get(one.row)];
    if (a === undefined || b === undefined) return [];
    const stand = (side: Side, of: typeof before, block: Block, money: Pay): Stand => ({
      total: side.total,
      grade: side.grade ?? '',
      rank: rankOf(side.total, of.sides),
      points: input && pointsOf(table.compiled, block, one.row, input.key),
      stars: undefined,
      pay: money,
    });
    return [
      {
        ...one,
        before: stand(a, before, table.block, payFor(pay.before, one)),
        after: stand(b, after, changed, payFor(pay.after, one)),
      },
    ];
  });
  const found = all.find(({ row }) => row === claim.row) as Moved;
  const totals = { before: found.before.total, after: found.after.total };
  const [stars, later] = bothStars(book, table, changed, found, totals);
  const own = { ...found, before: { ...found.before, stars }, after: { ...found.after, stars: later } };
  const others = all.filter((one) => one.row !== claim.row && differs(one));
  return {
    person: own,
    others,
    displaced: others
      .filter((one) => one.before.rank <= own.before.rank && one.after.rank > own.after.rank)
      .map(({ name }) => name),
    sum: sumOf(pay.before, pay.after),
    unpaid: pay.unpaid,
  };
}

/** What the pay comes to: the whole, else the bonus. */
export function totalPay(pay: Pay): Exact | undefined {
  return pay.get('total') ?? pay.get('bonus');
}

export function payDifference({ before, after }: Moved): Exact | undefined {
  const [a, b] = [totalPay(before.pay), totalPay(after.pay)];
  return a === undefined || b === undefined ? undefined : subtract(b, a);
}

export function sidesOf(compiled: CompiledScheme, block: Block) {
  const result = simulate(compiled, compiled, block);
  if ('fault' in result) return result;
  return {
    sides: new Map(result.people.map(({ row, after }) => [row, after])),
    left: new Map(result.left.map(({ row, why }) => [row, why])),
  };
}

function rankOf(total: Exact, sides: ReadonlyMap<number, Side>): number {
  return 1 + [...sides.values()].filter((other) => compare(other.total, total) > 0).length;
}

function differs({ before, after }: Moved): boolean {
  if (compare(before.total, after.total) !== 0 || before.rank !== after.rank || before.grade !== after.grade)
    return true;
  const roles = new Set([...before.pay.keys(), ...after.pay.keys()]);
  return [...roles].some((role) => {
    const [a, b] = [before.pay.get(role), after.pay.get(role)];
    return a === undefined || b === undefined ? a !== b : compare(a, b) !== 0;
  });
}

function sumOf(before: readonly PersonPay[], after: readonly PersonPay[]): WhatIf['sum'] {
  const sum = (all: readonly PersonPay[]): Exact | undefined => {
    const amounts = all.flatMap(({ pay }) => totalPay(pay) ?? []);
    return amounts.length === 0 ? undefined : amounts.reduce<Exact>(add, ZERO);
  };
  const [a, b] = [sum(before), sum(after)];
  return a === undefined || b === undefined ? undefined : { before: a, after: b };
}

const GONE = text(
  '这个人的得分算不出来，因此没有可比的结果。请先补齐指标。',
  'The score of this person cannot be computed, so there is nothing to compare. Fill in the indicators first.',
);
