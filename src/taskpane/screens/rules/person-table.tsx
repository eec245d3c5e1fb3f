/** Everybody before and after, a group of rows per person; long lists a part at a time. */
import type { Text } from '../../../core/words/text';
import type { SimulatedPerson } from '../../../workbook/simulate/person';
import type { Side } from '../../../workbook/simulate/side';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { moneyChange, moneyText, scoreChange, scoreText, shareText } from './result-words';
import { useTableStyles } from './table-styles';

export function PersonTable({ people, stars }: { people: readonly SimulatedPerson[]; stars: boolean }) {
  const styles = useTableStyles();
  const { say } = usePane();
  const paged = usePaged(people);
  const columns = [rulesTexts.item, rulesTexts.before, rulesTexts.after, rulesTexts.change];
  return (
    <>
      <table className={styles.table} aria-label={say(rulesTexts.peopleTable)}>
        <thead>
          <tr>
            {columns.map((title, index) => (
              <th key={title.en} scope="col" className={index === 0 ? styles.head : styles.headNumber}>
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        {paged.entries.map((person) => (
          <tbody key={person.row}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.person}>
                {person.name === '' ? say(rulesTexts.rowNumber(person.row + 1)) : person.name}
              </th>
            </tr>
            {linesOf(person, stars).map(([title, before, after, change]) => (
              <tr key={title.en}>
                <th scope="row" className={styles.row}>
                  {say(title)}
                </th>
                <td className={styles.number}>{before}</td>
                <td className={styles.number}>{after}</td>
                <td className={styles.number}>{change}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Pager paged={paged} />
    </>
  );
}

type Line = readonly [title: Text, before: string, after: string, change: string];

function linesOf({ before, after }: SimulatedPerson, stars: boolean): readonly Line[] {
  const money = (part: 'bonus' | 'salary', title: Text): readonly Line[] => {
    const [a, b] = [before.money?.[part], after.money?.[part]];
    if (a === undefined && b === undefined) return [];
    const change = a === undefined || b === undefined ? '' : moneyChange({ before: a, after: b });
    return [[title, moneyText(a), moneyText(b), change]];
  };
  const either = (part: keyof Side): boolean => before[part] !== undefined || after[part] !== undefined;
  const grades: Line = [
    rulesTexts.grade,
    before.grade ?? '–',
    after.grade ?? '–',
    before.grade === after.grade ? '' : '≠',
  ];
  return [
    [
      stars ? rulesTexts.stars : rulesTexts.total,
      scoreText(before.total),
      scoreText(after.total),
      scoreChange({ before: before.total, after: after.total }),
    ],
    ...(either('grade') && !stars ? [grades] : []),
    ...(either('coefficient')
      ? [[rulesTexts.coefficient, shareText(before.coefficient), shareText(after.coefficient), ''] as const]
      : []),
    ...money('bonus', rulesTexts.bonus),
    ...money('salary', rulesTexts.salary),
  ];
}
