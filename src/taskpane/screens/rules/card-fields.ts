/** Which figures of an indicator can be edited in its card, and where each stands in the table. */
import { inputsOf } from '../../../core/compile/parts';
import type { CardFigure } from '../../../core/rules/card-figure';
import { cardFigures } from '../../../core/rules/cards';
import type { Draft } from '../../../core/table/draft';
import type { ColumnId, SectionId } from '../../../core/table/sections';
import { text } from '../../../core/words/text';
import type { Adjustment, Indicator } from '../../../schemes/indicator';
import type { Text } from '../../../core/words/text';
import type { FieldEdit } from '../../../workbook/rules/edit';
import { rulesTexts } from './texts';

export type Entry = Indicator | Adjustment;

/** The parts whose rows belong to an indicator or adjustment. */
export const OWN_PARTS: readonly SectionId[] = ['indicators', 'adjustments', 'inputs', 'bands', 'levels'];

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

/** Whether some band states both its ends, or rows run both ways; then one figure alone cannot move an edge. */
export function statesBothEnds(draft: Draft, key: string): boolean {
  const own = (draft.bands.get(key) ?? []).filter((band) => !band.rest);
  return own.some((band) => band.low !== undefined) && own.some((band) => band.high !== undefined);
}

export function cardFields(entry: Entry, draft: Draft): readonly CardField[] {
  const weight = 'weight' in entry && typeof entry.weight === 'number' ? entry.weight : undefined;
  const fields = [
    ...(weight === undefined
      ? []
      : [
          {
            ...row(entry, ownSection(entry, draft), 0, 'weight', rulesTexts.weight, weight),
            alone: true as const,
          },
        ]),
    ...ruleFields(entry, draft),
  ];
  return fields.filter(({ at }) => draft.place(at.section, at.owner, at.index, at.column) !== undefined);
}

const MOST = text('满分', 'Full mark');
const TARGET = text('目标', 'Target');

const NAMES: Readonly<Record<CardFigure['name'], (figure: CardFigure) => Text>> = {
  full: () => MOST,
  target: () => TARGET,
  ratioCap: () => text('比例上限', 'Ratio cap'),
  floor: () => text('保底', 'Floor'),
  ceiling: () => text('封顶', 'Cap'),
  edge: ({ index }) => rulesTexts.edgeOf(index + 1),
  score: ({ of = '' }) => rulesTexts.scoreOf(of),
  rest: () => text(rulesTexts.scoreOf(rulesTexts.rest.zh).zh, rulesTexts.scoreOf(rulesTexts.rest.en).en),
};

function ruleFields(entry: Entry, draft: Draft): readonly CardField[] {
  const figures = cardFigures(entry);
  const fixed = statesBothEnds(draft, entry.key);
  return figures
    .filter(({ name }) => !(fixed && name === 'edge'))
    .map((figure) => {
      const { section, index, column, value, percent = false } = figure;
      const where = section === 'own' ? ownSection(entry, draft) : section;
      const field = row(entry, where, index, column, NAMES[figure.name](figure), value);
      return { ...field, percent, ...(figure.name === 'rest' ? { alone: true as const } : {}) };
    });
}

/** The part in which the entry's own row stands. */
function ownSection(entry: Entry, draft: Draft): SectionId {
  const isAdjustment = draft.scheme.adjustments?.some(({ key }) => key === entry.key) === true;
  return isAdjustment ? 'adjustments' : 'indicators';
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
