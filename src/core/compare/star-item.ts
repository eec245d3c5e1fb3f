/** Stars, as comparing sees them. */
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import type { ByRole, Fact as KnownFact, Gate, StarBand, StarQuota, Stars } from '../../schemes/stars';
import { text } from '../words/text';
import { knownFactItem } from './entry-item';
import { fact, factsOf, showNumber, value, type Fact, type Item, type Lines } from './item';
import { isPercent } from '../words/input-kind';

const KINDS: Readonly<Record<Stars['kind'], Text>> = {
  ladder: text('逐月阶梯', 'a ladder of months'),
  annual: text('年度评定', 'once a year'),
  total: text('按总分', 'by the total'),
  conditions: text('按条件', 'by conditions'),
};

export function starsItem(stars: Stars, settings: readonly Setting[]): Item {
  return {
    id: 'stars',
    name: text('星级', 'Stars'),
    summary: KINDS[stars.kind],
    facts: [],
    lists: [{ what: text('评定条件', 'fact'), ordered: true, items: stars.facts.map(knownFactItem) }],
    rule: {
      kind: stars.kind,
      words: KINDS[stars.kind],
      facts: stars.kind === 'annual' ? annualFacts(stars) : [],
      lists: [{ what: text('星级', 'star'), ordered: true, items: stepItems(stars, settings) }],
      lines: stars.kind === 'total' ? [gateLines(stars.conditions, stars.facts)] : [],
    },
  };
}

function annualFacts(annual: Extract<Stars, { kind: 'annual' }>): readonly Fact[] {
  return [
    ...factsOf(annual, ['months', 'complaintCap', 'leaveLimit']),
    ...factsOf(annual.samples ?? {}, ['dropLowest', 'dropHighest', 'best']),
  ];
}

function stepItems(stars: Stars, settings: readonly Setting[]): readonly Item[] {
  if (stars.kind === 'annual' || stars.kind === 'total')
    return stars.bands.map((band) => starItem(band.star, bandFacts(band, settings)));
  if (stars.kind === 'conditions')
    return stars.steps.map((step) =>
      starItem(step.star, factsOf(step.pay, ['share', 'plus']), [gateLines(step.when, stars.facts)]),
    );
  return stars.steps.map((step) =>
    starItem(
      step.star,
      [
        ...factsOf(step, ['code']),
        byRole('window', step.window),
        byRole('atLeast', step.atLeast),
        step.need === undefined ? fact('need', undefined) : byRole('need', step.need),
        quotaFact(step.quota),
        step.reward === undefined ? fact('reward', undefined) : byRole('reward', step.reward),
      ],
      [gateLines(step.gates, stars.facts)],
    ),
  );
}

function starItem(star: number, facts: readonly Fact[], lines: readonly Lines[] = []): Item {
  return { id: String(star), name: text(`${star} 星`, `${star}★`), facts, lines };
}

function bandFacts(band: StarBand, settings: readonly Setting[]): readonly Fact[] {
  return factsOf(band, ['from', 'reward'], { settings });
}

function byRole(property: string, figure: ByRole): Fact {
  if (typeof figure === 'number') return fact(property, figure);
  const list = Object.entries(figure).map(([role, one]) => `${role} ${showNumber(one)}`);
  return { ...fact(property, undefined), value: value(figure, text(list.join('、'), list.join(', '))) };
}

/** A plain share is one to stay under. */
function quotaFact(quota: StarQuota | undefined): Fact {
  if (quota === undefined || typeof quota === 'number') return fact('quota', quota);
  const words = `≤${showNumber(quota.atMost, true)}`;
  return { ...fact('quota', undefined), value: value(quota, text(words, words)) };
}

function gateLines(gates: readonly Gate[], facts: readonly KnownFact[]): Lines {
  return {
    what: text('条件', 'condition'),
    lines: gates.map((gate) => {
      const known = facts.find((one) => one.key === gate.fact);
      const [label, sign] = [known?.label ?? text(gate.fact, gate.fact), testWords(gate, known)];
      return value(gate, text(`${label.zh} ${sign.zh}`, `${label.en} ${sign.en}`));
    }),
  };
}

function testWords({ test }: Gate, known: KnownFact | undefined): Text {
  if ('is' in test) return test.is ? text('为“是”', 'is yes') : text('为“否”', 'is no');
  const [sign, figure] =
    'atLeast' in test
      ? (['≥', test.atLeast] as const)
      : 'atMost' in test
        ? (['≤', test.atMost] as const)
        : (['<', test.under] as const);
  const words =
    typeof figure === 'number' ? showNumber(figure, isPercent(known?.input)) : `{${figure.setting}}`;
  return text(sign + words, sign + words);
}
