/** 申诉: a person, an indicator, a claimed value; what it would change; then the verdict. */
import { Button, Field, Input, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { parseNumber } from '../../../core/number/parse';
import type { Claim } from '../../../workbook/closing/appeal/assessment';
import { readAppeal, type AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { valueWords } from '../../../workbook/closing/content-code';
import { monthKey } from '../../../workbook/month/month-of';
import { cellAt } from '../../../workbook/people/cells';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { Outcome } from './outcome';
import { appealTexts } from './texts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
});

export function AppealScreen({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const reading = useCommand();
  const command = useCommand();
  const [view, setView] = useState<AppealView | null>(null);
  const wanted = useRef<string | undefined>(undefined);
  const { run } = reading;
  const again = useCallback(
    () =>
      run(async () => {
        setView(await readAppeal(workbook, wanted.current));
        return null;
      }),
    [workbook, run],
  );
  useEffect(() => {
    if (shown) void again();
  }, [shown, again]);
  const month = view?.reading.month ?? null;
  return (
    <>
      <Text block className={styles.quiet}>
        {say(appealTexts.intro)}
      </Text>
      {view === null && reading.busy && <Spinner size="tiny" />}
      <Notice command={reading} />
      <Notice command={command} onUndone={() => void again()} />
      {view !== null && month !== null && (
        <div className={styles.part}>
          <Field label={say(appealTexts.month)}>
            <Select
              value={monthKey(month)}
              onChange={(_, { value }) => {
                wanted.current = value;
                void again();
              }}
            >
              {view.reading.months.map(monthKey).map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
            </Select>
          </Field>
          {view.book.sealed && <Text>{say(appealTexts.sealed)}</Text>}
          {view.assessments.length > 0 && (
            <Claiming key={monthKey(month)} view={view} command={command} again={again} />
          )}
        </div>
      )}
      {view !== null && view.assessments.length === 0 && <Text block>{say(appealTexts.none)}</Text>}
    </>
  );
}

interface Props {
  readonly view: AppealView;
  readonly command: ReturnType<typeof useCommand>;
  readonly again: () => Promise<void>;
}

function Claiming({ view, command, again }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [sheet, setSheet] = useState(0);
  const [row, setRow] = useState<number | null>(null);
  const [column, setColumn] = useState<number | null>(null);
  const [value, setValue] = useState('');
  const [claim, setClaim] = useState<Claim | null>(null);
  const table = view.assessments[sheet] ?? view.assessments[0];
  if (table === undefined) return null;
  const chosen = row !== null && column !== null;
  const held = chosen ? cellAt(table.block, row, column) : null;
  const change = (then: () => void): void => {
    then();
    setClaim(null);
  };
  return (
    <>
      {view.assessments.length > 1 && (
        <Field label={say(appealTexts.sheet)}>
          <Select
            value={String(sheet)}
            onChange={(_, { value: index }) =>
              change(() => {
                setSheet(Number(index));
                setRow(null);
                setColumn(null);
              })
            }
          >
            {view.assessments.map(({ block }, index) => (
              <option key={block.area.sheet} value={index}>
                {block.area.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say(appealTexts.person)}>
        <Select
          value={row === null ? '' : String(row)}
          onChange={(_, { value: at }) => change(() => setRow(at === '' ? null : Number(at)))}
        >
          <option value="">{say(appealTexts.choose)}</option>
          {table.people.map((person) => (
            <option key={person.row} value={person.row}>
              {person.id === '' ? person.name : `${person.name}（${person.id}）`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(appealTexts.indicator)}>
        <Select
          value={column === null ? '' : String(column)}
          onChange={(_, { value: at }) => change(() => setColumn(at === '' ? null : Number(at)))}
        >
          <option value="">{say(appealTexts.choose)}</option>
          {table.inputs.map((input) => (
            <option key={input.key} value={input.column}>
              {input.label}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say(appealTexts.claimed)}
        hint={chosen ? say(appealTexts.now(valueWords(held))) : undefined}
      >
        <Input value={value} onChange={(_, { value: typed }) => change(() => setValue(typed))} />
      </Field>
      <Button
        className={styles.part}
        disabled={!chosen || value.trim() === ''}
        disabledFocusable={command.busy}
        onClick={() => {
          if (row !== null && column !== null) setClaim({ row, column, value: claimedValue(value) });
        }}
      >
        {say(appealTexts.look)}
      </Button>
      {claim !== null && <Outcome view={view} table={table} claim={claim} command={command} again={again} />}
    </>
  );
}

/** As a cell would take it: 90%, 0.9, 1分20秒 stays words. */
function claimedValue(typed: string): number | string {
  return parseNumber(typed.trim())?.value ?? typed.trim();
}
