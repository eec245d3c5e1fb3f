/** How far a command is, then what it did, with a way back. Announced to screen readers, once. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Patch, Watch } from '../../workbook/port';
import { usePane } from '../context';
import { Progress } from './progress';
import { commonTexts } from '../texts/common';
import { useUndo, type Command, type Outcome } from '../use-command';

const useStyles = makeStyles({ bar: { marginTop: '8px', marginBottom: '8px' } });

export function Notice({ command, onUndone }: { command: Command; onUndone?: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const takeBack = useUndo();
  const { outcome, progress } = command;
  if (progress !== null) return <Progress share={progress} onStop={command.stop} />;
  if (outcome === null) return null;
  const { undo } = outcome;
  const takenBack = async (patch: Patch, watch: Watch): Promise<Outcome> => {
    const result = await takeBack(patch, watch);
    if (result.tone === 'success') onUndone?.();
    return result;
  };
  return (
    <MessageBar
      intent={outcome.tone}
      layout="multiline"
      politeness="assertive"
      className={styles.bar}
      tabIndex={-1}
      data-result=""
    >
      <MessageBarBody>{say(outcome.words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={say(commonTexts.close)}
            appearance="transparent"
            icon={<DismissRegular />}
            onClick={command.clear}
          />
        }
      >
        {undo !== undefined && (
          <Button disabled={command.busy} onClick={() => void command.run((watch) => takenBack(undo, watch))}>
            {say(commonTexts.undo)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
