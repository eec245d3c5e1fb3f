/** Converts the formulas of a sheet: a choice, a preview, and only then the workbook. */
import { Button, Field, makeStyles, Radio, RadioGroup, Select, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Watch } from '../../../workbook/port';
import type { Conversion, Direction } from '../../../workbook/native/conversion';
import { BackHeader } from '../../components/back-header';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { functionsTexts } from './texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { ConvertPreview } from './convert-preview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px' },
});

export function ConvertPanel({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [direction, setDirection] = useState<Direction>('native');
  const [conversion, setConversion] = useState<Conversion | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([workbook.sheets(), workbook.selection()]).then(([all, selected]) => {
      if (!current) return;
      const visible = all.filter((one) => one.visible).map(({ name }) => name);
      setSheets(visible);
      setSheet((chosen) => chosen || (selected?.sheet ?? visible[0] ?? ''));
    });
    return () => {
      current = false;
    };
  }, [workbook]);

  async function preview(): Promise<Outcome | null> {
    setConversion(null);
    const { convertSheet } = await import(
      /* webpackChunkName: "native" */ '../../../workbook/native/convert-sheet'
    );
    const found = await convertSheet(workbook, sheet, direction, language);
    if (found === null) return { tone: 'warning', words: functionsTexts.nothingOnSheet };
    if (found.changes.length + found.refused.length === 0)
      return { tone: 'warning', words: functionsTexts.nothingToConvert };
    setConversion(found);
    return null;
  }

  async function apply({ changes, patch }: Conversion, watch: Watch): Promise<Outcome> {
    const applied = await workbook.apply(patch, watch);
    if (applied.ok) setConversion(null);
    return outcomeOf(applied, functionsTexts.converted(changes.length, sheet));
  }

  const choose = (change: () => void): void => {
    change();
    setConversion(null);
    command.clear();
  };
  return (
    <>
      <BackHeader
        title={say(functionsTexts.convert)}
        subtitle={say(functionsTexts.convertAbout)}
        onBack={onBack}
      />
      <div className={styles.form}>
        <Field label={say(functionsTexts.convertSheet)}>
          <Select value={sheet} onChange={(_, { value }) => choose(() => setSheet(value))}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={say(functionsTexts.convertTo)}>
          <RadioGroup
            value={direction}
            onChange={(_, { value }) => choose(() => setDirection(value as Direction))}
          >
            <Radio value="native" label={say(functionsTexts.toNative)} />
            <Radio value="functions" label={say(functionsTexts.toFunctions)} />
            <Radio value="values" label={say(functionsTexts.toValues)} />
          </RadioGroup>
        </Field>
        <Button
          disabledFocusable={command.busy}
          disabled={sheet === ''}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void command.run(preview)}
        >
          {say(functionsTexts.previewConversion)}
        </Button>
      </div>
      {conversion !== null && (
        <>
          <ConvertPreview conversion={conversion} />
          <Button
            appearance="primary"
            disabled={conversion.changes.length === 0}
            disabledFocusable={command.busy}
            onClick={() => void command.run((watch) => apply(conversion, watch))}
          >
            {say(functionsTexts.applyConversion)}
          </Button>
        </>
      )}
      <Notice command={command} />
    </>
  );
}
