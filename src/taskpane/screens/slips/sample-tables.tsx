/** The slips that are likeliest to look wrong: the longest name, the most items, a negative amount. */
import { makeStyles, Text } from '@fluentui/react-components';
import type { SlipPlan } from '../../../workbook/slips/plan';
import { samplesOf, type Samples } from '../../../workbook/slips/samples';
import { shownOf } from '../../../workbook/slips/shown';
import type { Slip } from '../../../workbook/slips/slip';
import { nameWords, whyWords } from '../../../workbook/slips/words';
import { useChangeStyles } from '../../components/change-table';
import { usePane } from '../../context';
import { SAMPLE_LABELS, slipsTexts } from './texts';

const useStyles = makeStyles({ caption: { textAlign: 'left', padding: '8px 4px 2px' } });

export function SampleTables({ plan }: { readonly plan: SlipPlan }) {
  const samples = samplesOf(plan);
  if (samples === undefined) return null;
  // One slip may be several of these.
  const bySlip = new Map<Slip, (keyof Samples)[]>();
  for (const key of Object.keys(SAMPLE_LABELS) as (keyof Samples)[]) {
    const slip = samples[key];
    if (slip !== undefined) bySlip.set(slip, [...(bySlip.get(slip) ?? []), key]);
  }
  return [...bySlip].map(([slip, keys]) => <SampleTable key={slip.row} slip={slip} keys={keys} />);
}

function SampleTable({ slip, keys }: { readonly slip: Slip; readonly keys: readonly (keyof Samples)[] }) {
  const styles = { ...useChangeStyles(), ...useStyles() };
  const { say, language } = usePane();
  const labels = keys.map((key) => say(SAMPLE_LABELS[key])).join(' · ');
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {labels} – {nameWords(slip, language)} {slip.id}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(slipsTexts.item)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {say(slipsTexts.value)}
            </th>
          </tr>
        </thead>
        <tbody>
          {slip.items.map((item) => (
            <tr key={item.field.key}>
              <th scope="row" className={styles.item}>
                {item.field.title}
              </th>
              <td className={styles.number}>{shownOf(item).words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {slip.because && <Text block>{whyWords(slip.because, language)}</Text>}
    </div>
  );
}
