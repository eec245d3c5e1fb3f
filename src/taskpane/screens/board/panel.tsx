/** One panel: its heading, its picture, and the table of the same figures, which the eye may fold out. */
import { makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Text } from '../../../core/words/text';
import { usePane } from '../../context';
import { BoardTable, type TableData } from './board-table';
import { boardTexts } from './texts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginTop: '20px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  heading: { margin: 0 },
  // Out of sight and still read out.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly title: Text;
  readonly table: TableData;
  /** A picture of what the table says; nothing of it can be worked. */
  readonly chart?: ReactNode;
  readonly children?: ReactNode;
}

export function Panel({ title, table, chart, children }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  const tableId = useId();
  const shown = chart === undefined || open;
  return (
    <section className={styles.panel} aria-label={say(title)}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say(title)}
        </Subtitle2>
        {chart !== undefined && (
          <Switch
            label={say(boardTexts.table)}
            aria-label={say(boardTexts.tableOf(title))}
            checked={open}
            onChange={(_, { checked }) => setOpen(checked)}
          />
        )}
      </div>
      {chart !== undefined && (
        <div role="img" aria-label={say(boardTexts.chartOf(title))} aria-details={tableId}>
          {chart}
        </div>
      )}
      <div className={shown ? undefined : styles.unseen}>
        <BoardTable id={tableId} label={say(title)} data={table} />
      </div>
      {children}
    </section>
  );
}
