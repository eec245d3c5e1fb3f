/** One answer: whether it is the expected one, and what it is. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Answered } from '../../../hosts/host';
import { usePane } from '../../context';
import { texts } from '../../texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { fontSize: '20px', flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  answer: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const MARKS = {
  'as-expected': { words: texts.asExpected, icon: <CheckmarkCircleRegular /> },
  told: { words: texts.told, icon: <InfoRegular /> },
  different: { words: texts.differs, icon: <WarningRegular /> },
  failed: { words: texts.differs, icon: <WarningRegular /> },
} as const;

export function AnswerItem({ answer: { about, state, answer, expected } }: { readonly answer: Answered }) {
  const styles = useStyles();
  const { say } = usePane();
  const { words, icon } = MARKS[state];
  return (
    <li className={styles.item}>
      <span className={styles.mark} role="img" aria-label={say(words)}>
        {icon}
      </span>
      <div className={styles.words}>
        <Text weight="semibold">{say(about)}</Text>
        <Text className={styles.answer}>{plain(answer)}</Text>
        {expected !== undefined && state !== 'as-expected' && (
          <Text>{say(texts.expectedAnswer(plain(expected)))}</Text>
        )}
      </div>
    </li>
  );
}

const plain = (answer: Answered['answer']): string =>
  typeof answer === 'string' ? answer : JSON.stringify(answer);
