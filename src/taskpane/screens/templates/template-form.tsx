/** What a fresh sheet shall hold, and the button that makes it. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isError } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { readMonth } from '../../../core/input/month';
import type { Text } from '../../../core/words/text';
import type { Watch } from '../../../workbook/port';
import { generateTemplate } from '../../../workbook/template/generate';
import type { TemplateOptions, TemplatePerson } from '../../../workbook/template/options';
import { isBuiltIn } from '../../../schemes/all';
import { canTakePart } from '../../../workbook/template/takes-part-column';
import { monthKey } from '../../../workbook/month/month-of';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { templatesTexts } from './texts';
import { useCommand, type Outcome } from '../../use-command';
import { PeopleFields, rowsKnown, type PeopleEntry } from './people-fields';
import { outcomeWith } from './sheet-outcome';
import { MOST_PEOPLE, namesInSelection } from './people';
import { useStaff } from './use-staff';
import { isLevelOf, pastedPeople, templatePeople } from '../../../workbook/staff/for-template';
import { BUILT_IN, NEW, RulesField, type RulesChoice } from './rules-field';

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
  heading: { margin: 0 },
});

type People = TemplateOptions['people'];

export function TemplateForm({ compiled }: { compiled: CompiledScheme }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [month, setMonth] = useState(thisMonth);
  const [entry, setEntry] = useState<PeopleEntry>({
    source: 'rows',
    rows: '12',
    pasted: '',
    leftOut: new Set(),
  });
  const [raw, setRaw] = useState(false);
  const [takesPart, setTakesPart] = useState(false);
  const [choice, setChoice] = useState<RulesChoice>(isBuiltIn(compiled.scheme.id) ? BUILT_IN : NEW);
  const [native, setNative] = useState(false);
  const { source } = entry;
  const members = useStaff(workbook, source === 'staff');
  const read = readMonth(month);
  // `2026-03`, however it was typed; empty while it is not known.
  const known = isError(read) || read.year === undefined ? '' : monthKey(read);
  const hasRaw = compiled.scheme.raw !== undefined;

  async function people(): Promise<People | Text> {
    if (source === 'sample') return { kind: 'sample' };
    if (source === 'rows') return { kind: 'rows', count: Number(entry.rows) };
    const list = await listed();
    if (list.length === 0) return templatesTexts.noNames;
    if (list.length > MOST_PEOPLE) return templatesTexts.tooManyNames(list.length);
    return { kind: 'people', people: list };
  }

  async function listed(): Promise<readonly TemplatePerson[]> {
    if (source === 'pasted') return pastedPeople(entry.pasted, isLevelOf(compiled));
    if (source === 'staff') {
      const wanted = (members ?? []).filter(({ row }) => !entry.leftOut.has(row));
      return templatePeople(wanted, known);
    }
    return (await namesInSelection(workbook)).map((name) => ({ name }));
  }

  async function generate(watch: Watch): Promise<Outcome> {
    const chosen = await people();
    if (!('kind' in chosen)) return { tone: 'warning', words: chosen };
    const options: TemplateOptions = {
      language,
      month: known,
      people: chosen,
      raw,
      takesPart,
      formulas: native ? 'native' : 'functions',
    };
    const rules = choice === NEW ? null : choice;
    const how = { watch, ...(choice === BUILT_IN ? {} : { rules }) };
    return outcomeWith(await generateTemplate(workbook, compiled, options, how));
  }

  return (
    <section className={styles.form} aria-label={say(templatesTexts.newSheet)}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say(templatesTexts.newSheet)}
      </Subtitle2>
      <Field
        required
        label={say(templatesTexts.month)}
        validationMessage={known !== '' ? undefined : say(templatesTexts.monthWrong)}
      >
        <Input value={month} onChange={(_, { value }) => setMonth(value)} />
      </Field>
      <PeopleFields compiled={compiled} month={known} members={members} entry={entry} onChange={setEntry} />
      {hasRaw && source !== 'sample' && (
        <Checkbox
          label={say(templatesTexts.rawCounts)}
          checked={raw}
          onChange={(_, { checked }) => setRaw(checked === true)}
        />
      )}
      {canTakePart(compiled) && (
        <Checkbox
          label={say(templatesTexts.takesPart)}
          checked={takesPart}
          onChange={(_, { checked }) => setTakesPart(checked === true)}
        />
      )}
      <RulesField compiled={compiled} choice={choice} onChange={setChoice} />
      <Checkbox
        label={say(templatesTexts.nativeFormulas)}
        checked={native}
        onChange={(_, { checked }) => setNative(checked === true)}
      />
      <Button
        appearance="primary"
        disabledFocusable={command.busy}
        disabled={known === '' || (source === 'rows' && !rowsKnown(entry))}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void command.run(generate)}
      >
        {say(templatesTexts.generate)}
      </Button>
      <Notice command={command} />
    </section>
  );
}

function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
