/** Which columns of a sheet of pay can hold what a commission is computed of: figures of people, and no numbers that only tell rows or people apart. */
import { isBlank } from '../../core/cell';
import { parseNumber } from '../../core/number/parse';
import { text, type Text } from '../../core/words/text';
import { cellAt, formatAt } from '../people/cells';
import { titlesAt } from '../people/header';
import { confidenceOf, headerWords } from '../people/header-words';
import { isCounting, isDayFormat, isNoFigure } from '../people/no-figures';
import { readPeople, type People } from '../people/people';
import type { Block } from '../port';
import { FIGURE_ROLES, type FigureRole } from './commission-figures';
import { ROLES, type Figure, type Mapping, type Role } from './roles';

export interface FigureColumn {
  readonly column: number;
  readonly title: string;
}

/**
 * Columns that no other role has, in the order of the sheet.
 * @param chosen is among them, fit or not, so that it can be seen and changed
 */
export function figureColumns(
  block: Block,
  mapping: Mapping,
  role: FigureRole,
  chosen?: Figure,
): readonly FigureColumn[] {
  const used = new Set(Object.values(mapping.columns));
  const own = readPeople(block, ROLES, mapping);
  return titlesAt(block, mapping.headerRow).flatMap((title, index) => {
    const column = block.area.column + index;
    const there = title.trim() !== '' && !used.has(column) && noFigures(own, column, role) === undefined;
    const fits = there && (isNamed(title, role) || holdsNumbers(own, column));
    return fits || column === chosen ? [{ column, title }] : [];
  });
}

/** Why nothing is computed of a column, whoever chose it. */
export function noFigures(own: People<Role>, column: number, role: FigureRole): Text | undefined {
  const { block, mapping, people } = own;
  const title = (titlesAt(block, mapping.headerRow)[column - block.area.column] ?? '').trim();
  if (role === 'amount' && isShareOrTime(title))
    return text(
      `“${title}”列是比率或时长，不是金额或件数，不按它算提成。请在“提成怎样来”里另选一列；它可以作选档依据。`,
      `The column “${title}” holds shares or times and no amounts, so no commission is computed of it. Choose another column; this one may choose the rate.`,
    );
  if (isNamed(title, 'amount') || isNamed(title, 'measure')) return undefined;
  const cells = people.map(({ row }) => cellAt(block, row, column));
  const isDay = people.slice(0, 1).some(({ row }) => isDayFormat(formatAt(block, row, column)));
  if (!isNoFigure(title) && !isDay && !isCounting(cells)) return undefined;
  return text(
    `“${title}”列是编号、日期、排名或备注，不是业绩数字，不按它算提成。请在“提成怎样来”里另选一列。`,
    `The column “${title}” holds numbers of rows or people, dates, ranks or remarks and no figures, so no commission is computed of it. Choose another column.`,
  );
}

/** They may choose the rate, and are nothing to be paid a share of. */
const isShareOrTime = (title: string): boolean =>
  !isNamed(title, 'amount') &&
  (isNamed(title, 'measure') || /率|占比|[%％]|时长|rate$|duration/i.test(title));

/** Most of what stands there. */
function holdsNumbers({ block, people }: People<Role>, column: number): boolean {
  const cells = people.map(({ row }) => cellAt(block, row, column)).filter((cell) => !isBlank(cell));
  const numbers = cells.filter(
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && parseNumber(cell) !== undefined),
  );
  return numbers.length > 0 && 2 * numbers.length >= cells.length;
}

/** By its header alone: nobody's figures may be in yet. */
function isNamed(title: string, role: FigureRole): boolean {
  const words = headerWords(title, '');
  return FIGURE_ROLES.some((one) => one.role === role && confidenceOf(words, one) > 0);
}
