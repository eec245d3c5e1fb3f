/** Weights that do not come to 100, and shares of the rank pool that do not come to the whole of it. */
import type { Text } from '../words/text';
import type { GroupTotal, Group } from '../../schemes/scheme';
import type { Draft } from '../table/draft';
import { add, exact, toNumber, ZERO, type Exact } from '../number/exact';
import { formatNumber, formatPercent } from '../number/format';
import { named, text } from '../words/text';
import type { Finding } from '../findings/finding';
import { found, sentence, type Field } from './report';

/** Exact, so that 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  return toNumber(values.reduce<Exact>((sum, value) => add(sum, exact(value)), ZERO));
}

export interface PlacedTotal {
  readonly total: GroupTotal | { readonly kind: 'min'; readonly indicators: GroupTotal['indicators'] };
  readonly group?: Group;
}

/** The total of the scheme, or the totals of its groups. */
export function totalsOf({ scheme: { aggregation } }: Draft): readonly PlacedTotal[] {
  if (aggregation === undefined) return [];
  return aggregation.kind === 'groups'
    ? aggregation.groups.map((group) => ({ total: group.total, group }))
    : [{ total: aggregation }];
}

export function weights(draft: Draft): readonly Finding[] {
  const { aggregation, pool } = draft.scheme;
  const indicators = totalsOf(draft).flatMap(({ total, group }) =>
    total.kind === 'weighted' ? weightsOf(draft, total.indicators, 'indicators', group && named(group)) : [],
  );
  const groups = aggregation?.kind === 'groups' ? weightsOf(draft, aggregation.groups, 'groups') : [];
  const whole = pool === undefined ? 1 : sumOf([...pool.ranks.map((rank) => rank.share), pool.rest]);
  const message = sentence(
    text('名次奖金', 'rank pool'),
    `各名次的比例合计 ${formatPercent(whole)}，不是 100%，请核对`,
    `the shares sum to ${formatPercent(whole)}, not 100%; check them`,
  );
  const shares =
    whole === 1 ? [] : [found(draft, 'weights-not-100', 'warning', ['pool', '1', 0, 'share'], message)];
  return [...indicators, ...groups, ...shares];
}

/** Equal weights are sound whatever they are; so are shares that sum to 1, as cells formatted in percent do. */
function weightsOf(
  draft: Draft,
  weighted: readonly { readonly key: string; readonly weight: number }[],
  section: 'indicators' | 'groups',
  group?: Text,
): readonly Finding[] {
  const [first] = weighted;
  if (first === undefined) return [];
  const sum = sumOf(weighted.map((one) => one.weight ?? 0));
  const equal = weighted.every((one) => one.weight === first.weight);
  if (Number.isNaN(sum) || sum === 100 || sum === 1 || (equal && sum > 0)) return [];
  const whose = group ?? (section === 'groups' ? text('分组', 'group') : text('', ''));
  const more = sumOf([sum, -100]);
  const off = formatNumber(Math.abs(more));
  const message = sentence(
    text(`${whose.zh}权重`, `${whose.en} weights`.trimStart()),
    `合计 ${formatNumber(sum)}%，应为 100%，请${more > 0 ? '减去' : '补上'} ${off}%`,
    `they sum to ${formatNumber(sum)}%, not 100%; ${more > 0 ? 'take away' : 'add'} ${off}%`,
  );
  const field: Field = [section, first.key, 0, 'weight'];
  return [found(draft, 'weights-not-100', 'error', field, message)];
}
