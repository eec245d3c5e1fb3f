/** One function: its arguments, result, errors and examples, and a formula to put into the selected cell. */
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle2,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { FunctionDescription } from '../../../functions/description';
import type { Area } from '../../../workbook/port';
import { BackHeader } from '../../components/back-header';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { functionsTexts } from './texts';
import { useCommand } from '../../use-command';
import { ExampleList } from './example-list';
import { insertFormula } from './insert-formula';

const useStyles = makeStyles({
  section: { marginTop: '16px' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  heading: { margin: '0 0 4px' },
  list: { margin: 0, paddingLeft: '18px' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export function FunctionDetails({
  description,
  onBack,
}: {
  description: FunctionDescription;
  onBack: () => void;
}) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const command = useCommand();
  const box = useRef<HTMLTextAreaElement>(null);
  const [formula, setFormula] = useState(description.examples[0]?.formula ?? `=${description.name}()`);
  const [confirmed, setConfirmed] = useState<Area | null>(null);
  const change = (wanted: string): void => {
    setFormula(wanted);
    setConfirmed(null);
  };
  const insert = (allowed: Area | null): Promise<void> =>
    command.run(async () => {
      const { outcome, occupied } = await insertFormula(workbook, formula, allowed);
      setConfirmed(occupied);
      return outcome;
    });
  return (
    <>
      <BackHeader title={description.name} subtitle={say(description.summary)} onBack={onBack} />
      <Text block className={styles.code}>
        {signatureOf(description)}
      </Text>
      <div className={styles.form}>
        <Field label={say(functionsTexts.formula)}>
          <Textarea
            ref={box}
            textarea={{ className: styles.code }}
            value={formula}
            onChange={(_, { value }) => change(value)}
          />
        </Field>
        <Button appearance="primary" disabledFocusable={command.busy} onClick={() => void insert(null)}>
          {say(functionsTexts.insert)}
        </Button>
        <Notice command={command} />
        {/* Not in the place of the first button: pressing that twice overwrites nothing. */}
        {confirmed !== null && (
          <Button disabledFocusable={command.busy} onClick={() => void insert(confirmed)}>
            {say(functionsTexts.insertAnyway)}
          </Button>
        )}
      </div>
      {description.parameters.length > 0 && (
        <Section title={say(functionsTexts.arguments)}>
          <ul className={styles.list}>
            {description.parameters.map((parameter) => (
              <li key={parameter.name}>
                <Text weight="semibold">{parameter.name}</Text>
                {parameter.optional === true && <Caption1> ({say(functionsTexts.optional)})</Caption1>}:{' '}
                {say(parameter.about)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say(functionsTexts.result)}>{say(description.result.about)}</Section>
      {description.errors.length > 0 && (
        <Section title={say(functionsTexts.errors)}>
          <ul className={styles.list}>
            {description.errors.map((error) => (
              <li key={error.en}>{say(error)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say(functionsTexts.examples)}>
        <ExampleList
          examples={description.examples}
          onUse={(example) => {
            change(example);
            box.current?.focus();
          }}
        />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

export function signatureOf({ name, parameters }: FunctionDescription): string {
  return `${name}(${parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(', ')})`;
}
