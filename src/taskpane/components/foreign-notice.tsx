/** Offers to restore functions that another program has saved; says nothing where there are none. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Watch } from '../../workbook/port';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';
import { outcomeOf, useCommand, type Outcome } from '../use-command';
import { Notice } from './notice';

const useStyles = makeStyles({ around: { padding: '8px 12px 0' } });

export function ForeignNotice() {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    // Loaded apart: few workbooks need it.
    void import(/* webpackChunkName: "interchange" */ '../../workbook/interchange/restore')
      .then(({ findForeign }) => findForeign(workbook))
      .then((found) => current && found.length > 0 && setSheets(found))
      // Whatever keeps the workbook from being read is said by the screen that the user works with.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [workbook]);

  async function restore(watch: Watch): Promise<Outcome> {
    const { restoreForeign } = await import(
      /* webpackChunkName: "interchange" */ '../../workbook/interchange/restore'
    );
    const { applied, cells } = await restoreForeign(workbook, sheets, language, watch);
    if (applied.ok) setSheets([]);
    return outcomeOf(applied, commonTexts.restored(cells));
  }

  if (sheets.length === 0 && command.outcome === null) return null;
  return (
    <div className={styles.around}>
      {sheets.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(commonTexts.foreign(sheets))}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={command.busy} onClick={() => void command.run(restore)}>
              {say(commonTexts.restore)}
            </Button>
            <Button disabledFocusable={command.busy} onClick={() => setSheets([])}>
              {say(commonTexts.notNow)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Notice command={command} />
    </div>
  );
}
