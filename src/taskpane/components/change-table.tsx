/** The frame of a preview: item, before, after; a group of rows per person comes inside. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../core/words/text';
import { usePane } from '../context';

export const useChangeStyles = makeStyles({
  // Fixed: a long name breaks, and pushes no figure out of sight.
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  head: {
    textAlign: 'left',
    padding: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: 'right', padding: '4px' },
  person: {
    textAlign: 'left',
    padding: '8px 4px 2px',
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { padding: '4px', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground3 },
});

interface Props {
  readonly label: string;
  /** The heads of the columns. */
  readonly words: Readonly<Record<'item' | 'before' | 'after', Text>>;
  readonly children: ReactNode;
}

export function ChangeTable({ label, words, children }: Props) {
  const styles = useChangeStyles();
  const { say } = usePane();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {say(words.item)}
          </th>
          <th scope="col" className={`${styles.head} ${styles.number}`}>
            {say(words.before)}
          </th>
          <th scope="col" className={`${styles.head} ${styles.number}`}>
            {say(words.after)}
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}
