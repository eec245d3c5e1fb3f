/** Quotas per team: people, share, limit, free places, who stands at the edge, and who would fall by each way with ties. */
import { Caption1, Field, Select, Subtitle2, Text } from '@fluentui/react-components';
import { toNumber } from '../../../core/number/exact';
import { formatPercent } from '../../../core/number/format';
import type { TiePolicy } from '../../../core/score/quota';
import { TIES, TIE_WORDS, type TeamQuota } from '../../../workbook/stars/quotas';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';

interface Props {
  readonly teams: readonly TeamQuota[];
  readonly ties: TiePolicy;
  readonly onTies: (ties: TiePolicy) => void;
}

export function QuotaPanel({ teams, ties, onTies }: Props) {
  const styles = useStarStyles();
  const { say } = usePane();
  if (teams.length === 0) return <Text block>{say(starsTexts.noQuotas)}</Text>;
  return (
    <div className={styles.part}>
      <Field label={say(starsTexts.ties)} hint={say(starsTexts.tiesAbout)}>
        <Select value={ties} onChange={(_, { value }) => onTies(value as TiePolicy)}>
          {TIES.map((one) => (
            <option key={one} value={one}>
              {say(TIE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      {teams.map((team) => (
        <Team key={team.team} team={team} />
      ))}
    </div>
  );
}

function Team({ team: { team, rated, small, stars, falls } }: { readonly team: TeamQuota }) {
  const styles = useStarStyles();
  const { say } = usePane();
  const title = say(starsTexts.team(team, rated));
  const exceeds = stars.some(({ kept }) => !kept);
  const columns = [starsTexts.star, starsTexts.people, starsTexts.share, starsTexts.limit, starsTexts.free];
  return (
    <section aria-label={title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {small && (
        <Caption1 block className={styles.quiet}>
          {say(starsTexts.small)}
        </Caption1>
      )}
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map((words) => (
              <th key={words.en} scope="col" className={styles.head}>
                {say(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stars.map(({ star, people, share, limit, under, places, kept }) => (
            <tr key={star}>
              <th scope="row" className={styles.cell}>
                {star}★
              </th>
              <td className={styles.cell}>{people}</td>
              <td className={styles.cell}>{formatPercent(Math.round(toNumber(share) * 1e4) / 1e4)}</td>
              <td className={styles.cell}>{`${under ? '<' : '≤'}${formatPercent(limit)}`}</td>
              <td className={styles.cell}>
                {kept ? (
                  Math.max(0, places - people)
                ) : (
                  <span className={styles.bad}>✗ {say(starsTexts.over(people - places))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {stars.map(({ star, edge }) =>
        edge.length === 0 ? null : (
          <Text key={star} block size={200}>
            {say(
              starsTexts.edge(
                star,
                edge.map(({ person }) => person.name),
              ),
            )}
          </Text>
        ),
      )}
      {exceeds && (
        <ul className={styles.list}>
          {TIES.filter((one) => one !== 'report').map((one) => (
            <li key={one}>
              {say(
                starsTexts.fallsBy(
                  TIE_WORDS[one],
                  falls[one].map(({ row, from, to }) => starsTexts.fall(row.person.name, from, to)),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
