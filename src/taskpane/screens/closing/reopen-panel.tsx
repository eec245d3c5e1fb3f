/** Reopens a closed month, with a reason that stays in the workbook. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { keyOfMonth, reopenMonth } from '../../../workbook/closing/record';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import type { Watch } from '../../../workbook/port';
import { usePane } from '../../context';
import { outcomeOf, type Command, type Outcome } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { closingTexts } from './texts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly view: ClosingView;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function ReopenPanel({ view, again, command }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const [why, setWhy] = useState('');
  const month = keyOfMonth(view.reading);

  async function reopen(watch: Watch): Promise<Outcome> {
    rememberName(by);
    const applied = await reopenMonth(workbook, month, { by, time: now(), language }, why, watch);
    if (applied.ok) await again();
    return outcomeOf(applied, closingTexts.reopened(month));
  }

  return (
    <Accordion collapsible>
      <AccordionItem value="reopen">
        <AccordionHeader as="h2">{say(closingTexts.reopen)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.part}>
            <Text>{say(closingTexts.reopenHint)}</Text>
            <Field label={say(closingTexts.by)} required>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
            <Field label={say(closingTexts.why)} required>
              <Input value={why} onChange={(_, { value }) => setWhy(value)} />
            </Field>
            <Button
              disabled={why.trim() === '' || by.trim() === ''}
              disabledFocusable={command.busy}
              onClick={() => void command.run(reopen)}
            >
              {say(closingTexts.reopen)}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
