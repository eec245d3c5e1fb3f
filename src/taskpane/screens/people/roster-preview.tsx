/** What will be written of people in and out, what cannot be and why, and the button that writes it. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { RosterPlan } from '../../../workbook/roster/roster-plan';
import { Status } from '../../components/status';
import { usePreviewStyles } from '../../components/preview-styles';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { rosterTexts } from './roster-texts';
import { rosterTold } from './roster-told';

const useStyles = makeStyles({
  room: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly plan: RosterPlan;
  readonly command: Command;
  readonly again: (fresh: boolean) => Promise<void>;
}

export function RosterPreview({ plan, command, again }: Props) {
  const styles = useStyles();
  const look = usePreviewStyles();
  const { workbook, say } = usePane();
  const { sheet, added, out, without, room, patch } = plan;
  const told = rosterTold(plan);
  if (told.length === 0) return null;
  const toRow = async (): Promise<void> => {
    // Where the sheet is gone meanwhile, that is shown.
    await workbook.select({ sheet, row: room.row, column: 0, rows: 1, columns: 1 }).catch(() => again(false));
  };
  return (
    <div className={look.preview} role="group" aria-label={say(rosterTexts.preview)}>
      <Text weight="semibold">{say(rosterTexts.preview)}</Text>
      <Status>
        <ul className={look.list}>
          {told.map((words) => (
            <li key={words.en}>{say(words)}</li>
          ))}
        </ul>
      </Status>
      {without.length > 0 && (
        <div className={styles.room}>
          <Button onClick={() => void toRow()}>{say(rosterTexts.toRow(room.row + 1))}</Button>
          <Button onClick={() => void again(false)}>{say(rosterTexts.again)}</Button>
        </div>
      )}
      {patch !== null && (
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() =>
            void command.run(async (watch) => {
              const applied = await workbook.apply(patch, watch);
              if (applied.ok) await again(true);
              return outcomeOf(applied, rosterTexts.written(sheet, added.length, out.length));
            })
          }
        >
          {say(rosterTexts.write(added.length, out.length))}
        </Button>
      )}
    </div>
  );
}
