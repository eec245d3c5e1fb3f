/** Everybody before and after; long lists a part at a time. */
import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Text } from '../../../core/words/text';
import type { SimulatedPerson } from '../../../workbook/simulate/person';
import type { Side } from '../../../workbook/simulate/side';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { commonTexts } from '../../texts/common';
import { moneyChange, moneyText, scoreChange, scoreText, shareText } from './result-words';
import { useTableStyles } from './table-styles';

const STEP = 50;

export function PersonTable({ people, stars }: { people: readonly SimulatedPerson[]; stars: boolean }) {
  const styles = useTableStyles();
  const { say } = usePane();
  const [shown, setShown] = useState(STEP);
  const rest = people.length - shown;
  const columns = [rulesTexts.item, rulesTexts.before, rulesTexts.after, rulesTexts.change];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((title, index) => (
              <th key={title.en} scope="col" className={index === 0 ? styles.head : styles.headNumber}>
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shown).map((person) => (
            <Fragment key={person.row}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.person}>
                  {person.name === '' ? say(rulesTexts.rowNumber(person.row + 1)) : person.name}
                </th>
              </tr>
              {linesOf(person, stars).map(([title, before, after, change]) => (
                <tr key={title.en}>
                  <td className={styles.row}>{say(title)}</td>
                  <td className={styles.number}>{before}</td>
                  <td className={styles.number}>{after}</td>
                  <td className={styles.number}>{change}</td>
                </tr>
              ))}
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
