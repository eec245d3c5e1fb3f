/** A scheme to be written as a rules sheet, and the rules sheets that the workbook has. */
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { schemes } from '../../../schemes/all';
import { schemeNotes } from '../../../schemes/all-notes';
import type { RulesSheet } from '../../../workbook/rules/find';
import { writeRulesSheet } from '../../../workbook/rules/write';
import { ChoiceCard } from '../../components/choice-card';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { countsOf } from './findings-list';
import type { Rules } from './use-rules';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    marginTop: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Long names of options do not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: '16px' },
  heading: { margin: 0 },
  list: { listStyle: 'none', padding: 0, margin: '8px 0 0' },
});

export function RulesHome({
  rules,
  left,
  onOpen,
}: {
  rules: Rules;
  /** The sheet that the user comes back from. */
  left: string | null;
  onOpen: (sheet: string) => void;
}) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [id, setId] = useState('presales-standard');
  const { sheets, reading } = rules;

  async function write(): Promise<Outcome | null> {
    const scheme = schemes.find((one) => one.id === id);
    if (scheme === undefined) return null;
    const { sheet, name, applied } = await writeRulesSheet(workbook, scheme, schemeNotes(scheme), language);
    if (applied.ok) await rules.reread();
    return outcomeOf(applied, rulesTexts.written(sheet, name));
  }

  return (
    <>
      <Text block className={styles.intro}>
        {say(rulesTexts.rulesIntro)}
      </Text>
      <section className={styles.form} aria-label={say(rulesTexts.writeSheet)}>
        <Field className={styles.field} label={say(rulesTexts.scheme)}>
          <Select value={id} onChange={(_, { value }) => setId(value)}>
            {schemes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.number}. {say(one.name)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void command.run(write)}
        >
          {say(rulesTexts.writeSheet)}
        </Button>
        <Notice command={command} onUndone={() => void rules.reread()} />
      </section>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say(rulesTexts.found)}
        </Subtitle2>
        <Button
          appearance="subtle"
          aria-label={say(rulesTexts.reread)}
          title={say(rulesTexts.reread)}
          icon={reading.busy ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
          onClick={() => void rules.reread()}
        />
      </div>
      <Notice command={reading} />
      <Status>{sheets?.length === 0 && <Caption1>{say(rulesTexts.noneFound)}</Caption1>}</Status>
      <ul className={styles.list}>
        {(sheets ?? []).map((one) => (
          <li key={one.sheet}>
            <SheetCard rules={one} focused={one.sheet === left} onOpen={() => onOpen(one.sheet)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SheetCard({ rules, focused, onOpen }: { rules: RulesSheet; focused: boolean; onOpen: () => void }) {
  const { say } = usePane();
  const scheme = rules.drafts[0]?.scheme;
  const { drafts } = rules;
  const { error, warning } = countsOf(rules.findings);
  const badges = [
    ...(drafts.length > 1 ? [rulesTexts.versionCount(drafts.length)] : []),
    ...(error > 0 ? [rulesTexts.errors(error)] : []),
    ...(warning > 0 ? [rulesTexts.warnings(warning)] : []),
  ];
  return (
    <ChoiceCard
      title={rules.sheet}
      line={scheme === undefined ? '' : `${say(scheme.name)}（${scheme.id}）`}
      more={rules.name}
      badges={badges.map(say)}
      focused={focused}
      onClick={onOpen}
    />
  );
}
