/** Which column is what: as recognised, with how sure that is, and corrected by hand. */
import {
  Badge,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Text } from '../../../core/words/text';
import { SURE, titlesAt } from '../../../workbook/people/header';
import { payPlanFor } from '../../../workbook/salary/pay-plan';
import { asksPercent } from '../../../workbook/salary/score-scale';
import { roleLabel, type Mapping, type Role } from '../../../workbook/salary/roles';
import { columnName, type SalarySource } from '../../../workbook/salary/source';
import type { Block } from '../../../workbook/port';
import { usePane } from '../../context';
import { salaryTexts } from './texts';
import { RunOptions } from './run-options';
import { HeaderRowInput } from './header-row-input';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: '6px 8px',
    alignItems: 'center',
  },
  heading: { margin: '8px 0 0' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly compiled: CompiledScheme;
  readonly source: SalarySource;
  readonly mapping: Mapping;
  readonly fault: Text | undefined;
  readonly busy: boolean;
  readonly onChange: (mapping: Mapping) => void;
  readonly onPreview: () => void;
}

export function ColumnMapping({ compiled, source, mapping, fault, busy, onChange, onPreview }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const block = source.block as Block;
  const titles = titlesAt(block, mapping.headerRow);
  const plan = payPlanFor(compiled, mapping);
  const roles: readonly Role[] =
    plan === undefined ? [] : [...plan.reads, ...plan.writes.filter((role) => !plan.reads.includes(role))];
  const choose = (role: Role, value: string): void => {
    const columns = { ...mapping.columns };
    if (value === '') delete columns[role];
    else columns[role] = Number(value);
    onChange({ ...mapping, columns });
  };
  return (
    <section className={styles.section} aria-label={say(salaryTexts.columns)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(salaryTexts.columns)}
      </Subtitle2>
      <div className={styles.grid}>
        <label htmlFor={`${id}-row`}>{say(salaryTexts.headerRow)}</label>
        <HeaderRowInput
          id={`${id}-row`}
          row={mapping.headerRow}
          rows={block.area.row + block.area.rows}
          onChange={(headerRow) => onChange({ ...mapping, headerRow })}
        />
        <span />
        {roles.map((role) => {
          const sure = sureness(source, mapping, role);
          const needed = plan?.needs.includes(role) === true;
          const missing = needed && mapping.columns[role] === undefined;
          return (
            <Fragment key={role}>
              <label htmlFor={`${id}-${role}`}>
                {say(roleLabel(role))}
                {needed ? ' *' : ''}
              </label>
              <Select
                id={`${id}-${role}`}
                size="small"
                aria-required={needed || undefined}
                aria-invalid={missing || undefined}
                aria-describedby={missing ? `${id}-fault` : undefined}
                value={mapping.columns[role] === undefined ? '' : String(mapping.columns[role])}
                onChange={(_, { value }) => choose(role, value)}
              >
                <option value="">{say(salaryTexts.noColumn)}</option>
                {titles.map((title, index) => (
                  <option key={index} value={block.area.column + index}>
                    {columnName(title, block.area.column + index)}
                  </option>
                ))}
              </Select>
              <span>
                {sure !== undefined && (
                  <Badge appearance="tint" color={sure === salaryTexts.likely ? 'warning' : 'informative'}>
                    {say(sure)}
                  </Badge>
                )}
              </span>
            </Fragment>
          );
        })}
      </div>
      <Caption1 className={styles.hint}>{say(salaryTexts.required)}</Caption1>
      {plan !== undefined && asksPercent(compiled, plan, block, mapping, source.others) && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say(salaryTexts.percentAsked)}</MessageBarBody>
          </MessageBar>
          <Checkbox
            label={say(salaryTexts.scoreAsPercent)}
            checked={mapping.scoreAsPercent === true}
            onChange={(_, { checked }) => onChange(withPercent(mapping, checked === true))}
          />
        </>
      )}
      <RunOptions compiled={compiled} block={block} mapping={mapping} onChange={onChange} />
      {fault !== undefined && (
        // Another fault is another message, announced anew.
        <MessageBar key={fault.en} id={`${id}-fault`} intent="warning" layout="multiline">
          <MessageBarBody>{say(fault)}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabled={fault !== undefined}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" /> : undefined}
        onClick={onPreview}
      >
        {say(salaryTexts.preview)}
      </Button>
    </section>
  );
}

function withPercent({ scoreAsPercent: _, ...mapping }: Mapping, wanted: boolean): Mapping {
  return wanted ? { ...mapping, scoreAsPercent: true } : mapping;
}

/** How a column came to its role: surely or probably recognised, or chosen by hand. */
function sureness({ recognised }: SalarySource, { columns }: Mapping, role: Role): Text | undefined {
  if (columns[role] === undefined) return undefined;
  if (recognised?.columns[role] !== columns[role]) return salaryTexts.byHand;
  return (recognised?.confidence[role] ?? 0) >= SURE ? salaryTexts.sure : salaryTexts.likely;
}
