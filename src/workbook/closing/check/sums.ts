/** Whether totals are what they should be: scores by the rules, the total row by its people. */
import { isError } from '../../../core/cell';
import { add, compare, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import { schemeOf } from '../../import/scheme-of';
import type { MonthTable } from '../../month/reading';
import { cellAt } from '../../people/cells';
import { raters } from '../../people/rows-of-person';
import { sheetTotals } from '../../salary/total-rows';
import type { RulesSheet } from '../../rules/find';
import { simulate } from '../../simulate/simulate';
import { cell, type Check } from './found';

export function sumChecks(table: MonthTable, rules: readonly RulesSheet[]): readonly Check[] {
  return [...scoreChecks(table, rules), ...totalRowChecks(table)];
}

/** The score that stands there against the one that the rules give for the inputs that stand there. */
function scoreChecks(table: MonthTable, rules: readonly RulesSheet[]): readonly Check[] {
  const { block, mapping, kind, repeats } = table;
  const column = mapping.columns.score;
  if (kind !== 'assessment' || column === undefined) return [];
  // A chat's own score is no total of the rules; what one rater says is.
  if (repeats && raters(table) === undefined) return [];
  const compiled = schemeOf(block, rules);
  if (compiled?.combine === undefined) return [];
  const result = simulate(compiled, compiled, block);
  // With an indicator that the sheet has no column for, nothing can be recomputed.
  if ('fault' in result || result.missing.length > 0) return [];
  return result.people.flatMap(({ row, name, after }): readonly Check[] => {
    const shown = cellAt(block, row, column);
    if (typeof shown !== 'number' || compare(exact(shown), after.total) === 0) return [];
    const [was, due] = [formatNumber(shown), formatNumber(toNumber(after.total))];
    return [
      {
        kind: 'sum',
        at: cell(block.area.sheet, row, column),
        words: text(
          `${name}：表上总分 ${was}，按规则应为 ${due}`,
          `${name}: the sheet says ${was}, the rules give ${due}`,
        ),
      },
    ];
  });
}

/** A total under the people that is typed, or sums up other rows than theirs; each of its part, where there are several. */
function totalRowChecks(table: MonthTable): readonly Check[] {
  const { block, mapping, people, kind } = table;
  const column = kind === 'pay' ? mapping.columns.total : undefined;
  if (column === undefined) return [];
  const { rows, unsure, said } = sheetTotals(table, [column]);
  const [first, only] = [unsure[0], rows.length === 1 ? rows[0] : undefined];
  if (first !== undefined) return [{ kind: 'sum', at: cell(block.area.sheet, first, column), words: said }];
  // Those of parts come to their people.
  const shown = only === undefined ? null : cellAt(block, only, column);
  if (only === undefined || isError(shown) || typeof shown !== 'number') return [];
  let sum: Exact = ZERO;
  for (const { row } of people) {
    const value = cellAt(block, row, column);
    if (typeof value === 'number') sum = add(sum, exact(value));
  }
  if (compare(sum, exact(shown)) === 0) return [];
  const [was, due] = [formatNumber(shown), formatNumber(toNumber(sum))];
  return [
    {
      kind: 'sum',
      at: cell(block.area.sheet, only, column),
      words: text(
        `合计行为 ${was}，各人相加为 ${due}`,
        `the total row says ${was}, the people come to ${due}`,
      ),
    },
  ];
}
