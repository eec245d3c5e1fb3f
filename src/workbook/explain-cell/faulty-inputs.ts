/** Which input cells of a row are to blame for its error: those whose indicator cannot be scored. */
import { isError, type Cell } from '../../core/cell';
import { scoreAt } from '../../core/score/row';
import { contextOf, gridOf, isAbsent, lineOf, schemeOf } from '../../functions/arguments';
import type { Argument } from '../../functions/description';
import type { FunctionName } from '../../functions/functions';
import { arrange, mapColumns } from '../../functions/indicator-keys';

/** Where the scheme, the header and the month stand among the arguments. */
const ROWS: Readonly<
  Partial<Record<FunctionName, { readonly standard: string; readonly kpis?: number; readonly month: number }>>
> = {
  KPISCORE: { standard: 'presales-standard', kpis: 2, month: 3 },
  QASCORE: { standard: 'presales-qa', month: 2 },
  QAGRADE: { standard: 'presales-qa', month: 2 },
};

/** Columns of the first argument, from 0. */
export function faultyColumns(name: FunctionName, args: readonly Argument[], row: number): readonly number[] {
  const shape = ROWS[name];
  const cells = gridOf(args[0])[row];
  if (shape === undefined || cells === undefined) return [];
  const scheme = schemeOf(args[1], shape.standard, args[shape.month]);
  const context = contextOf(args[shape.month]);
  if (isError(scheme) || isError(context)) return [];
  const kpis = shape.kpis === undefined ? undefined : args[shape.kpis];
  const map = isAbsent(kpis) ? undefined : mapColumns(scheme, lineOf(gridOf(kpis)), cells.length);
  if (map !== undefined && isError(map)) return [];
  const line: readonly Cell[] = map === undefined ? cells : arrange(cells, map);
  const found: number[] = [];
  for (const one of [...scheme.indicators, ...scheme.adjustments]) {
    const score = scoreAt(one, line, one.column, context);
    if (score !== null && !isError(score)) continue;
    for (let i = 0; i < one.inputs.length; i++) {
      const column = map === undefined ? one.column + i : (map[one.column + i] ?? -1);
      if (column >= 0 && column < cells.length) found.push(column);
    }
  }
  return found;
}
