/** 年度: the months of a year, who is best by the year's rule, and the sheet that prints it. */
import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatFixed } from '../../../core/number/format';
import { readYear, type YearReading } from '../../../workbook/closing/year/read-year';
import { yearOf } from '../../../workbook/closing/year/year';
import type { Year } from '../../../workbook/closing/year/year-types';
import { yearPatch } from '../../../workbook/closing/year/year-sheet';
import { Notice } from '../../components/notice';
import { useChangeStyles } from '../../components/change-table';
import { Pager, usePaged } from '../../components/pager';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { outcomeOf, useCommand } from '../../use-command';
import { yearTexts } from './texts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
});

export function YearScreen({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const reading = useCommand();
  const [read, setRead] = useState<YearReading | null>(null);
  const wanted = useRef<number | undefined>(undefined);
  const { run } = reading;
  const again = useCallback(
    () =>
      run(async () => {
        setRead(await readYear(workbook, wanted.current));
        return null;
      }),
    [workbook, run],
  );
  useEffect(() => {
    if (shown) void again();
  }, [shown, again]);
  const year = read === null ? null : yearOf(read);
  return (
    <>
      <Text block className={styles.quiet}>
        {say(yearTexts.intro)}
      </Text>
      <Notice command={reading} />
      {reading.busy && read === null && <Spinner size="tiny" />}
      {!reading.busy && read === null && <Text block>{say(yearTexts.none)}</Text>}
      {read !== null && year !== null && (
        <div className={styles.part}>
          <Field label={say(yearTexts.year)}>
            <Select
              value={String(read.year)}
              onChange={(_, { value }) => {
                wanted.current = Number(value);
                void again();
              }}
            >
              {read.years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
          <Text>
            {say(yearTexts.months(year.months.filter(({ sealed }) => sealed).length, year.months.length))}
          </Text>
          <Text>{say(year.rule)}</Text>
          {year.best.length > 0 && <Text weight="semibold">{say(yearTexts.best(year.best))}</Text>}
          <ReasonList
            open
            level="h2"
            title={say(yearTexts.notes(year.notes.length))}
            reasons={year.notes.map((words) => say(words))}
          />
          <People year={year} />
          <Button
            appearance="primary"
            disabledFocusable={command.busy}
            onClick={() =>
              void command.run(async (watch) =>
                outcomeOf(
                  await workbook.apply(yearPatch(year, read.survey, language), watch),
                  yearTexts.made,
                ),
              )
            }
          >
            {say(yearTexts.write(year.people.length))}
          </Button>
          <Notice command={command} />
        </div>
      )}
    </>
  );
}

function People({ year }: { readonly year: Year }) {
  const styles = useChangeStyles();
  const { say } = usePane();
  const last = Number.MAX_SAFE_INTEGER;
  const paged = usePaged([...year.people].sort((a, b) => (a.rank ?? last) - (b.rank ?? last)));
  return (
    <>
      <table className={styles.table} aria-label={say(yearTexts.people)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(yearTexts.name)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {say(year.meanTitle)}
            </th>
            {year.countTitle !== undefined && (
              <th scope="col" className={`${styles.head} ${styles.number}`}>
                {say(year.countTitle)}
              </th>
            )}
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {say(yearTexts.rank)}
            </th>
          </tr>
        </thead>
        <tbody>
          {paged.entries.map(({ name, id, mean, count, rank }, index) => (
            <tr key={`${name} ${id} ${index}`}>
              <th scope="row" className={styles.item}>
                {name}
              </th>
              <td className={styles.number}>{mean === undefined ? '—' : formatFixed(mean)}</td>
              {year.countTitle !== undefined && <td className={styles.number}>{count ?? '—'}</td>}
              <td className={styles.number}>{rank ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paged={paged} />
    </>
  );
}
