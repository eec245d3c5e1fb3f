/** Fault points, in one line. */
import type { FaultRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const fault: RuleWords<FaultRule> = (rule) =>
  text(`扣分，最多 ${rule.max}`, `subtracted, at most ${rule.max}`);
