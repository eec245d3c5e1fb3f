/** Extra points in a rules table: every figure stands in the indicator's own row. */
import type { ExtraRule } from '../../../schemes/indicator';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const extra: RuleShape<ExtraRule> = ownRow('extra', text('其他加减', 'extra'), {});
