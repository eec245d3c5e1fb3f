/** Rows that are written only once the user has ticked them, each with the reason. */
import { Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { PreviewRow } from '../../../workbook/salary/preview';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { personName } from './person-name';
import { salaryTexts } from './texts';

const useStyles = makeStyles({ checks: { display: 'flex', flexDirection: 'column' } });

interface Props {
  readonly rows: readonly PreviewRow[];
  readonly ticked: ReadonlySet<number>;
  readonly onChange: (ticked: ReadonlySet<number>) => void;
}

export function WaitingRows({ rows, ticked, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const title = useId();
  const paged = usePaged(rows);
  if (rows.length === 0) return null;
  const tick = (row: number, wanted: boolean): void => {
    const next = new Set(ticked);
    if (wanted) next.add(row);
    else next.delete(row);
    onChange(next);
  };
  return (
    <div className={styles.checks} role="group" aria-labelledby={title}>
      <Label id={title}>{say(salaryTexts.waiting(rows.length))}</Label>
      {rows.length > 1 && (
        <Checkbox
          label={say(salaryTexts.tickAll)}
          checked={ticked.size === rows.length ? true : ticked.size === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => onChange(new Set(checked === true ? rows.map(({ row }) => row) : []))}
        />
      )}
      {paged.entries.map((row) => (
        <Checkbox
          key={row.row}
          label={say(
            salaryTexts.rowReason(row.row + 1, personName(row, say, false), row.waits ?? salaryTexts.sure),
          )}
          checked={ticked.has(row.row)}
          onChange={(_, { checked }) => tick(row.row, checked === true)}
        />
      ))}
      <Pager paged={paged} />
    </div>
  );
}
