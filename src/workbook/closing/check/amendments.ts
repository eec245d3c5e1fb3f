/** What was amended while the month was closed before, and does not stand on its sheets: the next closing would drop it unseen. */
import type { Cell } from '../../../core/cell';
import { divide, exact, toNumber } from '../../../core/number/exact';
import { text } from '../../../core/words/text';
import { cellAt } from '../../people/cells';
import { employeeIds } from '../../people/employee-ids';
import { nameWithId } from '../../people/names';
import type { MonthReading, MonthTable } from '../../month/reading';
import { standingOf, wordsOf, type ClosingLine } from '../closings';
import { plainCell, sameValue, valueWords } from '../content-code';
import { keyOfMonth } from '../record';
import { cell, type Check } from './found';

export function amendmentChecks(reading: MonthReading): readonly Check[] {
  const { lines } = standingOf(reading, keyOfMonth(reading));
  // Of several of one cell the last counts.
  const newest = new Map<string, ClosingLine>();
  for (const line of lines)
    if (line.of === 'amended') newest.set(`${wordsOf(line.name)}\n${wordsOf(line.item)}`, line);
  const tables = reading.tables.filter(({ kind }) => kind !== 'pay');
  return [...newest.values()].flatMap((line) => tables.flatMap((table) => droppedIn(table, line)));
}

function droppedIn(table: MonthTable, line: ClosingLine): readonly Check[] {
  const { block, mapping, people } = table;
  const titles = block.cells[mapping.headerRow - block.area.row] ?? [];
  const at = titles.findIndex(
    (title) => typeof title === 'string' && title.replace(/\s+/g, ' ') === wordsOf(line.item),
  );
  if (at < 0) return [];
  const idOf = employeeIds(table);
  return people
    .filter(({ row, name }) => nameWithId({ name, id: idOf(row) }) === wordsOf(line.name))
    .flatMap(({ row, name }): readonly Check[] => {
      const column = at + block.area.column;
      const held = plainCell(cellAt(block, row, column));
      if (sameValue(held, line.after) || sameValue(held, plainCell(shareOf(line.after)))) return [];
      const [before, after] = [valueWords(held), valueWords(line.after)];
      return [
        {
          kind: 'amended',
          at: cell(block.area.sheet, row, column),
          words: text(
            `${name} ${wordsOf(line.item)}：上次封账后更正为 ${after}，表里是 ${before}。要保留更正，请改这一格；已在以后的工资里补发/扣回的，不要重复发`,
            `${name} ${wordsOf(line.item)}: amended to ${after} when the month was closed, ${before} on the sheet. To keep the amendment, change the cell; what was paid back since is not to be paid again`,
          ),
        },
      ];
    });
}

/** A share stands in the line in per cent, as words. */
function shareOf(after: Cell): Cell {
  const [, digits] = typeof after === 'string' ? (/^(-?[\d.]+)%$/.exec(after) ?? []) : [];
  return digits === undefined ? after : toNumber(divide(exact(Number(digits)), exact(100)));
}
