/** What the program around the pane answers to the host's questions, and the same as JSON for whoever is asked for help. */
import { Button, Field, makeStyles, Spinner, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Answered } from '../../../hosts/host';
import { usePane } from '../../context';
import { texts } from '../../texts';
import { AnswerItem } from './answer-item';

const useStyles = makeStyles({
  list: { listStyle: 'none', padding: 0, margin: '8px 0' },
  json: { fontFamily: tokens.fontFamilyMonospace },
  field: { marginTop: '12px' },
});

export function SelfCheckScreen() {
  const styles = useStyles();
  const { say, language, selfCheck } = usePane();
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [asking, setAsking] = useState(true);
  useEffect(() => {
    if (!asking) return undefined;
    let current = true;
    const tell = (answer: Answered): void => {
      if (current) setAnswers((others) => [...others, answer]);
    };
    void selfCheck?.(tell).finally(() => current && setAsking(false));
    return () => {
      current = false;
    };
  }, [selfCheck, asking]);
  const again = (): void => {
    setAnswers([]);
    setAsking(true);
  };
  const odd = answers.filter(({ state }) => state === 'different' || state === 'failed').length;
  return (
    <>
      <div role="status">
        {asking ? (
          <Spinner size="tiny" label={say(texts.loading)} />
        ) : (
          <Text>{say(odd === 0 ? texts.allAsExpected : texts.notAsExpected(odd))}</Text>
        )}
      </div>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} />
        ))}
      </ul>
      <Button disabledFocusable={asking} onClick={again}>
        {say(texts.checkAgain)}
      </Button>
      <Field className={styles.field} label={say(texts.checksAsText)}>
        <Textarea
          readOnly
          resize="vertical"
          rows={6}
          textarea={{ className: styles.json }}
          value={asJson(answers, language)}
        />
      </Field>
    </>
  );
}

function asJson(answers: readonly Answered[], language: string): string {
  const probes = answers.map(({ id, state, answer, expected }) => ({ id, state, answer, expected }));
  return JSON.stringify({ language, probes }, null, 2);
}
