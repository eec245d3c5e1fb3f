/** 月结: what to look at before closing, the seal, and afterwards what was changed. */
import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { monthKey, monthShown } from '../../../workbook/month/month-of';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { ClosedPanel } from './closed-panel';
import { SealPanel } from './seal-panel';
import { SignPanel } from './sign-panel';
import { closingTexts } from './texts';
import { useClosing } from './use-closing';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', alignItems: 'flex-end', gap: '8px', margin: '12px 0 8px' },
  month: { flexGrow: 1, minWidth: 0 },
});

export function ClosingScreen({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { view, reading, choose, again } = useClosing(workbook, shown);
  // Of the screen, and not of a part: closing a month puts another part in its place.
  const command = useCommand();
  const month = view?.reading.month ?? null;
  return (
    <>
      <Text block className={styles.intro}>
        {say(closingTexts.intro)}
      </Text>
      {view === null && reading.busy && <Spinner size="tiny" label={say(closingTexts.reading)} />}
      <Notice command={reading} />
      {view !== null && month === null && <Text block>{say(closingTexts.noMonth)}</Text>}
      {view !== null && month !== null && (
        <>
          <div className={styles.tools}>
            <Field label={say(closingTexts.month)} className={styles.month}>
              <Select value={monthKey(month)} onChange={(_, { value }) => choose(value)}>
                {view.reading.months.map((one) => (
                  <option key={monthKey(one)} value={monthKey(one)}>
                    {say(monthShown(one))}
                  </option>
                ))}
              </Select>
            </Field>
            <Button disabledFocusable={reading.busy} onClick={() => void again()}>
              {say(closingTexts.again)}
            </Button>
          </div>
          <Notice command={command} onUndone={() => void again()} />
          {view.verified === null ? (
            <SealPanel key={monthKey(month)} view={view} again={again} command={command} />
          ) : (
            <ClosedPanel
              key={monthKey(month)}
              view={view}
              verified={view.verified}
              again={again}
              command={command}
            />
          )}
          <SignPanel view={view} again={again} command={command} />
        </>
      )}
    </>
  );
}
