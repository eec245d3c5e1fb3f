/** How each person of a month stands: score, grade, stars, as they stand on the sheet. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { starsIn } from '../../core/input/star-words';
import { add, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { gradeOf } from '../../core/score/grade';
import { text, type Text } from '../../core/words/text';
import { employeeIds } from '../people/employee-ids';
import { columnTitled } from '../people/column-titled';
import { cellAt } from '../people/cells';
import { whoOf, type Who } from '../people/match-row';
import { STAFF_ROLES } from '../staff/columns';
import { takingPart, whyOut } from '../people/taking-part';
import { memberIndex, isOne, type MemberIndex } from '../staff/find-member';
import type { BoardReading, BoardTable } from './read-board';

export interface Standing {
  /** By which the same person is found on other sheets. */
  readonly who: Who;
  readonly name: string;
  /** Empty texts where nothing stands. */
  readonly id: string;
  readonly team: string;
  readonly sheet: string;
  /** Of the sheet, from 0; the first of several. */
  readonly row: number;
  readonly score?: Exact;
  readonly stars?: number;
  readonly grade: string;
  /** Why there is neither score nor stars. */
  readonly why?: Text;
  /** Takes no part, and is in no figure. */
  readonly out?: true;
}

export function standingsOf(
  table: BoardTable,
  { members }: Pick<BoardReading, 'members'>,
): readonly Standing[] {
  const ids = employeeIds(table);
  const who = whoOf(table);
  const team = teamsOf(table, memberIndex(members), ids);
  const part = takingPart(table);
  const all = table.people
    .filter(({ name }) => name !== '')
    .map(({ row, name }): Standing => {
      const id = ids(row);
      const own = { who: who({ row, name }), name, id, team: team(row, name), sheet: table.sheet, row };
      const out = whyOut(part(row));
      return out === undefined
        ? { ...own, ...ratedAt(table, row) }
        : { ...own, grade: '', why: out, out: true };
    });
  return table.repeats ? together(all, table.compiled) : all;
}

type Rated = Pick<Standing, 'score' | 'stars' | 'grade' | 'why'>;

function ratedAt(table: BoardTable, row: number): Rated {
  const [score, stars, grade] = [
    table.cell(row, 'score'),
    table.cell(row, 'stars'),
    table.cell(row, 'grade'),
  ];
  const shown = wordsOf(grade);
  const star = starsIn(stars);
  const rated = star === undefined ? {} : { stars: star };
  if (typeof score === 'number') {
    const value = exact(score);
    return { ...rated, score: value, grade: shown === '' ? gradeBy(table.compiled, value) : shown };
  }
  if (star !== undefined) return { ...rated, grade: shown };
  return { grade: shown, why: whyNot(isBlank(score) ? stars : score) };
}

function whyNot(cell: Cell): Text {
  if (isError(cell)) return text(`单元格是 ${cell.error}`, `the cell holds ${cell.error}`);
  if (isBlank(cell)) return text('没有得分', 'no score');
  return text(`“${wordsOf(cell)}”不是分数`, `“${wordsOf(cell)}” is no score`);
}

function gradeBy(compiled: CompiledScheme | undefined, score: Exact): string {
  if (compiled?.scheme.grades === undefined) return '';
  const grade = gradeOf(compiled, score);
  return isError(grade) ? '' : grade.label;
}

const wordsOf = (cell: Cell): string => (isBlank(cell) || isError(cell) ? '' : String(cell).trim());

/** A row is one chat: a person has the mean of theirs, and the grade that the sheet gives the month. */
function together(all: readonly Standing[], compiled: CompiledScheme | undefined): readonly Standing[] {
  const people = new Map<string, Standing[]>();
  for (const one of all) {
    const key = one.who.id === '' ? one.who.name : `#${one.who.id}`;
    people.set(key, [...(people.get(key) ?? []), one]);
  }
  return [...people.values()].map((rows) => {
    const first = rows[0] as Standing;
    const scores = rows.flatMap(({ score }) => (score === undefined ? [] : [score]));
    if (scores.length === 0) return first;
    const { why: _, ...known } = first;
    const score = divide(scores.reduce(add, ZERO), exact(scores.length));
    const graded = rows.find(({ grade }) => grade !== '')?.grade;
    return { ...known, score, grade: graded ?? gradeBy(compiled, score) };
  });
}

/** The sheet's own column, else what 星评人员 says. */
function teamsOf(table: BoardTable, members: MemberIndex, ids: (row: number) => string) {
  const at = cellUnder(table, STAFF_ROLES.find(({ role }) => role === 'team')?.exact ?? []);
  return (row: number, name: string): string => {
    const own = wordsOf(at(row));
    if (own !== '') return own;
    const id = ids(row);
    const member = id === '' ? members.byName(name) : members.byId(id, name);
    return isOne(member) ? member.team : '';
  };
}

/** The cells of the column with such a title; blank where there is none. */
function cellUnder(table: BoardTable, titles: readonly string[]): (row: number) => Cell {
  const column = columnTitled(table, titles);
  return (row) => (column === undefined ? null : cellAt(table.block, row, column));
}
