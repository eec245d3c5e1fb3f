/** Star ladders: a window of months at or above a threshold, with gates; a star needs all the stars below it. */
import type { LadderStep, Stars } from '../../../schemes/stars';
import { squash } from '../../../core/words/normalise';
import { blank, MISSING } from '../numbers';
import type { Rules } from '../rules-reference';
import { choiceIndex, factsOf, gateTest, requiredCells, whenReadable, type FactCells } from './facts';
import { POINTS_SCALE } from '../../../core/input/scale';
import { isEmpty, whenSound, windowHolds, type History } from './history';

type Ladder = Extract<Stars, { kind: 'ladder' }>;

export function ladderCell(rules: Rules, ladder: Ladder, history: History, facts: FactCells): string {
  const required = requiredCells(rules, facts).map((cell) => `${blank(cell)}`);
  const star = ladder.steps.reduceRight(
    (above, step, index) => {
      const below = String(ladder.steps[index - 1]?.star ?? 0);
      return `IF(${stepHolds(rules, step, history, facts)},${above},${below})`;
    },
    String(ladder.steps.at(-1)?.star ?? 0),
  );
  const rated = required.length === 0 ? star : `IF(OR(${required.join(',')}),${MISSING},${star})`;
  return `IF(${isEmpty(history)},"",${whenSound(history, '100', rules.compiled.greatest >= POINTS_SCALE, whenReadable(rules, facts, rated))})`;
}

function stepHolds(rules: Rules, step: LadderStep, history: History, facts: FactCells): string {
  const star = String(step.star);
  const window = rules.number(['stars', star, 0, 'window'], step.window);
  const gates = step.gates.flatMap((gate, index) => gateTest(rules, gate, { star, index }, facts) ?? []);
  const reached = windowHolds(history, window, thresholdOf(rules, step, facts));
  return gates.length === 0 ? reached : `AND(${[reached, ...gates].join(',')})`;
}

function thresholdOf(rules: Rules, step: LadderStep, facts: FactCells): string {
  const star = String(step.star);
  if (typeof step.atLeast === 'number') return rules.number(['stars', star, 0, 'edge'], step.atLeast);
  const role = factsOf(rules).find((fact) => fact.choices !== undefined);
  const cell = role && facts.get(role.key);
  if (role === undefined || cell === undefined) throw new RangeError('thresholds by role need a role');
  const { atLeast } = step;
  const rows = Object.keys(atLeast);
  const byRole = (role.choices ?? []).map(({ label }) => {
    const value = atLeast[label] ?? NaN;
    const row = rows.findIndex(
      (_, index) => squash(String(rules.cell(['stars', star, index, 'role']))) === squash(label),
    );
    return rules.number(['stars', star, row, 'edge'], value);
  });
  return `CHOOSE(${[choiceIndex(role, cell), ...byRole].join(',')})`;
}
