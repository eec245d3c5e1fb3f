/** How far a long command is, with a button that stops it. That it lasts is announced, not every step. */
import { Button, Field, makeStyles, ProgressBar, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '8px', marginBottom: '8px' },
  bar: { flexGrow: 1 },
});

export function Progress({ share, onStop }: { share: number; onStop: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const { announce } = useAnnounce();
  const words = say(commonTexts.working);
  useEffect(() => announce(words, { polite: true }), [announce, words]);
  return (
    <div className={styles.row}>
      <Field
        className={styles.bar}
        validationState="none"
        validationMessage={say(commonTexts.progress(Math.round(share * 100)))}
      >
        <ProgressBar value={share} aria-label={words} />
      </Field>
      <Button onClick={onStop}>{say(commonTexts.stop)}</Button>
    </div>
  );
}
