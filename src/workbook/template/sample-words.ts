/** The words of worked examples as the sheet's own lists offer them, however the example names them. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { findLevel } from '../../core/pay/salary';
import { levelNames } from '../../core/rules/levels/names';
import { findIssue } from '../../core/score/issues';
import { squash } from '../../core/words/normalise';
import { inLanguage } from '../../core/words/text';
import type { Language } from '../../core/words/language';
import type { Level } from '../../schemes/indicator';
import type { IssueLog } from '../../schemes/scheme';
import type { Fact } from '../../schemes/stars';
import { nameIn, positionIn } from './names';

/** A level by its label, also where an alias or its place from the top was typed. */
export function asLevel({ indicator }: CompiledIndicator, cell: Cell, language: Language): Cell {
  const { rule } = indicator;
  if (rule.kind !== 'levels') return cell;
  const wordOf = (level: Level | undefined): string | undefined => level && inLanguage(level.label, language);
  if (typeof cell === 'number')
    return rule.numbers === 'ordinal' ? (wordOf(rule.levels[cell - 1]) ?? cell) : cell;
  if (typeof cell !== 'string') return cell;
  const wanted = squash(cell);
  return (
    wordOf(rule.levels.find((level) => levelNames(level).some((word) => squash(word) === wanted))) ?? cell
  );
}

/** A pay level by its label, on probation or not. */
export function asPayLevel(compiled: CompiledScheme, label: string, language: Language): string {
  const found = findLevel(compiled, label);
  return isError(found) ? label : positionIn(compiled.scheme, found, language);
}

/** One of a fact's choices by its label. */
export function asChoice({ choices = [] }: Fact, cell: Cell, language: Language): Cell {
  if (typeof cell !== 'string') return cell;
  const wanted = squash(cell);
  const found = choices.find(({ label, aliases = [] }) => [label, ...aliases].map(squash).includes(wanted));
  return found === undefined ? cell : nameIn(found, language);
}

/** An issue by its code: `1-01` would become a date. */
export function asCode(log: IssueLog, cell: Cell): Cell {
  const found = findIssue(log, cell);
  return found === null || isError(found) ? cell : found.code;
}
