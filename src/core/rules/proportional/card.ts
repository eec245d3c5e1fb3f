/** On its card: the full mark, and the target unless a setting gives it. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { isPercent } from '../../words/input-kind';
import { fullMark, type RuleCard } from '../card-figure';

export const proportional: RuleCard<ProportionalRule> = ({ max, target }, inputs) => [
  ...fullMark(max),
  ...(typeof target === 'number'
    ? [
        {
          name: 'target' as const,
          section: 'own' as const,
          index: 0,
          column: 'target' as const,
          value: target,
          percent: isPercent(inputs[0]?.input),
        },
      ]
    : []),
];
