/** Before → after, a group of rows per person; long lists a part at a time. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isBlank } from '../../../core/cell';
import type { Text as Words } from '../../../core/words/text';
import type { PreviewCell, PreviewRow } from '../../../workbook/salary/preview';
import { isWritten, type Choice } from '../../../workbook/salary/choice';
import { roleLabel } from '../../../workbook/salary/roles';
import { ChangeTable, useChangeStyles } from '../../components/change-table';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { personName } from './person-name';
import { salaryTexts } from './texts';
import { cellText, moneyText } from './money-text';

const useStyles = makeStyles({
  why: {
    display: 'block',
    padding: '0 4px 4px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function PreviewTable({ rows, choice }: { rows: readonly PreviewRow[]; choice: Choice }) {
  const styles = useChangeStyles();
  const own = useStyles();
  const { say } = usePane();
  const { roles } = choice;
  const listed = rows.filter((row) => row.cells.some((cell) => roles.has(cell.role)));
  const paged = usePaged(listed);
  if (listed.length === 0) return null;
  return (
    <>
      <ChangeTable label={say(salaryTexts.changesTable)} words={salaryTexts}>
        {paged.entries.map((row) => (
          <tbody key={row.row}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.person}>
                {personName(row, say)}
              </th>
            </tr>
            {row.cells
              .filter((cell) => roles.has(cell.role))
              .map((cell) => (
                <tr key={cell.role}>
                  <th scope="row" className={styles.item}>
                    {say(roleLabel(cell.role))}
                  </th>
                  <td className={styles.number}>{isBlank(cell.before) ? '–' : cellText(cell.before)}</td>
                  <td className={`${styles.number} ${cell.state === 'change' ? styles.changed : ''}`}>
                    {cell.stands === undefined ? '?' : cellText(cell.stands)}
                    <StateNote cell={cell} choice={choice} />
                  </td>
                </tr>
              ))}
            {[row.because, row.net?.(row.cells).words].map(
              (words) =>
                words !== undefined && (
                  <tr key={words.en}>
                    <td colSpan={3}>
                      <Caption1 className={own.why}>{say(words)}</Caption1>
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        ))}
      </ChangeTable>
      <Pager paged={paged} />
    </>
  );
}

/** Why a cell is not what the scheme says. */
function StateNote({ cell, choice }: { cell: PreviewCell; choice: Choice }) {
  const { say } = usePane();
  const words = noteOf(cell, choice);
  return words === undefined ? null : <Caption1 block>{say(words)}</Caption1>;
}

function noteOf(cell: PreviewCell, choice: Choice): Words | undefined {
  if (cell.waits && choice.ticked?.has(cell.row) !== true && cell.state === 'change')
    return salaryTexts.waitsForWord;
  if (cell.state !== 'formula' && cell.state !== 'override') return undefined;
  if (isWritten(cell, choice)) return salaryTexts.overwritten;
  if (cell.state === 'override') return salaryTexts.overrideKept(moneyText(cell.byScheme));
  if (cell.stands === undefined) return salaryTexts.formulaUnforetold;
  return cell.locked ? salaryTexts.formulaLocked : salaryTexts.formulaKept;
}
