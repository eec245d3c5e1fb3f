/** The months of a history from the assessment sheets of those months, as formulas that go on following them. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { passedMonth } from '../../core/stars/history';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { isSame } from '../month/month-of';
import { MONTH_ROLES } from '../month/table';
import { matchRow, rowIndex, whoOf, type RowOfSomebody } from '../people/match-row';
import { timesOf } from '../people/names';
import { readPeople } from '../people/people';
import type { Block } from '../port';
import { collectedCell, type Collected, type CollectedCell, type Left } from './collected';
import { keyedBy, keyFor, lookupFormula, rangeOf, type Keyed, type Range } from './lookup';
import { monthWords, type MonthColumn } from './month-columns';
import type { SourceGroup } from './month-sources';
import type { StarPerson, StarSheet } from './star-sheet';

interface ScoreRow extends RowOfSomebody {
  readonly keyed: Keyed;
  readonly range: Range;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** @param blocks the sheets of the group, by name; those that are gone are left out */
export function collectMonths(
  sheet: StarSheet,
  group: SourceGroup | undefined,
  blocks: ReadonlyMap<string, Block>,
): Collected {
  const cells: CollectedCell[] = [];
  const left: Left[] = [];
  const absent = new Map<StarPerson, string[]>();
  const without: string[] = [];
  const whoIs = whoOf(sheet.table);
  const keyed = keyedBy(sheet.table);
  const times = timesOf(sheet.people.map(({ name }) => name));
  for (const month of sheet.months) {
    const rows = rowsOf(month, group, blocks);
    if (rows === null) without.push(month.key);
    const index = rowIndex(rows ?? []);
    for (const person of rows === null ? [] : sheet.people) {
      const who = whoIs(person);
      const found = matchRow(who, person.name, times.get(who.name) ?? 0, index, itemOf(month));
      if (found === undefined) absent.set(person, [...(absent.get(person) ?? []), month.key]);
      else if ('why' in found) left.push({ ...person, why: found.why });
      else {
        const cell = cellOf(sheet, keyed, person, month, found);
        if ('why' in cell) left.push({ ...person, why: cell.why });
        else cells.push(cell);
      }
    }
  }
  return {
    cells,
    left: [...left, ...[...absent].map(([{ row, name }, keys]) => ({ row, name, why: notThere(keys) }))],
    missing: without.length === 0 ? [] : [noSheet(without, sheet.months.length > 12)],
  };
}

/** Null where there is no sheet of the month. */
function rowsOf(
  month: MonthColumn,
  group: SourceGroup | undefined,
  blocks: ReadonlyMap<string, Block>,
): readonly ScoreRow[] | null {
  const own = (group?.sources ?? []).filter((source) => isSame(source.month, month.month));
  const there = own.flatMap(({ table }) => {
    const block = blocks.get(table.sheet);
    return block === undefined ? [] : [readPeople(block, MONTH_ROLES, table.mapping)];
  });
  if (there.length === 0) return null;
  return there.flatMap((sheet) => {
    const column = sheet.mapping.columns.score;
    if (column === undefined) return [];
    const [keyed, range] = [keyedBy(sheet), rangeOf(sheet)];
    const whoIs = whoOf(sheet);
    return sheet.people.map((person): ScoreRow => ({
      ...whoIs(person),
      keyed,
      range,
      row: person.row,
      column,
      cell: sheet.cell(person.row, 'score'),
      address: addressOn(sheet.block.area.sheet, person.row, column),
    }));
  });
}

function cellOf(
  own: StarSheet,
  mine: Keyed,
  person: StarPerson,
  month: MonthColumn,
  {
    row: { keyed, range, row, column, cell, address },
    by,
  }: { readonly row: ScoreRow; readonly by: 'id' | 'name' },
): CollectedCell | { readonly why: Text } {
  if (isError(cell)) return { why: isFaulty(address, cell.error) };
  const keys = keyed[by];
  const key = keyFor(mine, person.row, keyed, row, by);
  if (keys === undefined || key === undefined) return { why: notThere([month.key]) };
  const counts = typeof cell === 'number' || passedMonth(cell) !== undefined;
  return collectedCell(own, person, month.column, {
    title: text(month.key, month.key),
    after: { formula: lookupFormula(range, column, keys, key) },
    value: counts ? cell : null,
    from: address,
    ...(counts ? {} : { note: isBlank(cell) ? NO_SCORE : noScore(String(cell)) }),
  });
}

const itemOf = ({ key }: MonthColumn): Text => text(`${key} 的得分`, `score of ${key}`);

const NO_SCORE = text('那里还没有得分', 'no score there yet');
const noScore = (words: string): Text => text(`还没有得分：${words}`, `no score yet: ${words}`);

const isFaulty = (address: string, error: string): Text =>
  text(`${address} 是错误 ${error}。请先修正它。`, `${address} holds the error ${error}. Mend it first.`);

function notThere(keys: readonly string[]): Text {
  const months = monthWords(keys);
  return text(`${months.zh} 的考核表里没有此人。`, `not on the assessment sheets of ${months.en}.`);
}

/** @param twice whether some month is wanted of two years */
function noSheet(keys: readonly string[], twice: boolean): Text {
  const months = monthWords(keys);
  const year = twice ? text('表上须写明年份。', ' The sheets must say their year.') : text('', '');
  return text(
    `没有 ${months.zh} 的考核表。${year.zh}`,
    `There is no assessment sheet of ${months.en}.${year.en}`,
  );
}
