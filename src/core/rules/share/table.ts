/** A share of the team's total in a rules table: every figure stands in the indicator's own row. */
import type { ShareRule } from '../../../schemes/indicator';
import { NUMBER } from '../../table/codec';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const share: RuleShape<ShareRule> = ownRow('share', text('占团队比例', 'share of the team'), {
  max: ['max', NUMBER, 'required'],
});
