/** What each star asks for, with a tick or a cross and in words. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatFixed } from '../../../core/number/format';
import type { Standing, StepStanding } from '../../../core/stars/standing';
import type { Text as Words } from '../../../core/words/text';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';

const useStyles = makeStyles({
  star: { width: '22%', whiteSpace: 'nowrap' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly standing: Standing;
  /** Stars that somebody has. */
  readonly star: number;
}

export function StepTable({ standing, star }: Props) {
  const styles = useStarStyles();
  const own = useStyles();
  const { say } = usePane();
  return (
    <table className={styles.table} aria-label={say(starsTexts.steps)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, own.star)}>
            {say(starsTexts.star)}
          </th>
          <th scope="col" className={styles.head}>
            {say(starsTexts.steps)}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...standing.steps].reverse().map((step) => (
          <tr key={step.star}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              {step.star}★{step.code === undefined ? '' : ` ${step.code}`}
              {step.star === star && <div>{say(starsTexts.reached)}</div>}
            </th>
            <td className={mergeClasses(styles.cell, styles.first)}>
              <ul className={own.list}>
                <Conditions step={step} standing={standing} />
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Conditions({ step, standing }: { readonly step: StepStanding; readonly standing: Standing }) {
  const { say } = usePane();
  const { threshold, window, streak, need = window, reached, gates } = step;
  const { value, months } = standing;
  const first =
    threshold === undefined
      ? undefined
      : window !== undefined && need !== undefined && streak !== undefined
        ? starsTexts.monthsHeld({ window, need, least: threshold, reached: streak })
        : value === undefined
          ? undefined
          : starsTexts.atLeast(
              months.length > 0 ? starsTexts.mean : starsTexts.total,
              threshold,
              formatFixed(value),
            );
  return (
    <>
      {first !== undefined && <Condition words={first} met={reached} />}
      {gates.map(({ words, met, assumed }) => (
        <Condition key={words.en} words={words} met={met} assumed={assumed} />
      ))}
      {first === undefined && gates.length === 0 && <li>{say(starsTexts.noCondition)}</li>}
    </>
  );
}

function Condition({
  words,
  met,
  assumed = false,
}: {
  readonly words: Words;
  readonly met: boolean;
  readonly assumed?: boolean;
}) {
  const styles = useStarStyles();
  const { say } = usePane();
  return (
    <li>
      <span
        role="img"
        aria-label={say(met ? starsTexts.met : starsTexts.unmet)}
        className={met ? styles.good : styles.bad}
      >
        {met ? '✓' : '✗'}
      </span>{' '}
      {say(words)}
      {assumed && <span className={styles.quiet}> · {say(starsTexts.assumed)}</span>}
    </li>
  );
}
