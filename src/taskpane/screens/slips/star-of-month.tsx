/** A page to print for the star of the month: from which sheet, by stars or score, who it is; then the button. */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { starOfMonth } from '../../../workbook/star-of-month/plan';
import { readContests, valueWords, type Basis, type Contests } from '../../../workbook/star-of-month/read';
import { Notice } from '../../components/notice';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { outcomeOf, useCommand } from '../../use-command';
import { BASIS_LABELS, starTexts } from './star-texts';

const useStyles = makeStyles({
  section: { marginTop: '28px', display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

export function StarOfMonth() {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [found, setFound] = useState<Contests | null>(null);
  const [sheet, setSheet] = useState('');
  const [wanted, setWanted] = useState<Basis>('stars');
  const contest = found?.contests.find((one) => one.sheet === sheet) ?? found?.contests[0];
  const basis = contest?.bases.includes(wanted) ? wanted : contest?.bases[0];
  const answer =
    found === null || contest === undefined || basis === undefined
      ? null
      : starOfMonth(found, contest, basis, language);
  return (
    <section className={styles.section} aria-label={say(starTexts.title)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(starTexts.title)}
      </Subtitle2>
      <Text block>{say(starTexts.intro)}</Text>
      <Button
        disabledFocusable={command.busy}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() =>
          void command.run(async () => {
            const contests = await readContests(workbook);
            setFound(contests);
            return contests.contests.length === 0 ? { tone: 'warning', words: starTexts.noSheets } : null;
          })
        }
      >
        {say(starTexts.look)}
      </Button>
      {found !== null && contest !== undefined && (
        <>
          <Field label={say(starTexts.sheet)}>
            <Select value={contest.sheet} onChange={(_, { value }) => setSheet(value)}>
              {found.contests.map((one) => (
                <option key={one.sheet}>{one.sheet}</option>
              ))}
            </Select>
          </Field>
          <Field label={say(starTexts.basis)}>
            <Select value={basis} onChange={(_, { value }) => setWanted(value as Basis)}>
              {contest.bases.map((one) => (
                <option key={one} value={one}>
                  {say(BASIS_LABELS[one])}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {answer?.kind === 'refused' && (
        <Text block role="status">
          {say(answer.why)}
        </Text>
      )}
      {answer?.kind === 'plan' && (
        <>
          <Text block role="status">
            {say(
              starTexts.stars(
                answer.plan.stars.length,
                say(valueWords(answer.plan.basis, answer.plan.value)),
              ),
            )}
          </Text>
          <ul className={styles.list}>
            {answer.plan.stars.map(({ name, team, best, reward }, index) => (
              <li key={index}>
                {[name, team, ...best.map(say), reward].filter((part) => part !== '').join(' · ')}
              </li>
            ))}
          </ul>
          <ReasonList
            title={say(starTexts.without(answer.plan.without.length))}
            reasons={answer.plan.without}
          />
          <ReasonList
            title={say(starTexts.out(answer.plan.out.length))}
            reasons={answer.plan.out.map(({ name, why }) => [name, say(why)].filter(Boolean).join(' · '))}
          />
          {answer.plan.replaces && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{say(starTexts.replaces(answer.plan.sheet))}</MessageBarBody>
            </MessageBar>
          )}
          <Button
            appearance="primary"
            disabledFocusable={command.busy}
            onClick={() =>
              void command.run(async (watch) => {
                const applied = await workbook.apply(answer.plan.patch, watch);
                if (applied.ok) setFound(null);
                return outcomeOf(applied, starTexts.made(answer.plan.sheet));
              })
            }
          >
            {say(starTexts.make(answer.plan.sheet, answer.plan.replaces))}
          </Button>
        </>
      )}
      <Notice command={command} />
    </section>
  );
}
