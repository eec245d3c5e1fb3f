/** The team before and after: mean score, money, people per grade. */
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import type { Simulation } from '../../../workbook/simulate/simulate';
import { countChange, moneyChange, moneyText, scoreChange, scoreText } from './result-words';
import { useTableStyles } from './table-styles';

export function DeltaTable({ simulation }: { simulation: Simulation }) {
  const styles = useTableStyles();
  const { say } = usePane();
  const { mean, bonus, salary, grades } = simulation;
  const rows: readonly (readonly [string, string, string, string])[] = [
    ...(mean === undefined
      ? []
      : [
          [
            say(simulation.stars ? rulesTexts.meanStars : rulesTexts.mean),
            scoreText(mean.before),
            scoreText(mean.after),
            scoreChange(mean),
          ] as const,
        ]),
    ...(bonus === undefined
      ? []
      : [
          [
            say(rulesTexts.bonusSum),
            moneyText(bonus.before),
            moneyText(bonus.after),
            moneyChange(bonus),
          ] as const,
        ]),
    ...(salary === undefined
      ? []
      : [
          [
            say(rulesTexts.salarySum),
            moneyText(salary.before),
            moneyText(salary.after),
            moneyChange(salary),
          ] as const,
        ]),
    ...grades.map(
      (grade) =>
        [
          say(rulesTexts.gradeCount(grade.label)),
          String(grade.before),
          String(grade.after),
          countChange(grade),
        ] as const,
    ),
  ];
  const columns = [rulesTexts.item, rulesTexts.before, rulesTexts.after, rulesTexts.change];
  return (
    <table className={styles.table} aria-label={say(rulesTexts.teamTable)}>
      <thead>
        <tr>
          {columns.map((title, index) => (
            <th key={title.en} scope="col" className={index === 0 ? styles.head : styles.headNumber}>
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, ...figures]) => (
          <tr key={title}>
            <th scope="row" className={styles.row}>
              {title}
            </th>
            {figures.map((figure, index) => (
              <td key={index} className={styles.number}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
