/**
 * The lines of a sheet of sealed values with their cells where they were written: somebody may have put columns in, moved them or taken
 * them away. Each line has a check of every cell, and so tells which column is which.
 */
import type { Cell } from '../../core/cell';
import { CHECKED, cellCheck, codesOf, isNothing, sealCheck } from './seal-checks';
import { SAYS_FROM, type Line } from './seal-marks';
import { trimmed } from './trim';

export interface Aligned {
  readonly cells: readonly Line[];
  /** Of each column as it was written where it stands now; undefined for one that is gone. */
  readonly columnsAt: readonly (number | undefined)[];
  /** Columns as they were written that are gone; those of blanks are no loss. */
  readonly lost: readonly number[];
}

/** Marks and checks are looked for in so many lines. */
const DEEPEST = 100;
/** So many of the widest lines tell whether anything was moved. */
const LOOK = 8;
/** Too few cells to tell a column by. */
const FEW = 2;
/** Of the cells of a column so many must be what they were. */
const LEAST = 0.6;

export function aligned(cells: readonly Line[]): Aligned {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const asTheyStand = { cells, columnsAt: [...Array(width).keys()], lost: [] };
  const checkAt = columnOf(cells, width, (cell) => typeof cell === 'string' && CHECKED.test(cell));
  if (checkAt === undefined || (checkAt === 1 && !isMoved(cells))) return asTheyStand;
  const lines = cells.flatMap((line) => {
    const codes = codesOf(line[checkAt]);
    return codes === null
      ? []
      : [{ codes, own: Array.from({ length: width }, (_, c) => cellCheck(line[c])) }];
  });
  // By which every line says what it is: the marks are all that is checked apart from the cells.
  const markAt = columnOf(cells, width, (cell) => typeof cell === 'string' && MARKED.test(cell));
  if (markAt === undefined || lines.length === 0) return asTheyStand;
  const blank = cellCheck(null);
  const due = [...Array(Math.max(...lines.map(({ codes }) => codes.length))).keys()].map((index) =>
    lines.filter(({ codes }) => (codes[index] ?? blank) !== blank),
  );
  const found: (number | undefined)[] = [markAt, checkAt, ...due.map(() => undefined)];
  const taken = new Set<number | undefined>(found);
  const take = (index: number, at: number): void => {
    found[index + SAYS_FROM] = at;
    taken.add(at);
  };
  // Those that are alike most come first: two columns may hold much the same.
  const pairs = due.flatMap((filled, index) =>
    [...Array(width).keys()].flatMap((at) => {
      if (taken.has(at) || filled.length === 0) return [];
      const share = filled.filter(({ codes, own }) => own[at] === codes[index]).length / filled.length;
      return share >= LEAST ? [{ index, at, share }] : [];
    }),
  );
  for (const { index, at } of pairs.sort((a, b) => b.share - a.share))
    if (found[index + SAYS_FROM] === undefined && !taken.has(at)) take(index, at);
  const lost: number[] = [];
  for (const [index, filled] of due.entries()) {
    if (found[index + SAYS_FROM] !== undefined) continue;
    // Of what was blank, and of a cell or two, nothing is known but what stood before it.
    const next = (found[index + SAYS_FROM - 1] ?? width) + 1;
    if (filled.length <= FEW && next < width && !taken.has(next)) take(index, next);
    else if (filled.length > 0) lost.push(index + SAYS_FROM);
  }
  return {
    cells: cells.map((line) => found.map((at) => (at === undefined ? null : (line[at] ?? null)))),
    columnsAt: found,
    lost,
  };
}

const MARKED =
  /^(?:\d+ )?(?:表 Table|列 Columns|人 Person|行 Row|上 Above|规则 Rules|规则行 Rule|公式 Formula)$/;

/** The column in which the most cells are such. */
function columnOf(
  cells: readonly Line[],
  width: number,
  is: (cell: Cell | undefined) => boolean,
): number | undefined {
  const some = cells.slice(0, DEEPEST);
  const counts = Array.from({ length: width }, (_, at) => some.filter((line) => is(line[at])).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/** Several of the widest lines are not what they were. */
function isMoved(cells: readonly Line[]): boolean {
  const filled = (line: Line): number => trimmed(line, isNothing).length;
  const widest = cells
    .filter(([, check]) => codesOf(check) !== null)
    .sort((a, b) => filled(b) - filled(a))
    .slice(0, LOOK);
  const unsound = widest.filter(([mark, check, ...rest]) => check !== sealCheck(String(mark), rest));
  return unsound.length > 1;
}
