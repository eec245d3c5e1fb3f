/** What the slips come to, beside the pay sheet. */
import { makeStyles } from '@fluentui/react-components';
import { moneyWords } from '../../../workbook/slips/shown';
import type { Sum } from '../../../workbook/slips/sums';
import { useChangeStyles } from '../../components/change-table';
import { usePane } from '../../context';
import { slipsTexts } from './texts';

const useStyles = makeStyles({ scroll: { overflowX: 'auto' } });

export function SumsTable({ sums }: { readonly sums: readonly Sum[] }) {
  const styles = { ...useChangeStyles(), ...useStyles() };
  const { say } = usePane();
  const heads = [slipsTexts.ofSlips, slipsTexts.ofNone, slipsTexts.ofSheet, slipsTexts.difference];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say(slipsTexts.sums)}>
      <table className={styles.table} aria-label={say(slipsTexts.sums)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(slipsTexts.item)}
            </th>
            {heads.map((head) => (
              <th key={head.en} scope="col" className={`${styles.head} ${styles.number}`}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.map(({ label, slips, none, sheet, difference }) => (
            <tr key={label.en}>
              <th scope="row" className={styles.item}>
                {say(label)}
              </th>
              {[slips, none, sheet, difference].map((amount, index) => (
                <td key={index} className={styles.number}>
                  {moneyWords(amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
