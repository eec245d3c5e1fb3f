/** Points for every unit, in one line. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const perUnit: RuleWords<PerUnitRule> = (rule) => {
  const limit = rule.max === undefined ? text('', '') : text(`，最多 ${rule.max}`, `, at most ${rule.max}`);
  return text(`每个 ${rule.each} 分${limit.zh}`, `${rule.each} each${limit.en}`);
};
