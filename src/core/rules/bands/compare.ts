/** Bands, as comparing sees them: lines without an id. */
import type { BandsRule } from '../../../schemes/indicator';
import { fact, showNumber, value, type RuleView } from '../../compare/item';
import { text } from '../../words/text';
import { edgeKind, showEdge, sign } from './edges';

const DIRECTION = {
  higher: text('越高越好', 'higher is better'),
  lower: text('越低越好', 'lower is better'),
};
const RELATIVE = { average: text('团队平均', 'the team average'), total: text('团队合计', 'the team total') };

export const bands: RuleView<BandsRule> = (rule, inputs, manner) => {
  const kind = edgeKind(rule, inputs[0]?.input ?? 'number');
  const bands = rule.bands.map((band) => {
    const score =
      band.slopeFrom === undefined
        ? showNumber(band.score)
        : `${showNumber(band.slopeFrom)}→${showNumber(band.score)}`;
    const name = band.name === undefined ? '' : `（${band.name}）`;
    const words = `${sign(rule, band)}${showEdge(band.edge, kind)} ${score}${name}`;
    return value(band, text(words, words));
  });
  return {
    facts: [
      fact('better', DIRECTION[rule.better]),
      fact('relative', rule.relative && RELATIVE[rule.relative]),
      fact('target', rule.target, manner),
      fact('otherwise', rule.otherwise),
    ],
    lines: [{ what: text('分档', 'band'), lines: bands }],
  };
};
