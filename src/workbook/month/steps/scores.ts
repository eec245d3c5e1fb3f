/** 得分: the mean of the month's scores, and how many have each grade. */
import { isBlank, isError } from '../../../core/cell';
import { add, compare, divide, exact, greatest, ZERO, type Exact } from '../../../core/number/exact';
import { formatFixed } from '../../../core/number/format';
import { isPassedOver } from '../../../core/score/takes-part';
import { text } from '../../../core/words/text';
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
    const all = own.flatMap(({ people }) => people).length;
    const scored = own.flatMap(scoresOf);
    const out = own.flatMap(passedOver).length;
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

/** Whose score says that there is none. */
function passedOver(table: MonthTable): readonly number[] {
  return table.people.map(({ row }) => row).filter((row) => isPassedOver(table.cell(row, 'score')));
}

interface Scored {
  readonly score: Exact;
  readonly grade: string;
}

function scoresOf(table: MonthTable): readonly Scored[] {
  return table.people.flatMap(({ row }): readonly Scored[] => {
    const score = table.cell(row, 'score');
    if (typeof score !== 'number') return [];
    const grade = table.cell(row, 'grade');
    return [{ score: exact(score), grade: isBlank(grade) || isError(grade) ? '' : String(grade).trim() }];
  });
}

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
