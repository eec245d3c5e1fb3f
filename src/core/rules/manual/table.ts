/** An assessor's points in a rules table: every figure stands in the indicator's own row. */
import type { ManualRule } from '../../../schemes/indicator';
import { NUMBER, NUMBERS } from '../../table/codec';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const manual: RuleShape<ManualRule> = ownRow('manual', text('人工评分', 'manual'), {
  max: ['max', NUMBER, 'required'],
  step: ['step', NUMBER],
  values: ['values', NUMBERS],
});
