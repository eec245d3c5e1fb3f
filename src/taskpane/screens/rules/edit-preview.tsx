/** What an edit would change, in words, before it is written. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Edit } from '../../../workbook/rules/edit';
import type { RulesSheet } from '../../../workbook/rules/find';
import { previewEdit } from '../../../workbook/rules/preview';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  // Always in sight, however long the lists are.
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    position: 'sticky',
    bottom: '-12px',
    padding: '4px 0 12px',
    marginBottom: '-8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly rules: RulesSheet;
  readonly version: number;
  readonly edit: Edit;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onDrop: () => void;
}

export function EditPreview({ rules, version, edit, busy, onApply, onDrop }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  if (!edit.ok)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(edit.why)}</MessageBarBody>
      </MessageBar>
    );
  const { changes, faults } = previewEdit(rules, version, edit.patch);
  return (
    <div className={styles.box} role="group" aria-label={say(rulesTexts.wouldChange)}>
      <Status>
        <Text block weight="semibold">
          {say(changes.length === 0 ? rulesTexts.noChange : rulesTexts.wouldChange)}
        </Text>
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={change.words.en}>{say(change.words)}</li>
          ))}
        </ul>
        {faults.length > 0 && (
          <>
            <Text block weight="semibold">
              {say(rulesTexts.wouldFault)}
            </Text>
            <ul className={styles.list}>
              {faults.map((fault) => (
                <li key={fault.message.en}>
                  <Caption1>{say(fault.message)}</Caption1>
                </li>
              ))}
            </ul>
          </>
        )}
      </Status>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={edit.patch.writes.length === 0}
          disabledFocusable={busy}
          onClick={onApply}
        >
          {say(rulesTexts.writeChange)}
        </Button>
        <Button onClick={onDrop}>{say(rulesTexts.dropChange)}</Button>
      </div>
    </div>
  );
}
