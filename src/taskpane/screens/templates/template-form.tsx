/** What a fresh sheet shall hold, and the button that makes it. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isError } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { readMonth } from '../../../core/input/month';
import { generateTemplate } from '../../../workbook/template/generate';
import type { TemplateOptions } from '../../../workbook/template/options';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { texts } from '../../texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { MOST_PEOPLE, namesIn, namesInSelection } from './people';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Source = 'rows' | 'pasted' | 'selected' | 'sample';

export function TemplateForm({ compiled }: { compiled: CompiledScheme }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [month, setMonth] = useState(thisMonth);
  const [source, setSource] = useState<Source>('rows');
  const [pasted, setPasted] = useState('');
  const [rows, setRows] = useState('12');
  const [raw, setRaw] = useState(false);
  const read = readMonth(month);
  const monthKnown = !isError(read) && read.year !== undefined;
  const rowsKnown = /^\d+$/.test(rows) && Number(rows) >= 1 && Number(rows) <= MOST_PEOPLE;
  const hasRaw = compiled.scheme.raw !== undefined;

  async function people(): Promise<TemplateOptions['people'] | null> {
    if (source === 'sample') return { kind: 'sample' };
    if (source === 'rows') return { kind: 'rows', count: Number(rows) };
    const names = source === 'pasted' ? namesIn(pasted) : await namesInSelection(workbook);
    return names.length === 0 ? null : { kind: 'names', names };
  }

  async function generate(): Promise<Outcome> {
    const chosen = await people();
    if (chosen === null) return { tone: 'warning', words: texts.noNames };
    const { template, applied } = await generateTemplate(workbook, compiled, {
      language,
      month: monthText(read),
      people: chosen,
      raw,
    });
    return outcomeOf(applied, texts.generated(template.sheet));
  }

  return (
    <section className={styles.form} aria-label={say(texts.newSheet)}>
      <Field label={say(texts.month)} validationMessage={monthKnown ? undefined : say(texts.monthWrong)}>
        <Input value={month} onChange={(_, { value }) => setMonth(value)} />
      </Field>
      <Field label={say(texts.people)}>
        <RadioGroup value={source} onChange={(_, { value }) => setSource(value as Source)}>
          <Radio value="rows" label={say(texts.emptyRows)} />
          <Radio value="pasted" label={say(texts.pasted)} />
          <Radio value="selected" label={say(texts.selected)} />
          <Radio value="sample" label={say(texts.sampleRows)} />
        </RadioGroup>
      </Field>
      {source === 'rows' && (
        <Field label={say(texts.rowCount)} validationMessage={rowsKnown ? undefined : say(texts.rowsWrong)}>
          <Input inputMode="numeric" value={rows} onChange={(_, { value }) => setRows(value.trim())} />
        </Field>
      )}
      {source === 'pasted' && (
        <Field label={say(texts.names)}>
          <Textarea rows={5} value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
      )}
      {hasRaw && source !== 'sample' && (
        <Checkbox
          label={say(texts.rawCounts)}
          checked={raw}
          onChange={(_, { checked }) => setRaw(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        disabled={command.busy || !monthKnown || (source === 'rows' && !rowsKnown)}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void command.run(generate)}
      >
        {say(texts.generate)}
      </Button>
      <Notice command={command} />
    </section>
  );
}

function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

/** `2026-03`, however it was typed. */
function monthText(read: ReturnType<typeof readMonth>): string {
  return isError(read) ? '' : `${read.year ?? ''}-${String(read.month).padStart(2, '0')}`;
}
