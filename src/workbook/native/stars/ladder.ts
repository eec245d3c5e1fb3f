/** Star ladders: a window of months at or above a threshold, with gates; a star needs all the stars below it. */
import type { ByRole, LadderStep, Stars } from '../../../schemes/stars';
import { roleFact } from '../../../core/stars/by-role';
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
  const role = roleFact({ facts: factsOf(rules) });
  const cell = role && facts.get(role.key);
  const window = figureCell(rules, step.star, 'window', step.window, cell);
  const threshold = figureCell(rules, step.star, 'edge', step.atLeast, cell);
  const gates = step.gates.flatMap((gate, index) => gateTest(rules, gate, { star, index }, facts) ?? []);
  const need = step.need === undefined ? undefined : figureCell(rules, step.star, 'need', step.need, cell);
  const reached = windowHolds(history, window, threshold, need);
  return gates.length === 0 ? reached : `AND(${[reached, ...gates].join(',')})`;
}

/** A figure of a step: one cell, or the cell of the role's own row. */
export function figureCell(
  rules: Rules,
  star: number,
  column: 'window' | 'need' | 'edge' | 'reward',
  figure: ByRole,
  cell: string | undefined,
): string {
  const own = String(star);
  if (typeof figure === 'number') return rules.number(['stars', own, 0, column], figure);
  const role = roleFact({ facts: factsOf(rules) });
  if (role === undefined || cell === undefined) throw new RangeError('figures by role need a role');
  const rows = Object.keys(figure);
  const byRole = (role.choices ?? []).map(({ label }) => {
    const row = rows.findIndex(
      (_, index) => squash(String(rules.cell(['stars', own, index, 'role']))) === squash(label),
    );
    return rules.number(['stars', own, row, column], figure[label] ?? NaN);
  });
  return `CHOOSE(${[choiceIndex(role, cell), ...byRole].join(',')})`;
}
