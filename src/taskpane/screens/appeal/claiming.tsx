/** Who claims which value of which indicator. */
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { parseNumber } from '../../../core/number/parse';
import type { Claim } from '../../../workbook/closing/appeal/assessment';
import { kindShown, shownIn } from '../../../workbook/closing/appeal/parts';
import type { AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { cellAt } from '../../../workbook/people/cells';
import { nameWithId } from '../../../workbook/people/names';
import { usePane } from '../../context';
import type { Command } from '../../use-command';
import { Outcome } from './outcome';
import { appealTexts } from './texts';

const useStyles = makeStyles({ look: { alignSelf: 'flex-start', marginTop: '12px' } });

interface Props {
  readonly view: AppealView;
  readonly command: Command;
  readonly again: () => Promise<void>;
}

export function Claiming({ view, command, again }: Props) {
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
  const kind = chosen ? kindShown(table, { row, column }) : undefined;
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
              {nameWithId(person)}
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
        hint={chosen ? say(appealTexts.now(shownIn(held, kind))) : undefined}
      >
        <Input value={value} onChange={(_, { value: typed }) => change(() => setValue(typed))} />
      </Field>
      <Button
        className={styles.look}
        disabled={!chosen || value.trim() === ''}
        disabledFocusable={command.busy}
        onClick={() => {
          if (row !== null && column !== null) setClaim({ row, column, ...claimed(value) });
        }}
      >
        {say(appealTexts.look)}
      </Button>
      {claim !== null && <Outcome view={view} table={table} claim={claim} command={command} again={again} />}
    </>
  );
}

/** As a cell would take it: 90%, 0.9, 1分20秒 stays words. */
function claimed(typed: string): Pick<Claim, 'value' | 'percent'> {
  const words = typed.trim();
  return { value: parseNumber(words)?.value ?? words, percent: /[%％]$/.test(words) };
}
