/** Every change before it is made, the rows left alone and why, the totals; then Apply. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { applySalary } from '../../../workbook/salary/apply';
import { payPlanOf } from '../../../workbook/salary/mapping';
import { cellsToWrite } from '../../../workbook/salary/patch';
import type { SalaryPreview } from '../../../workbook/salary/preview';
import { roleLabel, type Role } from '../../../workbook/salary/roles';
import { settle, totalsOf } from '../../../workbook/salary/settle';
import type { SalarySource } from '../../../workbook/salary/source';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { texts } from '../../texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { moneyText } from './money-text';
import { PreviewTable } from './preview-table';
import { RowList } from './row-list';
import { now, rememberedName, rememberName } from './who-and-when';

const useStyles = makeStyles({
  section: { marginTop: '16px', display: 'flex', flexDirection: 'column', gap: '8px' },
  checks: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly compiled: CompiledScheme;
  readonly source: SalarySource;
  readonly preview: SalaryPreview;
}

export function PreviewPanel({ compiled, source, preview }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const outputs = (payPlanOf(compiled)?.writes ?? []).filter(
    (role) => preview.mapping.columns[role] !== undefined,
  );
  const [roles, setRoles] = useState<ReadonlySet<Role>>(new Set(outputs));
  const [overwriteFormulas, setFormulas] = useState(false);
  const [overwriteOverrides, setOverrides] = useState(false);
  const [by, setBy] = useState(rememberedName);
  const [written, setWritten] = useState(false);

  const choice = { roles, overwriteFormulas, overwriteOverrides };
  const rows = preview.rows.map((row) => ({ ...row, cells: settle(row.cells, choice) }));
  const cells = rows.flatMap((row) => row.cells);
  const counted = (state: string): number =>
    cells.filter((cell) => cell.state === state && roles.has(cell.role)).length;
  const skipped = preview.rows.filter((row) => row.skipped !== undefined);
  const toWrite = cellsToWrite(preview, choice).length;
  const { before, after } = totalsOf(preview.rows, choice);

  async function apply(): Promise<Outcome> {
    rememberName(by);
    const applied = await applySalary(workbook, compiled, source, preview, {
      ...choice,
      language,
      by,
      time: now(),
    });
    if (applied.ok) setWritten(true);
    return outcomeOf(applied, texts.applied(toWrite, source.sheet));
  }

  return (
    <section className={styles.section} aria-label={say(texts.preview)}>
      <Subtitle2 as="h2">{say(texts.preview)}</Subtitle2>
      <div role="status">
        <Text block>{say(texts.summary(counted('change'), counted('same'), skipped.length))}</Text>
        <Text block weight="semibold">
          {say(
            texts.totalLine(
              moneyText(before),
              moneyText(after),
              `${after >= before ? '+' : '−'}${moneyText(Math.abs(after - before))}`,
            ),
          )}
        </Text>
      </div>
      {preview.warnings.map((warning) => (
        <MessageBar key={warning.en} intent="warning" layout="multiline">
          <MessageBarBody>{say(warning)}</MessageBarBody>
        </MessageBar>
      ))}
      {skipped.length > 0 && (
        <RowList
          open
          title={say(texts.skippedRows(skipped.length))}
          rows={skipped.map((row) => ({
            row: row.row,
            words: row.name,
            why: row.skipped ?? texts.skippedRows(1),
          }))}
        />
      )}
      <PreviewTable rows={rows} roles={roles} />
      {preview.passedOver.length > 0 && (
        <RowList
          title={say(texts.passedOver(preview.passedOver.length))}
          rows={preview.passedOver.map((row) => ({ row: row.row, words: row.words, why: row.why }))}
        />
      )}
      <Field label={say(texts.writeColumns)}>
        <div className={styles.checks} role="group">
          {outputs.map((role) => (
            <Checkbox
              key={role}
              label={say(roleLabel(role))}
              checked={roles.has(role)}
              onChange={(_, { checked }) => setRoles(withRole(roles, role, checked === true))}
            />
          ))}
          {counted('formula') > 0 && (
            <Checkbox
              label={say(texts.overwriteFormulas(counted('formula')))}
              checked={overwriteFormulas}
              onChange={(_, { checked }) => setFormulas(checked === true)}
            />
          )}
          {counted('override') > 0 && (
            <Checkbox
              label={say(texts.overwriteOverrides(counted('override')))}
              checked={overwriteOverrides}
              onChange={(_, { checked }) => setOverrides(checked === true)}
            />
          )}
        </div>
      </Field>
      <Field label={say(texts.by)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button
        appearance="primary"
        disabled={command.busy || written || toWrite === 0}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void command.run(apply)}
      >
        {say(toWrite === 0 ? texts.nothingToWrite : texts.apply(toWrite))}
      </Button>
      <Notice command={command} />
    </section>
  );
}

function withRole(roles: ReadonlySet<Role>, role: Role, wanted: boolean): ReadonlySet<Role> {
  const next = new Set(roles);
  if (wanted) next.add(role);
  else next.delete(role);
  return next;
}
