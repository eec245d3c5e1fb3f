/** Before closing: what to look at, what the month comes to, and the button that closes it. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../../core/number/format';
import { formatMoney } from '../../../core/number/format';
import { exact } from '../../../core/number/exact';
import { toFen } from '../../../core/number/fen';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import { rulesVersion } from '../../../workbook/closing/keep-month';
import { sameEyes } from '../../../workbook/closing/four-eyes';
import { sealMonth, type SealPlan } from '../../../workbook/closing/seal';
import type { Watch } from '../../../workbook/port';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import { outcomeOf, type Command, type Outcome } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { GoList } from './go-list';
import { closingTexts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px', marginBottom: '12px' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly view: ClosingView;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function SealPanel({ view, again, command }: Props) {
  const { say } = usePane();
  const { answer, checks } = view;
  if (answer === null) return null;
  if (answer.kind === 'refused') return <Text block>{say(answer.why)}</Text>;
  return (
    <>
      {checks.length === 0 && <Text block>{say(closingTexts.noChecks)}</Text>}
      <GoList title={closingTexts.checks(checks.length)} entries={checks} onGone={() => void again()} />
      <Sealing plan={answer.plan} view={view} again={again} command={command} />
    </>
  );
}

function Sealing({ plan, view, again, command }: Props & { readonly plan: SealPlan }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const [note, setNote] = useState('');
  const [anyway, setAnyway] = useState(false);
  const { sums, kept, month } = plan;
  const open = view.checks.length;
  const eyes = sameEyes(view.standing, view.reading, by);
  const rules = rulesVersion(kept);

  async function close(watch: Watch): Promise<Outcome> {
    if (by.trim() === '') return { tone: 'warning', words: closingTexts.needsName };
    rememberName(by);
    const applied = await sealMonth(workbook, plan, { by: by.trim(), time: now(), language }, note, watch);
    if (applied.ok) await again();
    return outcomeOf(applied, closingTexts.closed(month));
  }

  return (
    <>
      <div className={styles.part}>
        <Text weight="semibold">
          {say(
            closingTexts.sums(
              sums.people,
              sums.score === undefined ? null : formatNumber(sums.score),
              sums.pay === undefined ? null : formatMoney(toFen(exact(sums.pay))),
            ),
          )}
        </Text>
        <Text className={styles.quiet}>
          {say(closingTexts.sheets(kept.tables.map(({ sheet }) => sheet)))}
        </Text>
        <Text className={styles.quiet}>
          {say(rules === '' ? closingTexts.noRules : closingTexts.rules(rules))}
        </Text>
        <Field label={say(closingTexts.by)} required>
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
        {eyes !== null && (
          <Text role="status" className={styles.warning}>
            {say(eyes)}
          </Text>
        )}
        <Field label={say(closingTexts.note)}>
          <Input value={note} onChange={(_, { value }) => setNote(value)} />
        </Field>
        {open > 0 && (
          <Checkbox
            label={say(closingTexts.anyway(open))}
            checked={anyway}
            onChange={(_, { checked }) => setAnyway(checked === true)}
          />
        )}
      </div>
      <WriteBar>
        <Button
          appearance="primary"
          disabled={open > 0 && !anyway}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void command.run(close)}
        >
          {say(closingTexts.close(sums.people))}
        </Button>
      </WriteBar>
    </>
  );
}
