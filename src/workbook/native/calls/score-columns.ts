/** Cells of a row that show the score of each indicator: calls of KPIBAND over the very inputs that a total is asked for. */
import { findIndicator } from '../../../functions/indicator-keys';
import { isError } from '../../../core/cell';
import { callsOf, type Call } from '../../formula/calls';
import { partOf, rangeOf, textOf, type Range } from '../../formula/range';
import type { Rules } from '../rules-reference';
import { literalText, type CallContext } from './context';
import { unguarded } from './operand';

/** In the order of indicators and adjustments; undefined when one of them is not shown in the row. */
export function scoreColumns(
  rules: Rules,
  values: Range,
  row: number,
  scheme: string,
  context: CallContext,
): readonly string[] | undefined {
  const formulas = context.formulasIn?.(values.row + row) ?? [];
  const bands = formulas.flatMap(({ column, formula }) => {
    const call = shownCall(formula);
    return call !== undefined && call.args[2]?.text === scheme && context.stays?.(formula) !== true
      ? [{ column, call }]
      : [];
  });
  const { compiled } = rules;
  const cells = [...compiled.indicators, ...compiled.adjustments].map((one) => {
    const inputs = partOf(values, { row, column: one.column, columns: one.inputs.length });
    const found = bands.find(({ call }) => scores(call, one.key, inputs, rules));
    return found && partOf({ ...values, row: 0, column: 0 }, { row: values.row + row, column: found.column });
  });
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === cells.length ? known : undefined;
}

/** The call whose result a cell shows: `=KPIBAND(…)`, or blank while its own inputs are, as templates write it. */
function shownCall(formula: string): Call | undefined {
  const [call, more] = callsOf(formula);
  if (call === undefined || more !== undefined || `=${call.text}` !== formula) return undefined;
  if (call.name === 'KPIBAND') return call;
  const [test, empty, otherwise] = call.args;
  const [band] = otherwise?.calls ?? [];
  if (call.name !== 'IF' || empty?.text !== '""' || band?.text !== otherwise?.text) return undefined;
  const inputs = unguarded(band?.args[0]?.text ?? '');
  return test?.text.startsWith(`COUNTBLANK(${inputs})`) && band?.name === 'KPIBAND' ? band : undefined;
}

function scores(call: Call, key: string, inputs: string, { compiled }: Rules): boolean {
  const own = rangeOf(unguarded(call.args[0]?.text ?? ''));
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
