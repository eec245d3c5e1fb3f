/** How a printed table lies on its sheet: room for more rows in its parts, and what every cell is. */
import { indicatorsOf, inputsOf } from '../../core/compile/parts';
import { edgeKind } from '../../core/rules/bands/edges';
import type { Language } from '../../core/words/language';
import { COLUMNS, type ColumnId, type SectionId } from '../../core/table/sections';
import { normalise } from '../../core/words/normalise';
import type { InputKind } from '../../core/words/input-kind';
import type { Scheme } from '../../schemes/scheme';
import { partsOf, type Grid, type TablePart } from './parts';

/** Blank rows after the rows of a part, to be filled in; one more stays before the next part. */
const ROOM: Partial<Record<SectionId, number>> = {
  indicators: 4,
  inputs: 2,
  bands: 8,
  levels: 5,
  pay: 2,
  codes: 2,
};

export interface Laid {
  readonly grid: Grid;
  readonly parts: readonly TablePart[];
}

/** The grid with room in its parts, and a column for the month from which the version counts. */
export function layOut(printed: Grid, language: Language): Laid {
  const width = Math.max(...printed.map((row) => row.length)) + 1;
  const blank = Array.from({ length: width }, () => null);
  const grid = partsOf(printed).flatMap((part, index, parts) => {
    const last = index === parts.length - 1;
    const rows = printed.slice(part.title, last ? part.end : part.end - 1).map((row) => [...row, null]);
    if (part.section === 'scheme' && !part.columns.has('effective')) {
      const free = Math.max(...part.columns.values()) + 1;
      rows[0]?.splice(free, 1, COLUMNS.effective[language]);
    }
    const room = Array.from({ length: (ROOM[part.section] ?? 0) + (last ? 0 : 1) }, () => blank);
    return [...rows, ...room];
  });
  return { grid, parts: partsOf(grid) };
}

const PERCENT = '0.####%';
const MONEY = '#,##0.00';
const WORDS = '@';

/** Columns that are the same everywhere. */
const BY_COLUMN: Partial<Record<ColumnId, string>> = {
  key: WORDS,
  owner: WORDS,
  code: WORDS,
  effective: WORDS,
  months: WORDS,
  values: WORDS,
  name: WORDS,
  coefficient: PERCENT,
  share: PERCENT,
  quota: PERCENT,
  base: MONEY,
  bonus: MONEY,
  reward: MONEY,
  plus: MONEY,
};

/** Columns whose figures are of the kind of the indicator, fact or setting that they speak of. */
const BY_KIND: ReadonlySet<ColumnId> = new Set([
  ...(['edge', 'limit', 'per', 'target', 'goal', 'value'] as const),
]);

function isNumeric(section: SectionId, column: ColumnId): boolean {
  return section === 'starRule' && column === 'months';
}

/** Number formats of the cells of a scheme's table. */
export function formatsOf(scheme: Scheme): (part: TablePart, row: Grid[number], column: ColumnId) => string {
  const kinds = kindsOf(scheme);
  return ({ section, columns }, row, column) => {
    if (section === 'inputs' && column === 'weight') return PERCENT;
    if (section === 'grades' && column === 'amount') return MONEY;
    // The head's coefficient is a word.
    const own = section === 'scheme' && column === 'coefficient' ? undefined : BY_COLUMN[column];
    // A number under a text format would become text.
    if (own !== undefined) return own === WORDS && isNumeric(section, column) ? 'General' : own;
    if (!BY_KIND.has(column) || section === 'grades' || section === 'stars') return 'General';
    const owner = columns.get('owner') ?? columns.get('fact') ?? columns.get('key');
    const name = owner === undefined ? '' : normalise(String(row[owner] ?? ''));
    const kind = kinds.get(`${column === 'target' ? 'own' : 'edge'}:${name}`);
    return kind === 'rate' || kind === 'ratio' ? PERCENT : 'General';
  };
}

/** The kind of a value as entered (`own:`), and of the edges it is held against (`edge:`). */
function kindsOf(scheme: Scheme): ReadonlyMap<string, InputKind> {
  const kinds = new Map<string, InputKind>();
  for (const { key, input } of [...(scheme.settings ?? []), ...(scheme.stars?.facts ?? [])])
    kinds.set(`own:${normalise(key)}`, input).set(`edge:${normalise(key)}`, input);
  for (const entry of [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])]) {
    const input = inputsOf(entry)[0]?.input ?? 'number';
    const { rule } = entry;
    kinds.set(`own:${normalise(entry.key)}`, input);
    kinds.set(`edge:${normalise(entry.key)}`, rule.kind === 'bands' ? edgeKind(rule, input) : input);
  }
  return kinds;
}
