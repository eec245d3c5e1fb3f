/** Before → after, person by person; long lists a part at a time, and nothing where there is nothing. */
import { Caption1 } from '@fluentui/react-components';
import type { Text } from '../../core/words/text';
import { usePane } from '../context';
import { ChangeTable, useChangeStyles } from './change-table';
import { Pager, usePaged } from './pager';

export interface Change {
  readonly key: string;
  readonly item: Text;
  readonly before: string;
  readonly after: string;
  /** It would be written. */
  readonly written: boolean;
  readonly notes: readonly Text[];
}

export interface PersonWithChanges {
  readonly row: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly id: string;
  readonly changes: readonly Change[];
}

interface Props {
  readonly label: Text;
  readonly words: Parameters<typeof ChangeTable>[0]['words'];
  readonly people: readonly PersonWithChanges[];
}

export function PersonChanges({ label, words, people }: Props) {
  const styles = useChangeStyles();
  const { say } = usePane();
  const listed = people.filter(({ changes }) => changes.length > 0);
  const paged = usePaged(listed);
  if (listed.length === 0) return null;
  return (
    <>
      <ChangeTable label={say(label)} words={words}>
        {paged.entries.map(({ row, name, id, changes }) => (
          <tbody key={row}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.person}>
                {id === '' ? name : `${name} ${id}`}
              </th>
            </tr>
            {changes.map(({ key, item, before, after, written, notes }) => (
              <tr key={key}>
                <th scope="row" className={styles.item}>
                  {say(item)}
                </th>
                <td className={styles.number}>{before}</td>
                <td className={`${styles.number} ${written ? styles.changed : ''}`}>
                  {after}
                  {notes.map((note) => (
                    <Caption1 block key={note.en}>
                      {say(note)}
                    </Caption1>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ChangeTable>
      <Pager paged={paged} />
    </>
  );
}
