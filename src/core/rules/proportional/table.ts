/** Points in proportion in a rules table: every figure stands in the indicator's own row. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { NUMBER, QUANTITY } from '../../table/codec';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const proportional: RuleShape<ProportionalRule> = ownRow(
  'proportional',
  text('按比例', 'in proportion'),
  {
    max: ['max', NUMBER, 'required'],
    target: ['target', QUANTITY, 'required'],
  },
);
