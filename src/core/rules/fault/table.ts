/** Fault points in a rules table: every figure stands in the indicator's own row. */
import type { FaultRule } from '../../../schemes/indicator';
import { NUMBER } from '../../table/codec';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const fault: RuleShape<FaultRule> = ownRow('fault', text('失职扣分', 'fault'), {
  max: ['max', NUMBER, 'required'],
});
