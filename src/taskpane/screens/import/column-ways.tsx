/** Where each figure comes from, and how the columns it comes from are read; open questions stand out. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  Subtitle2,
} from '@fluentui/react-components';
import type { Answer } from '../../../core/import/settle';
import type { Table } from '../../../core/import/table';
import type { Text } from '../../../core/words/text';
import type { ImportChoices } from '../../../workbook/import/choices';
import { columnOptions } from '../../../workbook/import/column-options';
import type { InputOptions } from '../../../workbook/import/options';
import { isOwn } from '../../../workbook/import/own-columns';
import { columnName } from '../../../workbook/salary/source';
import { usePane } from '../../context';
import { ANSWERS, importTexts } from './texts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: '16px 0 0' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface Props {
  readonly inputs: readonly InputOptions[];
  readonly tables: readonly Table[];
  readonly choices: ImportChoices;
  readonly onChange: (choices: Partial<ImportChoices>) => void;
}

export function ColumnWays({ inputs, tables, choices, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const there = inputs.filter(({ options, chosen }) => options.length > 0 || chosen !== undefined);
  const others = inputs.filter((one) => !there.includes(one));
  const way = (one: InputOptions) => (
    <WayField key={one.input.key} one={one} tables={tables} choices={choices} onChange={onChange} />
  );
  return (
    <section className={styles.section} aria-label={say(importTexts.columns)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(importTexts.columns)}
      </Subtitle2>
      {there.map(way)}
      {others.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="others">
            <AccordionHeader as="h3">{say(importTexts.otherInputs(others.length))}</AccordionHeader>
            <AccordionPanel>{others.map(way)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <Questions inputs={inputs} choices={choices} onChange={onChange} />
    </section>
  );
}

const NONE = 'none';

function WayField({ one, tables, choices, onChange }: Omit<Props, 'inputs'> & { one: InputOptions }) {
  const styles = useStyles();
  const { say } = usePane();
  const { input, options, chosen, asked } = one;
  const own = columnOptions(input, tables).filter(({ id }) => !options.some((other) => other.id === id));
  const set = (value: string): void => {
    const ways = new Map(choices.ways);
    if (value === '') ways.delete(input.key);
    else ways.set(input.key, value === NONE ? null : value);
    onChange({ ways });
  };
  const value = chosen?.id ?? (asked ? '' : NONE);
  return (
    <Field
      className={styles.field}
      label={isOwn(input) ? columnName(input.title, input.column) : say(input.words)}
      hint={
        isOwn(input) && chosen !== undefined && !choices.ways.has(input.key)
          ? say(importTexts.byName)
          : undefined
      }
      validationState={asked ? 'warning' : 'none'}
      validationMessage={asked ? say(importTexts.whyAsked) : undefined}
    >
      <Select value={value} onChange={(_, { value: next }) => set(next)}>
        {asked && <option value="">{say(importTexts.choose)}</option>}
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {say(words)}
          </option>
        ))}
        <option value={NONE}>{say(importTexts.none)}</option>
        <optgroup label={say(importTexts.wholeColumns)}>
          {own.map(({ id, words }) => (
            <option key={id} value={id}>
              {say(words)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

const UNITS: readonly Answer[] = ['second', 'minute', 'hour'];
const SCALES: readonly Answer[] = ['hundredth', 'fraction'];
const CLOCKS: readonly Answer[] = ['clock', 'time'];

/** Each column once, whatever it is used for. */
function Questions({ inputs, choices, onChange }: Omit<Props, 'tables'>) {
  const styles = useStyles();
  const { say } = usePane();
  const columns = new Map<
    string,
    { label: Text; words?: string; answers: readonly Answer[]; value: string }
  >();
  const labelOf = (title: string, filled?: true): Text =>
    filled ? importTexts.howToFill(title) : importTexts.howToRead(title);
  for (const { questions, taken } of inputs) {
    for (const { key, title, filled, taken: value } of taken) {
      const answers = [UNITS, SCALES, CLOCKS].find((list) => list.includes(value)) ?? [];
      columns.set(key, { label: labelOf(title, filled), answers, value });
    }
    for (const { key, title, filled, question } of questions)
      columns.set(key, {
        label: labelOf(title, filled),
        words: say(question.words),
        answers: question.answers,
        value: '',
      });
  }
  const set = (key: string, value: string): void => {
    const answers = new Map(choices.answers);
    if (value === '') answers.delete(key);
    else answers.set(key, value as Answer);
    onChange({ answers });
  };
  return [...columns].map(([key, { label, words, answers, value }]) => (
    <Field
      key={key}
      className={styles.field}
      label={say(label)}
      validationState={words === undefined ? 'none' : 'warning'}
      validationMessage={words}
    >
      <Select value={value} onChange={(_, { value: next }) => set(key, next)}>
        {value === '' && <option value="">{say(importTexts.choose)}</option>}
        {answers.map((answer) => (
          <option key={answer} value={answer}>
            {say(ANSWERS[answer])}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
