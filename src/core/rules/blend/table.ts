/** Self-assessment and superior in a rules table: the weights stand with the input cells. */
import type { BlendRule } from '../../../schemes/indicator';
import { NUMBER } from '../../table/codec';
import type { RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const blend: RuleShape<BlendRule> = {
  words: { plain: text('自评与上级', 'self and superior') },
  print: (rule) => ({ cells: { max: rule.max }, weights: [rule.self, rule.superior] }),
  read: ({ row, inputs }) => ({
    kind: 'blend',
    max: row.needed('max', NUMBER) ?? Number.NaN,
    self: inputs[0]?.needed('weight', NUMBER) ?? Number.NaN,
    superior: inputs[1]?.needed('weight', NUMBER) ?? Number.NaN,
  }),
};
