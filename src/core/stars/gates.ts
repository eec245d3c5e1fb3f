/** Gates: a fact held against a test. A gate on a fact that was not given counts as met, and says so. */
import type { Text } from '../words/text';
import type { Scheme } from '../../schemes/scheme';
import type { Fact, Gate, Stars, Test } from '../../schemes/stars';
import { isError, valueError, type CellError } from '../cell';
import { figureOf, type Context } from '../input/quantity';
import { atLeast, atMost } from '../number/compare';
import { formatNumber, formatPercent } from '../number/format';
import { text } from '../words/text';
import { factMissing, factValue, type FactValue, type FactValues } from './facts';

interface GateResult {
  readonly gate: Gate;
  readonly fact: Fact;
  readonly met: boolean;
  /** Not given: counts as met. */
  readonly assumed: boolean;
  /** The gate in words, with the value where it was given: "complaints 1, must be at most 0". */
  readonly words: Text;
}

/** Holds a fact against a gate. */
export function checkGate(
  gate: Gate,
  scheme: Scheme,
  values: FactValues,
  context: Context,
): GateResult | CellError {
  // A scheme whose gate is on a fact that it lacks does not compile.
  const fact = (scheme.stars as Stars).facts.find((one) => one.key === gate.fact) as Fact;
  const limit = 'is' in gate.test ? NaN : limitOf(gate.test, scheme, context);
  if (isError(limit)) return limit;
  const wanted = testWords(gate.test, limit, fact);
  const value = factValue(fact, values);
  if (isError(value)) return value;
  if (value === undefined) {
    if (fact.required) return factMissing(fact);
    return {
      gate,
      fact,
      met: true,
      assumed: true,
      words: text(`${fact.label.zh}${wanted.zh}`, `${fact.key} ${wanted.en}`),
    };
  }
  const met = holds(gate.test, limit, value);
  if (isError(met)) return met;
  const shown = typeof value === 'number' ? formatFact(value, fact) : wordsOf(value);
  const words = met
    ? text(`${fact.label.zh} ${shown.zh}`, `${fact.key} ${shown.en}`)
    : text(
        `${fact.label.zh}为 ${shown.zh}，应${wanted.zh}`,
        `${fact.key} is ${shown.en}, must be ${wanted.en}`,
      );
  return { gate, fact, met, assumed: false, words };
}

function holds(test: Test, limit: number, value: FactValue): boolean | CellError {
  if ('is' in test) return value === test.is;
  if (typeof value !== 'number')
    return valueError('该事实应为数字。请更正。', 'this fact must be a number. Correct it.');
  if ('atLeast' in test) return atLeast(value, limit);
  return 'atMost' in test ? atMost(value, limit) : !atLeast(value, limit);
}

function limitOf(test: Exclude<Test, { is: boolean }>, scheme: Scheme, context: Context): number | CellError {
  const quantity = 'atLeast' in test ? test.atLeast : 'atMost' in test ? test.atMost : test.under;
  return figureOf(quantity, scheme.settings ?? [])(context);
}

function testWords(test: Test, limit: number, fact: Fact): Text {
  if ('is' in test) return test.is ? text('为 是', 'yes') : text('为 否', 'no');
  if ('atMost' in test && limit === 0) return text('为 0', '0');
  const sign = 'atLeast' in test ? '≥' : 'atMost' in test ? '≤' : '<';
  const shown = formatFact(limit, fact);
  return text(` ${sign}${shown.zh}`, `${sign}${shown.en}`);
}

function wordsOf(value: boolean | string): Text {
  if (typeof value === 'string') return text(value, value);
  return value ? text('是', 'yes') : text('否', 'no');
}

function formatFact(value: number, fact: Fact): Text {
  const shown = fact.input === 'rate' || fact.input === 'ratio' ? formatPercent(value) : formatNumber(value);
  return text(shown, shown);
}
