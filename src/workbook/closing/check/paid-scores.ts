/** Whether the month's pay goes by the scores of its assessments: the same score, and nobody forgotten. */
import { formatNumber } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import type { MonthReading, MonthTable } from '../../month/reading';
import { cellAt } from '../../people/cells';
import { rowFinder, whoOf } from '../../people/match-row';
import { cell, type Check } from './found';

/** More are counted. */
const MOST = 5;

export function paidScoreChecks({ tables }: Pick<MonthReading, 'tables'>): readonly Check[] {
  const pays = tables.filter(({ kind }) => kind === 'pay');
  // Of somebody with several rows nothing tells which score is paid.
  const assessments = tables.filter(({ kind, repeats }) => kind === 'assessment' && !repeats);
  if (pays.length === 0) return [];
  return assessments.flatMap((assessment) => [
    ...(assessments.length > 1 ? [] : pays.flatMap((pay) => otherScores(assessment, pay))),
    ...unpaid(assessment, pays),
  ]);
}

const rowsOf = (table: MonthTable) => {
  const who = whoOf(table);
  return table.people
    .filter(({ name }) => name !== '')
    .map((person) => ({ ...person, table, who: who(person) }));
};

/** The score that pay goes by, beside the assessment's; rounded as the pay sheet has it, it is the same. */
function otherScores(assessment: MonthTable, pay: MonthTable): readonly Check[] {
  const [due, shown] = [assessment.mapping.columns.score, pay.mapping.columns.score];
  if (due === undefined || shown === undefined) return [];
  const people = rowsOf(pay);
  const find = rowFinder(people, rowsOf(assessment));
  return people.flatMap((person): readonly Check[] => {
    const own = find(person);
    const [was, is] = [
      cellAt(pay.block, person.row, shown),
      own === undefined ? null : cellAt(assessment.block, own.row, due),
    ];
    if (typeof was !== 'number' || typeof is !== 'number' || isRounded(is, was)) return [];
    const [a, b] = [formatNumber(was), formatNumber(is)];
    return [
      {
        kind: 'sum',
        at: cell(pay.sheet, person.row, shown),
        words: text(
          `${person.name}：工资表上的得分是 ${a}，“${assessment.sheet}”上是 ${b}`,
          `${person.name}: the pay sheet has the score ${a}, “${assessment.sheet}” has ${b}`,
        ),
      },
    ];
  });
}

/** Half a unit of the last digit that is shown. */
function isRounded(exactly: number, shown: number): boolean {
  const digits = String(shown).split('.')[1]?.length ?? 0;
  return Math.abs(exactly - shown) <= 0.5 * 10 ** -digits + 1e-9;
}

function unpaid(assessment: MonthTable, pays: readonly MonthTable[]): readonly Check[] {
  const people = rowsOf(assessment);
  const find = rowFinder(people, pays.flatMap(rowsOf));
  const left = people.filter((person) => find(person) === undefined);
  const [first] = left;
  // A pay sheet of others, such as another team's, says nothing of these.
  if (first === undefined || left.length * 2 > people.length) return [];
  const some = left.slice(0, MOST).map(({ name }) => name);
  const more =
    left.length > MOST ? text(` 等 ${left.length} 人`, ` and ${left.length - MOST} more`) : text('', '');
  return [
    {
      kind: 'person',
      at: cell(assessment.sheet, first.row, assessment.mapping.columns.name ?? 0),
      words: text(
        `“${assessment.sheet}”上有、工资表上没有（或对不上）：${some.join('、')}${more.zh}`,
        `on “${assessment.sheet}” and on no pay sheet, or nothing tells who: ${some.join(', ')}${more.en}`,
      ),
    },
  ];
}
