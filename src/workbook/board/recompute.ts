/** Another month's people under this month's rules, as *simulate* computes them from the figures on their sheets. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { simulate } from '../simulate/simulate';
import type { MonthOfGroup } from './groups';
import type { Standing } from './one-standing';

/** The month with scores by `compiled`; whoever cannot be computed has none, with the reason. */
export function recomputed(of: MonthOfGroup, compiled: CompiledScheme): MonthOfGroup {
  const bySheet = new Map(
    of.tables.map((table) => [table.sheet, simulate(table.compiled ?? compiled, compiled, table.block)]),
  );
  const standings = of.standings.map((one): Standing => {
    const { score: _, stars: __, why: ___, ...who } = one;
    const result = bySheet.get(one.sheet);
    if (result === undefined) return one;
    if ('fault' in result) return { ...who, grade: '', why: result.fault };
    const person = result.people.find(({ row }) => row === one.row);
    if (person === undefined) {
      const why = result.left.find(({ row }) => row === one.row)?.why;
      return { ...who, grade: '', ...(why === undefined ? {} : { why }) };
    }
    const { total, grade = '' } = person.after;
    return { ...who, score: total, grade };
  });
  return { ...of, standings };
}
