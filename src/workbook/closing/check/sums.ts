/** Whether totals are what they should be: scores by the rules, the total row by its people. */
import { isError, type Cell } from '../../../core/cell';
import { add, compare, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import { schemeOf } from '../../import/scheme-of';
import type { MonthTable } from '../../month/reading';
import { cellAt, formulaAt, rowAt } from '../../people/cells';
import { raters } from '../../people/rows-of-person';
import { saysTotal, sumsRows } from '../../people/row-words';
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

/** A total under the people that is typed, or sums up other rows than theirs. Where there are several, each is of a part. */
function totalRowChecks({ block, mapping, people, rows, kind }: MonthTable): readonly Check[] {
  const column = kind === 'pay' ? mapping.columns.total : undefined;
  const totals = rows.filter(({ row, kind: of }) => of === 'total' && isTotal(rowAt(block, row), block, row));
  const [only] = totals;
  if (column === undefined || only === undefined || totals.length > 1) return [];
  const shown = cellAt(block, only.row, column);
  if (isError(shown) || typeof shown !== 'number') return [];
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
      at: cell(block.area.sheet, only.row, column),
      words: text(
        `合计行为 ${was}，各人相加为 ${due}`,
        `the total row says ${was}, the people come to ${due}`,
      ),
    },
  ];
}

/** A mean or a highest value is no sum. */
function isTotal(cells: readonly Cell[], block: MonthTable['block'], row: number): boolean {
  const words = cells.find((one) => typeof one === 'string') ?? null;
  if (saysTotal(words)) return typeof words === 'string' && /合计|总计|共计|小计|total|sum/i.test(words);
  return cells.some((_, c) => sumsRows(formulaAt(block, row, block.area.column + c), row));
}
