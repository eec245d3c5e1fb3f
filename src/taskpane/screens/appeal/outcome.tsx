/** What a claimed value would change, part by part and person by person, and deciding on it. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatFixed } from '../../../core/number/format';
import type { Assessment, Claim } from '../../../workbook/closing/appeal/assessment';
import { decide, partsOf, type Decision } from '../../../workbook/closing/appeal/decide';
import type { AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { totalPay, whatIf, type Moved, type WhatIf } from '../../../workbook/closing/appeal/what-if';
import { valueWords } from '../../../workbook/closing/content-code';
import type { Watch } from '../../../workbook/port';
import { ChangeTable, useChangeStyles } from '../../components/change-table';
import { Pager, usePaged } from '../../components/pager';
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
  readonly view: AppealView;
  readonly table: Assessment;
  readonly claim: Claim;
  readonly command: Command;
  readonly again: () => Promise<void>;
}

export function Outcome(props: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const found = whatIf(props.view.book, props.table, props.claim);
  if ('fault' in found)
    return (
      <Text role="status" className={styles.warning}>
        {say(found.fault)}
      </Text>
    );
  return (
    <section className={styles.part} aria-label={say(appealTexts.result)}>
      <Subtitle2 as="h2">{say(appealTexts.result)}</Subtitle2>
      <Parts {...props} outcome={found} />
      <Others outcome={found} />
      <Deciding {...props} outcome={found} />
    </section>
  );
}

const WORDS = { item: appealTexts.item, before: appealTexts.before, after: appealTexts.after };

function Parts({ table, claim, outcome }: Props & { readonly outcome: WhatIf }) {
  const styles = useChangeStyles();
  const own = useStyles();
  const { say } = usePane();
  const { person, sum, unpaid, displaced } = outcome;
  return (
    <>
      <ChangeTable label={person.name} words={WORDS}>
        <tbody>
          {partsOf({ table, claim, outcome }).map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row" className={styles.item}>
                {label}
              </th>
              <td className={styles.number}>{valueWords(before)}</td>
              <td className={`${styles.number} ${before === after ? '' : styles.changed}`}>
                {valueWords(after)}
              </td>
            </tr>
          ))}
        </tbody>
      </ChangeTable>
      {displaced.length > 0 && <Text>{say(appealTexts.displaced(displaced))}</Text>}
      {sum !== undefined && (
        <Text>{say(appealTexts.sum(formatFixed(sum.before), formatFixed(sum.after)))}</Text>
      )}
      {unpaid !== undefined && (
        <Text role="status" className={own.warning}>
          {say(unpaid)}
        </Text>
      )}
    </>
  );
}

function Others({ outcome: { others } }: { readonly outcome: WhatIf }) {
  const styles = useChangeStyles();
  const { say } = usePane();
  const paged = usePaged(others);
  if (others.length === 0) return <Text>{say(appealTexts.nobody)}</Text>;
  return (
    <>
      <ChangeTable label={say(appealTexts.others(others.length))} words={WORDS}>
        {paged.entries.map((one) => (
          <tbody key={one.row}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.person}>
                {one.name}
              </th>
            </tr>
            {linesOf(one).map(({ label, before, after }) => (
              <tr key={label.en}>
                <th scope="row" className={styles.item}>
                  {say(label)}
                </th>
                <td className={styles.number}>{before}</td>
                <td className={`${styles.number} ${styles.changed}`}>{after}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </ChangeTable>
      <Pager paged={paged} />
    </>
  );
}

/** What differs. */
function linesOf({ before, after }: Moved) {
  const money = (one: Moved['before']): string => {
    const pay = totalPay(one.pay);
    return pay === undefined ? '' : formatFixed(pay);
  };
  return [
    { label: appealTexts.rank, before: String(before.rank), after: String(after.rank) },
    { label: appealTexts.grade, before: before.grade, after: after.grade },
    { label: appealTexts.pay, before: money(before), after: money(after) },
  ].filter((line) => line.before !== line.after);
}

function Deciding({ view, table, claim, outcome, command, again }: Props & { readonly outcome: WhatIf }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const { sealed } = view.book;
  const [by, setBy] = useState(rememberedName);
  const [note, setNote] = useState('');
  const [agreed, setAgreed] = useState('');
  const [into, setInto] = useState('');
  const payInto = view.later.find(({ sheet }) => sheet === into);
  const one = { reading: view.reading, sealed, table, claim, outcome };
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
      {view.later.length > 0 && (
        <Field label={say(appealTexts.into)}>
          <Select value={into} onChange={(_, { value }) => setInto(value)}>
            <option value="">{say(appealTexts.notInto)}</option>
            {view.later.map(({ sheet }) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {'fault' in planned ? <Text className={styles.warning}>{say(planned.fault)}</Text> : null}
      {'into' in planned && planned.into !== undefined && (
        <>
          <Text role="status">
            {say(
              appealTexts.intoCell(
                planned.into.sheet,
                planned.into.address,
                valueWords(planned.into.before),
                String(planned.into.after),
              ),
            )}
          </Text>
          <Text>
            {say(
              planned.into.newColumn === undefined
                ? appealTexts.column
                : appealTexts.newColumn(planned.into.newColumn),
            )}
          </Text>
        </>
      )}
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
