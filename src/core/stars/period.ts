/** Stars of one period: by the total of its inputs, or by conditions on them. */
import type { Scheme } from '../../schemes/scheme';
import type { Stars } from '../../schemes/stars';
import type { Text } from '../words/text';
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import type { Context } from '../input/quantity';
import { compare, exact, roundToCents } from '../number/exact';
import { isNotRated, notRatedError } from '../score/not-rated';
import { scoreRow } from '../score/row';
import { formatFixed, formatNumber } from '../number/format';
import { text } from '../words/text';
import { factFault, type FactValues } from './facts';
import { checkGate } from './gates';
import type { StarRating } from './rating';

type Total = Extract<Stars, { kind: 'total' }>;
type Conditions = Extract<Stars, { kind: 'conditions' }>;

/** Null for a row without any input. */
export function rateTotal(
  compiled: CompiledScheme,
  stars: Total,
  row: readonly Cell[],
  facts: FactValues,
  context: Context,
): StarRating | CellError | null {
  if (row.length > compiled.columns) return tooWide(compiled.columns, row.length);
  const { total } = scoreRow(compiled, row, context);
  if (total === null || isError(total)) return total;
  if (isNotRated(total)) return notRatedError(total);
  const rounded = roundToCents(total);
  const earned =
    stars.bands.find((band) => band.from === undefined || compare(rounded, exact(band.from)) >= 0)?.star ?? 0;
  const missing: Text[] = [];
  const assumed: Text[] = [];
  for (const gate of stars.conditions) {
    const result = checkGate(gate, compiled.scheme, facts, context);
    if (isError(result)) return result;
    if (!result.met) missing.push(result.words);
    else if (result.assumed) assumed.push(result.words);
  }
  const star = missing.length > 0 ? 0 : earned;
  const above = [...stars.bands].reverse().find((band) => band.star > star);
  if (above?.from !== undefined && compare(rounded, exact(above.from)) < 0) {
    missing.push(
      text(
        `总分 ${formatFixed(total)}，需 ≥${formatNumber(above.from)}`,
        `the total is ${formatFixed(total)}, must be ≥${formatNumber(above.from)}`,
      ),
    );
  }
  const because = [
    text(`总分 ${formatFixed(total)}`, `the total is ${formatFixed(total)}`),
    ...(star < earned ? missing : []),
  ];
  return { star, because, assumed, next: above && { star: above.star, missing } };
}

/** Cells that nothing reads would be left out in silence. */
function tooWide(columns: number, came: number): CellError {
  return valueError(
    `应选择 ${columns} 个单元格，实际是 ${came} 个。请检查所选区域。`,
    `expected ${columns} cells but got ${came}. Check the range.`,
  );
}

/** Null when no input at all is given; otherwise every input must be, in the row or among the facts. */
export function rateConditions(
  scheme: Scheme,
  stars: Conditions,
  row: readonly Cell[],
  facts: FactValues,
  context: Context,
): StarRating | CellError | null {
  if (row.length > stars.facts.length) return tooWide(stars.facts.length, row.length);
  const values = new Map(facts);
  stars.facts.forEach((fact, index) => {
    const cell = row[index] ?? null;
    if (!isBlank(cell)) values.set(fact.key, cell);
  });
  const absent = stars.facts.filter((fact) => !values.has(fact.key));
  if (absent.length === stars.facts.length) return null;
  if (absent.length > 0) {
    const zh = absent.map((fact) => fact.label.zh).join('、');
    return notAvailable(
      `缺少：${zh}。填齐后才有星级。`,
      `missing: ${absent.map((fact) => `${fact.key} ${fact.label.zh}`).join(', ')}. Fill them in to get stars.`,
    );
  }
  const fault = factFault(stars.facts, values);
  if (fault !== undefined) return fault;
  // A higher star includes the conditions of the lower ones.
  let reached: StarRating = { star: 0, because: [], assumed: [] };
  for (const step of [...stars.steps].reverse()) {
    const held: Text[] = [];
    const missing: Text[] = [];
    for (const gate of step.when) {
      const result = checkGate(gate, scheme, values, context);
      if (isError(result)) return result;
      (result.met ? held : missing).push(result.words);
    }
    if (missing.length > 0) return { ...reached, next: { star: step.star, missing } };
    reached = { star: step.star, because: held, assumed: [] };
  }
  return reached;
}
