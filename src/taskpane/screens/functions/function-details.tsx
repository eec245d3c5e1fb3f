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
import { useState } from 'react';
import type { Cell } from '../../../core/cell';
import { isError } from '../../../core/cell';
import type { Example, FunctionDescription } from '../../../functions/description';
import { BackHeader } from '../../components/back-header';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { texts } from '../../texts';
import { useCommand } from '../../use-command';
import { insertFormula } from './insert-formula';

const useStyles = makeStyles({
  section: { marginTop: '12px' },
  list: { margin: 0, paddingLeft: '18px' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  example: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
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
  const [formula, setFormula] = useState(description.examples[0]?.formula ?? `=${description.name}()`);
  const [confirmed, setConfirmed] = useState(false);
  const insert = (): Promise<void> =>
    command.run(async () => {
      const { outcome, occupied } = await insertFormula(workbook, formula, confirmed);
      setConfirmed(occupied);
      return outcome;
    });
  return (
    <>
      <BackHeader title={description.name} subtitle={say(description.summary)} onBack={onBack} />
      <Text block className={styles.code}>
        {signatureOf(description)}
      </Text>
      <section className={styles.section}>
        <Field label={say(texts.formula)}>
          <Textarea
            className={styles.code}
            value={formula}
            onChange={(_, { value }) => {
              setFormula(value);
              setConfirmed(false);
            }}
          />
        </Field>
        <Button appearance="primary" disabled={command.busy} onClick={() => void insert()}>
          {say(confirmed ? texts.insertAnyway : texts.insert)}
        </Button>
        <Notice command={command} />
      </section>
      {description.parameters.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{say(texts.arguments)}</Subtitle2>
          <ul className={styles.list}>
            {description.parameters.map((parameter) => (
              <li key={parameter.name}>
                <Text weight="semibold">{parameter.name}</Text>
                {parameter.optional === true && <Caption1> ({say(texts.optional)})</Caption1>}:{' '}
                {say(parameter.about)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h3">{say(texts.result)}</Subtitle2>
        <div>{say(description.result.about)}</div>
      </section>
      {description.errors.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{say(texts.errors)}</Subtitle2>
          <ul className={styles.list}>
            {description.errors.map((error) => (
              <li key={error.en}>{say(error)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h3">{say(texts.examples)}</Subtitle2>
        {description.examples.map((example) => (
          <div key={example.formula} className={styles.example}>
            <Text block className={styles.code}>
              {example.formula}
            </Text>
            <Text block>→ {resultText(example)}</Text>
            <Caption1 block>{say(example.about)}</Caption1>
            <Button
              size="small"
              aria-label={`${say(texts.useExample)}: ${example.formula}`}
              onClick={() => setFormula(example.formula)}
            >
              {say(texts.useExample)}
            </Button>
          </div>
        ))}
      </section>
    </>
  );
}

export function signatureOf({ name, parameters }: FunctionDescription): string {
  return `${name}(${parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(', ')})`;
}

function resultText({ result }: Example): string {
  if (!Array.isArray(result)) return cellText(result as Cell);
  return (result as readonly (readonly Cell[])[]).map((row) => row.map(cellText).join(' | ')).join(' ⏎ ');
}

function cellText(cell: Cell): string {
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? '' : String(cell);
}
