/** Before → after, person by person; long lists a part at a time. */
import { Caption1 } from '@fluentui/react-components';
import { isBlank, isError, type Cell } from '../../../core/cell';
import { formatNumber, formatPercent } from '../../../core/number/format';
import type { Text } from '../../../core/words/text';
import type { InputOptions } from '../../../workbook/import/options';
import type { PlanRow } from '../../../workbook/import/plan';
import type { PlannedCell } from '../../../workbook/import/planned-cell';
import { ChangeTable, useChangeStyles } from '../../components/change-table';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { importTexts } from './texts';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly inputs: readonly InputOptions[];
  readonly overwrite: boolean;
}

export function PreviewTable({ rows, inputs, overwrite }: Props) {
  const styles = useChangeStyles();
  const { say } = usePane();
  const byKey = new Map(inputs.map(({ input }) => [input.key, input]));
  const listed = rows.filter(({ cells }) => cells.length > 0);
  const paged = usePaged(listed);
  if (listed.length === 0) return null;
  return (
    <>
      <ChangeTable label={say(importTexts.preview)} words={importTexts}>
        {paged.entries.map(({ person, cells }) => (
          <tbody key={person.row}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.person}>
                {person.id === '' ? person.name : `${person.name} ${person.id}`}
              </th>
            </tr>
            {cells.map((cell) => {
              const input = byKey.get(cell.key);
              const percent = input?.input === 'rate' || input?.input === 'ratio';
              const written = cell.state === 'change' || (cell.state === 'typed' && overwrite);
              const notes = [noteOf(cell, overwrite), cell.note].filter((one) => one !== undefined);
              return (
                <tr key={cell.key}>
                  <th scope="row" className={styles.item}>
                    {input && say(input.words)}
                  </th>
                  <td className={styles.number}>{shownAs(cell.before, percent)}</td>
                  <td className={`${styles.number} ${written ? styles.changed : ''}`}>
                    {shownAs(cell.after, percent)}
                    {notes.map((words) => (
                      <Caption1 block key={words.en}>
                        {say(words)}
                      </Caption1>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </ChangeTable>
      <Pager paged={paged} />
    </>
  );
}

function noteOf({ state }: PlannedCell, overwrite: boolean): Text | undefined {
  if (state === 'formula') return importTexts.formulaKept;
  if (state !== 'typed') return undefined;
  return overwrite ? importTexts.typedReplaced : importTexts.typedKept;
}

/** To six places: what is written has all of them. */
function shownAs(cell: Cell, percent: boolean): string {
  if (isBlank(cell)) return '–';
  if (isError(cell)) return cell.error;
  if (typeof cell !== 'number') return String(cell);
  const rounded = Math.round(cell * 1e6) / 1e6;
  return percent ? formatPercent(rounded) : formatNumber(rounded);
}
