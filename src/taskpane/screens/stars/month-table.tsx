/** The months of a ladder as a table, to unfold: for whoever does not see the picture. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../core/stars/standing';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';

const useStyles = makeStyles({ details: { fontSize: tokens.fontSizeBase200 } });

export function MonthTable({
  standing,
  keys,
}: {
  readonly standing: Standing;
  readonly keys: readonly string[];
}) {
  const styles = useStarStyles();
  const own = useStyles();
  const { say } = usePane();
  return (
    <details className={own.details}>
      <summary>{say(starsTexts.months)}</summary>
      <table className={styles.table} aria-label={say(starsTexts.months)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(starsTexts.month)}
            </th>
            <th scope="col" className={styles.head}>
              {say(starsTexts.score)}
            </th>
          </tr>
        </thead>
        <tbody>
          {standing.months.map((score, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                {keys[index]}
              </th>
              <td className={styles.cell}>
                {typeof score === 'number' ? score : say(starsTexts.passed[score ?? 'blank'])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
