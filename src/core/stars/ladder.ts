/** Star ladders: the months of a window, or n of m, at or above a threshold, with gates. A star needs all the stars below it. */
import type { Scheme } from '../../schemes/scheme';
import type { LadderStep, Stars } from '../../schemes/stars';
import { isError, type CellError } from '../cell';
import type { Context } from '../input/quantity';
import { formatNumber } from '../number/format';
import { text } from '../words/text';
import type { Text } from '../words/text';
import { factMissing, factValue, type FactValues } from './facts';
import { checkGate } from './gates';
import type { History } from './history';
import type { StarRating } from './rating';
import { stepMonths } from './step-months';

type Ladder = Extract<Stars, { kind: 'ladder' }>;

interface StepResult {
  readonly missing: readonly Text[];
  readonly assumed: readonly Text[];
  readonly held: Text;
}

export function rateLadder(
  scheme: Scheme,
  ladder: Ladder,
  history: History,
  facts: FactValues,
  context: Context,
): StarRating | CellError {
  for (const fact of ladder.facts)
    if (fact.required && factValue(fact, facts) === undefined) return factMissing(fact);
  const assumed = new Map<string, Text>();
  let star = 0;
  let because: readonly Text[] = [];
  for (const step of ladder.steps) {
    const result = checkStep(scheme, ladder, step, history, facts, context);
    if (isError(result)) return result;
    if (result.missing.length > 0)
      return {
        star,
        because,
        assumed: [...assumed.values()],
        next: { star: step.star, missing: result.missing },
      };
    star = step.star;
    because = [result.held];
    for (const one of result.assumed) assumed.set(one.zh, one);
  }
  return { star, because, assumed: [...assumed.values()] };
}

function checkStep(
  scheme: Scheme,
  ladder: Ladder,
  step: LadderStep,
  history: History,
  facts: FactValues,
  context: Context,
): StepResult | CellError {
  const missing: Text[] = [];
  const assumed: Text[] = [];
  const months = monthsOf(step, ladder, history, facts);
  if (isError(months)) return months;
  if (months.missing !== undefined) missing.push(months.missing);
  for (const gate of step.gates) {
    const result = checkGate(gate, scheme, facts, context);
    if (isError(result)) return result;
    if (!result.met) missing.push(result.words);
    else if (result.assumed) assumed.push(result.words);
  }
  return { missing, assumed, held: months.held };
}

function monthsOf(
  step: LadderStep,
  ladder: Ladder,
  history: History,
  facts: FactValues,
): { readonly held: Text; readonly missing?: Text } | CellError {
  const months = stepMonths(step, ladder, history, facts);
  if (isError(months)) return months;
  const { window, need, reached } = months;
  const bound = formatNumber(months.threshold);
  if (need === window) {
    const held = text(`最近 ${window} 个月均 ≥${bound}`, `the newest ${window} months are all ≥${bound}`);
    return reached < window ? { held, missing: monthsToCome(reached, window, bound) } : { held };
  }
  const held = text(
    `最近 ${window} 个月有 ${reached} 个月 ≥${bound}（需 ${need} 个月）`,
    `${reached} of the newest ${window} months are ≥${bound}, ${need} are needed`,
  );
  return reached < need ? { held, missing: held } : { held };
}

/** "months 5 and 6 of 6 still to come at ≥80" */
function monthsToCome(streak: number, window: number, bound: string): Text {
  const first = streak + 1;
  if (first === window)
    return text(
      `还差第 ${window} 个月（共 ${window} 个月）≥${bound}`,
      `month ${window} of ${window} still to come at ≥${bound}`,
    );
  const range =
    first + 1 === window
      ? text(`第 ${first}、${window} 个月`, `months ${first} and ${window}`)
      : text(`第 ${first}–${window} 个月`, `months ${first} to ${window}`);
  return text(
    `还差${range.zh}（共 ${window} 个月）≥${bound}`,
    `${range.en} of ${window} still to come at ≥${bound}`,
  );
}
