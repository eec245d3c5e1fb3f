/** Recalculates the salary columns of an existing sheet: choose, check the columns, preview, apply. */
import { Button, Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import { compiledOf } from '../../../core/schemes';
import { schemes } from '../../../schemes/all';
import { mappingFault, payPlanOf, type Mapping } from '../../../workbook/salary/mapping';
import { JOURNAL_SHEET } from '../../../workbook/salary/journal-sheet';
import {
  makePreview,
  readSalarySheet,
  startMapping,
  type SalarySource,
} from '../../../workbook/salary/source';
import type { SalaryPreview } from '../../../workbook/salary/preview';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { texts } from '../../texts';
import { useCommand, type Outcome } from '../../use-command';
import { ColumnMapping } from './column-mapping';
import { PreviewPanel } from './preview-panel';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '8px' },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-end' },
  grow: { flexGrow: 1, minWidth: 0 },
});

const PAYING = schemes.filter((scheme) => payPlanOf(compiledOf(scheme)) !== undefined);

export function SalaryScreen() {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const reading = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [schemeId, setSchemeId] = useState('presales-standard');
  const [sheet, setSheet] = useState('');
  const [source, setSource] = useState<SalarySource | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [preview, setPreview] = useState<SalaryPreview | null>(null);
  const scheme = PAYING.find((one) => one.id === schemeId) ?? PAYING[0];
  const { run } = reading;

  const read = useCallback(
    async (name: string): Promise<Outcome | null> => {
      setPreview(null);
      const list = (await workbook.sheets())
        .filter((one) => one.visible && one.name !== JOURNAL_SHEET)
        .map((one) => one.name);
      setSheets(list);
      const active = name === '' ? (await workbook.selection())?.sheet : name;
      const target = active !== undefined && list.includes(active) ? active : list[0];
      if (target === undefined) return null;
      setSheet(target);
      const found = await readSalarySheet(workbook, target);
      setSource(found);
      setMapping(
        found.block === null
          ? null
          : (startMapping(found) ?? { sheet: target, headerRow: found.block.area.row, columns: {} }),
      );
      if (found.block === null) return { tone: 'warning', words: texts.emptySheet };
      if (found.remembered !== undefined) return { tone: 'success', words: texts.remembered };
      return found.recognised === null ? { tone: 'warning', words: texts.noHeader } : null;
    },
    [workbook],
  );
  useEffect(() => void run(() => read('')), [read, run]);

  if (scheme === undefined) return null;
  const compiled = compiledOf(scheme);
  const fault = mapping === null ? undefined : mappingFault(compiled, mapping);
  return (
    <>
      <p>{say(texts.salaryIntro)}</p>
      <div className={styles.tools}>
        <div className={styles.row}>
          <Field className={styles.grow} label={say(texts.sheet)}>
            <Select value={sheet} onChange={(_, { value }) => void run(() => read(value))}>
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            aria-label={say(texts.reread)}
            icon={reading.busy ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
            onClick={() => void run(() => read(sheet))}
          />
        </div>
        <Field label={say(texts.scheme)}>
          <Select
            value={scheme.id}
            onChange={(_, { value }) => {
              setSchemeId(value);
              setPreview(null);
            }}
          >
            {PAYING.map((one) => (
              <option key={one.id} value={one.id}>
                {one.number}. {say(one.name)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Notice command={reading} />
      {source !== null && source.block !== null && mapping !== null && (
        <>
          <ColumnMapping
            compiled={compiled}
            source={source}
            mapping={mapping}
            fault={fault}
            onChange={(next) => {
              setMapping(next);
              setPreview(null);
            }}
            onPreview={() => setPreview(makePreview(compiled, source, mapping))}
          />
          {preview !== null && (
            <PreviewPanel
              key={`${scheme.id} ${sheet}`}
              compiled={compiled}
              source={source}
              preview={preview}
            />
          )}
        </>
      )}
    </>
  );
}
