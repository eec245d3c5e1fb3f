/** Points taken from a full mark for each unit above (or below) a limit; never below 0. */
import type { DeductionRule, DeductionTerm } from '../../../schemes/indicator';
import { ENDING, ENDLESS_SCORE, ends, numberIn, together } from '../numbers';
import { cellAt, inputAt, ownFigure, type NativeRule, type Source } from './source';

export const deduction: NativeRule<DeductionRule> = (rule, cells, source) => {
  const full = ownFigure(source, 'max', rule.from).text;
  const values = rule.terms.map((_, index) => numberIn(cellAt(cells, index), inputAt(source, index).input));
  const endless = rule.terms.some((term) => !ends((term.each ?? 0) / (term.per ?? 1)));
  const lost = rule.terms.map((term, index) => taken(term, index, values[index]?.value ?? '', full, source));
  return { ...together(values, `MAX(0,${full}${lost.join('')})`), places: endless ? ENDLESS_SCORE : ENDING };
};

/** `-…` or `+…`: tables may write what a unit costs as −5 or as 5. */
function taken(term: DeductionTerm, index: number, value: string, full: string, source: Source): string {
  if (term.fatal) return `-IF(${value}>0,${full},0)`;
  const { rules, one } = source;
  const at = (column: 'edge' | 'per', expected: number): string =>
    rules.number(['bands', one.key, index, column], expected);
  const over =
    term.short !== undefined
      ? `MAX(0,${at('edge', term.short)}-${value})`
      : term.beyond !== undefined
        ? `MAX(0,${value}-${at('edge', term.beyond)})`
        : value;
  const each = term.each ?? 0;
  const points = rules.figure(
    ['bands', one.key, index, 'score'],
    (cell) => typeof cell === 'number' && Math.abs(cell) === each,
  );
  const sign = rules.cell(['bands', one.key, index, 'score']) === each ? '-' : '+';
  return `${sign}${over}*${points.text}${term.per === undefined ? '' : `/${at('per', term.per)}`}`;
}
