/** A change of rules tried on an assessment sheet before it is announced. */
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Text as Words } from '../../../core/words/text';
import { JOURNAL_SHEET } from '../../../workbook/salary/journal-sheet';
import type { RulesSheet } from '../../../workbook/rules/find';
import { simulate } from '../../../workbook/simulate/simulate';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { useCommand, type Outcome } from '../../use-command';
import { RuleSetPair } from './rule-set-select';
import { compiledSet, ruleSets, usualPair } from './rule-sets';
import { SimulationResult, type Simulated } from './simulation-result';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Long names of sheets do not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function SimulatePanel({ rules, all }: { rules: RulesSheet; all: readonly RulesSheet[] }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const command = useCommand();
  const [sheets, setSheets] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const [done, setDone] = useState<Simulated | null>(null);
  const sets = ruleSets(rules, all);
  const [before, after] = pair ?? usualPair(sets, rules.drafts.length);
  const ruled = all.map((one) => one.sheet).join('\n');

  useEffect(() => {
    let current = true;
    const show = (names: readonly string[]): void => {
      if (current) setSheets(names);
    };
    workbook.sheets().then(
      (list) => {
        const others = list.filter((one) => one.visible && !ruled.split('\n').includes(one.name));
        show(others.map((one) => one.name).filter((name) => name !== JOURNAL_SHEET));
      },
      () => show([]),
    );
    return () => {
      current = false;
    };
  }, [workbook, ruled]);

  const sheet = sheets?.includes(chosen) ? chosen : (sheets?.[0] ?? '');
  async function run(): Promise<Outcome | null> {
    setDone(null);
    const warn = (words: Words): Outcome => ({ tone: 'warning', words });
    const [a, b] = [before, after].map((id) => sets.find((set) => set.id === id));
    if (a === undefined || b === undefined) return null;
    const [old, fresh] = [compiledSet(a), compiledSet(b)];
    if (!old.ok) return warn(rulesTexts.notCompiled(rulesTexts.before, old.why));
    if (!fresh.ok) return warn(rulesTexts.notCompiled(rulesTexts.after, fresh.why));
    const block = await workbook.readUsed(sheet);
    if (block === null) return warn(rulesTexts.emptySheet);
    const simulation = simulate(old.compiled, fresh.compiled, block, 'agents');
    if ('fault' in simulation) return warn(simulation.fault);
    setDone({ simulation, before: a.label, after: b.label, sheet });
    return null;
  }

  return (
    <>
      <div className={styles.form}>
        <Text block className={styles.quiet}>
          {say(rulesTexts.simulateIntro)}
        </Text>
        {sheets?.length === 0 ? (
          <Caption1>{say(rulesTexts.noAssessment)}</Caption1>
        ) : (
          <Field className={styles.field} label={say(rulesTexts.assessment)}>
            <Select value={sheet} onChange={(_, { value }) => setChosen(value)}>
              {(sheets ?? []).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <RuleSetPair
          sets={sets}
          before={before}
          after={after}
          onChange={(...next) => {
            setPair(next);
            setDone(null);
          }}
        />
        <Button
          appearance="primary"
          disabled={sheet === ''}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void command.run(run)}
        >
          {say(rulesTexts.run)}
        </Button>
        <Notice command={command} />
      </div>
      {done !== null && <SimulationResult {...done} />}
    </>
  );
}
