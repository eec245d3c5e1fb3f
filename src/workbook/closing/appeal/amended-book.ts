/** A sealed month with what has been amended since: a further amendment starts from there, and owes no difference twice. */
import type { Cell } from '../../../core/cell';
import { divide, exact, toNumber } from '../../../core/number/exact';
import type { InputKind } from '../../../core/words/input-kind';
import { nameWithId } from '../../people/names';
import { wordsOf, type ClosingLine } from '../closings';
import { assessmentsOf, type Assessment } from './assessment';
import type { BookTable, MonthBook } from './month-book';
import { withMovedScores } from './pay-sheet';
import type { Sides } from './pay-types';
import { withMovedStars } from './stars';
import { sidesOf } from './what-if';
import { withCell } from './with-cell';

/** @param lines amendments, the oldest first */
export function amendedBook(book: MonthBook, lines: readonly ClosingLine[]): MonthBook {
  return assessmentsOf(book).reduce<MonthBook>((all, table) => {
    const block = lines.reduce((held, line) => withLine(held, line, table), table.block);
    if (block === table.block) return all;
    const [before, after] = [table.block, block].map((one) => sidesOf(table.compiled, one));
    if (before === undefined || after === undefined || 'fault' in before || 'fault' in after) return all;
    return {
      ...all,
      tables: all.tables.map((one) =>
        one.block === table.block ? { ...one, block } : follow(one, all, table, before.sides, after.sides),
      ),
    };
  }, book);
}

function withLine(block: Assessment['block'], line: ClosingLine, { people, inputs }: Assessment) {
  const person = people.find((one) => nameWithId(one) === wordsOf(line.name));
  const input = inputs.find(({ label }) => label === wordsOf(line.item));
  if (person === undefined || input === undefined) return block;
  return withCell(block, person.row, input.column, valueOf(line.after, input.kind));
}

/** What is shown in per cent stands there so, as words. */
function valueOf(cell: Cell, kind: InputKind | undefined): Cell {
  const [, digits] = typeof cell === 'string' && kind !== 'level' ? (/^(-?[\d.]+)%$/.exec(cell) ?? []) : [];
  return digits === undefined ? cell : toNumber(divide(exact(Number(digits)), exact(100)));
}

/** Scores that other sheets of the month took from the assessment. */
function follow(one: BookTable, book: MonthBook, table: Assessment, before: Sides, after: Sides): BookTable {
  if (one.kind === 'pay') return { ...one, block: withMovedScores(book, one.block, table, before, after) };
  if (one.kind === 'stars') return { ...one, block: withMovedStars(book, one, table, before, after) };
  return one;
}
