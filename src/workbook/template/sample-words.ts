/** The words of worked examples as the sheet's own lists offer them, however the example names them. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { findLevel } from '../../core/pay/salary';
import { levelNames } from '../../core/rules/levels/names';
import { findIssue } from '../../core/score/issues';
import { squash } from '../../core/words/normalise';
import type { IssueLog } from '../../schemes/scheme';
import type { Fact } from '../../schemes/stars';

/** A level by its label, also where an alias or its place from the top was typed. */
export function asLevel({ indicator }: CompiledIndicator, cell: Cell): Cell {
  const { rule } = indicator;
  if (rule.kind !== 'levels') return cell;
  if (typeof cell === 'number')
    return rule.numbers === 'ordinal' ? (rule.levels[cell - 1]?.label.zh ?? cell) : cell;
  if (typeof cell !== 'string') return cell;
  const wanted = squash(cell);
  return (
    rule.levels.find((level) => levelNames(level).some((word) => squash(word) === wanted))?.label.zh ?? cell
  );
}

/** A pay level by its label; one on probation stays as it is written. */
export function asPayLevel(compiled: CompiledScheme, label: string): string {
  const found = findLevel(compiled, label);
  return isError(found) || found.probation !== undefined ? label : found.level.label;
}

/** One of a fact's choices by its label. */
export function asChoice({ choices = [] }: Fact, cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const wanted = squash(cell);
  const found = choices.find(({ label, aliases = [] }) => [label, ...aliases].map(squash).includes(wanted));
  return found?.label ?? cell;
}

/** An issue by its code: `1-01` would become a date. */
export function asCode(log: IssueLog, cell: Cell): Cell {
  const found = findIssue(log, cell);
  return found === null || isError(found) ? cell : found.code;
}
