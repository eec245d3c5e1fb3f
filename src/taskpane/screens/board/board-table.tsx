/** The figures of a panel: read out by screen readers, and shown to whoever wants them. */
import { useTableStyles } from '../rules/table-styles';
import { usePane } from '../../context';
import type { Text } from '../../../core/words/text';

export interface TableData {
  readonly head: readonly Text[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

export function BoardTable({
  label,
  data,
  id,
}: {
  label: string;
  data: TableData;
  /** For what says the same in another way. */
  id?: string;
}) {
  const styles = useTableStyles();
  const { say } = usePane();
  return (
    <table id={id} className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {data.head.map((words, column) => (
            <th key={column} scope="col" className={column === 0 ? styles.head : styles.headNumber}>
              {say(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, index) => (
          <tr key={index}>
            {row.map((words, column) =>
              column === 0 ? (
                <th key={column} scope="row" className={styles.row}>
                  {words}
                </th>
              ) : (
                <td key={column} className={styles.number}>
                  {words}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
