/** Which figures of an indicator can be edited in its card, and where each stands in the table. */
import { inputsOf } from '../../../core/compile/parts';
import { edgeKind, showEdge, sign } from '../../../core/rules/bands-words';
import type { AnyRule } from '../../../core/rules/rules';
import type { Draft } from '../../../core/table/draft';
import type { ColumnId, SectionId } from '../../../core/table/sections';
import { text } from '../../../core/words/text';
import type { Adjustment, BandsRule, Indicator } from '../../../schemes/indicator';
import type { Text } from '../../../core/words/text';
import type { InputKind } from '../../../core/words/input-kind';
import type { FieldEdit } from '../../../workbook/rules/edit';
import { rulesTexts } from './texts';

export type Entry = Indicator | Adjustment;

export interface CardField {
  readonly id: string;
  readonly label: Text;
  readonly value: number;
  readonly percent: boolean;
  /** Has a line of its own. */
  readonly alone?: true;
  readonly at: Omit<FieldEdit, 'value'>;
}

/** A faulty table may leave an indicator without what it needs to be shown. */
export function isWhole(entry: Partial<Entry>): entry is Entry {
  return (
    entry.key !== undefined &&
    entry.label !== undefined &&
    entry.input !== undefined &&
    inputsOf(entry as Entry).length > 0
  );
}

/** The label, or the key where a faulty table has none. */
export function labelOf({ key, label }: { readonly key?: string; readonly label?: Text }): Text {
  return label ?? text(key ?? '?', key ?? '?');
}

export function isPercent(kind: InputKind | undefined): boolean {
  return kind === 'rate' || kind === 'ratio';
}

/** Whether some band states both its ends; then one figure alone cannot move an edge. */
export function statesBothEnds(draft: Draft, key: string): boolean {
  return (draft.bands.get(key) ?? []).some((band) => band.low !== undefined && band.high !== undefined);
}

export function cardFields(entry: Entry, draft: Draft): readonly CardField[] {
  const weight = 'weight' in entry && typeof entry.weight === 'number' ? entry.weight : undefined;
  const fields = [
    ...(weight === undefined
      ? []
      : [{ ...own(entry, draft, 'weight', rulesTexts.weight, weight), alone: true as const }]),
    ...ruleFields(entry, draft),
  ];
  return fields.filter(({ at }) => draft.place(at.section, at.owner, at.index, at.column) !== undefined);
}

function ruleFields(entry: Entry, draft: Draft): readonly CardField[] {
  const { rule } = entry;
  switch (rule.kind) {
    case 'bands':
      return bandFields(entry, rule, draft);
    case 'levels':
      return rule.levels.map((level, index) =>
        row(entry, 'levels', index, 'score', rulesTexts.scoreOf(`“${level.label?.zh ?? '?'}”`), level.score),
      );
    case 'proportional': {
      const percent = isPercent(inputsOf(entry)[0]?.input);
      const target = typeof rule.target === 'number' ? rule.target : undefined;
      return [
        ...most(entry, rule, draft),
        ...(target === undefined ? [] : [{ ...own(entry, draft, 'target', TARGET, target), percent }]),
      ];
    }
    default:
      return most(entry, rule, draft);
  }
}

const TARGET = text('目标', 'Target');
const MOST = text('满分', 'Full mark');

function most(entry: Entry, rule: AnyRule, draft: Draft): readonly CardField[] {
  const value =
    'max' in rule ? rule.max : 'from' in rule ? rule.from : 'full' in rule ? rule.full : undefined;
  return value === undefined ? [] : [own(entry, draft, 'max', MOST, value)];
}

function bandFields(entry: Entry, rule: BandsRule, draft: Draft): readonly CardField[] {
  const kind = edgeKind(rule, inputsOf(entry)[0]?.input ?? 'number');
  const fixed = statesBothEnds(draft, entry.key);
  const bands = rule.bands.flatMap((band, index) => {
    const words = `${sign(rule, band)}${showEdge(band.edge, kind)}`;
    const score = row(entry, 'bands', index, 'score', rulesTexts.scoreOf(words), band.score);
    const edge = row(entry, 'bands', index, 'edge', rulesTexts.edgeOf(index + 1), band.edge);
    return fixed ? [score] : [{ ...edge, percent: isPercent(kind) }, score];
  });
  const rest = row(
    entry,
    'bands',
    rule.bands.length,
    'score',
    text(rulesTexts.scoreOf(rulesTexts.rest.zh).zh, rulesTexts.scoreOf(rulesTexts.rest.en).en),
    rule.otherwise,
  );
  return [...bands, { ...rest, alone: true }];
}

/** In the entry's own row. */
function own(entry: Entry, draft: Draft, column: ColumnId, label: Text, value: number): CardField {
  const isAdjustment = draft.scheme.adjustments?.some(({ key }) => key === entry.key) === true;
  return row(entry, isAdjustment ? 'adjustments' : 'indicators', 0, column, label, value);
}

function row(
  { key }: Entry,
  section: SectionId,
  index: number,
  column: ColumnId,
  label: Text,
  value: number,
): CardField {
  return {
    id: `${section}:${index}:${column}`,
    label,
    value,
    percent: false,
    at: { section, owner: key, index, column },
  };
}
