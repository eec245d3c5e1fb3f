/** What the new sheet will be, with the columns that the user may keep or empty, and the button that makes it. */
import { Button, Checkbox, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { isChoosable, type Choices } from '../../../workbook/next-month/columns';
import { nextMonth, type Reading } from '../../../workbook/next-month/next-month';
import { monthKey } from '../../../workbook/month/month-of';
import { usePreviewStyles } from '../../components/preview-styles';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { nextMonthTexts } from './texts';
import { toldOf } from './told';

const useStyles = makeStyles({
  heading: { margin: 0 },
  columns: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
});

interface Props {
  readonly reading: Reading;
  readonly month: string;
  readonly command: Command;
  readonly onMade: () => void;
}

export function NextMonthPreview({ reading, month, command, onMade }: Props) {
  const styles = useStyles();
  const look = usePreviewStyles();
  const { workbook, say } = usePane();
  const [choices, setChoices] = useState<Choices>(new Map());
  const answer = nextMonth(reading, { choices, ...(month === '' ? {} : { month }) });
  if (answer.kind !== 'plan') return null;
  const { plan } = answer;
  const { next, came, gone } = plan.people;
  const named = next.filter(({ name }) => name !== '').length;
  // On a sheet of ours those who come and go are among them already.
  const people = (plan.ours ? named : named - gone.size + came.length) - plan.without.length;
  const stay = people - (came.length - plan.without.length);
  const columns = plan.columns.filter((one) => isChoosable(one) && one.typed > 0);
  const told = toldOf(plan);
  return (
    <section className={look.preview} aria-label={say(nextMonthTexts.preview)}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say(nextMonthTexts.preview)}
      </Subtitle2>
      <Text role="status">{say(nextMonthTexts.summary(plan.sheet, monthKey(plan.to), stay))}</Text>
      {told.length > 0 && (
        <ul className={look.list}>
          {told.map((words) => (
            <li key={words.en}>{say(words)}</li>
          ))}
        </ul>
      )}
      {columns.length > 0 && (
        <fieldset className={styles.columns}>
          <legend>{say(nextMonthTexts.columns)}</legend>
          {columns.map(({ column, title, typed, way }) => (
            <Checkbox
              key={column}
              label={say(nextMonthTexts.column(title, typed))}
              checked={way === 'kept'}
              onChange={(_, { checked }) =>
                setChoices((before) => new Map(before).set(column, checked === true ? 'kept' : 'emptied'))
              }
            />
          ))}
        </fieldset>
      )}
      <Button
        appearance="primary"
        disabledFocusable={command.busy}
        onClick={() =>
          void command.run(async (watch) => {
            const applied = await workbook.apply(plan.patch, watch);
            if (applied.ok) onMade();
            return outcomeOf(applied, nextMonthTexts.made(plan.sheet));
          })
        }
      >
        {say(nextMonthTexts.make(people, plan.sheet))}
      </Button>
    </section>
  );
}
