/** A closed month: what was changed since, and the ways to change it openly. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { changeWords } from '../../../workbook/closing/change-words';
import { isRoot, type Change } from '../../../workbook/closing/change';
import { wordsOf } from '../../../workbook/closing/closings';
import type { ClosingView } from '../../../workbook/closing/read-closing';
import type { Verified } from '../../../workbook/closing/verify';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import type { Command } from '../../use-command';
import { GoList, type Entry } from './go-list';
import { ProtectPanel } from './protect-panel';
import { ReopenPanel } from './reopen-panel';
import { closingTexts } from './texts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  well: { color: tokens.colorPaletteGreenForeground1 },
});

interface Props {
  readonly view: ClosingView;
  readonly verified: Verified;
  readonly again: () => Promise<void>;
  readonly command: Command;
}

export function ClosedPanel({ view, verified, again, command }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const { standing, changes, notes } = verified;
  const { closed, version } = standing;
  const roots = changes.filter(isRoot);
  const results = changes.filter((change) => !isRoot(change));
  return (
    <>
      <Text block>
        {say(closingTexts.closedBy(wordsOf(closed?.by ?? null), wordsOf(closed?.time ?? null), version))}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {say(closingTexts.fingerprint(wordsOf(closed?.fingerprint ?? null)))}
      </Text>
      {changes.length === 0 && (
        <Text block role="status" className={styles.well}>
          {say(closingTexts.unchanged)}
        </Text>
      )}
      <GoList
        title={closingTexts.changes(roots.length)}
        entries={roots.map(entryOf)}
        onGone={() => void again()}
      />
      <ReasonList
        title={say(closingTexts.results(results.length))}
        reasons={results.map((change) => say(changeWords(change)))}
        open={roots.length === 0}
      />
      <ReasonList title={say(closingTexts.notes(notes.length))} reasons={notes.map(say)} open />
      <ProtectPanel view={view} verified={verified} again={again} command={command} />
      <ReopenPanel view={view} again={again} command={command} />
    </>
  );
}

function entryOf(change: Change): Entry {
  const { at } = change;
  return { words: changeWords(change), at: at && { ...at, rows: 1, columns: 1 } };
}
