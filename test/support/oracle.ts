/** A second reading of the schemes: slow, naive, top down, all in Decimal. It shares the data with src/core, and nothing else. */
import DecimalJs from 'decimal.js';
import type { Adjustment, BandsRule, DeductionTerm, Indicator, Quantity } from '../../src/schemes/indicator';
import type { GroupTotal, Scheme } from '../../src/schemes/scheme';
import type { Cell } from '../../src/core/cell';

export const Big = DecimalJs.clone({ precision: 80, rounding: DecimalJs.ROUND_HALF_UP });
export type Big = DecimalJs;

/** A cell's number at 15 significant digits. */
export function at15(cell: Cell | undefined): Big {
  return new Big((cell as number).toPrecision(15));
}

export function figure(quantity: Quantity, scheme: Scheme, month?: number): Big {
  if (typeof quantity === 'number') return new Big(quantity);
  const setting = scheme.settings?.find(({ key }) => key === quantity.setting);
  const season = setting?.seasons?.find(({ months }) => months.includes(month ?? 1));
  return new Big(setting?.value ?? season?.value ?? NaN);
}

function bandScore(rule: BandsRule, value: Big): Big {
  for (const [index, band] of rule.bands.entries()) {
    const beyond = rule.better === 'higher' ? value.gt(band.edge) : value.lt(band.edge);
    if (!beyond && !(value.eq(band.edge) && band.open !== true)) continue;
    if (band.slopeFrom === undefined) return new Big(band.score);
    const start = rule.bands[index - 1]?.edge ?? NaN;
    const way = value.minus(start).div(new Big(band.edge).minus(start));
    return new Big(band.slopeFrom).plus(way.times(new Big(band.score).minus(band.slopeFrom)));
  }
  return new Big(rule.otherwise);
}

function lost(term: DeductionTerm, value: Big, from: number): Big {
  if (term.fatal) return new Big(value.gt(0) ? from : 0);
  const over = term.short === undefined ? value.minus(term.beyond ?? 0) : new Big(term.short).minus(value);
  return Big.max(over, 0)
    .div(term.per ?? 1)
    .times(term.each ?? 0);
}

/** The score of one indicator or adjustment from its own valid cells. */
export function oracleScore(
  entry: Indicator | Adjustment,
  cells: readonly Cell[],
  scheme: Scheme,
  month?: number,
): Big {
  const { rule } = entry;
  const [first, second] = cells;
  switch (rule.kind) {
    case 'bands': {
      const by = rule.relative
        ? at15(second)
        : rule.target === undefined
          ? undefined
          : figure(rule.target, scheme, month);
      return bandScore(rule, by === undefined ? at15(first) : at15(first).div(by).toSignificantDigits(15));
    }
    case 'levels': {
      const level = rule.levels.find(({ label }) => label.zh === first);
      return level ? new Big(level.score) : at15(first);
    }
    case 'manual':
    case 'ranged':
    case 'extra':
      return at15(first);
    case 'proportional': {
      const target = figure(rule.target, scheme, month);
      return Big.min(at15(first), target).times(rule.max).div(target);
    }
    case 'deduction': {
      const all = rule.terms.map((term, index) => lost(term, at15(cells[index]), rule.from));
      return Big.max(
        0,
        all.reduce((left, one) => left.minus(one), new Big(rule.from)),
      );
    }
    case 'perUnit':
      return Big.min(at15(first).times(rule.each), rule.max ?? Infinity);
    case 'share':
      return at15(first).times(rule.max).div(at15(second));
    case 'relative': {
      const months = rule.months ?? 1;
      const [people, rank] = cells.slice(2 * months);
      const few = rule.small !== undefined && at15(people).lte(rule.small);
      let sum = new Big(0);
      for (let month = 0; month < months; month++) {
        const by = few ? figure(rule.target ?? NaN, scheme, month) : at15(cells[2 * month + 1]);
        const ratio = at15(cells[2 * month]).div(by);
        const counted = rule.better === 'higher' ? ratio : new Big(2).minus(ratio);
        sum = sum.plus(Big.min(Big.max(counted, 0), rule.cap ?? Infinity));
      }
      const score = sum.div(months).times(rule.max);
      const ceiling = (rule.ceilings ?? []).find(({ share }) => at15(rank).lte(at15(people).times(share)));
      return ceiling === undefined ? score : Big.min(score, ceiling.score);
    }
    case 'conditions': {
      const all = rule.tests.every((test, index) => {
        const cell = cells[index];
        if ('is' in test) return cell === test.is;
        return 'atLeast' in test ? at15(cell).gte(test.atLeast) : at15(cell).lte(test.atMost);
      });
      return new Big(all ? rule.full : rule.otherwise);
    }
    case 'blend':
      return at15(first).times(rule.self).plus(at15(second).times(rule.superior));
    case 'bonus':
      return rule.approval && second !== true ? new Big(0) : at15(first);
    case 'fault':
      return at15(first).abs().negated();
  }
}

function maximum({ rule }: Indicator): number {
  if (rule.kind === 'bands') return Math.max(rule.otherwise, ...rule.bands.map((band) => band.score));
  return 'max' in rule && rule.max !== undefined ? rule.max : NaN;
}

function oracleGroup(group: GroupTotal, scores: readonly Big[]): Big {
  const sum = (list: readonly Big[]): Big => list.reduce((all, one) => all.plus(one), new Big(0));
  if (group.kind === 'points') return sum(scores);
  if (group.kind === 'normalised') {
    return sum(scores)
      .times(100)
      .div(sum(group.indicators.map((one) => new Big(maximum(one)))));
  }
  const weights = group.indicators.map((one) => new Big(one.weight));
  return sum(scores.map((score, index) => score.times(weights[index] as Big))).div(sum(weights));
}

/** The total of a row without adjustments, from the scores of its indicators. */
export function oracleTotal({ aggregation }: Scheme, scores: readonly Big[]): Big {
  if (aggregation === undefined) throw new Error('no total');
  if (aggregation.kind === 'min') return Big.min(...scores);
  if (aggregation.kind !== 'groups') return oracleGroup(aggregation, scores);
  let from = 0;
  let sum = new Big(0);
  let whole = new Big(0);
  for (const { total, weight } of aggregation.groups) {
    const own = scores.slice(from, from + total.indicators.length);
    from += total.indicators.length;
    sum = sum.plus(oracleGroup(total, own).times(weight));
    whole = whole.plus(weight);
  }
  return sum.div(whole);
}
