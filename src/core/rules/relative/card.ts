/** On its card: the full mark, the cap of a month, the target of small groups, and the ceilings by rank. */
import type { RelativeRule } from '../../../schemes/indicator';
import { formatPercent } from '../../number/format';
import { fullMark, type CardFigure, type RuleCard } from '../card-figure';

export const relative: RuleCard<RelativeRule> = ({ max, cap, target, ceilings = [] }) => [
  ...fullMark(max),
  ...own('ratioCap', 'ratioCap', cap, true),
  ...own('target', 'target', typeof target === 'number' ? target : undefined, false),
  ...ceilings.map(({ share, score }, index): CardFigure => ({
    name: 'score',
    of: `≤${formatPercent(share)}`,
    section: 'bands',
    index,
    column: 'score',
    value: score,
  })),
];

function own(
  name: 'ratioCap' | 'target',
  column: 'ratioCap' | 'target',
  value: number | undefined,
  percent: boolean,
): readonly CardFigure[] {
  return value === undefined ? [] : [{ name, section: 'own', index: 0, column, value, percent }];
}
