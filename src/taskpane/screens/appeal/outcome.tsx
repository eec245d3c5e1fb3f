/** What a claimed value would change, and deciding on it. */
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Assessment, Claim } from '../../../workbook/closing/appeal/assessment';
import type { AppealView } from '../../../workbook/closing/appeal/read-appeal';
import { whatIf } from '../../../workbook/closing/appeal/what-if';
import { usePane } from '../../context';
import type { Command } from '../../use-command';
import { Deciding } from './deciding';
import { Others } from './others';
import { Parts } from './parts';
import { appealTexts } from './texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly view: AppealView;
  readonly table: Assessment;
  readonly claim: Claim;
  readonly command: Command;
  readonly again: () => Promise<void>;
}

export function Outcome({ view, table, claim, command, again }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const found = whatIf(view.book, table, claim);
  if ('fault' in found)
    return (
      <Text role="status" className={styles.warning}>
        {say(found.fault)}
      </Text>
    );
  const { sealed } = view.book;
  const one = { reading: view.reading, sealed, table, claim, outcome: found };
  return (
    <section className={styles.part} aria-label={say(appealTexts.result)}>
      <Subtitle2 as="h2">{say(appealTexts.result)}</Subtitle2>
      <Parts one={one} />
      <Others outcome={found} />
      <Deciding one={one} later={view.later} command={command} again={again} />
    </section>
  );
}
