/** Everybody else whom the claim moves: rank, grade, pay. */
import { Text } from '@fluentui/react-components';
import { formatFixed } from '../../../core/number/format';
import { totalPay, type Moved, type WhatIf } from '../../../workbook/closing/appeal/what-if';
import { ChangeTable, useChangeStyles } from '../../components/change-table';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { appealTexts, CHANGE_WORDS } from './texts';

export function Others({ outcome: { others } }: { readonly outcome: WhatIf }) {
  const styles = useChangeStyles();
  const { say } = usePane();
  const paged = usePaged(others);
  if (others.length === 0) return <Text>{say(appealTexts.nobody)}</Text>;
  return (
    <>
      <ChangeTable label={say(appealTexts.others(others.length))} words={CHANGE_WORDS}>
        {paged.entries.map((one) => (
          <tbody key={one.row}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.person}>
                {one.name}
              </th>
            </tr>
            {linesOf(one).map(({ label, before, after }) => (
              <tr key={label.en}>
                <th scope="row" className={styles.item}>
                  {say(label)}
                </th>
                <td className={styles.number}>{before}</td>
                <td className={`${styles.number} ${styles.changed}`}>{after}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </ChangeTable>
      <Pager paged={paged} />
    </>
  );
}

/** What differs. */
function linesOf({ before, after }: Moved) {
  const money = (one: Moved['before']): string => {
    const pay = totalPay(one.pay);
    return pay === undefined ? '' : formatFixed(pay);
  };
  return [
    { label: appealTexts.rank, before: String(before.rank), after: String(after.rank) },
    { label: appealTexts.grade, before: before.grade, after: after.grade },
    { label: appealTexts.pay, before: money(before), after: money(after) },
  ].filter((line) => line.before !== line.after);
}
