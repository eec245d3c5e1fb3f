/** The verdict: reason, who decides, who agreed, and where the difference of a closed month goes. */
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exact } from '../../../core/number/exact';
import { formatFixed } from '../../../core/number/format';
import type { BackPay } from '../../../workbook/closing/appeal/back-pay';
import type { Case, Decision } from '../../../workbook/closing/appeal/case';
import { decide } from '../../../workbook/closing/appeal/decide';
import type { AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { valueWords } from '../../../workbook/closing/content-code';
import type { Watch } from '../../../workbook/port';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { outcomeOf, type Command, type Outcome as Result } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { appealTexts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly one: Case;
  /** Pay sheets that can take the differences. */
  readonly later: AppealView['later'];
  readonly command: Command;
  readonly again: () => Promise<void>;
}

export function Deciding({ one, later, command, again }: Props) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const { sealed, outcome } = one;
  const [by, setBy] = useState(rememberedName);
  const [note, setNote] = useState('');
  const [agreed, setAgreed] = useState('');
  const [into, setInto] = useState('');
  const payInto = later.find(({ sheet }) => sheet === into);
  const planned = decide(
    one,
    { verdict: 'adjusted', note: note || '-', agreed: agreed || '-', payInto },
    { by, time: '', language },
  );
  const ready = note.trim() !== '' && by.trim() !== '';

  async function run(verdict: Decision['verdict'], watch: Watch): Promise<Result> {
    rememberName(by);
    const decided = decide(one, { verdict, note, agreed, payInto }, { by: by.trim(), time: now(), language });
    if ('fault' in decided) return { tone: 'warning', words: decided.fault };
    const applied = await workbook.apply(decided.patch, watch);
    if (applied.ok) await again();
    const done =
      verdict === 'upheld' ? appealTexts.upheld : sealed ? appealTexts.amended : appealTexts.adjusted;
    return outcomeOf(applied, done);
  }

  return (
    <div className={styles.part}>
      <Field label={say(appealTexts.note)} required>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label={say(appealTexts.by)} required>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {sealed && (
        <Field label={say(appealTexts.agreed)} required>
          <Input value={agreed} onChange={(_, { value }) => setAgreed(value)} />
        </Field>
      )}
      {later.length > 0 && (
        <Field label={say(appealTexts.into)}>
          <Select value={into} onChange={(_, { value }) => setInto(value)}>
            <option value="">{say(appealTexts.notInto)}</option>
            {later.map(({ sheet }) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {'fault' in planned ? <Text className={styles.warning}>{say(planned.fault)}</Text> : null}
      {'into' in planned && <Into all={planned.into} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!ready || (sealed && agreed.trim() === '') || 'fault' in planned}
          disabledFocusable={command.busy}
          onClick={() => void command.run((watch) => run('adjusted', watch))}
        >
          {say(sealed ? appealTexts.amend(outcome.person.name) : appealTexts.adjust(outcome.person.name))}
        </Button>
        <Button
          disabled={!ready}
          disabledFocusable={command.busy}
          onClick={() => void command.run((watch) => run('upheld', watch))}
        >
          {say(appealTexts.uphold)}
        </Button>
      </div>
    </div>
  );
}

/** Where the differences go, and what holds before and after. */
function Into({ all }: { readonly all: readonly BackPay[] }) {
  const { say } = usePane();
  const [first] = all;
  if (first === undefined) return null;
  const { newColumn } = first;
  return (
    <>
      <ReasonList
        open
        title={say(appealTexts.intoCells(all.length))}
        reasons={all.map(({ name, sheet, address, before, after }) =>
          say(appealTexts.intoCell(name, sheet, address, valueWords(before), formatFixed(exact(after)))),
        )}
      />
      <Text>{say(newColumn === undefined ? appealTexts.column : appealTexts.newColumn(newColumn))}</Text>
    </>
  );
}
