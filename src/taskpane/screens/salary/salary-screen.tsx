/** Recalculates the salary columns of an existing sheet: choose, check the columns, preview, apply. */
import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { compiledOf } from '../../../core/schemes';
import { schemes } from '../../../schemes/all';
import { mappingFault, payPlanOf } from '../../../workbook/salary/pay-plan';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { salaryTexts } from './texts';
import { ColumnMapping } from './column-mapping';
import { PreviewPanel } from './preview-panel';
import { useSalary } from './use-salary';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px', marginBottom: '8px' },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-end' },
  grow: { flexGrow: 1, minWidth: 0 },
});

const PAYING = schemes.filter((scheme) => payPlanOf(compiledOf(scheme)) !== undefined);

/** `shown` while this is the screen that the user sees. */
export function SalaryScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const salary = useSalary(workbook, shown);
  const { sheet, source, mapping, made, reading } = salary;
  const [schemeId, setSchemeId] = useState('presales-standard');
  const scheme = PAYING.find((one) => one.id === schemeId) ?? PAYING[0];
  if (scheme === undefined) return null;
  const compiled = compiledOf(scheme);
  return (
    <>
      <Text block className={styles.intro}>
        {say(salaryTexts.salaryIntro)}
      </Text>
      <div className={styles.tools}>
        <div className={styles.row}>
          <Field className={styles.grow} label={say(salaryTexts.sheet)}>
            <Select value={sheet} onChange={(_, { value }) => salary.choose(value)}>
              {salary.sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            aria-label={say(salaryTexts.reread)}
            title={say(salaryTexts.reread)}
            icon={reading.busy ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
            onClick={salary.reread}
          />
        </div>
        <Field label={say(salaryTexts.scheme)}>
          <Select
            value={scheme.id}
            onChange={(_, { value }) => {
              setSchemeId(value);
              salary.dropPreview();
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
        <ColumnMapping
          compiled={compiled}
          source={source}
          mapping={mapping}
          fault={mappingFault(compiled, mapping)}
          busy={reading.busy}
          onChange={salary.change}
          onPreview={() => salary.preview(compiled)}
        />
      )}
      {made !== null && (
        <PreviewPanel key={made.number} compiled={compiled} source={made.source} preview={made.preview} />
      )}
    </>
  );
}
