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
import { asksMonth, payMonth, prorateColumns, takenOff } from '../../../workbook/salary/prorate-columns';
import { sameProrate } from '../../../workbook/salary/remembered-options';
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
  const styles = useStyles();
  const { say } = usePane();
  const { days, dates, unpaid } = prorateColumns({ block, mapping });
  const offered = PRORATES.filter(({ prorate: one }) => {
    if (one.by === 'days') return days !== undefined;
    if (one.by === 'dates') return dates !== undefined && (one.unpaid !== true || unpaid !== undefined);
    return unpaid !== undefined && (one.basis !== 'due' || unpaid.due !== undefined);
  });
  if (offered.length === 0) return null;
  const { prorate, ...rest } = mapping;
  const chosen = offered.find(({ prorate: one }) => prorate !== undefined && sameProrate(one, prorate));
  const choose = (value: string): void => {
    const next = offered.find(({ id }) => id === value)?.prorate;
    if (next === undefined) return onChange(rest);
    if (!asksMonth(next)) return onChange({ ...rest, prorate: next });
    const known =
      prorate !== undefined && prorate.by !== 'days' && prorate.month !== undefined
        ? prorate.month
        : payMonth(block);
    onChange({ ...rest, prorate: { ...next, ...(known ? { month: known } : {}) } });
  };
  const off = takenOff({ block, mapping });
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
      {off.length > 0 && (
        <Caption1 className={styles.hint}>{say(optionTexts.unpaid(off.map(({ title }) => title)))}</Caption1>
      )}
      {asksMonth(prorate) && (
        <Field label={say(optionTexts.month)} required>
          <Input
            type="month"
            value={prorate.month ?? ''}
            onChange={(_, { value }) => {
              const { month: _month, ...same } = prorate;
              const whole = /^\d{4}-\d{2}$/.test(value);
              onChange({ ...mapping, prorate: whole ? { ...same, month: value } : same });
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
