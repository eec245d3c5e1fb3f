/** Protects the sheets of a closed month, which has to be confirmed, and takes that off with a reason. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { areProtected, protectMonth, sealedSheets } from '../../../workbook/closing/protect';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import { keyOfMonth } from '../../../workbook/closing/record';
import type { Verified } from '../../../workbook/closing/verify';
import { usePane } from '../../context';
import type { Command, Outcome } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { closingTexts } from './texts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly view: ClosingView;
  readonly verified: Verified;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function ProtectPanel({ view, verified, again, command }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const [why, setWhy] = useState('');
  const [sure, setSure] = useState(false);
  const { reading } = view;
  const sheets = sealedSheets(verified);
  const on = areProtected(reading, sheets);

  async function run(): Promise<Outcome> {
    rememberName(by);
    const who = { by: by.trim(), time: now(), language };
    const month = keyOfMonth(reading);
    const applied = await protectMonth(workbook, { reading, verified, month }, !on, who, why);
    if (!applied.ok) return { tone: 'error', words: { zh: applied.fault.zh, en: applied.fault.en } };
    setSure(false);
    await again();
    // Not taken back with one step: it goes by the other button.
    return { tone: 'success', words: on ? closingTexts.unprotected : closingTexts.protected(sheets.length) };
  }

  return (
    <Accordion collapsible>
      <AccordionItem value="protect">
        <AccordionHeader as="h2">{say(on ? closingTexts.unprotect : closingTexts.protect)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.part}>
            <Text>{say(on ? closingTexts.unprotectHint : closingTexts.protectHint)}</Text>
            <Text>{say(closingTexts.sheets(sheets))}</Text>
            <Field label={say(closingTexts.by)} required>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
            {on ? (
              <Field label={say(closingTexts.why)} required>
                <Input value={why} onChange={(_, { value }) => setWhy(value)} />
              </Field>
            ) : (
              <Checkbox
                label={say(closingTexts.protectSure)}
                checked={sure}
                onChange={(_, { checked }) => setSure(checked === true)}
              />
            )}
            <Button
              disabled={by.trim() === '' || (on ? why.trim() === '' : !sure)}
              disabledFocusable={command.busy}
              onClick={() => void command.run(run)}
            >
              {say(on ? closingTexts.unprotect : closingTexts.protect)}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
