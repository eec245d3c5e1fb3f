/** 申诉: a person, an indicator, a claimed value; what it would change; then the verdict. */
import { Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readAppeal, type AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { monthKey, monthShown } from '../../../workbook/month/month-of';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { Claiming } from './claiming';
import { appealTexts } from './texts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
});

export function AppealScreen({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const reading = useCommand();
  const command = useCommand();
  const [view, setView] = useState<AppealView | null>(null);
  const wanted = useRef<string | undefined>(undefined);
  const { run } = reading;
  const again = useCallback(
    () =>
      run(async () => {
        setView(await readAppeal(workbook, wanted.current));
        return null;
      }),
    [workbook, run],
  );
  useEffect(() => {
    if (shown) void again();
  }, [shown, again]);
  const month = view?.reading.month ?? null;
  return (
    <>
      <Text block className={styles.quiet}>
        {say(appealTexts.intro)}
      </Text>
      {view === null && reading.busy && <Spinner size="tiny" />}
      <Notice command={reading} />
      <Notice command={command} onUndone={() => void again()} />
      {view !== null && month !== null && (
        <div className={styles.part}>
          <Field label={say(appealTexts.month)}>
            <Select
              value={monthKey(month)}
              onChange={(_, { value }) => {
                wanted.current = value;
                void again();
              }}
            >
              {view.reading.months.map((one) => (
                <option key={monthKey(one)} value={monthKey(one)}>
                  {say(monthShown(one))}
                </option>
              ))}
            </Select>
          </Field>
          {view.book.sealed && <Text>{say(appealTexts.sealed)}</Text>}
          {view.assessments.length > 0 && (
            <Claiming key={monthKey(month)} view={view} command={command} again={again} />
          )}
        </div>
      )}
      {view !== null && view.assessments.length === 0 && (
        <Text block>{say(view.broken ?? appealTexts.none)}</Text>
      )}
    </>
  );
}
