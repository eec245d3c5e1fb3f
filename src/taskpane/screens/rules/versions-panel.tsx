/** Dated versions: a new one as a copy, and what differs between two of them. */
import { Button, Field, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { compareNotes, compareSchemes } from '../../../core/compare/compare';
import type { Draft } from '../../../core/table/draft';
import type { RulesSheet } from '../../../workbook/rules/find';
import { newVersion } from '../../../workbook/rules/versions';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import type { Editing } from './editing';
import { RuleSetPair } from './rule-set-select';
import { ruleSets, usualPair } from './rule-sets';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    marginBottom: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly draft: Draft;
  readonly editing: Editing;
  readonly all: readonly RulesSheet[];
}

export function VersionsPanel({ draft, editing, all }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [month, setMonth] = useState('');
  const [since, setSince] = useState('');
  const undated = draft.scheme.effectiveFrom === undefined;
  async function add(): Promise<void> {
    const edit = newVersion(editing.rules, draft, month.trim(), since.trim());
    if (await editing.apply(edit, rulesTexts.versionAdded(month.trim()))) {
      setMonth('');
      setSince('');
    }
  }
  return (
    <>
      <section className={styles.form} aria-label={say(rulesTexts.newVersion)}>
        <Subtitle2 as="h3" className={styles.heading}>
          {say(rulesTexts.newVersion)}
        </Subtitle2>
        {undated && (
          <Field required label={say(rulesTexts.since)} hint={say(rulesTexts.monthHint)}>
            <Input value={since} onChange={(_, { value }) => setSince(value)} />
          </Field>
        )}
        <Field required label={say(rulesTexts.month)} hint={say(rulesTexts.monthHint)}>
          <Input value={month} onChange={(_, { value }) => setMonth(value)} />
        </Field>
        <Button
          appearance="primary"
          disabled={month.trim() === '' || (undated && since.trim() === '')}
          disabledFocusable={editing.command.busy}
          onClick={() => void add()}
        >
          {say(rulesTexts.copyVersion)}
        </Button>
      </section>
      <Compared rules={editing.rules} all={all} />
    </>
  );
}

function Compared({ rules, all }: { rules: RulesSheet; all: readonly RulesSheet[] }) {
  const styles = useStyles();
  const { say } = usePane();
  const sets = ruleSets(rules, all);
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const [before, after] = pair ?? usualPair(sets, rules.drafts.length);
  const [a, b] = [before, after].map((id) => sets.find((set) => set.id === id));
  if (sets.length < 2) return null;
  const changes = a && b ? [...compareSchemes(a.scheme, b.scheme), ...compareNotes(a.notes, b.notes)] : [];
  return (
    <section className={styles.section} aria-label={say(rulesTexts.compare)}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say(rulesTexts.compare)}
      </Subtitle2>
      <RuleSetPair sets={sets} before={before} after={after} onChange={(...next) => setPair(next)} />
      <Status>
        <Text weight="semibold">
          {say(changes.length === 0 ? rulesTexts.equal : rulesTexts.changeCount(changes.length))}
        </Text>
      </Status>
      <ul className={styles.list}>
        {changes.map((change, index) => (
          <li key={index}>{say(change.words)}</li>
        ))}
      </ul>
    </section>
  );
}
