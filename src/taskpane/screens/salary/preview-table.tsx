/** Before → after, person by person; long lists a part at a time. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { isBlank } from '../../../core/cell';
import type { Text as Words } from '../../../core/words/text';
import type { PreviewCell, PreviewRow } from '../../../workbook/salary/preview';
import { isWritten, type Choice } from '../../../workbook/salary/choice';
import { roleLabel } from '../../../workbook/salary/roles';
import { usePane } from '../../context';
import { commonTexts } from '../../texts/common';
import { personName } from './person-name';
import { salaryTexts } from './texts';
import { cellText, moneyText } from './money-text';

const STEP = 50;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
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
  cell: { padding: '4px' },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground3 },
  why: {
    display: 'block',
    padding: '0 4px 4px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function PreviewTable({ rows, choice }: { rows: readonly PreviewRow[]; choice: Choice }) {
  const styles = useStyles();
  const { say } = usePane();
  const { roles } = choice;
  const [shown, setShown] = useState(STEP);
  const listed = rows.filter((row) => row.cells.some((cell) => roles.has(cell.role)));
  const rest = listed.length - shown;
  if (listed.length === 0) return null;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(salaryTexts.item)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {say(salaryTexts.before)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {say(salaryTexts.after)}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, shown).map((row) => (
            <Fragment key={row.row}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.person}>
                  {personName(row, say)}
                </th>
              </tr>
              {row.cells
                .filter((cell) => roles.has(cell.role))
                .map((cell) => (
                  <tr key={cell.role}>
                    <td className={styles.cell}>{say(roleLabel(cell.role))}</td>
                    <td className={styles.number}>{isBlank(cell.before) ? '–' : cellText(cell.before)}</td>
                    <td className={`${styles.number} ${cell.state === 'change' ? styles.changed : ''}`}>
                      {cell.stands === undefined ? '?' : cellText(cell.stands)}
                      <StateNote cell={cell} choice={choice} />
                    </td>
                  </tr>
                ))}
              {row.because !== undefined && (
                <tr>
                  <td colSpan={3}>
                    <Caption1 className={styles.why}>{say(row.because)}</Caption1>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + STEP)}>{say(commonTexts.more(Math.min(rest, STEP)))}</Button>
      )}
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
