/** Tables of people that stand side by side under one header row: which columns are whose. */
import { isBlank } from '../../core/cell';
import type { Block } from '../port';
import { bare } from './header-words';
import { nameKey } from './names';
import { isReference, rolesBetween, type SpanHeader } from './reference';
import { saysFooter, saysTotal } from './row-words';

/** Columns of a block, from 0, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The column of names. */
  readonly name: number;
}

/**
 * One for each table; one alone where there is but one. A second column of names makes a table where other people stand in it, with a
 * blank column before it or with a column that the table before has, too.
 * @param name column of the block in which the names stand
 */
export function tableSpans<R extends string>(header: SpanHeader<R>, name: number): readonly Span[] {
  const { titles, block } = header;
  const width = Math.max(titles.length, ...block.cells.map((row) => row.length));
  const columns = nameColumns(header, name);
  const spans: Span[] = [{ first: 0, last: width - 1, name: columns[0] ?? name }];
  for (const [index, column] of columns.entries()) {
    const before = spans.at(-1) as Span;
    if (index === 0) continue;
    const { first, gap } = beginning(header, before.name, column);
    const [left, right] = [
      rolesBetween(header, before.first, first - 1),
      rolesBetween(header, first, (columns[index + 1] ?? width) - 1),
    ];
    const [word = '', own = ''] = [titles[column], titles[before.name]];
    const alike = gap ? isChinese(word) === isChinese(own) : bare(word) === bare(own);
    if (!alike || (gap ? right.size === 0 : ![...right].some((role) => left.has(role)))) continue;
    const next = columns[index + 1] ?? width;
    if (isReference(header, before.first, column, next)) continue;
    if (!othersIn(header, before.name, column, next)) continue;
    spans.splice(-1, 1, { ...before, last: first - 1 }, { first, last: width - 1, name: column });
  }
  return spans;
}

const isChinese = (title: string): boolean => /\p{Script=Han}/u.test(title);

/** From left to right. */
function nameColumns<R extends string>({ titles, roles }: SpanHeader<R>, name: number): readonly number[] {
  const own = bare(titles[name] ?? '');
  const words = roles.find(({ role }) => role === 'name')?.exact ?? [];
  return titles.flatMap((title, column) => {
    const word = bare(title);
    return column === name || (word !== '' && (word === own || words.includes(word))) ? [column] : [];
  });
}

/** A table begins behind a blank column, else where the titles before its names are those before the names of the table before. */
function beginning<R extends string>({ block, row, titles }: SpanHeader<R>, before: number, name: number) {
  const isGap = (column: number): boolean =>
    (titles[column] ?? '') === '' && block.cells.slice(row).every((cells) => isBlank(cells[column]));
  for (let column = name - 1; column > before; column--)
    if (isGap(column)) return { first: column + 1, gap: true };
  let back = 0;
  while (
    name - back - 1 > before &&
    before - back - 1 >= 0 &&
    titles[name - back - 1] === titles[before - back - 1]
  )
    back++;
  return { first: name - back, gap: false };
}

/**
 * Whether a column names others in some row than the column before. One that names the same is there to be read more easily.
 * Below a blank row only who has figures counts: a note or a summary may stand there.
 */
function othersIn<R extends string>(
  { block, row }: SpanHeader<R>,
  before: number,
  name: number,
  next: number,
): boolean {
  let begun = false;
  let ended = false;
  for (const cells of block.cells.slice(row + 1)) {
    const [left, right] = [cells[before] ?? null, cells[name] ?? null];
    if (saysFooter(left) || saysFooter(right)) return false;
    if (isBlank(right)) ended ||= begun && isBlank(left);
    begun ||= !isBlank(left) || !isBlank(right);
    if (typeof right !== 'string' || isBlank(right) || saysTotal(right)) continue;
    if (ended && !cells.slice(name + 1, next).some((cell) => typeof cell === 'number')) continue;
    if (nameKey(right) !== nameKey(typeof left === 'string' ? left : '')) return true;
  }
  return false;
}

/** The block without the columns of other tables. */
export function within(block: Block, { first, last }: Span): Block {
  const { area } = block;
  if (first === 0 && last >= area.columns - 1) return block;
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows.map((row) => row.slice(first, last + 1));
  const own = { ...area, column: area.column + first, columns: last - first + 1 };
  return {
    ...block,
    area: own,
    cells: cut(block.cells),
    formulas: cut(block.formulas),
    formats: cut(block.formats),
    merges: block.merges.filter(
      ({ column, columns }) => column < own.column + own.columns && own.column < column + columns,
    ),
  };
}
