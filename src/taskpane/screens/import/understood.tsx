/** One line per table: which export it is, how many rows of people, of which days, what was left out. */
import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text } from '@fluentui/react-components';
import { monthOfPeriod, type Period } from '../../../core/import/period';
import type { Table } from '../../../core/import/table';
import { usePane } from '../../context';
import { importTexts } from './texts';

const useStyles = makeStyles({ heading: { margin: '16px 0 4px' }, line: { overflowWrap: 'anywhere' } });

export function Understood({ tables }: { readonly tables: readonly Table[] }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section aria-label={say(importTexts.understood)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(importTexts.understood)}
      </Subtitle2>
      <div role="status">
        {tables.map(({ source, known, people, left, period }, index) => (
          <Text key={index} block className={styles.line}>
            {say(importTexts.understoodLine(known.profile.name, people.length, daysOf(period), left.length))}
            {period === undefined && ` · ${source.name}`}
          </Text>
        ))}
      </div>
      {tables.some(({ period }) => period === undefined) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(importTexts.noPeriod)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function daysOf(period: Period | undefined): string {
  if (period === undefined) return '';
  return monthOfPeriod(period) ?? `${period.from} – ${period.to}`;
}
