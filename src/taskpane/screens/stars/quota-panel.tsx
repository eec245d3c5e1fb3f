/** Quotas per team: people, share, limit, free places, who stands at the edge, and who would fall by each way with ties. */
import { Caption1, Field, Select, Subtitle2, Text } from '@fluentui/react-components';
import { toNumber } from '../../../core/number/exact';
import { formatPercent } from '../../../core/number/format';
import type { TiePolicy } from '../../../core/score/quota';
import { BASES, BASE_WORDS, type QuotaBase } from '../../../workbook/stars/quota-base';
import { TIES, TIE_WORDS } from '../../../workbook/stars/quota-falls';
import type { QuotaChoice } from '../../../workbook/stars/quota-memory';
import type { TeamQuota } from '../../../workbook/stars/quotas';
import { usePane } from '../../context';
import { useStarStyles } from './styles';
import { quotaTexts } from './quota-texts';
import { starsTexts } from './texts';
import type { RatedSheet } from './use-stars';

interface Props {
  readonly rated: Pick<RatedSheet, 'quota' | 'teams'>;
  readonly onChoice: (choice: Partial<QuotaChoice>) => void;
}

export function QuotaPanel({ rated: { quota, teams }, onChoice }: Props) {
  const styles = useStarStyles();
  const { say } = usePane();
  if (quota === undefined) return <Text block>{say(quotaTexts.noQuotas)}</Text>;
  return (
    <div className={styles.part}>
      <Field label={say(quotaTexts.ties)} hint={say(quotaTexts.tiesAbout)}>
        <Select value={quota.ties} onChange={(_, { value }) => onChoice({ ties: value as TiePolicy })}>
          {TIES.map((one) => (
            <option key={one} value={one}>
              {say(TIE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(quotaTexts.base)} hint={say(quotaTexts.baseAbout[quota.base])}>
        <Select value={quota.base} onChange={(_, { value }) => onChoice({ base: value as QuotaBase })}>
          {BASES.map((one) => (
            <option key={one} value={one}>
              {say(BASE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      {'fault' in teams ? (
        <Text block role="status" className={styles.bad}>
          {say(teams.fault)}
        </Text>
      ) : (
        teams.map((team) => <Team key={team.team} team={team} base={quota.base} />)
      )}
    </div>
  );
}

function Team({ team: one, base }: { readonly team: TeamQuota; readonly base: QuotaBase }) {
  const styles = useStarStyles();
  const { say } = usePane();
  const { team, rated, people: of, unknown, small, stars, falls } = one;
  const title = say(quotaTexts.team(team, rated));
  const exceeds = stars.some(({ kept }) => !kept);
  const columns = [starsTexts.star, quotaTexts.people, quotaTexts.share, quotaTexts.limit, quotaTexts.free];
  return (
    <section aria-label={title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      <Text block size={200}>
        {say(quotaTexts.ofPeople(BASE_WORDS[base], of))}
      </Text>
      {unknown.length > 0 && (
        <Text block size={200}>
          {say(quotaTexts.notCounted(unknown.map(({ person }) => person.name)))}
        </Text>
      )}
      {small && (
        <Caption1 block className={styles.quiet}>
          {say(quotaTexts.small)}
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
                  <span className={styles.bad}>✗ {say(quotaTexts.over(people - places))}</span>
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
              quotaTexts.edge(
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
                quotaTexts.fallsBy(
                  TIE_WORDS[one],
                  falls[one].map(({ row, from, to }) => quotaTexts.fall(row.person.name, from, to)),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
