/** Whether a perfect person reaches the top: full marks of every indicator, 100 in total. */
import type { Adjustment, CellTest, Indicator } from '../../schemes/indicator';
import { inputsOf } from '../compile/parts';
import { Decimal } from '../number/decimal';
import { maxOf } from '../rules/rules';
import type { Draft } from '../table/draft';
import { formatNumber } from '../text/format';
import { named, text } from '../text/text';
import { lineOf } from './band-sets';
import { domainOf } from './entries';
import type { Finding } from './finding';
import { found, say } from './report';
import { sumOf, totalsOf, type PlacedTotal } from './weights';

export function points(draft: Draft): readonly Finding[] {
  return totalsOf(draft).flatMap((placed) => {
    const tops = placed.total.indicators.flatMap((one) => topScore(draft, one, placed.total.kind));
    return [...tops, ...pointsSum(draft, placed)];
  });
}

const shown = (value: number): string => (value === Infinity ? '∞' : formatNumber(value));

/** The full mark that a rule states; what its inputs allow where it states none. */
function fullOf(entry: Indicator | Adjustment): number {
  const max = maxOf(entry.rule);
  return max === Infinity ? bestOf(entry) : max;
}

function pointsSum(draft: Draft, { total: { kind, indicators }, group }: PlacedTotal): readonly Finding[] {
  const [first] = indicators;
  const sum = sumOf(indicators.map(fullOf));
  if ((kind !== 'points' && kind !== 'normalised') || first === undefined || sum === 100 || !(sum > 0))
    return [];
  const scaled = kind === 'normalised';
  const message = say(
    group ? named(group) : text('满分', 'points'),
    `各项满分合计 ${shown(sum)} 分，${scaled ? '按 100 分折算' : '不是 100 分，请核对'}`,
    `full marks sum to ${shown(sum)} of 100 points${scaled ? ' and are scaled to 100' : '; check them'}`,
  );
  const field = ['indicators', first.key, 0, 'max'] as const;
  return [found(draft, 'points-not-max', scaled ? 'note' : 'warning', field, message)];
}

/** Weighted and lowest-item totals need 0–100 of every indicator; elsewhere its own full mark must be within reach. */
function topScore(draft: Draft, one: Indicator, kind: PlacedTotal['total']['kind']): readonly Finding[] {
  const best = bestOf(one);
  const full = kind === 'weighted' || kind === 'min' ? 100 : fullOf(one);
  if (best === full || !(best > -Infinity)) return [];
  const message = say(
    named(one),
    `最高可得 ${shown(best)} 分，而满分是 ${shown(full)}，请更正得分或界限`,
    `its best score is ${shown(best)}, and a full mark is ${shown(full)}; correct scores or thresholds`,
  );
  const field = ['indicators', one.key, 0, 'max'] as const;
  return [found(draft, 'no-top-score', kind === 'weighted' ? 'error' : 'warning', field, message, one.key)];
}

/** The highest score that the domain of the inputs lets a rule give. */
export function bestOf(entry: Indicator | Adjustment): number {
  const { rule } = entry;
  const most = inputsOf(entry).map(({ input }) => lineOf(0, domainOf(input)?.max ?? Infinity).high.value);
  const [first = Infinity] = most;
  switch (rule.kind) {
    case 'perUnit':
      return Math.min(rule.max ?? Infinity, new Decimal(rule.each).times(first).toNumber());
    case 'proportional':
      return typeof rule.target === 'number' && rule.target > first
        ? new Decimal(rule.max).times(first).div(rule.target).toNumber()
        : rule.max;
    case 'manual':
      if (rule.values !== undefined) return Math.max(...rule.values);
      return rule.step !== undefined && rule.step > 0
        ? new Decimal(rule.max).div(rule.step).floor().times(rule.step).toNumber()
        : rule.max;
    case 'deduction':
      return rule.terms.reduce((left, { short = 0, each = 0, per = 1 }, index) => {
        const missing = new Decimal(short).minus(most[index] ?? Infinity);
        return missing.gt(0) ? Math.max(0, missing.times(-each).div(per).plus(left).toNumber()) : left;
      }, rule.from);
    case 'conditions': {
      const never = (test: CellTest, index: number): boolean =>
        'atLeast' in test && test.atLeast > (most[index] ?? Infinity);
      return rule.tests.some(never) ? rule.otherwise : Math.max(rule.full, rule.otherwise);
    }
    case 'bands':
    case 'blend':
    case 'bonus':
    case 'extra':
    case 'fault':
    case 'levels':
    case 'ranged':
    case 'share':
      return maxOf(rule);
  }
}
