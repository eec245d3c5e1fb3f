/** How somebody stands on every step of a star scheme: months or a total against its threshold, and each gate. */
import type { Gate, LadderStep, Stars } from '../../schemes/stars';
import type { Text } from '../words/text';
import { isBlank, isError, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import type { Context } from '../input/quantity';
import { add, divide, exact, ZERO, type Exact } from '../number/exact';
import { isNotRated, notRatedError } from '../score/not-rated';
import { scoreRow } from '../score/row';
import type { FactValues } from './facts';
import { checkGate } from './gates';
import { atThreshold, readHistory, served, type History } from './history';
import { stepMonths } from './step-months';

export interface GateStanding {
  /** "complaints 1, must be at most 0", or what it is where it is met. */
  readonly words: Text;
  readonly met: boolean;
  /** Not given, and counted as met. */
  readonly assumed: boolean;
}

export interface StepStanding {
  readonly star: number;
  readonly code?: string;
  /** Least value of every month, of the mean, or of the total. */
  readonly threshold?: number;
  /** Newest months looked at, how many of them are needed, and how many are there: running, where all are needed. */
  readonly window?: number;
  readonly need?: number;
  readonly streak?: number;
  /** Those of this step alone: a higher star needs those below it as well. */
  readonly gates: readonly GateStanding[];
  /** Whether the months or the total reach the threshold. */
  readonly reached: boolean;
  /** Whether all of this step is met. */
  readonly held: boolean;
}

export interface Standing {
  /** Oldest first; empty where one period alone is rated. */
  readonly months: History;
  /** The total of the period, or the mean of the months, where that is what thresholds are held against. */
  readonly value?: Exact;
  /** The lowest star first. */
  readonly steps: readonly StepStanding[];
}

/**
 * @param cells months oldest → newest, or one period's inputs in the scheme's order
 * @returns null where nothing is filled in
 */
export function standingOf(
  compiled: CompiledScheme,
  cells: readonly Cell[],
  facts: FactValues,
  context: Context = {},
): Standing | CellError | null {
  const { stars } = compiled.scheme;
  if (stars === undefined || cells.every(isBlank)) return null;
  const gatesOf = gateReader(compiled, context);
  if (stars.kind === 'ladder') return ladder(compiled, stars, cells, facts, gatesOf);
  if (stars.kind === 'annual') return annual(compiled, stars, cells, facts, gatesOf);
  if (stars.kind === 'total') return total(compiled, stars, cells, facts, context, gatesOf);
  const given = new Map(facts);
  stars.facts.forEach(({ key }, index) => {
    const cell = cells[index] ?? null;
    if (!isBlank(cell)) given.set(key, cell);
  });
  return stepsOf([...stars.steps].reverse(), ({ star, when }) => stepOf(star, gatesOf(when, given)));
}

type GatesOf = (gates: readonly Gate[], facts: FactValues) => readonly GateStanding[] | CellError;

function gateReader({ scheme }: CompiledScheme, context: Context): GatesOf {
  return (gates, facts) => {
    const all: GateStanding[] = [];
    for (const gate of gates) {
      const result = checkGate(gate, scheme, facts, context);
      if (isError(result)) return result;
      all.push({ words: result.words, met: result.met, assumed: result.assumed });
    }
    return all;
  };
}

type Figures = Pick<StepStanding, 'code' | 'threshold' | 'window' | 'need' | 'streak'>;

function stepOf(
  star: number,
  gates: readonly GateStanding[] | CellError,
  reached = true,
  figures: Figures = {},
): StepStanding | CellError {
  if (isError(gates)) return gates;
  return { star, ...figures, gates, reached, held: reached && gates.every(({ met }) => met) };
}

function stepsOf<Step>(
  all: readonly Step[],
  read: (step: Step) => StepStanding | CellError,
  seen: Pick<Standing, 'months' | 'value'> = { months: [] },
): Standing | CellError {
  const steps: StepStanding[] = [];
  for (const one of all) {
    const step = read(one);
    if (isError(step)) return step;
    steps.push(step);
  }
  return { ...seen, steps };
}

function ladder(
  compiled: CompiledScheme,
  stars: Extract<Stars, { kind: 'ladder' }>,
  cells: readonly Cell[],
  facts: FactValues,
  gatesOf: GatesOf,
): Standing | CellError {
  const months = readHistory(cells, compiled.greatest);
  if (isError(months)) return months;
  const read = (step: LadderStep): StepStanding | CellError => {
    const found = stepMonths(step, stars, months, facts);
    if (isError(found)) return found;
    const { threshold, window, need, reached } = found;
    return stepOf(step.star, gatesOf(step.gates, facts), reached >= need, {
      ...(step.code === undefined ? {} : { code: step.code }),
      threshold,
      window,
      ...(need === window ? {} : { need }),
      streak: reached,
    });
  };
  return stepsOf(stars.steps, read, { months });
}

function annual(
  compiled: CompiledScheme,
  stars: Extract<Stars, { kind: 'annual' }>,
  cells: readonly Cell[],
  facts: FactValues,
  gatesOf: GatesOf,
): Standing | CellError {
  const months = readHistory(cells, compiled.greatest);
  if (isError(months)) return months;
  const filled = served(months)
    .filter((month) => month !== null)
    .map(exact);
  const value = divide(filled.reduce<Exact>(add, ZERO), exact(filled.length));
  // Above the cap no star can be rated with a valid complaint.
  const noComplaint: readonly Gate[] = [{ fact: 'complaints', test: { atMost: 0 } }];
  const known = stars.facts.some(({ key }) => key === 'complaints');
  return stepsOf(
    [...stars.bands].reverse(),
    ({ star, from }) =>
      stepOf(
        star,
        gatesOf(known && star > stars.complaintCap ? noComplaint : [], facts),
        reaches(value, from),
        {
          ...(from === undefined ? {} : { threshold: from }),
        },
      ),
    { months, value },
  );
}

function total(
  compiled: CompiledScheme,
  stars: Extract<Stars, { kind: 'total' }>,
  cells: readonly Cell[],
  facts: FactValues,
  context: Context,
  gatesOf: GatesOf,
): Standing | CellError | null {
  const { total: value } = scoreRow(compiled, cells, context);
  if (value === null || isError(value)) return value;
  if (isNotRated(value)) return notRatedError(value);
  return stepsOf(
    [...stars.bands].reverse(),
    ({ star, from }) =>
      stepOf(star, gatesOf(star === 0 ? [] : stars.conditions, facts), reaches(value, from), {
        ...(from === undefined ? {} : { threshold: from }),
      }),
    { months: [], value },
  );
}

const reaches = (value: Exact, from: number | undefined): boolean =>
  from === undefined || atThreshold(value, from);
