/** Sheets where somebody has several rows: one for each chat, or one for each who rates. */
import { isBlank, isError } from '../../core/cell';
import { cellAt } from './cells';
import { columnTitled } from './column-titled';
import { whoOf } from './match-row';
import { nameKey } from './names';
import type { People, Person } from './people';

export const RATER_WORDS =
  '评分人 考核人 评价人 打分人 评估人 质检员 质检人 评委 审核人 rater assessor reviewer ratedby scoredby evaluatedby evaluator'.split(
    ' ',
  );

/** Who rates in each row; undefined where the sheet has no such column. */
export function raters<R extends string>(sheet: People<R>): ((row: number) => string) | undefined {
  const column = columnTitled(sheet, RATER_WORDS);
  if (column === undefined) return undefined;
  return (row) => {
    const cell = cellAt(sheet.block, row, column);
    return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
  };
}

/**
 * Whether somebody of the sheet is rated by several, or most are rated more than once. Two of one name whom one has rated, on a sheet
 * where everybody else stands once, are two people.
 */
export function isRatedSeveralTimes<R extends string>(sheet: People<R>): boolean {
  const rater = raters(sheet);
  if (rater === undefined) return false;
  const all = rowsOfPeople(sheet);
  const several = all.filter((rows) => rows.length > 1);
  const byOthers = several.some((rows) => new Set(rows.map(({ row }) => nameKey(rater(row)))).size > 1);
  return byOthers || several.length * 2 > all.length;
}

/** The rows of each, in the order of the sheet, by employee ID; where a row has none, by the name. Whoever has no name is left out. */
export function rowsOfPeople<R extends string>(sheet: People<R>): readonly (readonly Person[])[] {
  const who = whoOf(sheet);
  const named = sheet.people.filter(({ name }) => name !== '').map((person) => ({ person, ...who(person) }));
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of named) if (id !== '') ids.set(name, (ids.get(name) ?? new Set()).add(id));
  const all = new Map<string, Person[]>();
  for (const { person, id, name } of named) {
    const [only, other] = ids.get(name) ?? [];
    const own = id === '' && other === undefined ? (only ?? '') : id;
    const key = own === '' ? name : `#${own}`;
    const rows = all.get(key);
    if (rows === undefined) all.set(key, [person]);
    else rows.push(person);
  }
  return [...all.values()];
}
