/** Pay levels that the stars lead to: proposals with their reason, never written. */
import { Caption1 } from '@fluentui/react-components';
import { levelProposals } from '../../../workbook/stars/pay-levels';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';
import type { RatedSheet } from './use-stars';

export function LevelList({ rated: { sheet, rows, book, given } }: { readonly rated: RatedSheet }) {
  const styles = useStarStyles();
  const { say } = usePane();
  const all = levelProposals(
    sheet,
    rows,
    book.members,
    ({ person, rating }) => given.get(person.row)?.star ?? rating?.star,
  );
  if (all.length === 0) return null;
  return (
    <>
      <ReasonList
        title={say(starsTexts.levels(all.length))}
        reasons={all.map(({ row, from, unknown, to, why }) => {
          const before = from === undefined ? (unknown ?? say(starsTexts.noLevel)) : from.label;
          return say(starsTexts.level(row.person.name, before, `${to.label} ${to.code ?? ''}`.trim(), why));
        })}
      />
      <Caption1 className={styles.quiet}>{say(starsTexts.levelsAbout)}</Caption1>
    </>
  );
}
