/** What the user says of the whole import: how rows are taken together, and what else is wanted. */
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Reading } from '../../../core/import/pool';
import type { ImportChoices } from '../../../workbook/import/choices';
import type { ImportPlan } from '../../../workbook/import/plan';
import { usePane } from '../../context';
import { importTexts, READINGS } from './texts';

interface Props {
  readonly files: number;
  readonly onChange: (choices: Partial<ImportChoices>) => void;
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly typed: number;
}

export function ChoicesFields({ plan, choices, files, typed, onChange }: Props) {
  const { say } = usePane();
  const otherMonth = choices.otherMonth || plan.stops.some(({ kind }) => kind === 'month');
  const cells = plan.rows.flatMap((row) => row.cells);
  const proposals = cells.filter(
    ({ proposal, state }) => proposal && state !== 'same' && state !== 'formula',
  ).length;
  return (
    <>
      <Field label={say(importTexts.several)}>
        <Select value={choices.reading} onChange={(_, { value }) => onChange({ reading: value as Reading })}>
          {(Object.keys(READINGS) as Reading[]).map((reading) => (
            <option key={reading} value={reading}>
              {say(READINGS[reading])}
            </option>
          ))}
        </Select>
      </Field>
      {files > 1 && (
        <Checkbox
          label={say(importTexts.filesAreShops)}
          checked={choices.filesAreShops}
          onChange={(_, { checked }) => onChange({ filesAreShops: checked === true })}
        />
      )}
      {otherMonth && (
        <Checkbox
          label={say(importTexts.otherMonth)}
          checked={choices.otherMonth}
          onChange={(_, { checked }) => onChange({ otherMonth: checked === true })}
        />
      )}
      {proposals > 0 && (
        <Checkbox
          label={say(importTexts.proposals(proposals))}
          checked={choices.proposals}
          onChange={(_, { checked }) => onChange({ proposals: checked === true })}
        />
      )}
      {typed > 0 && (
        <Checkbox
          label={say(importTexts.overwrite(typed))}
          checked={choices.overwrite}
          onChange={(_, { checked }) => onChange({ overwrite: checked === true })}
        />
      )}
    </>
  );
}
