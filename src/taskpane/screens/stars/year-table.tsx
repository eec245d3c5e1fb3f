/** The year of the ledger: months by star, and the best, ties named. */
import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { topStar } from '../../../core/stars/rate';
import type { Ledger } from '../../../workbook/stars/ledger-read';
import { starYear, yearsOf } from '../../../workbook/stars/ledger-year';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';

interface Props {
  readonly ledger: Ledger;
  readonly compiled: CompiledScheme;
}

export function YearTable({ ledger, compiled }: Props) {
  const { say } = usePane();
  const [wanted, setWanted] = useState<number | null>(null);
  const years = yearsOf(ledger, compiled.scheme);
  const year = years.find((one) => one === wanted) ?? years[0];
  if (year === undefined) return null;
  return (
    <>
      <Field label={say(starsTexts.year)} orientation="horizontal">
        <Select value={String(year)} onChange={(_, { value }) => setWanted(Number(value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <People ledger={ledger} compiled={compiled} year={year} />
    </>
  );
}

function People({ ledger, compiled, year }: Props & { readonly year: number }) {
  const styles = useStarStyles();
  const { say } = usePane();
  const { people, best, star, most } = starYear(ledger, compiled.scheme, topStar(compiled), year);
  const paged = usePaged(people);
  const names = best.map(({ name }) => name);
  return (
    <>
      <Text block weight="semibold">
        {say(best.length === 0 ? starsTexts.noBest(star) : starsTexts.best(star, most, names))}
      </Text>
      <table className={styles.table} aria-label={say(starsTexts.year)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(starsTexts.name)}
            </th>
            <th scope="col" className={styles.head}>
              {say(starsTexts.counts)}
            </th>
          </tr>
        </thead>
        <tbody>
          {paged.entries.map(({ id, name, months }) => (
            <tr key={`${id} ${name}`}>
              <th scope="row" className={styles.cell}>
                {id === '' ? name : `${name} ${id}`}
              </th>
              <td className={styles.cell}>
                {months.map(({ star: own, count }) => `${own}★ × ${count}`).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paged={paged} />
    </>
  );
}
