/**
 * Totals of people to whom some indicators do not apply: the weights of the others are scaled to the whole. In groups that is
 * done inside each group; a group of which nothing applies goes out, and the other groups are scaled.
 */
import type { Indicator } from '../../schemes/indicator';
import type { Aggregation, Group, GroupTotal } from '../../schemes/scheme';
import { add, divide, exact, multiply, toNumber, ZERO, type Exact } from '../number/exact';
import { fullOf } from '../rules/rules';
import { combineOf } from './combine';
import { indicatorsOf } from './parts';

export const LEAST_WEIGHT = 0.6;

type Flat = Exclude<Aggregation, { kind: 'groups' }>;

export interface Reweighed {
  /** What is left of the scheme's way to a total. */
  readonly aggregation: Aggregation;
  /** Points that are added up are scaled to the full marks of all: by the whole over what applies. */
  readonly scaled: readonly { readonly key: string; readonly whole: number; readonly present: number }[];
  /** How much of the weights applies, 1 being all of them, at 15 digits. */
  readonly share: number;
  /** The total from the scores of what applies, in order; asked only where some of the weights applies. */
  total(scores: readonly Exact[]): Exact;
}

/** @param applies whether each indicator does, by its key */
export function reweigh(aggregation: Aggregation, applies: (key: string) => boolean): Reweighed {
  if (aggregation.kind !== 'groups') {
    const part = partOf(aggregation, applies);
    return {
      aggregation: part.total,
      scaled: scaledOf('', part),
      share: toNumber(part.share),
      total: scaledTotal(part),
    };
  }
  const parts = aggregation.groups
    .map((group) => ({ group, ...partOf(group.total, applies) }))
    .map((part) => ({ ...part, group: { ...part.group, total: part.total as GroupTotal } }));
  const left = parts.filter(({ present }) => present > 0);
  const reduced = { ...aggregation, groups: left.map(({ group }) => group) };
  const whole = sum(aggregation.groups.map(({ weight }) => weight));
  const shares = parts.reduce<Exact>(
    (all, { group, share }) => add(all, multiply(exact(group.weight), share)),
    ZERO,
  );
  return {
    aggregation: reduced,
    scaled: left.flatMap((part) => scaledOf(part.group.key, part)),
    share: whole > 0 ? toNumber(divide(shares, exact(whole))) : 0,
    total: groupsTotal(reduced, left),
  };
}

interface Part {
  readonly total: Flat;
  /** What weighs: weights, full marks, or one each. */
  readonly present: number;
  readonly whole: number;
  readonly share: Exact;
}

function partOf(total: Flat, applies: (key: string) => boolean): Part {
  const own = (total.indicators as readonly Indicator[]).filter(({ key }) => applies(key));
  const left = { ...total, indicators: own } as Flat;
  const [present, whole] = [weighs(left), weighs(total)];
  const share = whole > 0 && present > 0 ? divide(exact(present), exact(whole)) : ZERO;
  return { total: left, present: own.length === 0 ? 0 : present, whole, share };
}

function weighs(total: Flat): number {
  if (total.kind === 'weighted') return sum(total.indicators.map(({ weight }) => weight));
  if (total.kind === 'min') return total.indicators.length;
  return sum(total.indicators.map(fullOf));
}

function sum(values: readonly number[]): number {
  if (values.includes(Infinity)) return Infinity;
  return toNumber(values.reduce<Exact>((all, value) => add(all, exact(value)), ZERO));
}

function scaledOf(key: string, { total, whole, present }: Part): Reweighed['scaled'] {
  return total.kind === 'points' && present !== whole ? [{ key, whole, present }] : [];
}

function scaledTotal({ total, whole, present }: Part): Reweighed['total'] {
  const combine = combineOf(total);
  if (total.kind !== 'points' || present === whole) return combine;
  return (scores) => divide(multiply(combine(scores), exact(whole)), exact(present));
}

function groupsTotal(
  reduced: Extract<Aggregation, { kind: 'groups' }>,
  parts: readonly (Part & { readonly group: Group })[],
): Reweighed['total'] {
  const order = indicatorsOf({ aggregation: reduced }).map(({ key }) => key);
  const weights = exact(sum(parts.map(({ group }) => group.weight)));
  return (scores) => {
    let all: Exact = ZERO;
    for (const part of parts) {
      const own = part.group.total.indicators.map(({ key }) => scores[order.indexOf(key)] as Exact);
      all = add(all, multiply(exact(part.group.weight), scaledTotal(part)(own)));
    }
    return divide(all, weights);
  };
}
