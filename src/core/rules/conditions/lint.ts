/** Conditions for the linter: at least one test; one beyond the input's domain never holds. */
import type { ConditionsRule } from '../../../schemes/indicator';
import type { RuleLint } from '../rule-lint';

export const conditions: RuleLint<ConditionsRule> = {
  best(rule, greatest) {
    const never = rule.tests.some(
      (test, index) => 'atLeast' in test && test.atLeast > (greatest[index] ?? Infinity),
    );
    return never ? rule.otherwise : Math.max(rule.full, rule.otherwise);
  },
  lacks: (rule) => (rule.tests.length === 0 ? 'bands' : undefined),
  reads: (rule, index) => ('is' in (rule.tests[index] ?? {}) ? 'flag' : 'number'),
};
