/** Asks for the password of a file that was picked. It is used for reading, and kept nowhere. */
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../../context';
import type { Locked } from './picked';
import { importTexts } from './texts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start', flexWrap: 'wrap' },
  grow: { flexGrow: 1, minWidth: 0 },
  button: { marginTop: '26px' },
});

interface Props {
  readonly locked: Locked;
  readonly busy: boolean;
  readonly onGiven: (password: string) => void;
}

export function FilePassword({ locked, busy, onGiven }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [password, setPassword] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // Whoever picked the file goes on here, also after another password.
  useEffect(() => input.current?.focus(), [locked]);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (password === '' || busy) return;
        onGiven(password);
        setPassword('');
      }}
    >
      <Field
        className={styles.grow}
        label={say(importTexts.password(locked.name))}
        required
        {...(locked.wrong && { validationMessage: say(importTexts.wrongPassword) })}
      >
        <Input
          ref={input}
          type="password"
          autoComplete="off"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={busy}>
        {say(importTexts.unlock)}
      </Button>
    </form>
  );
}
