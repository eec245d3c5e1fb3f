/** What an assessor may give, in one line. */
import type { ManualRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const manual: RuleWords<ManualRule> = (rule) => {
  if (rule.values !== undefined)
    return text(`${rule.values.join(' / ')} 分`, `${rule.values.join(' / ')} points`);
  return text(`评 0–${rule.max} 分`, `0–${rule.max} points by the assessor`);
};
