/** What a run is asked besides its columns: other sheets, part of the month, whole yuan. */
import {
  Caption1,
  Checkbox,
  Field,
  Input,
  Label,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { payMonth, prorateColumns } from '../../../workbook/salary/prorate';
import { usePane } from '../../context';
import { CommissionOptions } from './commission-options';
import type { OptionProps } from './option-props';
import { optionTexts, PRORATES, ROUNDINGS } from './option-texts';
import { useCandidates } from './use-candidates';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
});

export function RunOptions({ compiled, block, mapping, onChange }: OptionProps) {
  return (
    <>
      <OtherSheets compiled={compiled} block={block} mapping={mapping} onChange={onChange} />
      <CommissionOptions compiled={compiled} block={block} mapping={mapping} onChange={onChange} />
      <PartOfMonth compiled={compiled} block={block} mapping={mapping} onChange={onChange} />
      <WholeYuan mapping={mapping} onChange={onChange} />
    </>
  );
}

function OtherSheets({ compiled, mapping, onChange }: OptionProps) {
  const styles = useStyles();
  const id = useId();
  const { workbook, say } = usePane();
  const sheets = useCandidates(workbook, compiled, mapping);
  if (sheets.length === 0) return null;
  const { from = [] } = mapping;
  return (
    <div role="group" aria-labelledby={`${id}-from`} aria-describedby={`${id}-hint`} className={styles.list}>
      <Label id={`${id}-from`}>{say(optionTexts.from)}</Label>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet}
          label={sheet}
          checked={from.includes(sheet)}
          onChange={(_, { checked }) =>
            onChange({
              ...mapping,
              from: sheets.filter((one) => (one === sheet ? checked === true : from.includes(one))),
            })
          }
        />
      ))}
      <Caption1 id={`${id}-hint`} className={styles.hint}>
        {say(optionTexts.fromHint)}
      </Caption1>
    </div>
  );
}

/** Asked where the sheet has days or dates; never silently. */
function PartOfMonth({ block, mapping, onChange }: OptionProps) {
  const { say } = usePane();
  const { days, dates } = prorateColumns({ block, mapping });
  const offered = PRORATES.filter(({ by }) => (by === 'days' ? days : dates) !== undefined);
  if (offered.length === 0) return null;
  const { prorate } = mapping;
  const chosen = offered.find(({ by, basis }) => by === prorate?.by && basis === prorate.basis);
  const choose = (value: string): void => {
    const { prorate: before, ...rest } = mapping;
    const next = offered.find(({ id }) => id === value);
    if (next === undefined) return onChange(rest);
    if (next.by === 'days') return onChange({ ...rest, prorate: { by: next.by, basis: next.basis } });
    const known = before?.by === 'dates' ? before.month : payMonth(block);
    onChange({ ...rest, prorate: { by: next.by, basis: next.basis, ...(known ? { month: known } : {}) } });
  };
  return (
    <>
      <Field label={say(optionTexts.prorate)} hint={say(optionTexts.prorateHint)}>
        <Select value={chosen?.id ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{say(optionTexts.inFull)}</option>
          {offered.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </Select>
      </Field>
      {prorate?.by === 'dates' && (
        <Field label={say(optionTexts.month)} required>
          <Input
            type="month"
            value={prorate.month ?? ''}
            onChange={(_, { value }) => {
              const { month: _month, ...rest } = prorate;
              const whole = /^\d{4}-\d{2}$/.test(value);
              onChange({ ...mapping, prorate: whole ? { ...rest, month: value } : rest });
            }}
          />
        </Field>
      )}
    </>
  );
}

function WholeYuan({ mapping, onChange }: Pick<OptionProps, 'mapping' | 'onChange'>) {
  const { say } = usePane();
  const { rounding } = mapping;
  const chosen = ROUNDINGS.find(({ step, way }) => step === rounding?.step && way === rounding.way);
  return (
    <Field label={say(optionTexts.rounding)}>
      <Select
        value={chosen?.id ?? ''}
        onChange={(_, { value }) => {
          const { rounding: _before, ...rest } = mapping;
          const next = ROUNDINGS.find(({ id }) => id === value);
          onChange(next === undefined ? rest : { ...rest, rounding: { step: next.step, way: next.way } });
        }}
      >
        <option value="">{say(optionTexts.toCents)}</option>
        {ROUNDINGS.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
