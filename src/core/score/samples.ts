/** Several sampled chats of one person: the mean of the totals that count, and the grade with the red lines of any of them. */
import { isError, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import type { Context } from '../input/quantity';
import { add, divide, exact, ZERO, type Exact } from '../number/exact';
import { gradeOf, worstGrade } from './grade';
import { keptMarks } from './kept-marks';
import { isNotRated, type NotRated } from './not-rated';
import { crossesRedLine, scoreRow } from './row';

export interface SampleScore {
  readonly mean: Exact;
  readonly samples: number;
  /** Some item that is never allowed had 0 points in some sample, averaged or not. */
  readonly redLine: boolean;
}

/** Null when no sample is filled in. A chat that cannot be rated is passed over; where none can, it says why. */
export function scoreSamples(
  compiled: CompiledScheme,
  rows: readonly (readonly Cell[])[],
  context: Context = {},
): SampleScore | CellError | NotRated | null {
  const marks: Exact[] = [];
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
    marks.push(total);
    redLine ||= crossesRedLine(compiled, scores);
  }
  if (marks.length === 0) return notRated;
  // One row asks for that chat alone.
  const kept = rows.length === 1 ? marks : keptMarks(marks, compiled.scheme.samples);
  if (isError(kept)) return kept;
  const sum = kept.reduce(add, ZERO);
  return { mean: divide(sum, exact(kept.length)), samples: marks.length, redLine };
}

/** The grade of sampled chats: a red line leaves the worst one whatever the total. */
export function gradeSamples(compiled: CompiledScheme, score: SampleScore): string | CellError {
  const grade = gradeOf(compiled, score.mean);
  if (isError(grade)) return grade;
  return ((score.redLine && worstGrade(compiled)) || grade).label;
}
