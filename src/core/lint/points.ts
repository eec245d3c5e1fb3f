/** Whether a perfect person reaches the top: full marks of every indicator, 100 in total. */
import type { Adjustment, Indicator } from '../../schemes/indicator';
import { fullOf as fullMark } from '../rules/rules';
import type { Draft } from '../table/draft';
import { formatNumber } from '../number/format';
import { named, text } from '../words/text';
import type { Finding } from '../findings/finding';
import { found, sentence } from './report';
import { bestOf } from './rule-kinds';
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
  const max = fullMark(entry);
  return max === Infinity ? bestOf(entry) : max;
}

function pointsSum(draft: Draft, { total: { kind, indicators }, group }: PlacedTotal): readonly Finding[] {
  const [first] = indicators;
  const sum = sumOf(indicators.map(fullOf));
  if ((kind !== 'points' && kind !== 'normalised') || first === undefined || sum === 100 || !(sum > 0))
    return [];
  const scaled = kind === 'normalised';
  const message = sentence(
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
  const message = sentence(
    named(one),
    `最高可得 ${shown(best)} 分，而满分是 ${shown(full)}，请更正得分或界限`,
    `its best score is ${shown(best)}, and a full mark is ${shown(full)}; correct scores or thresholds`,
  );
  const field = ['indicators', one.key, 0, 'max'] as const;
  return [found(draft, 'no-top-score', kind === 'weighted' ? 'error' : 'warning', field, message, one.key)];
}
