/** Whom of 星评人员 the sheet is for: those in service in its month, by team or one by one. */
import { Caption1, Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { inService } from '../../../workbook/staff/service';
import type { Member } from '../../../workbook/staff/staff';
import { usePane } from '../../context';
import { templatesTexts } from './texts';

/** Rows of 星评人员 that are not wanted. */
export type LeftOut = ReadonlySet<number>;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Null while it is read. */
  readonly members: readonly Member[] | null;
  readonly month: string;
  readonly leftOut: LeftOut;
  readonly onChange: (leftOut: LeftOut) => void;
}

export function StaffPicker({ members, month, leftOut, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const { say } = usePane();
  if (members === null || month === '') return null;
  const there = members.filter((member) => inService(member, month));
  if (there.length === 0) return <Caption1 className={styles.hint}>{say(templatesTexts.noStaff)}</Caption1>;
  const teams = [...new Set(there.map(({ team }) => team))].filter((team) => team !== '');
  const set = (rows: readonly number[], wanted: boolean): void => {
    const next = new Set(leftOut);
    for (const row of rows)
      if (wanted) next.delete(row);
      else next.add(row);
    onChange(next);
  };
  const box = (label: string, of: readonly Member[]) => {
    const wanted = of.filter(({ row }) => !leftOut.has(row)).length;
    return (
      <Checkbox
        key={`${label} ${of[0]?.row ?? ''}`}
        label={label}
        checked={wanted === of.length ? true : wanted === 0 ? false : 'mixed'}
        onChange={(_, { checked }) =>
          set(
            of.map(({ row }) => row),
            checked === true,
          )
        }
      />
    );
  };
  return (
    <>
      {teams.length > 1 && (
        <div role="group" aria-labelledby={`${id}-teams`} className={styles.group}>
          <Label id={`${id}-teams`}>{say(templatesTexts.teams)}</Label>
          {teams.map((team) =>
            box(
              team,
              there.filter((member) => member.team === team),
            ),
          )}
        </div>
      )}
      <Label id={`${id}-people`}>{say(templatesTexts.inService(month, there.length))}</Label>
      <div role="group" aria-labelledby={`${id}-people`} className={styles.list}>
        {there.map((member) =>
          box([member.name, member.id].filter((part) => part !== '').join(' '), [member]),
        )}
      </div>
    </>
  );
}
