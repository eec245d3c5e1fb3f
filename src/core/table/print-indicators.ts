/** Indicators, their rules and what belongs to them, as rows. */
import type { Adjustment, Indicator } from '../../schemes/indicator';
import type { Group, Scheme } from '../../schemes/scheme';
import { indicatorsOf } from '../compile/parts';
import type { Language } from '../words/language';
import { printRule } from './rule-shapes';
import type { Cells, SectionRows } from './shape';
import { ADJUSTMENT, GROUP, INDICATOR, INPUT_CELL } from './shapes';

export function printIndicators(scheme: Scheme, language: Language): SectionRows {
  const groups = scheme.aggregation?.kind === 'groups' ? scheme.aggregation.groups : [];
  const groupOf = (indicator: Indicator): Group | undefined =>
    groups.find((group) => (group.total.indicators as readonly Indicator[]).includes(indicator));
  const entries = indicatorsOf(scheme).map((indicator) => {
    const { target, ratio, input } = indicator;
    const row = INDICATOR.print(
      {
        ...indicator,
        ...ratio,
        input: typeof input === 'string' ? input : undefined,
        group: groupOf(indicator)?.key,
        goal: target,
      },
      language,
    );
    return entry(indicator, row, language);
  });
  const adjustments = (scheme.adjustments ?? []).map((adjustment) => {
    const { input } = adjustment;
    const row = ADJUSTMENT.print(
      { ...adjustment, input: typeof input === 'string' ? input : undefined },
      language,
    );
    return entry(adjustment, row, language);
  });
  const all = [...entries, ...adjustments];
  return {
    groups: groups.map((group) => GROUP.print({ ...group, total: group.total.kind }, language)),
    indicators: entries.map((one) => one.row),
    adjustments: adjustments.map((one) => one.row),
    inputs: all.flatMap((one) => one.inputs),
    bands: all.flatMap((one) => one.bands),
    levels: all.flatMap((one) => one.levels),
  };
}

function entry(one: Indicator | Adjustment, own: Cells, language: Language) {
  const printed = printRule(one.rule, language);
  const owned = (cells: Cells): Cells => ({ owner: one.key, ...cells });
  const inputs = typeof one.input === 'string' ? [] : one.input;
  return {
    row: { ...own, rule: printed.word, ...printed.cells },
    inputs: inputs.map((cell, index) =>
      owned({ ...INPUT_CELL.print(cell, language), weight: printed.weights?.[index] ?? null }),
    ),
    bands: (printed.bands ?? []).map(owned),
    levels: (printed.levels ?? []).map(owned),
  };
}
