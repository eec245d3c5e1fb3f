/** Who stands where, with the change on the month before; a name leads to the person. */
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Board } from '../../../workbook/board/board';
import type { Change, Ranked } from '../../../workbook/board/ranking';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { useTableStyles } from '../rules/table-styles';
import { shown, signed } from './figures';
import { boardTexts } from './texts';

const useStyles = makeStyles({
  rank: { width: '34px' },
  change: { width: '92px' },
  value: { width: '64px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly board: Board;
  readonly onPerson: (person: Ranked) => void;
}

export function RankingPanel({ board, onPerson }: Props) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const { say } = usePane();
  const paged = usePaged(board.ranking);
  const byStars = board.ranking.every(({ score }) => score === undefined);
  const changes = board.noChange === undefined;
  return (
    <>
      {board.noChange !== undefined && (
        <Text block size={200} className={styles.quiet}>
          {say(board.noChange)}
        </Text>
      )}
      <table className={styles.table} aria-label={say(boardTexts.ranking)}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.head} ${styles.rank}`}>
              {say(boardTexts.rank)}
            </th>
            <th scope="col" className={styles.head}>
              {say(boardTexts.name)}
            </th>
            <th scope="col" className={`${styles.headNumber} ${styles.value}`}>
              {say(byStars ? boardTexts.starsColumn : boardTexts.score)}
            </th>
            {changes && (
              <th scope="col" className={`${styles.headNumber} ${styles.change}`}>
                {say(boardTexts.change)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {paged.entries.map((person) => (
            <tr key={`${person.sheet} ${person.row}`}>
              <td className={styles.row}>{person.rank}</td>
              <th scope="row" className={styles.row}>
                <Link
                  as="button"
                  onClick={() => onPerson(person)}
                  aria-label={say(boardTexts.look(nameOf(person)))}
                >
                  {nameOf(person)}
                </Link>
                {person.grade !== '' && ` · ${person.grade}`}
              </th>
              <td className={styles.number}>{byStars ? `${person.stars}★` : shown(person.value)}</td>
              {changes && <td className={styles.number}>{changeWords(person.change)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paged={paged} />
    </>
  );

  function changeWords(change: Change | undefined): string {
    if (change === undefined) return say(boardTexts.newcomer);
    return `${signed(change.score)} · ${say(boardTexts.places(change.places))}`;
  }
}

/** Two of one name are told apart by their numbers. */
export function nameOf({ name, id, team }: Ranked): string {
  return id === '' ? (team === '' ? name : `${name}（${team}）`) : `${name} ${id}`;
}
