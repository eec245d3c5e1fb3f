/** What the months say of one step of a ladder: all of its window must reach the threshold, or as many as the step needs. */
import type { LadderStep, Stars } from '../../schemes/stars';
import { isError, type CellError } from '../cell';
import { figureFor } from './by-role';
import type { FactValues } from './facts';
import { reachedIn, streakOf, type History } from './history';

interface StepMonths {
  readonly threshold: number;
  /** How many of the newest months are looked at, and how many of them must reach the threshold. */
  readonly window: number;
  readonly need: number;
  /** Months of the window that reach it: running, where all are needed. */
  readonly reached: number;
}

export function stepMonths(
  step: LadderStep,
  ladder: Extract<Stars, { kind: 'ladder' }>,
  history: History,
  facts: FactValues,
): StepMonths | CellError {
  const threshold = figureFor(step.atLeast, ladder, step, facts);
  if (isError(threshold)) return threshold;
  const window = figureFor(step.window, ladder, step, facts);
  if (isError(window)) return window;
  const need = step.need === undefined ? window : figureFor(step.need, ladder, step, facts);
  if (isError(need)) return need;
  const reached =
    need === window ? Math.min(window, streakOf(history, threshold)) : reachedIn(history, window, threshold);
  return { threshold, window, need, reached };
}
