/** What an indicator says besides its rule: its floor and cap, and that it may not apply. */
import type { Adjustment, Indicator } from '../../schemes/indicator';
import { formatNumber } from '../number/format';
import { join, text, type Text } from '../words/text';

/** The words of the rule with them after it: "… · floor 60 · cap 120 · may not apply". */
export function withAdditions(rule: Text, entry: Indicator | Adjustment): Text {
  const { floor, ceiling, mayNotApply } = entry as Partial<Indicator>;
  return join(
    [
      rule,
      ...(floor === undefined ? [] : [text(`保底 ${formatNumber(floor)}`, `floor ${formatNumber(floor)}`)]),
      ...(ceiling === undefined
        ? []
        : [text(`封顶 ${formatNumber(ceiling)}`, `cap ${formatNumber(ceiling)}`)]),
      ...(mayNotApply ? [text('可填“不适用”', '不适用 may be entered')] : []),
    ].filter(({ zh }) => zh !== ''),
    ' · ',
    ' · ',
  );
}
