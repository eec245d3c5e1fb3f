/** Every change before it is made, what is not imported and why; then Write. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportChoices } from '../../../workbook/import/choices';
import { cellsToImport } from '../../../workbook/import/plan';
import type { Planned } from '../../../workbook/import/session';
import { Notice } from '../../components/notice';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import type { Command } from '../../use-command';
import { rememberedName } from '../salary/who-and-when';
import { PreviewTable } from './preview-table';
import { ChoicesFields } from './choices-fields';
import { Reasons } from './reasons';
import { importTexts } from './texts';

const useStyles = makeStyles({
  section: { marginTop: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
});

interface Props {
  readonly planned: Planned;
  readonly files: number;
  readonly command: Command;
  readonly onChange: (choices: Partial<ImportChoices>) => void;
  readonly onWrite: (by: string, count: number) => void;
  readonly onUndone: () => void;
}

export function PreviewPanel({ planned, files, command, onChange, onWrite, onUndone }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const { plan, choices } = planned;
  const cells = plan.rows.flatMap((row) => row.cells);
  const counted = (state: string): number => cells.filter((cell) => cell.state === state).length;
  const toWrite = cellsToImport(plan, choices.overwrite).length;
  return (
    <section className={styles.section} aria-label={say(importTexts.preview)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(importTexts.preview)}
      </Subtitle2>
      <div role="status">
        <Text block>
          {say(importTexts.summary(plan.people, counted('change'), counted('same'), counted('typed')))}
        </Text>
      </div>
      {plan.stops.map(({ words }) => (
        <MessageBar key={words.en} intent="error" layout="multiline">
          <MessageBarBody>{say(words)}</MessageBarBody>
        </MessageBar>
      ))}
      <ChoicesFields
        plan={plan}
        choices={choices}
        files={files}
        typed={counted('typed')}
        onChange={onChange}
      />
      <Reasons plan={plan} />
      <PreviewTable
        rows={plan.rows}
        inputs={plan.inputs}
        graded={plan.graded}
        overwrite={choices.overwrite}
      />
      <Field label={say(importTexts.by)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <WriteBar>
        <Button
          appearance="primary"
          disabled={toWrite === 0}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => onWrite(by, toWrite)}
        >
          {say(toWrite === 0 ? importTexts.nothing : importTexts.write(toWrite))}
        </Button>
        <Notice command={command} onUndone={onUndone} />
      </WriteBar>
    </section>
  );
}
