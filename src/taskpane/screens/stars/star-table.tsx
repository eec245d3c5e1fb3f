/** Everybody's stars: now, before, since; what the next one needs. Filtered, a part at a time; a name opens the person. */
import { Button, Caption1, Field, makeStyles, mergeClasses, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { explainNext } from '../../../core/explain/explain-stars';
import type { StarRow } from '../../../workbook/stars/table';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';

const useStyles = makeStyles({
  name: {
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: 0,
    textDecorationLine: 'underline',
  },
  narrow: { width: '18%' },
  since: { width: '24%' },
  words: { paddingBottom: '8px' },
});

type Filter = 'all' | 'rise' | 'risk';

const FILTERS: Readonly<Record<Filter, (row: StarRow) => boolean>> = {
  all: () => true,
  rise: ({ canRise }) => canRise,
  risk: ({ risk }) => risk !== undefined,
};

interface Props {
  readonly rows: readonly StarRow[];
  readonly onOpen: (row: StarRow) => void;
}

export function StarTable({ rows, onOpen }: Props) {
  const styles = useStarStyles();
  const own = useStyles();
  const { say } = usePane();
  const [filter, setFilter] = useState<Filter>('all');
  const wanted = rows.filter(FILTERS[filter]);
  const paged = usePaged(wanted);
  const estimated = rows.some(({ since, before }) => since?.recorded === false || before?.recorded === false);
  return (
    <div className={styles.part}>
      <Field label={say(starsTexts.filter)} hint={say(starsTexts.filterAbout)}>
        <Select value={filter} onChange={(_, { value }) => setFilter(value as Filter)}>
          {(['all', 'rise', 'risk'] as const).map((one) => (
            <option key={one} value={one}>
              {say(starsTexts[one](rows.filter(FILTERS[one]).length))}
            </option>
          ))}
        </Select>
      </Field>
      {wanted.length === 0 ? (
        <Text block>{say(starsTexts.nobody)}</Text>
      ) : (
        <table className={styles.table} style={{ tableLayout: 'fixed' }} aria-label={say(starsTexts.table)}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say(starsTexts.name)}
              </th>
              <th scope="col" className={mergeClasses(styles.head, own.narrow)}>
                {say(starsTexts.now)}
              </th>
              <th scope="col" className={mergeClasses(styles.head, own.narrow)}>
                {say(starsTexts.before)}
              </th>
              <th scope="col" className={mergeClasses(styles.head, own.since)}>
                {say(starsTexts.since)}
              </th>
            </tr>
          </thead>
          {paged.entries.map((row) => (
            <PersonLines key={row.person.row} row={row} onOpen={onOpen} />
          ))}
        </table>
      )}
      <Pager paged={paged} />
      {estimated && <Caption1 className={styles.quiet}>{say(starsTexts.estimatedAbout)}</Caption1>}
    </div>
  );
}

function PersonLines({ row, onOpen }: { readonly row: StarRow; readonly onOpen: Props['onOpen'] }) {
  const styles = useStarStyles();
  const own = useStyles();
  const { say } = usePane();
  const { person, rating, fault, before, since, canRise, risk, line, late } = row;
  const next = row.standing?.steps.find(({ star }) => star === rating?.next?.star);
  const failed = next?.gates.filter(({ met }) => !met).length ?? 0;
  const cell = mergeClasses(styles.cell, styles.first);
  const differs = line?.given !== undefined && rating !== undefined && line.given !== rating.star;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={cell}>
          <Button appearance="transparent" size="small" className={own.name} onClick={() => onOpen(row)}>
            {person.name}
          </Button>
        </th>
        <td className={cell}>
          {rating === undefined ? '–' : `${rating.star}★${arrow(rating.star, before?.star)}`}
        </td>
        <td className={cell}>{before === undefined ? '–' : `${before.star}★`}</td>
        <td className={cell}>
          {since?.month ?? '–'}
          {since?.recorded === false && (
            <Caption1 block className={styles.quiet}>
              {say(starsTexts.estimated)}
            </Caption1>
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={4} className={mergeClasses(styles.cell, own.words)}>
          {fault !== undefined && <Text size={200}>{say(fault)}</Text>}
          {rating !== undefined && <Text size={200}>{say(explainNext(rating))}</Text>}
          {late !== undefined && (
            <Caption1 block className={styles.bad}>
              {say(late)}
            </Caption1>
          )}
          {failed > 0 && (
            <Caption1 block className={styles.bad}>
              ✗ {say(starsTexts.gatesFailed(failed))}
            </Caption1>
          )}
          {canRise && (
            <Caption1 block className={styles.good}>
              ↑ {say(starsTexts.canRise)}
            </Caption1>
          )}
          {risk !== undefined && (
            <Caption1 block className={styles.bad}>
              ↓ {say(starsTexts.atRisk(risk))}
            </Caption1>
          )}
          {differs && (
            <Caption1 block>{say(starsTexts.recordedOtherwise(line.given ?? 0, rating.star))}</Caption1>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function arrow(now: number, before: number | undefined): string {
  if (before === undefined || now === before) return '';
  return now > before ? ' ↑' : ' ↓';
}
