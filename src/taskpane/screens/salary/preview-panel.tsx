/** Every change before it is made, the rows left alone and why, the totals; then Apply. */
import { Button, Caption1, Field, Input, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { applySalary } from '../../../workbook/salary/apply';
import { payPlanFor } from '../../../workbook/salary/pay-plan';
import { cellsToWrite } from '../../../workbook/salary/patch';
import type { Watch } from '../../../workbook/port';
import type { SalaryPreview } from '../../../workbook/salary/preview';
import { usual } from '../../../workbook/salary/choice';
import { underChoice } from '../../../workbook/salary/standing';
import type { SalarySource } from '../../../workbook/salary/source';
import type { Text } from '../../../core/words/text';
import { Notice } from '../../components/notice';
import { WriteBar } from '../../components/write-bar';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { salaryTexts } from './texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { PreviewSummary, warningsOf } from './preview-summary';
import { PreviewTable } from './preview-table';
import { personName } from './person-name';
import { WaitingRows } from './waiting-rows';
import { applyWords } from './apply-words';
import { now, rememberedName, rememberName } from './who-and-when';
import { WriteChoices } from './write-choices';

const useStyles = makeStyles({
  section: { marginTop: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  reminder: { paddingBottom: '4px' },
});

const NOBODY: ReadonlySet<number> = new Set();

interface Props {
  readonly compiled: CompiledScheme;
  readonly source: SalarySource;
  readonly preview: SalaryPreview;
}

export function PreviewPanel({ compiled, source, preview }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const outputs = (payPlanFor(compiled, preview.mapping)?.writes ?? []).filter(
    (role) => preview.mapping.columns[role] !== undefined,
  );
  const [choice, setChoice] = useState(() => usual(outputs));
  const [by, setBy] = useState(rememberedName);
  const [written, setWritten] = useState(false);

  const reason = (row: number, words: string, why: Text): string =>
    say(salaryTexts.rowReason(row + 1, words, why));
  const { roles } = choice;
  const rows = preview.rows.map((row) => ({ ...row, cells: underChoice(row.cells, choice) }));
  const cells = rows.flatMap((row) => row.cells);
  const counted = (state: string): number =>
    cells.filter((cell) => cell.state === state && !cell.locked && roles.has(cell.role)).length;
  const skipped = preview.rows.filter((row) => row.skipped !== undefined);
  const toWrite = cellsToWrite(preview, choice).length;
  const warnings = warningsOf(preview, choice);

  async function apply(watch: Watch): Promise<Outcome> {
    rememberName(by);
    const options = { ...choice, language, by, time: now() };
    const applied = await applySalary(workbook, compiled, source, preview, options, watch);
    if (applied.ok) setWritten(true);
    return outcomeOf(applied, salaryTexts.applied(toWrite, source.sheet));
  }

  return (
    <section className={styles.section} aria-label={say(salaryTexts.preview)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(salaryTexts.preview)}
      </Subtitle2>
      <PreviewSummary
        preview={preview}
        choice={choice}
        changes={counted('change')}
        same={counted('same')}
        warnings={warnings}
      />
      <ReasonList
        open
        title={say(salaryTexts.skippedRows(skipped.length))}
        reasons={skipped.map((row) =>
          reason(row.row, personName(row, say, false), row.skipped ?? salaryTexts.skippedRows(1)),
        )}
      />
      <WaitingRows
        rows={preview.rows.filter((row) => row.waits !== undefined)}
        ticked={choice.ticked ?? NOBODY}
        onChange={(ticked) => setChoice({ ...choice, ticked })}
      />
      <PreviewTable rows={rows} choice={choice} />
      <ReasonList
        title={say(salaryTexts.passedOver(preview.passedOver.length))}
        reasons={preview.passedOver.map(({ row, words, why }) => reason(row, words, why))}
      />
      <WriteChoices
        outputs={outputs}
        choice={choice}
        formulas={counted('formula')}
        overrides={counted('override')}
        onChange={setChoice}
      />
      <Field label={say(salaryTexts.by)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <WriteBar>
        {warnings.length > 0 && !written && (
          <Caption1 block className={styles.reminder}>
            {say(salaryTexts.warningsAbove(warnings.length))}
          </Caption1>
        )}
        <Button
          appearance="primary"
          disabled={written || toWrite === 0}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void command.run(apply)}
        >
          {say(applyWords(written, toWrite))}
        </Button>
        <Notice command={command} onUndone={() => setWritten(false)} />
      </WriteBar>
    </section>
  );
}
