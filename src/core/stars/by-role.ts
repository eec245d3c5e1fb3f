/** Figures of a ladder that may differ by role. */
import type { ByRole, Fact, LadderStep, Stars } from '../../schemes/stars';
import { isError, notAvailable, type CellError } from '../cell';
import { factMissing, factValue, type FactValues } from './facts';

/** The fact that says a person's role. */
export function roleFact({ facts }: Pick<Stars, 'facts'>): Fact | undefined {
  return facts.find((fact) => fact.choices !== undefined);
}

/** The figures of a step that may differ. */
export function roleFigures({
  window,
  atLeast,
  need,
  reward,
}: Pick<LadderStep, 'window' | 'atLeast' | 'need' | 'reward'>): readonly ByRole[] {
  return [window, atLeast, need, reward].filter((figure) => figure !== undefined);
}

/** The figure for the role among the facts; `#N/A` where it is needed and not given. */
export function figureFor(
  figure: ByRole,
  ladder: Pick<Stars, 'facts'>,
  { star }: Pick<LadderStep, 'star'>,
  facts: FactValues,
): number | CellError {
  if (typeof figure === 'number') return figure;
  const role = roleFact(ladder);
  const chosen = role && factValue(role, facts);
  if (isError(chosen)) return chosen;
  if (role !== undefined && chosen === undefined) return factMissing(role);
  return figure[String(chosen)] ?? noFigure(star, String(chosen));
}

function noFigure(star: number, role: string): CellError {
  return notAvailable(
    `${star} 星没有给出岗位“${role}”的数值。请在方案中补上。`,
    `${star}★ has no figures for the role ${role}. Add them to the scheme.`,
  );
}

/** Every role's figure. */
export function allOf(figure: ByRole): readonly number[] {
  return typeof figure === 'number' ? [figure] : Object.values(figure);
}

/** The figure in words: one, or each role with its own. */
export function listByRole(figure: ByRole, show: (value: number) => string): string {
  if (typeof figure === 'number') return show(figure);
  return Object.entries(figure)
    .map(([role, value]) => `${role} ${show(value)}`)
    .join(' / ');
}
