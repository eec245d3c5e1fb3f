/** A step beside the closing itself, folded away: who does it, what else it asks, and its button. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Text } from '../../../core/words/text';
import type { Who } from '../../../workbook/closing/seal';
import type { Watch } from '../../../workbook/port';
import { usePane } from '../../context';
import type { Command, Outcome } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { closingTexts } from './texts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly title: Text;
  readonly action?: Text;
  /** Above the field of who does it, and below. */
  readonly before: ReactNode;
  readonly children?: ReactNode;
  /** Everything else that is asked has been given. */
  readonly ready?: boolean;
  readonly command: Command;
  readonly onAct: (who: Who, watch: Watch) => Promise<Outcome>;
}

export function FoldedPart({ title, action = title, before, children, ready = true, command, onAct }: Props) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const act = (watch: Watch): Promise<Outcome> => {
    rememberName(by);
    return onAct({ by: by.trim(), time: now(), language }, watch);
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="part">
        <AccordionHeader as="h2">{say(title)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.part}>
            {before}
            <Field label={say(closingTexts.by)} required>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
            {children}
            <Button
              disabled={by.trim() === '' || !ready}
              disabledFocusable={command.busy}
              onClick={() => void command.run(act)}
            >
              {say(action)}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
