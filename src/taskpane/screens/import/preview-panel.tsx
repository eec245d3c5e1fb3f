/** Every change before it is made, what is not imported and why; then Write. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../../core/import/pool';
import type { ImportChoices } from '../../../workbook/import/choices';
import { cellsToImport, type ImportPlan } from '../../../workbook/import/plan';
import type { Planned } from '../../../workbook/import/session';
import { Notice } from '../../components/notice';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import type { Command } from '../../use-command';
import { rememberedName } from '../salary/who-and-when';
import { PreviewTable } from './preview-table';
import { ReasonList } from '../../components/reason-list';
import { importTexts, READINGS } from './texts';

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
      <Choices plan={plan} choices={choices} files={files} typed={counted('typed')} onChange={onChange} />
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

interface ChoicesProps extends Pick<Props, 'files' | 'onChange'> {
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly typed: number;
}

function Choices({ plan, choices, files, typed, onChange }: ChoicesProps) {
  const { say } = usePane();
  const otherMonth = choices.otherMonth || plan.stops.some(({ kind }) => kind === 'month');
  return (
    <>
      <Field label={say(importTexts.several)}>
        <Select value={choices.reading} onChange={(_, { value }) => onChange({ reading: value as Reading })}>
          {(Object.keys(READINGS) as Reading[]).map((reading) => (
            <option key={reading} value={reading}>
              {say(READINGS[reading])}
            </option>
          ))}
        </Select>
      </Field>
      {files > 1 && (
        <Checkbox
          label={say(importTexts.filesAreShops)}
          checked={choices.filesAreShops}
          onChange={(_, { checked }) => onChange({ filesAreShops: checked === true })}
        />
      )}
      {otherMonth && (
        <Checkbox
          label={say(importTexts.otherMonth)}
          checked={choices.otherMonth}
          onChange={(_, { checked }) => onChange({ otherMonth: checked === true })}
        />
      )}
      {typed > 0 && (
        <Checkbox
          label={say(importTexts.overwrite(typed))}
          checked={choices.overwrite}
          onChange={(_, { checked }) => onChange({ overwrite: checked === true })}
        />
      )}
    </>
  );
}

function Reasons({ plan }: { plan: ImportPlan }) {
  const { say } = usePane();
  const inputs = new Map(
    [...plan.inputs.map(({ input }) => input), ...plan.graded].map((one) => [one.key, one]),
  );
  return (
    <>
      <ReasonList
        open
        title={say(importTexts.refused(plan.refused.length))}
        reasons={plan.refused.map(({ person, why }) => say(importTexts.reason(person.name, why)))}
      />
      <ReasonList
        open={plan.without.length < 10}
        title={say(importTexts.without(plan.without.length))}
        reasons={plan.without.map(({ person, key, why }) => {
          const words = inputs.get(key)?.words;
          return say(
            importTexts.reason(words === undefined ? person.name : `${person.name} ${say(words)}`, why),
          );
        })}
      />
      <ReasonList
        title={say(importTexts.left(plan.left.length))}
        reasons={plan.left.map(({ row, words, why }) =>
          say(importTexts.reason(say(importTexts.rowOf(row + 1, words)), why)),
        )}
      />
    </>
  );
}
