/** 签核: who has assessed, reviewed and confirmed, with the day; and signing. */
import { Field, Input, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import {
  keyOfMonth,
  SIGNATURES,
  signedIn,
  signMonth,
  type Signature,
} from '../../../workbook/closing/record';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { FoldedPart } from './folded-part';
import { closingTexts } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px' },
});

const ALL = Object.keys(SIGNATURES) as Signature[];

interface Props {
  readonly view: ClosingView;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function SignPanel({ view, again, command }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const [name, setName] = useState('');
  const [signature, setSignature] = useState<Signature>('lead');
  const signed = signedIn(view.standing);
  const month = keyOfMonth(view.reading);

  return (
    <FoldedPart
      title={closingTexts.signing}
      action={closingTexts.sign}
      command={command}
      onAct={async (who, watch) => {
        const applied = await signMonth(workbook, month, who, signature, name.trim(), watch);
        if (applied.ok) await again();
        return outcomeOf(applied, closingTexts.signed);
      }}
      before={
        <>
          <ul className={styles.list}>
            {ALL.map((one) => {
              const own = signed.filter((line) => line.signature === one);
              const words = own.map((line) => [line.name, line.by, line.time].filter(Boolean).join(' · '));
              return (
                <li key={one}>
                  <Text>
                    {say(SIGNATURES[one])}
                    {language === 'zh' ? '：' : ': '}
                    {words.length === 0
                      ? say(closingTexts.notSigned)
                      : words.join(language === 'zh' ? '；' : '; ')}
                  </Text>
                </li>
              );
            })}
          </ul>
          <Field label={say(closingTexts.signature)}>
            <Select
              value={signature}
              onChange={(_, { value }) => setSignature(ALL.find((one) => one === value) ?? 'lead')}
            >
              {ALL.map((one) => (
                <option key={one} value={one}>
                  {say(SIGNATURES[one])}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say(closingTexts.ofPerson)}>
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
        </>
      }
    />
  );
}
