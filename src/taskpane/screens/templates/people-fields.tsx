/** For whom the sheet is: empty rows, names pasted or selected, or the scheme's examples. */
import {
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { templatesTexts } from './texts';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { doubledNames, isLevelOf, pastedPeople } from '../../../workbook/staff/for-template';
import type { Member } from '../../../workbook/staff/staff';
import { MOST_PEOPLE } from './people';
import { StaffPicker, type LeftOut } from './staff-picker';
import { useSelectedNames } from './use-selected-names';

export type Source = 'rows' | 'staff' | 'pasted' | 'selected' | 'sample';

export interface PeopleEntry {
  readonly source: Source;
  readonly rows: string;
  readonly pasted: string;
  readonly leftOut: LeftOut;
}

interface Props {
  readonly compiled: CompiledScheme;
  readonly month: string;
  readonly members: readonly Member[] | null;
  readonly entry: PeopleEntry;
  readonly onChange: (entry: PeopleEntry) => void;
}

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

export function rowsKnown({ rows }: PeopleEntry): boolean {
  return /^\d+$/.test(rows) && Number(rows) >= 1 && Number(rows) <= MOST_PEOPLE;
}

export function PeopleFields({ compiled, month, members, entry, onChange }: Props) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { source, rows, pasted } = entry;
  const selected = useSelectedNames(workbook, source === 'selected');
  const lines = source === 'pasted' ? pastedPeople(pasted, isLevelOf(compiled)) : null;
  const names = lines?.map(({ name }) => name) ?? selected;
  const doubled = doubledNames(names?.map((name) => ({ name })) ?? []);
  return (
    <>
      <Field label={say(templatesTexts.people)}>
        <RadioGroup
          value={source}
          onChange={(_, { value }) => onChange({ ...entry, source: value as Source })}
        >
          <Radio value="rows" label={say(templatesTexts.emptyRows)} />
          <Radio value="staff" label={say(templatesTexts.fromStaff)} />
          <Radio value="pasted" label={say(templatesTexts.pasted)} />
          <Radio value="selected" label={say(templatesTexts.selected)} />
          <Radio value="sample" label={say(templatesTexts.sampleRows)} />
        </RadioGroup>
      </Field>
      {source === 'rows' && (
        <Field
          required
          label={say(templatesTexts.rowCount)}
          validationMessage={rowsKnown(entry) ? undefined : say(templatesTexts.rowsWrong)}
        >
          <Input
            inputMode="numeric"
            value={rows}
            onChange={(_, { value }) => onChange({ ...entry, rows: value.trim() })}
          />
        </Field>
      )}
      {source === 'staff' && (
        <StaffPicker
          members={members}
          month={month}
          leftOut={entry.leftOut}
          onChange={(leftOut) => onChange({ ...entry, leftOut })}
        />
      )}
      {source === 'pasted' && (
        <Field required label={say(templatesTexts.names)}>
          <Textarea
            rows={5}
            value={pasted}
            onChange={(_, { value }) => onChange({ ...entry, pasted: value })}
          />
        </Field>
      )}
      <Status>
        {source === 'sample' && <Caption1 className={styles.hint}>{say(templatesTexts.sampleHint)}</Caption1>}
        {source === 'selected' && selected?.length === 0 && (
          <Caption1 className={styles.hint}>{say(templatesTexts.selectNames)}</Caption1>
        )}
        {names !== null && names.length > 0 && (
          <Caption1 className={styles.hint}>{say(templatesTexts.namesRead(names))}</Caption1>
        )}
        {lines !== null && lines.some((person) => Object.keys(person).length > 1) && (
          <Caption1 className={styles.hint}>{say(templatesTexts.alsoRead(lines))}</Caption1>
        )}
        {doubled.length > 0 && (
          <Caption1 className={styles.hint}>{say(templatesTexts.doubled(doubled))}</Caption1>
        )}
      </Status>
    </>
  );
}
