/** Makes the next month's sheet: choose this month's, see what is carried and what is not, make it. */
import { Button, Field, Input, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { nextMonth, readForNextMonth, type Reading } from '../../../workbook/next-month/next-month';
import { STAFF_SHEET } from '../../../workbook/staff/staff-sheet';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { startSheet, usable } from '../salary/start-sheet';
import { NextMonthPreview } from './next-month-preview';
import { nextMonthTexts } from './texts';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    marginTop: '12px',
    marginBottom: '8px',
  },
});

export function NextMonthScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const command = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [month, setMonth] = useState('');
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (!shown) return;
    void workbook.sheets().then(
      async (all) => {
        const list = usable(all).filter((name) => name !== STAFF_SHEET);
        const start = await startSheet(workbook, list);
        setSheets(list);
        setSheet((before) => (list.includes(before) ? before : (start ?? '')));
      },
      () => undefined,
    );
  }, [shown, workbook]);
  const answer = reading === null ? null : nextMonth(reading, month === '' ? {} : { month });
  const asks = month !== '' || answer?.kind === 'ask';
  return (
    <>
      <Text block className={styles.intro}>
        {say(nextMonthTexts.intro)}
      </Text>
      <div className={styles.tools}>
        <Field label={say(nextMonthTexts.sheet)}>
          <Select
            value={sheet}
            onChange={(_, { value }) => {
              setSheet(value);
              setMonth('');
              setReading(null);
            }}
          >
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {asks && (
          <Field label={say(nextMonthTexts.month)} hint={say(nextMonthTexts.monthHint)} required>
            <Input value={month} onChange={(_, { value }) => setMonth(value)} />
          </Field>
        )}
        <Button
          disabledFocusable={command.busy || sheet === ''}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() =>
            void command.run(async () => {
              setReading(await readForNextMonth(workbook, sheet));
              return null;
            })
          }
        >
          {say(nextMonthTexts.look)}
        </Button>
      </div>
      {answer !== null && answer.kind !== 'plan' && (
        <Text block role="status">
          {say(answer.why)}
        </Text>
      )}
      {reading !== null && answer?.kind === 'plan' && (
        <NextMonthPreview reading={reading} month={month} command={command} onMade={() => setReading(null)} />
      )}
      <Notice command={command} />
    </>
  );
}
