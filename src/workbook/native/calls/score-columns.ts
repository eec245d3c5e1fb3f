/** Cells of a row that show the score of each indicator: calls of KPIBAND over the very inputs that a total is asked for. */
import { findIndicator } from '../../../functions/indicator-keys';
import { isError } from '../../../core/cell';
import { callsOf, withInner, type Call } from '../formula/calls';
import { partOf, rangeOf, textOf, type Range } from '../formula/range';
import type { Rules } from '../rules-reference';
import { literalText, type CallContext } from './context';

/** In the order of indicators and adjustments; undefined when one of them is not shown in the row. */
export function scoreColumns(
  rules: Rules,
  values: Range,
  row: number,
  scheme: string,
  context: CallContext,
): readonly string[] | undefined {
  const formulas = context.formulasIn?.(values.row + row) ?? [];
  const bands = formulas.flatMap(({ column, formula }) =>
    callsOf(formula)
      .flatMap(withInner)
      .filter((call) => call.name === 'KPIBAND' && call.args[2]?.text === scheme)
      .map((call) => ({ column, call })),
  );
  const { compiled } = rules;
  const cells = [...compiled.indicators, ...compiled.adjustments].map((one) => {
    const inputs = partOf(values, { row, column: one.column, columns: one.inputs.length });
    const found = bands.find(({ call }) => scores(call, one.key, inputs, rules));
    return found && partOf({ ...values, row: 0, column: 0 }, { row: values.row + row, column: found.column });
  });
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === cells.length ? known : undefined;
}

function scores(call: Call, key: string, inputs: string, { compiled }: Rules): boolean {
  const own = rangeOf(call.args[0]?.text ?? '');
  const name = literalText(call.args[1]?.text ?? '');
  const indicator = name === undefined ? undefined : findIndicator(compiled, name);
  return (
    own !== undefined &&
    indicator !== undefined &&
    !isError(indicator) &&
    indicator.key === key &&
    textOf(own).replaceAll('$', '') === inputs.replaceAll('$', '')
  );
}
