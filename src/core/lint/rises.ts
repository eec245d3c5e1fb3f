/** What should rise and falls instead: money with grades, levels and stars, scores of levels, thresholds of stars. */
import type { Quantity } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Draft } from '../table/draft';
import { formatNumber } from '../number/format';
import { named, text } from '../words/text';
import { entriesOf } from './entries';
import type { Finding, FindingCode } from '../findings/finding';
import { found, sentence, type Field } from './report';
import { starsOf, type StarRow } from './star-parts';
import { sumOf } from './weights';

interface Step {
  readonly label: string;
  readonly value: number | undefined;
  readonly field: Field;
}

/** A list that should not fall, from the lowest on. */
interface Row {
  readonly code: FindingCode;
  readonly about: Text;
  readonly steps: readonly Step[];
  readonly indicator?: string;
}

export function rises(draft: Draft): readonly Finding[] {
  const rows = [...money(draft), ...stars(draft), ...levels(draft)];
  return rows.flatMap(({ code, about, steps, indicator }) => {
    const known = steps.filter((step) => step.value !== undefined);
    return known.slice(1).flatMap((step, index) => {
      const below = known[index];
      if (below === undefined || !(Number(step.value) < Number(below.value))) return [];
      const [a, b] = [formatNumber(Number(step.value)), formatNumber(Number(below.value))];
      const message = sentence(
        about,
        `“${step.label}”为 ${a}，反而低于“${below.label}”的 ${b}，请核对`,
        `"${step.label}" has ${a}, less than "${below.label}" with ${b}; check them`,
      );
      return [found(draft, code, 'warning', step.field, message, indicator)];
    });
  });
}

const numberOf = (quantity: Quantity | StarRow['reward']): number | undefined =>
  typeof quantity === 'number' ? quantity : undefined;

function money({ scheme: { grades, pay, pool, log } }: Draft): readonly Row[] {
  const code = 'money-not-monotone';
  const graded = [...(grades?.bands ?? [])].reverse();
  const ranks = (pool?.ranks ?? []).map((rank, index) => ({ ...rank, label: String(index + 1) })).reverse();
  const [light, medium, grave] = log?.deductions ?? [];
  return [
    ...(['coefficient', 'amount'] as const).map((column): Row => ({
      code,
      about: text(
        column === 'amount' ? '评级金额' : '评级系数',
        column === 'amount' ? 'grade amounts' : 'grade coefficients',
      ),
      steps: graded.map((one) => ({
        label: one.label,
        value: one[column],
        field: ['grades', one.label, 0, column],
      })),
    })),
    {
      code,
      about: text('薪资合计', 'base plus bonus pool'),
      steps: (pay?.levels ?? []).map(({ label, base, bonus }) => ({
        label,
        value: sumOf([base, bonus]),
        field: ['pay', label, 0, 'base'],
      })),
    },
    ...(['share', 'plus'] as const).map((column): Row => ({
      code,
      about: text('名次奖金', 'rank pool'),
      steps: ranks.map((one) => ({
        label: one.label,
        value: one[column],
        field: ['pool', one.label, 0, column],
      })),
    })),
    {
      code: 'not-monotone',
      about: text('问题扣分', 'deductions'),
      steps: [
        { label: '1★', value: light, field: ['log', '', 0, 'light'] },
        { label: '2★', value: medium, field: ['log', '', 0, 'medium'] },
        { label: '3★', value: grave, field: ['log', '', 0, 'grave'] },
      ],
    },
  ];
}

/** Rewards, and thresholds by role: a higher star is harder to get. */
function stars({ scheme }: Draft): readonly Row[] {
  const sorted = [...starsOf(scheme.stars)].sort((a, b) => a.star - b.star);
  const row = (
    code: FindingCode,
    about: Text,
    column: 'reward' | 'share' | 'plus' | 'edge',
    value: (one: StarRow) => Quantity | undefined,
  ): Row => ({
    code,
    about,
    steps: sorted.map((one) => ({
      label: `${one.star}★`,
      value: numberOf(value(one)),
      field: ['stars', String(one.star), 0, column],
    })),
  });
  const roles = new Set(
    sorted.flatMap(({ atLeast }) => (typeof atLeast === 'object' ? Object.keys(atLeast) : [])),
  );
  const forRole = (figure: StarRow['reward'], role: string): number | undefined =>
    typeof figure === 'object' && !('setting' in figure) ? figure[role] : numberOf(figure);
  const pays = text('星级奖励', 'star rewards');
  const edges = text('星级分数线', 'star thresholds');
  return [
    ...(roles.size === 0 ? [''] : [...roles]).map((role) =>
      row(
        'money-not-monotone',
        text(`${pays.zh} ${role}`.trimEnd(), `${pays.en} ${role}`.trimEnd()),
        'reward',
        (one) => forRole(one.reward, role),
      ),
    ),
    row('money-not-monotone', pays, 'share', (one) => one.pay?.share),
    row('money-not-monotone', pays, 'plus', (one) => one.pay?.plus),
    row('star-gap', edges, 'edge', (one) =>
      typeof one.atLeast === 'object' ? undefined : (one.atLeast ?? one.from),
    ),
    ...[...roles].map((role) =>
      row('star-gap', text(`${edges.zh} ${role}`, `${edges.en} ${role}`), 'edge', (one) =>
        typeof one.atLeast === 'object' ? one.atLeast[role] : undefined,
      ),
    ),
  ];
}

/** The first of the levels is the best. */
function levels(draft: Draft): readonly Row[] {
  return entriesOf(draft).flatMap((entry): readonly Row[] => {
    const { rule, key } = entry;
    if (rule.kind !== 'levels') return [];
    const steps = rule.levels.map(({ label, score }, index): Step => ({
      label: label.zh,
      value: score,
      field: ['levels', key, index, 'score'],
    }));
    return [{ code: 'not-monotone', about: named(entry), steps: steps.reverse(), indicator: key }];
  });
}
