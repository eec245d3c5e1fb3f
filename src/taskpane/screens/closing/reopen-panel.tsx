/** Reopens a closed month, with a reason that stays in the workbook. */
import { Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import { keyOfMonth, reopenMonth } from '../../../workbook/closing/record';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { FoldedPart } from './folded-part';
import { closingTexts } from './texts';

interface Props {
  readonly view: ClosingView;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function ReopenPanel({ view, again, command }: Props) {
  const { workbook, say } = usePane();
  const [why, setWhy] = useState('');
  const month = keyOfMonth(view.reading);
  return (
    <FoldedPart
      title={closingTexts.reopen}
      before={<Text>{say(closingTexts.reopenHint)}</Text>}
      ready={why.trim() !== ''}
      command={command}
      onAct={async (who, watch) => {
        const applied = await reopenMonth(workbook, month, who, why, watch);
        if (applied.ok) await again();
        return outcomeOf(applied, closingTexts.reopened(month));
      }}
    >
      <Field label={say(closingTexts.why)} required>
        <Input value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </FoldedPart>
  );
}
