/** Several sampled chats of one person: the mean of their totals, and the grade with the red lines of any of them. */
import { isError, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import type { Context } from '../input/quantity';
import { add, divide, exact, ZERO, type Exact } from '../number/exact';
import { gradeOf, worstGrade } from './grade';
import { isNotRated, type NotRated } from './not-rated';
import { crossesRedLine, scoreRow } from './row';

export interface SampleScore {
  readonly mean: Exact;
  readonly samples: number;
  /** Some item that is never allowed had 0 points in some sample. */
  readonly redLine: boolean;
}

/** Null when no sample is filled in. A chat that cannot be rated is passed over; where none can, it says why. */
export function scoreSamples(
  compiled: CompiledScheme,
  rows: readonly (readonly Cell[])[],
  context: Context = {},
): SampleScore | CellError | NotRated | null {
  let sum: Exact = ZERO;
  let samples = 0;
  let redLine = false;
  let notRated: NotRated | null = null;
  for (const row of rows) {
    const { scores, total } = scoreRow(compiled, row, context);
    if (total === null) continue;
    if (isError(total)) return total;
    if (isNotRated(total)) {
      notRated ??= total;
      continue;
    }
    sum = add(sum, total);
    samples++;
    redLine ||= crossesRedLine(compiled, scores);
  }
  return samples === 0 ? notRated : { mean: divide(sum, exact(samples)), samples, redLine };
}

/** The grade of sampled chats: a red line leaves the worst one whatever the total. */
export function gradeSamples(compiled: CompiledScheme, score: SampleScore): string | CellError {
  const grade = gradeOf(compiled, score.mean);
  if (isError(grade)) return grade;
  return ((score.redLine && worstGrade(compiled)) || grade).label;
}
