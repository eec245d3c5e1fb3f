/** 本月: the steps of the month as the workbook has them, and the way to the other screens. */
import {
  Button,
  Field,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { monthKey, monthShown } from '../../../workbook/month/month-of';
import type { StepAction } from '../../../workbook/month/step';
import { Notice } from '../../components/notice';
import type { Travel } from '../../components/screen-entry';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { EmptyBook } from './empty-book';
import { StepList } from './step-list';
import { homeTexts } from './texts';
import { useMonth } from './use-month';

const useStyles = makeStyles({
  fault: { color: tokens.colorPaletteRedForeground1 },
  heading: { display: 'block', marginTop: '20px', marginBottom: '8px' },
  others: { display: 'flex', flexWrap: 'wrap', gap: '8px', listStyle: 'none', padding: 0, margin: 0 },
});

export function HomeScreen({ shown, travel }: { readonly shown: boolean; readonly travel: Travel }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { reading, fault, choose, again } = useMonth(workbook, shown);
  const command = useCommand();

  function act({ screen, area }: StepAction): void {
    if (screen !== undefined) return travel.open(screen, area);
    if (area === undefined) return;
    void command.run(async () => {
      const gone = await workbook.select(area).then(
        () => false,
        () => true,
      );
      if (!gone) return null;
      await again();
      return { tone: 'warning', words: homeTexts.gone };
    });
  }

  return (
    <>
      {fault !== null && (
        <Text block role="alert" className={styles.fault}>
          {say(fault)}
        </Text>
      )}
      {reading === null && fault === null && <Spinner size="tiny" label={say(homeTexts.reading)} />}
      {reading?.empty === true && <EmptyBook command={command} again={again} />}
      {reading !== null && !reading.empty && (
        <>
          {reading.months.length > 0 && (
            <Field label={say(homeTexts.month)} orientation="horizontal">
              <Select
                value={reading.month === null ? '' : monthKey(reading.month)}
                onChange={(_, { value }) => choose(value)}
              >
                {reading.months.map((one) => (
                  <option key={monthKey(one)} value={monthKey(one)}>
                    {say(monthShown(one))}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <StepList reading={reading} onAct={act} />
        </>
      )}
      <Notice command={command} onUndone={() => void again()} />
      <Subtitle2 as="h2" className={styles.heading}>
        {say(homeTexts.more)}
      </Subtitle2>
      <ul className={styles.others}>
        {travel.others.map(({ id, title, icon }) => (
          <li key={id}>
            <Button icon={icon} onClick={() => travel.open(id)}>
              {say(title)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
