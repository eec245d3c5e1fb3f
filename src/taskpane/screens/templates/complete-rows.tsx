/** Offered above the schemes while the sheet in front has people without formulas: which ones, and one button to complete them. */
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { completeRows, type Completion } from '../../../workbook/template/complete';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { outcomeOf, useCommand } from '../../use-command';
import { templatesTexts } from './texts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    marginBottom: '8px',
  },
});

export function CompleteRows() {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const command = useCommand();
  const [found, setFound] = useState<Completion | null>(null);
  const look = useCallback(
    async (sheet: string | undefined) => (sheet === undefined ? null : completeRows(workbook, sheet)),
    [workbook],
  );
  useEffect(() => {
    let asked = 0;
    let seen: string | undefined;
    const see = (sheet: string | undefined): void => {
      seen = sheet;
      const own = ++asked;
      // A sheet that cannot be read now has nothing to offer.
      void look(sheet).then(
        (one) => own === asked && setFound(one),
        () => own === asked && setFound(null),
      );
    };
    void workbook.selection().then(
      (area) => asked === 0 && see(area?.sheet),
      () => undefined,
    );
    const leave = [
      workbook.onSelection((area) => {
        if (area !== null && area.sheet !== seen) see(area.sheet);
      }),
      workbook.onChange((sheet) => {
        if (sheet === seen) see(sheet);
      }),
    ];
    return () => {
      asked = Infinity;
      leave.forEach((end) => end());
    };
  }, [workbook, look]);

  return (
    <>
      {found !== null && (
        <div className={styles.offer}>
          <Caption1>
            {say(templatesTexts.withoutFormulas(found.rows.map(({ name, row }) => `${name} (${row + 1})`)))}
          </Caption1>
          <Button
            disabledFocusable={command.busy}
            onClick={() =>
              void command.run(async (watch) => {
                const applied = await workbook.apply(found.patch, watch);
                if (applied.ok) setFound(null);
                return outcomeOf(applied, templatesTexts.completed(found.rows.length, found.sheet));
              })
            }
          >
            {say(templatesTexts.complete)}
          </Button>
        </div>
      )}
      <Notice command={command} />
    </>
  );
}
