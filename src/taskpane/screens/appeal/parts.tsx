/** The person's value, points, total, grade, rank and amounts, before and after; who is overtaken; Σ of pay. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatFixed } from '../../../core/number/format';
import type { Case } from '../../../workbook/closing/appeal/case';
import { partsOf, shownIn } from '../../../workbook/closing/appeal/parts';
import { ChangeTable, useChangeStyles } from '../../components/change-table';
import { usePane } from '../../context';
import { appealTexts, CHANGE_WORDS } from './texts';

const useStyles = makeStyles({ warning: { color: tokens.colorPaletteDarkOrangeForeground1 } });

export function Parts({ one }: { readonly one: Case }) {
  const styles = useChangeStyles();
  const own = useStyles();
  const { say } = usePane();
  const { person, sum, unpaid, displaced } = one.outcome;
  return (
    <>
      <ChangeTable label={person.name} words={CHANGE_WORDS}>
        <tbody>
          {partsOf(one).map(({ label, before, after, kind }) => (
            <tr key={label}>
              <th scope="row" className={styles.item}>
                {label}
              </th>
              <td className={styles.number}>{shownIn(before, kind)}</td>
              <td className={`${styles.number} ${before === after ? '' : styles.changed}`}>
                {shownIn(after, kind)}
              </td>
            </tr>
          ))}
        </tbody>
      </ChangeTable>
      {displaced.length > 0 && <Text>{say(appealTexts.displaced(displaced))}</Text>}
      {sum !== undefined && (
        <Text>{say(appealTexts.sum(formatFixed(sum.before), formatFixed(sum.after)))}</Text>
      )}
      {unpaid !== undefined && (
        <Text role="status" className={own.warning}>
          {say(unpaid)}
        </Text>
      )}
    </>
  );
}
