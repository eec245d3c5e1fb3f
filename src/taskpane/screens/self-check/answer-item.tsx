/** One answer as a row of the table: whether it is the expected one, what was asked, what was answered. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Answered } from '../../../hosts/host';
import { usePane } from '../../context';
import { selfCheckTexts } from './texts';

const useStyles = makeStyles({
  cell: {
    padding: '6px 6px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  mark: { fontSize: '20px' },
  answer: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const MARKS = {
  'as-expected': { words: selfCheckTexts.asExpected, icon: <CheckmarkCircleRegular /> },
  told: { words: selfCheckTexts.told, icon: <InfoRegular /> },
  different: { words: selfCheckTexts.differs, icon: <WarningRegular /> },
  failed: { words: selfCheckTexts.differs, icon: <WarningRegular /> },
} as const;

export function AnswerItem({ answer: { about, state, answer, expected } }: { readonly answer: Answered }) {
  const styles = useStyles();
  const { say } = usePane();
  const { words, icon } = MARKS[state];
  return (
    <tr>
      <td className={styles.cell}>
        <span className={styles.mark} role="img" aria-label={say(words)}>
          {icon}
        </span>
      </td>
      <th scope="row" className={styles.cell}>
        <Text weight="semibold">{say(about)}</Text>
      </th>
      <td className={styles.cell}>
        <Text className={styles.answer}>{plain(answer)}</Text>
        {expected !== undefined && state !== 'as-expected' && (
          <Text>{say(selfCheckTexts.expectedAnswer(plain(expected)))}</Text>
        )}
      </td>
    </tr>
  );
}

const plain = (answer: Answered['answer']): string =>
  typeof answer === 'string' ? answer : JSON.stringify(answer);
