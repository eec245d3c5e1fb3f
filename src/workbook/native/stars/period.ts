/** Stars of one period: by the total of its inputs, or by conditions on them. */
import type { Stars } from '../../../schemes/stars';
import { Inexpressible } from '../inexpressible';
import { MISSING } from '../numbers';
import { partOf, textOf, type Range } from '../../formula/range';
import type { InputRow } from '../results/row';
import { totalOf, whenFilled } from '../results/total';
import type { Rules } from '../rules-reference';
import { starOfScore } from './annual';
import { gateTest, whenReadable, type FactCells } from './facts';

type Total = Extract<Stars, { kind: 'total' }>;
type Conditions = Extract<Stars, { kind: 'conditions' }>;

/** The total is asked even where a condition fails: a faulty input must not hide behind it. */
export function totalStarCell(rules: Rules, stars: Total, row: InputRow, facts: FactCells): string {
  const earned = starOfScore(rules, stars.bands, totalOf(rules, row, undefined));
  const gates = stars.conditions.flatMap(
    (gate, index) => gateTest(rules, gate, { star: '', index }, facts) ?? [],
  );
  return whenFilled(row, gates.length === 0 ? earned : `IF(AND(${gates.join(',')}),1,0)*${earned}`);
}

/** @param inputs one period's inputs side by side, in the scheme's order */
export function conditionStarCell(rules: Rules, stars: Conditions, inputs: Range): string {
  const wanted = stars.facts.length;
  if (inputs.columns * inputs.rows !== wanted)
    throw new Inexpressible(
      `应选择 ${wanted} 个单元格，实际是 ${inputs.columns * inputs.rows} 个。`,
      `expected ${wanted} cells but got ${inputs.columns * inputs.rows}.`,
    );
  const facts = new Map(
    stars.facts.map((fact, at) => [
      fact.key,
      partOf(inputs, inputs.rows === 1 ? { row: 0, column: at } : { row: at, column: 0 }),
    ]),
  );
  // From the highest on, each around those above it: a higher star includes the conditions of the lower ones.
  const star = stars.steps.reduce((above, step, at) => {
    const star = String(step.star);
    const gates = step.when.flatMap((gate, index) => gateTest(rules, gate, { star, index }, facts) ?? []);
    const reached = above === '' ? star : above;
    return gates.length === 0
      ? reached
      : `IF(AND(${gates.join(',')}),${reached},${stars.steps[at + 1]?.star ?? 0})`;
  }, '');
  const blank = `COUNTBLANK(${textOf(inputs)})`;
  return `IF(${blank}=${wanted},"",IF(${blank}>0,${MISSING},${whenReadable(rules, facts, star)}))`;
}
