/** 得分: the mean of the month's scores, and how many have each grade. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { add, compare, divide, exact, greatest, ZERO, type Exact } from '../../../core/number/exact';
import { formatFixed } from '../../../core/number/format';
import { isPassedOver } from '../../../core/score/takes-part';
import { text } from '../../../core/words/text';
import { rowsOfPeople } from '../../people/rows-of-person';
import type { MonthTable } from '../reading';
import type { Step } from '../step';
import { line, nameCell } from '../words';

export const scores: Step = {
  id: 'scores',
  title: text('得分', 'Scores'),
  state({ tables }) {
    const own = tables.filter((one) => one.kind === 'assessment' && one.mapping.columns.score !== undefined);
    const [first] = own;
    if (first === undefined) return null;
    const people = own.flatMap(personsOf);
    const scored = people.flatMap(scoreOf);
    const out = people.filter(isOut).length;
    const all = people.length;
    const without = all - scored.length - out;
    const mean =
      scored.length === 0 ? text('还没有得分', 'no scores yet') : meanWords(scored.map(({ score }) => score));
    return {
      words: line([
        mean,
        ...gradesOf(scored),
        without > 0 && scored.length > 0
          ? text(`${without} 行无得分`, `${without} without a score`)
          : undefined,
        out > 0 ? text(`${out} 人不参评`, `${out} not rated`) : undefined,
      ]),
      how: all > 0 && without === 0 ? 'done' : 'open',
      action: { label: text('看板', 'Board'), area: scoreCells(first), screen: 'board' },
    };
  },
};

/** The rows of one person. */
interface OfPerson {
  readonly table: MonthTable;
  readonly rows: readonly number[];
}

function personsOf(table: MonthTable): readonly OfPerson[] {
  const each = table.repeats ? rowsOfPeople(table) : table.people.map((one) => [one]);
  return each.map((rows) => ({ table, rows: rows.map(({ row }) => row) }));
}

/** Whose score says that there is none. */
function isOut({ table, rows }: OfPerson): boolean {
  return rows.every((row) => isPassedOver(table.cell(row, 'score')));
}

interface Scored {
  readonly score: Exact;
  readonly grade: string;
}

/** Of several rows the mean, with the grade that all of them say. */
function scoreOf({ table, rows }: OfPerson): readonly Scored[] {
  const scores = rows.map((row) => table.cell(row, 'score')).filter((cell) => typeof cell === 'number');
  if (scores.length === 0) return [];
  const sum = scores.map(exact).reduce(add, ZERO);
  const grades = new Set(rows.map((row) => wordsOf(table.cell(row, 'grade'))));
  const [grade = ''] = grades.size === 1 ? grades : [];
  return [{ score: divide(sum, exact(scores.length)), grade }];
}

const wordsOf = (cell: Cell): string => (isBlank(cell) || isError(cell) ? '' : String(cell).trim());

function meanWords(all: readonly Exact[]) {
  const mean = formatFixed(divide(all.reduce(add, ZERO), exact(all.length)));
  return text(`平均 ${mean}`, `mean ${mean}`);
}

/** The grade of the highest score first. */
function gradesOf(all: readonly Scored[]) {
  const byGrade = new Map<string, { best: Exact; count: number }>();
  for (const { score, grade } of all) {
    if (grade === '') continue;
    const before = byGrade.get(grade);
    byGrade.set(grade, {
      best: before === undefined ? score : greatest(before.best, score),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...byGrade]
    .sort(([, a], [, b]) => compare(b.best, a.best))
    .map(([grade, { count }]) => text(`${grade} ${count}`, `${grade} ${count}`));
}

function scoreCells(table: MonthTable) {
  const { people, mapping } = table;
  const [first, last] = [people[0]?.row, people.at(-1)?.row];
  if (first === undefined || last === undefined) return nameCell(table);
  return { ...nameCell(table), row: first, column: mapping.columns.score ?? 0, rows: last - first + 1 };
}
