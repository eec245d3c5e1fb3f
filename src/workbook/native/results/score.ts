/** The score of one indicator, blank cells included. */
import type { CompiledIndicator } from '../../../core/compile/compiled';
import { blank, settled, guarded, MISSING } from '../numbers';
import type { Source } from '../rules/source';
import { nativeScore } from '../rules/rules';

/** The score of cells that are not blank; an error where one of them is outside its domain. */
export function scoreOf(cells: readonly string[], source: Source): string {
  return guarded(nativeScore(cells, source));
}

/** As a cell shows it: blank where an input is blank. */
export function scoreCell(cells: readonly string[], source: Source): string {
  const score = nativeScore(cells, source);
  const shown = score.places === undefined ? score : { ...score, value: settled(score.value, score.places) };
  const empty = blanks(cells);
  if (isApproved(source.one)) return `IF(AND(${empty.join(',')}),"",IF(${empty[0]},0,${guarded(shown)}))`;
  return `IF(${anyOf(empty)},"",${guarded(shown)})`;
}

/**
 * The points of an adjustment inside a total: blank counts as 0, half-filled is missing.
 * @param shown a cell that shows the points, where there is one; it is blank where the adjustment is
 */
export function adjustmentOf(cells: readonly string[], source: Source, shown?: string): string {
  if (shown !== undefined && (cells.length === 1 || isApproved(source.one))) return `N(${shown})`;
  const score = shown === undefined ? scoreOf(cells, source) : shown;
  const empty = blanks(cells);
  if (cells.length === 1 || isApproved(source.one)) return `IF(${empty[0]},0,${score})`;
  return `IF(AND(${empty.join(',')}),0,IF(OR(${empty.join(',')}),${MISSING},${score}))`;
}

/** Bonus points with an approval beside them: without points there is nothing to approve, and without approval nothing counts. */
function isApproved({ indicator }: CompiledIndicator): boolean {
  return indicator.rule.kind === 'bonus' && indicator.rule.approval;
}

const blanks = (cells: readonly string[]): readonly string[] => cells.map((cell) => `${blank(cell)}`);

const anyOf = (tests: readonly string[]): string =>
  tests.length === 1 ? (tests[0] as string) : `OR(${tests.join(',')})`;
