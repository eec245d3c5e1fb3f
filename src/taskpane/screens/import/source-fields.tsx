/** Which sheet is filled, and from where. */
import { Button, Caption1, Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePane } from '../../context';
import { FilePassword } from './file-password';
import { importTexts } from './texts';
import type { Import } from './use-import';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-end' },
  grow: { flexGrow: 1, minWidth: 0 },
  hidden: { display: 'none' },
  file: { overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0, alignSelf: 'center' },
});

const FILES = '';

export function SourceFields({ state }: { readonly state: Import }) {
  const styles = useStyles();
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { sheets, target, from, picked, locked, reading } = state;
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Field className={styles.grow} label={say(importTexts.target)}>
          <Select value={target} onChange={(_, { value }) => state.chooseTarget(value)}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Button
          aria-label={say(importTexts.reread)}
          title={say(importTexts.reread)}
          icon={reading.busy ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
          onClick={state.reread}
        />
      </div>
      <Field label={say(importTexts.source)}>
        <Select
          value={from ?? FILES}
          onChange={(_, { value }) => state.chooseFrom(value === FILES ? null : value)}
        >
          <option value={FILES}>{say(importTexts.fromFiles)}</option>
          {sheets
            .filter((name) => name !== target)
            .map((name) => (
              <option key={name} value={name}>
                {say(importTexts.fromSheet(name))}
              </option>
            ))}
        </Select>
      </Field>
      {from === null && (
        <div>
          <input
            ref={input}
            className={styles.hidden}
            type="file"
            multiple
            accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
            aria-label={say(importTexts.pick)}
            onChange={({ target: { files }, currentTarget }) => {
              const chosen = [...(files ?? [])];
              if (chosen.length > 0) state.pick(chosen);
              // The same file may be picked again.
              currentTarget.value = '';
            }}
          />
          <Button onClick={() => input.current?.click()}>{say(importTexts.pick)}</Button>{' '}
          <Caption1>{say(importTexts.pickAbout)}</Caption1>
        </div>
      )}
      {from === null && locked !== null && (
        <FilePassword
          key={locked.name}
          locked={locked}
          busy={reading.busy}
          onGiven={(password) =>
            state.pick(locked.files, new Map([...locked.passwords, [locked.name, password]]))
          }
        />
      )}
      {from === null &&
        picked.map((one) => (
          <div key={one.name} className={styles.row}>
            {one.tables.length > 1 ? (
              <Field className={styles.grow} label={say(importTexts.sheetOf(one.name))}>
                <Select
                  value={String(one.at)}
                  onChange={(_, { value }) =>
                    state.setPicked(
                      picked.map((other) => (other === one ? { ...one, at: Number(value) } : other)),
                    )
                  }
                >
                  {one.tables.map(({ source }, index) => (
                    <option key={index} value={index}>
                      {source.sheet}
                    </option>
                  ))}
                </Select>
              </Field>
            ) : (
              <span className={styles.file}>{one.name}</span>
            )}
            <Button
              aria-label={say(importTexts.remove(one.name))}
              appearance="subtle"
              icon={<DismissRegular />}
              onClick={() => state.setPicked(picked.filter((other) => other !== one))}
            />
          </div>
        ))}
    </div>
  );
}
