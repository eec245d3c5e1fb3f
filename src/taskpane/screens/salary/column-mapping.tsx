/** Which column is what: as recognised, with how sure that is, and corrected by hand. */
import {
  Badge,
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
} from '@fluentui/react-components';
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Text } from '../../../schemes/indicator';
import { titlesAt } from '../../../workbook/salary/headers';
import { payPlanOf, type Mapping } from '../../../workbook/salary/mapping';
import { roleLabel, type Role } from '../../../workbook/salary/roles';
import { columnName, type SalarySource } from '../../../workbook/salary/source';
import type { Block } from '../../../workbook/port';
import { usePane } from '../../context';
import { texts } from '../../texts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: '6px 8px',
    alignItems: 'center',
    marginBottom: '8px',
  },
  heading: { marginTop: '8px', marginBottom: '8px' },
});

interface Props {
  readonly compiled: CompiledScheme;
  readonly source: SalarySource;
  readonly mapping: Mapping;
  readonly fault: Text | undefined;
  readonly onChange: (mapping: Mapping) => void;
  readonly onPreview: () => void;
}

export function ColumnMapping({ compiled, source, mapping, fault, onChange, onPreview }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const block = source.block as Block;
  const titles = titlesAt(block, mapping.headerRow);
  const plan = payPlanOf(compiled);
  const roles: readonly Role[] =
    plan === undefined ? [] : [...plan.reads, ...plan.writes.filter((role) => !plan.reads.includes(role))];
  const choose = (role: Role, value: string): void => {
    const columns = { ...mapping.columns };
    if (value === '') delete columns[role];
    else columns[role] = Number(value);
    onChange({ ...mapping, columns });
  };
  return (
    <section aria-label={say(texts.columns)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(texts.columns)}
      </Subtitle2>
      <Field label={say(texts.headerRow)} orientation="horizontal">
        <Input
          type="number"
          min={1}
          max={block.area.row + block.area.rows}
          value={String(mapping.headerRow + 1)}
          onChange={(_, { value }) => {
            const row = Math.trunc(Number(value)) - 1;
            if (row >= 0 && row < block.area.row + block.area.rows) onChange({ ...mapping, headerRow: row });
          }}
        />
      </Field>
      <div className={styles.grid}>
        {roles.map((role) => {
          const label = say(roleLabel(role));
          const sure = sureness(source, mapping, role);
          return [
            <span key={`${role}-label`} aria-hidden>
              {label}
              {plan?.needs.includes(role) ? ' *' : ''}
            </span>,
            <Select
              key={`${role}-select`}
              size="small"
              aria-label={label}
              value={mapping.columns[role] === undefined ? '' : String(mapping.columns[role])}
              onChange={(_, { value }) => choose(role, value)}
            >
              <option value="">{say(texts.noColumn)}</option>
              {titles.map((title, index) => (
                <option key={index} value={block.area.column + index}>
                  {columnName(title, block.area.column + index)}
                </option>
              ))}
            </Select>,
            <span key={`${role}-badge`}>
              {sure !== undefined && (
                <Badge appearance="tint" color={sure === texts.likely ? 'warning' : 'success'}>
                  {say(sure)}
                </Badge>
              )}
            </span>,
          ];
        })}
      </div>
      {fault !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(fault)}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={fault !== undefined} onClick={onPreview}>
        {say(texts.preview)}
      </Button>
    </section>
  );
}

/** How a column came to its role: surely or probably recognised, or chosen by hand. */
function sureness({ recognised }: SalarySource, { columns }: Mapping, role: Role): Text | undefined {
  if (columns[role] === undefined) return undefined;
  if (recognised?.columns[role] !== columns[role]) return texts.byHand;
  return (recognised?.confidence[role] ?? 0) >= 0.9 ? texts.sure : texts.likely;
}
