/** Protects the sheets of a closed month, which has to be confirmed, and takes that off with a reason. */
import { Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { areProtected, protectMonth, sealedSheets } from '../../../workbook/closing/protect';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import { keyOfMonth } from '../../../workbook/closing/record';
import type { Verified } from '../../../workbook/closing/verify';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { FoldedPart } from './folded-part';
import { closingTexts } from './texts';

interface Props {
  readonly view: ClosingView;
  readonly verified: Verified;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function ProtectPanel({ view, verified, again, command }: Props) {
  const { workbook, say } = usePane();
  const [why, setWhy] = useState('');
  const [sure, setSure] = useState(false);
  const { reading } = view;
  const sheets = sealedSheets(verified);
  const on = areProtected(reading, sheets);

  return (
    <FoldedPart
      title={on ? closingTexts.unprotect : closingTexts.protect}
      before={
        <>
          <Text>{say(on ? closingTexts.unprotectHint : closingTexts.protectHint)}</Text>
          <Text>{say(closingTexts.sheets(sheets))}</Text>
        </>
      }
      ready={on ? why.trim() !== '' : sure}
      command={command}
      onAct={async (who) => {
        const month = keyOfMonth(reading);
        const applied = await protectMonth(workbook, { reading, verified, month }, !on, who, why);
        if (!applied.ok) return outcomeOf(applied, closingTexts.unprotected);
        setSure(false);
        await again();
        // Not taken back with one step: it goes by the other button.
        return {
          tone: 'success',
          words: on ? closingTexts.unprotected : closingTexts.protected(sheets.length),
        };
      }}
    >
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
    </FoldedPart>
  );
}
