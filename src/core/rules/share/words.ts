/** The share of the team's total, in one line. */
import type { ShareRule } from '../../../schemes/indicator';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const share: RuleWords<ShareRule> = (rule) =>
  text(`${rule.max} × 个人 ÷ 团队合计`, `${rule.max} × own ÷ team total`);
