/** Bands in one line: "≥55% 100 · ≥45% 80 · else 0". */
import type { BandsRule } from '../../../schemes/indicator';
import { formatNumber } from '../../number/format';
import { text } from '../../words/text';
import { describeQuantity } from '../describe-quantity';
import { inputAt, type RuleWords } from '../kind';
import { edgeKind, showEdge, sign } from './edges';

export const bands: RuleWords<BandsRule> = (rule, inputs, settings) => {
  const kind = edgeKind(rule, inputAt(inputs, 0).input);
  const parts = rule.bands.map((band) => {
    const edge = `${sign(rule, band)}${showEdge(band.edge, kind)}`;
    const score = band.slopeFrom === undefined ? formatNumber(band.score) : `${band.slopeFrom}→${band.score}`;
    return band.name === undefined ? `${edge} ${score}` : `${edge} ${score}（${band.name}）`;
  });
  const list = parts.join(' · ');
  const of = rule.target === undefined ? text('', '') : describeQuantity(rule.target, settings);
  const intro =
    rule.relative !== undefined
      ? RELATIVE[rule.relative]
      : rule.target !== undefined
        ? text(`与目标 ${of.zh} 之比：`, `of the target ${of.en}: `)
        : text('', '');
  return text(`${intro.zh}${list} · 其他 ${rule.otherwise}`, `${intro.en}${list} · else ${rule.otherwise}`);
};

const RELATIVE = {
  average: text('与团队平均之比：', 'of the team average: '),
  total: text('与团队合计之比：', 'of the team total: '),
};
