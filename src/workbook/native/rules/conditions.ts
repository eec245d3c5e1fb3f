/** Full points when every test holds, one per input cell; else what is left. */
import type { ConditionsRule } from '../../../schemes/indicator';
import { numberIn } from '../numbers';
import { flagIn } from '../words';
import { cellAt, inputAt, ownFigure, type NativeRule } from './source';

export const conditions: NativeRule<ConditionsRule> = (rule, cells, source) => {
  const { rules, one } = source;
  const checks: string[] = [];
  const tests = rule.tests.map((test, index) => {
    const cell = cellAt(cells, index);
    if ('is' in test) return test.is ? flagIn(cell) : `NOT(${flagIn(cell)})`;
    const own = numberIn(cell, inputAt(source, index).input);
    checks.push(...own.checks);
    const [sign, limit] = 'atLeast' in test ? ['>=', test.atLeast] : ['<=', test.atMost];
    return `${own.read}${sign}${rules.number(['bands', one.key, index, 'edge'], limit as number)}`;
  });
  const full = ownFigure(source, 'max', rule.full).text;
  const rest = rules.number(['bands', one.key, rule.tests.length, 'score'], rule.otherwise);
  const all = tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(',')})`;
  return { checks, value: `IF(${all},${full},${rest})` };
};
