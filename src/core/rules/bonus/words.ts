/** Bonus points, in one line. */
import type { BonusRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const bonus: RuleWords<BonusRule> = (rule) =>
  rule.approval ? text('经审批的加分', 'approved bonus points') : text('加分', 'bonus points');
