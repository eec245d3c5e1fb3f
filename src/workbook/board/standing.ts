/** How each person of a month stands: score, grade, stars, as they stand on the sheet. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { starsIn } from '../../core/input/star-words';
import { exact, type Exact } from '../../core/number/exact';
import { gradeOf } from '../../core/score/grade';
import { text, type Text } from '../../core/words/text';
import { employeeIds } from '../people/employee-ids';
import { columnTitled } from '../people/column-titled';
import { cellAt } from '../people/cells';
import { whoOf } from '../people/match-row';
import { rowsOfPeople } from '../people/rows-of-person';
import { STAFF_ROLES } from '../staff/columns';
import { takingPart, whyOut } from '../people/taking-part';
import { memberIndex, isOne, type MemberIndex } from '../staff/find-member';
import type { BoardReading, BoardTable } from './read-board';
import type { Standing } from './one-standing';
import { together } from './together';

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
  if (!table.repeats) return all;
  const byRow = new Map(all.map((one) => [one.row, one]));
  const grade = (score: Exact): string => gradeBy(table.compiled, score);
  return rowsOfPeople(table).map((rows) =>
    together(
      rows.flatMap(({ row }) => byRow.get(row) ?? []),
      grade,
    ),
  );
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
