/** The schemes by which chats are rated: those of rules sheets in the workbook, then the built-in ones. */
import { isError } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Month } from '../../../core/input/month';
import { compiledOf } from '../../../core/schemes';
import { schemeOfTable } from '../../../core/table/rules-table';
import { schemes } from '../../../schemes/all';
import type { RulesSheet } from '../../rules/find';
import { isSampled } from '../../template/grade-column';

/** @param month whose version of the rules counts */
export function sampledSchemes(
  rules: readonly RulesSheet[],
  month: Month | undefined,
): readonly CompiledScheme[] {
  const ruled = rules.map(({ grid }) => schemeOfTable(grid, month === undefined ? {} : { month }));
  const own = ruled.flatMap((one) => (isError(one) ? [] : [one]));
  return [...own, ...schemes.map(compiledOf)].filter(isSampled);
}
