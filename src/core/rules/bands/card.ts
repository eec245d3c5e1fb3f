/** On its card: the edge and the score of every band, and the score of the rest. */
import type { BandsRule } from '../../../schemes/indicator';
import { isPercent } from '../../words/input-kind';
import type { CardFigure, RuleCard } from '../card-figure';
import { edgeKind, showEdge, sign } from './edges';

export const bands: RuleCard<BandsRule> = (rule, inputs) => {
  const kind = edgeKind(rule, inputs[0]?.input ?? 'number');
  const own = rule.bands.flatMap((band, index): readonly CardFigure[] => [
    { name: 'edge', section: 'bands', index, column: 'edge', value: band.edge, percent: isPercent(kind) },
    {
      name: 'score',
      of: `${sign(rule, band)}${showEdge(band.edge, kind)}`,
      section: 'bands',
      index,
      column: 'score',
      value: band.score,
    },
  ]);
  const rest: CardFigure = {
    name: 'rest',
    section: 'bands',
    index: rule.bands.length,
    column: 'score',
    value: rule.otherwise,
  };
  return [...own, rest];
};
