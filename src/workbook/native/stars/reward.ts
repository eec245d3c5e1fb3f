/** Money per month for a number of stars. */
import type { ByRole, Stars } from '../../../schemes/stars';
import { roleFigures } from '../../../core/stars/by-role';
import { starsOf, topStar } from '../../../core/stars/rate';
import { Inexpressible } from '../inexpressible';
import { blank, guarded, numberIn, toCents } from '../numbers';
import type { Rules } from '../rules-reference';
import { quantity } from '../rules/quantity';
import { choiceIndex } from './facts';
import { figureCell } from './ladder';

/** @param role the cell of the role, where one is passed */
export function rewardCell(rules: Rules, stars: string, role: string | undefined): string {
  const rule = rules.scheme.stars;
  if (rule === undefined || rule.kind === 'annual') throw noReward(rules);
  const { checks, value } = numberIn(stars, 'count');
  const known = rewards(rules, rule, role);
  const list = known.map(({ star }) => star).join(',');
  const order = known.map((_, index) => index + 1).join(',');
  const chosen = `CHOOSE(1+SUMPRODUCT((${value}={${list}})*{${order}}),${['0', ...known.map((one) => one.money)].join(',')})`;
  const shown = `IF(${blank(stars)},"",${guarded({ checks: [...checks, isGiven(rules, value)], value: toCents(chosen) })})`;
  return withRole(rule, role, shown);
}

/** None, or a star that the scheme has a row for. */
function isGiven({ compiled }: Rules, value: string): string {
  const top = topStar(compiled);
  const stars = new Set([0, ...starsOf(compiled)]);
  return stars.size > top ? `${value}<=${top}` : `SUMPRODUCT(--(${value}={${[...stars].join(',')}}))>0`;
}

function noReward({ scheme }: Rules): Inexpressible {
  return new Inexpressible(`方案“${scheme.name.zh}”没有星级奖励。`, `${scheme.id} pays no reward for stars.`);
}

function rewards(
  rules: Rules,
  rule: Exclude<Stars, { kind: 'annual' }>,
  role: string | undefined,
): readonly { star: number; money: string }[] {
  const at = (star: number, column: 'reward' | 'plus') => (value: number) =>
    rules.numberAt(['stars', String(star), 0, column], value);
  if (rule.kind === 'conditions')
    return rule.steps.map(({ star, pay }) => ({ star, money: at(star, 'plus')(pay.plus).text }));
  const known =
    rule.kind === 'ladder'
      ? rule.steps.flatMap(({ star, reward }) =>
          reward === undefined ? [] : [{ star, money: ownReward(rules, star, reward, role) }],
        )
      : rule.bands.flatMap(({ star, reward }) =>
          reward === undefined
            ? []
            : [{ star, money: quantity(rules, reward, at(star, 'reward'), undefined) }],
        );
  if (known.length === 0) throw noReward(rules);
  return known;
}

/** Without a role the whole formula is refused below. */
function ownReward(rules: Rules, star: number, reward: ByRole, role: string | undefined): string {
  return typeof reward !== 'number' && role === undefined
    ? '0'
    : figureCell(rules, star, 'reward', reward, role);
}

/** Where figures differ by role, the role must be known, also where it changes no reward. */
function withRole(rule: Stars, role: string | undefined, money: string): string {
  const fact = rule.facts.find((one) => one.choices !== undefined);
  if (fact === undefined) return money;
  const byRole =
    rule.kind === 'ladder' &&
    rule.steps.some((step) => roleFigures(step).some((figure) => typeof figure !== 'number'));
  if (role === undefined) {
    if (!byRole) return money;
    throw new Inexpressible(
      `缺少${fact.label.zh}，函数本身也只会给出 #N/A。`,
      `${fact.label.en} is missing, so the function itself can only say #N/A.`,
    );
  }
  const known = choiceIndex(fact, role);
  return `IF(${byRole ? known : `IF(${blank(role)},1,${known})`}>0,${money})`;
}
