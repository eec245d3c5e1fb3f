/** What the program around the pane answers to the host's questions, and the same as JSON for whoever is asked for help. */
import { Button, Field, makeStyles, Spinner, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Answered } from '../../../hosts/host';
import { usePane } from '../../context';
import { commonTexts } from '../../texts/common';
import { selfCheckTexts } from './texts';
import { AnswerItem } from './answer-item';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', margin: '8px 0' },
  markColumn: { width: '28px' },
  json: { fontFamily: tokens.fontFamilyMonospace },
  field: { marginTop: '12px', marginBottom: '4px' },
  status: { marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function SelfCheckScreen() {
  const styles = useStyles();
  const { say, language, selfCheck } = usePane();
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [asking, setAsking] = useState<'reading' | 'writing' | null>('reading');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (asking === null) return undefined;
    let current = true;
    const tell = (answer: Answered): void => {
      if (current) setAnswers((others) => [...others, answer]);
    };
    void selfCheck?.(tell, asking === 'writing').finally(() => current && setAsking(null));
    return () => {
      current = false;
    };
  }, [selfCheck, asking]);
  const again = (): void => {
    setAnswers([]);
    setTried(false);
    setAsking('reading');
  };
  const tryWriting = (): void => {
    setTried(true);
    setAsking('writing');
  };
  const odd = answers.filter(({ state }) => state === 'different' || state === 'failed').length;
  const json = asJson(answers, language);
  return (
    <>
      <Text block>{say(selfCheckTexts.selfCheckIntro)}</Text>
      <div role="status" className={styles.status}>
        {asking !== null ? (
          <Spinner size="tiny" label={say(commonTexts.loading)} />
        ) : (
          <Text>{say(odd === 0 ? selfCheckTexts.allAsExpected : selfCheckTexts.notAsExpected(odd))}</Text>
        )}
      </div>
      <table className={styles.table} aria-label={say(commonTexts.selfCheck)}>
        <colgroup>
          <col className={styles.markColumn} />
        </colgroup>
        <tbody>
          {answers.map((answer) => (
            <AnswerItem key={answer.id} answer={answer} />
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        {!tried && (
          <Button disabledFocusable={asking !== null} onClick={tryWriting}>
            {say(selfCheckTexts.tryWriting)}
          </Button>
        )}
        <Button disabledFocusable={asking !== null} onClick={again}>
          {say(selfCheckTexts.checkAgain)}
        </Button>
      </div>
      <Field className={styles.field} label={say(selfCheckTexts.checksAsText)}>
        <Textarea readOnly resize="vertical" rows={6} textarea={{ className: styles.json }} value={json} />
      </Field>
      <CopyButton words={json} />
    </>
  );
}

/** Some programs give their panes no clipboard; the text above can be selected there. */
function CopyButton({ words }: { readonly words: string }) {
  const { say } = usePane();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{say(selfCheckTexts.copyAnswers)}</Button>
      <div role="status">
        {copied !== null && <Text>{say(copied ? selfCheckTexts.copied : selfCheckTexts.notCopied)}</Text>}
      </div>
    </>
  );
}

function asJson(answers: readonly Answered[], language: string): string {
  const probes = answers.map(({ id, state, answer, expected }) => ({ id, state, answer, expected }));
  return JSON.stringify({ language, probes }, null, 2);
}
