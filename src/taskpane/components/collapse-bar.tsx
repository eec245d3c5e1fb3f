/** A bar at the bottom that hides the pane, for hosts whose own controls may not react while the pane is open. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PanelRightContractRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Text as Words } from '../../core/words/text';
import { hasWords } from '../../workbook/patch/host-error';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

export function CollapseBar({ onCollapse }: { readonly onCollapse: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const [fault, setFault] = useState<Words | null>(null);
  const collapse = (): void => {
    try {
      onCollapse();
      setFault(null);
    } catch (error) {
      setFault(hasWords(error) ? error.words : commonTexts.collapseFailed);
    }
  };
  return (
    <footer className={styles.bar}>
      <div role="alert">{fault !== null && <Text className={styles.fault}>{say(fault)}</Text>}</div>
      <Button
        size="small"
        appearance="subtle"
        icon={<PanelRightContractRegular />}
        title={say(commonTexts.collapseAbout)}
        onClick={collapse}
      >
        {say(commonTexts.collapse)}
      </Button>
    </footer>
  );
}
