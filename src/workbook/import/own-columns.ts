/** Columns of somebody's own sheet that no scheme asks for: each may be filled from an export all the same. */
import { isBlank } from '../../core/cell';
import { FIGURE_NAMES, figureOf, kindOfHeader } from '../../core/import/figure-of';
import { headerKey } from '../../core/import/header-key';
import { kindOfWay, type Way } from '../../core/import/way';
import type { FigureKind } from '../../core/figures/figure';
import { parseNumber } from '../../core/number/parse';
import { text } from '../../core/words/text';
import type { InputKind } from '../../core/words/input-kind';
import { FIGURES } from '../../profiles/figures';
import { cellAt, formatAt, formulaAt } from '../people/cells';
import { findHeader } from '../people/header';
import { bare, confidenceOf, headerWords } from '../people/header-words';
import { isCounting, isDayFormat, isNoFigure } from '../people/no-figures';
import type { Block } from '../port';
import type { ColumnRole } from '../people/roles';
import { ROLES, type Mapping } from '../salary/roles';
import { monthOfHeader } from '../template/history-columns';
import type { TargetInput } from './target-input';

/** What keys of them begin with. */
const OWN = 'own:';

/** Whether an input is a column of the sheet's own. */
export const isOwn = ({ key }: Pick<TargetInput, 'key'>): boolean => key.startsWith(OWN);

const INPUTS: Readonly<Record<FigureKind, InputKind>> = {
  percent: 'ratio',
  duration: 'seconds',
  money: 'amount',
  count: 'count',
  number: 'number',
};

/** Words that mean a part of pay, a level or a score are computed or given, and never imported. */
const GIVEN = 0.8;

/**
 * @param titles of the block's columns
 * @param rows of the people
 * @param isFree whether a column is of the people's table and has no meaning yet
 */
export function ownColumns(
  block: Block,
  titles: readonly string[],
  rows: readonly number[],
  isFree: (column: number) => boolean,
): readonly TargetInput[] {
  const keys = new Set<string>();
  return titles.flatMap((title, index): readonly TargetInput[] => {
    const column = block.area.column + index;
    const key = `${OWN}${headerKey(title)}`;
    if (!isFree(column) || keys.has(key) || isOfOthers(block, rows, column, title)) return [];
    const figure = figureOf(title);
    if (figure === undefined && !mayHoldFigures(block, rows, column)) return [];
    keys.add(key);
    const kind = figure === undefined ? kindOfHeader(title) : FIGURES[figure].kind;
    return [
      {
        key,
        label: title,
        words: text(title, title),
        input: INPUTS[kind],
        column,
        title,
        ...(figure === undefined ? {} : { figure }),
        ...(kind === 'number' && figure === undefined ? { open: true as const } : {}),
      },
    ];
  });
}

/** An input whose header says nothing holds what its source does. */
export function filledBy(input: TargetInput, way: Way): TargetInput {
  return input.open ? { ...input, input: INPUTS[kindOfWay(way)] } : input;
}

/** By its header or its formulas. */
function isOfOthers(block: Block, rows: readonly number[], column: number, title: string): boolean {
  if (title.trim() === '' || isNoFigure(title) || monthOfHeader(title) !== undefined) return true;
  const words = headerWords(title, '');
  return (
    ROLES.some((role) => confidenceOf(words, role) >= GIVEN) ||
    rows.every((row) => formulaAt(block, row, column) !== null)
  );
}

/** No days, no running numbers, and no more words than numbers. */
function mayHoldFigures(block: Block, rows: readonly number[], column: number): boolean {
  if (rows.some((row) => isDayFormat(formatAt(block, row, column)))) return false;
  const cells = rows.map((row) => cellAt(block, row, column)).filter((cell) => !isBlank(cell));
  const words = cells.filter((cell) => typeof cell === 'string' && parseNumber(cell) === undefined);
  return !isCounting(cells) && 2 * words.length <= cells.length;
}

const FIGURE_ROLES = [...FIGURE_NAMES].map(([role, names]): ColumnRole => {
  return { role, label: FIGURES[role].label, exact: names.map(bare), loose: [], part: [] };
});

/** Where the people of a sheet without rules stand: under a header that has names, and one figure at least that exports know. */
export function ownHeader(block: Block): Mapping | null {
  const header = findHeader<string>(block, [...FIGURE_ROLES, ...ROLES], (found) =>
    found.name === undefined ? 0 : Object.keys(found).filter((role) => role in FIGURES).length,
  );
  if (header === null) return null;
  const { headerRow, columns } = header;
  const known = Object.entries(columns).filter(([role]) => !(role in FIGURES));
  return { sheet: block.area.sheet, headerRow, columns: Object.fromEntries(known) };
}
