/** Adding and removing an indicator, and setting weights. */
import { indicatorsOf } from '../../core/compile/parts';
import type { Draft } from '../../core/table/draft';
import { printIndicator } from '../../core/table/print';
import type { ColumnId, SectionId } from '../../core/table/sections';
import type { Language } from '../../core/words/language';
import { normalise } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import type { Indicator } from '../../schemes/indicator';
import type { Scheme, WeightedIndicator } from '../../schemes/scheme';
import { changeFields, editOf, refuse, type CellEdit, type Edit } from './edit';
import type { RulesSheet } from './find';
import { formatsOf } from './layout';
import { isBlankRow, partsOf } from './parts';
import { roomFor, type NewRow } from './room';

/** Parts in which an indicator has rows, and the column that names it there. */
const ROWS_OF_INDICATOR: readonly (readonly [SectionId, ColumnId])[] = [
  ['indicators', 'key'],
  ['adjustments', 'key'],
  ['inputs', 'owner'],
  ['bands', 'owner'],
  ['levels', 'owner'],
];

/** All rows of an indicator are emptied; they stay as room for others. */
export function removeIndicator(rules: RulesSheet, draft: Draft, key: string): Edit {
  const rows = ROWS_OF_INDICATOR.flatMap(([section, column]) => {
    const found: number[] = [];
    for (let index = 0; ; index++) {
      const place = draft.place(section, key, index, column);
      if (place === undefined) return found;
      found.push(place.row);
    }
  });
  const cells = rows.flatMap((row) =>
    (rules.grid[row] ?? []).map((_, column): CellEdit => ({ row, column, value: null })),
  );
  const label = indicatorsOf(draft.scheme).find((one) => one.key === key)?.label ?? text(key, key);
  return editOf(rules, cells, text(`删去指标：${label.zh}`, `Remove indicator: ${label.en}`));
}

export function setWeights(
  rules: RulesSheet,
  draft: Draft,
  weights: ReadonlyMap<string, number>,
  section: 'indicators' | 'groups' = 'indicators',
): Edit {
  const fields = [...weights].map(
    ([owner, value]) => ({ section, owner, index: 0, column: 'weight', value }) as const,
  );
  return changeFields(rules, draft, fields, text('调整权重', 'Set weights'));
}

/** @param group key of the group it shall belong to, in a scheme of groups */
export function addIndicator(
  rules: RulesSheet,
  draft: Draft,
  indicator: Indicator | WeightedIndicator,
  group?: string,
): Edit {
  const { scheme } = draft;
  const known = [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])];
  if (known.some((one) => normalise(one.key) === normalise(indicator.key)))
    return refuse(
      `已有代号为 ${indicator.key} 的指标。请换一个代号。`,
      `There is an indicator ${indicator.key} already. Choose another key.`,
    );
  const extended = withIndicator(scheme, indicator, group);
  if (extended === undefined)
    return refuse('这个方案不计总分，不能加指标。', 'This scheme has no total, so it takes no indicators.');
  const cells: CellEdit[] = [];
  for (const { section, rows } of newRows(extended, indicator.key, rules.language)) {
    const placed = roomFor(rules, draft, section, rows, cells);
    if ('why' in placed) return { ok: false, why: placed.why };
    cells.push(...placed);
  }
  return editOf(
    rules,
    cells,
    text(`新增指标：${indicator.label.zh}`, `Add indicator: ${indicator.label.en}`),
  );
}

/** The rows that an indicator has in the parts of a table. */
function newRows(scheme: Scheme, key: string, language: Language) {
  const printed = printIndicator(scheme, key, language);
  const formatOf = formatsOf(scheme);
  return partsOf(printed)
    .filter(({ section }) => ROWS_OF_INDICATOR.some(([known]) => known === section))
    .map((part) => ({
      section: part.section,
      rows: printed
        .slice(part.title + 1, part.end)
        .filter((row) => !isBlankRow(row))
        .map((row): NewRow =>
          [...part.columns].map(([column, at]) => ({
            column,
            value: row[at] ?? null,
            format: formatOf(part, row, column),
          })),
        ),
    }));
}

/** The scheme with one indicator more at its end, or at the end of a group. */
function withIndicator(
  scheme: Scheme,
  indicator: Indicator | WeightedIndicator,
  group?: string,
): Scheme | undefined {
  const { aggregation } = scheme;
  if (aggregation === undefined) return undefined;
  const more = <T extends { readonly indicators: readonly Indicator[] }>(list: T): T => ({
    ...list,
    indicators: [...list.indicators, indicator],
  });
  if (aggregation.kind !== 'groups') return { ...scheme, aggregation: more(aggregation) };
  const groups = aggregation.groups.map((one, index) =>
    one.key === group || (group === undefined && index === aggregation.groups.length - 1)
      ? { ...one, total: more(one.total) }
      : one,
  );
  return { ...scheme, aggregation: { ...aggregation, groups } };
}
