/** What would be made: how many slips and pages, the sums against the pay sheet, who gets none, the awkward slips; then the button. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { differs } from '../../../workbook/slips/closing';
import type { SlipPlan } from '../../../workbook/slips/plan';
import type { Watch } from '../../../workbook/port';
import { Notice } from '../../components/notice';
import { ReasonList } from '../../components/reason-list';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import { useCommand, type Outcome } from '../../use-command';
import { rememberedName } from '../salary/who-and-when';
import { SampleTables } from './sample-tables';
import { SumsTable } from './sums-table';
import { slipsTexts } from './texts';

const useStyles = makeStyles({
  section: { marginTop: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
});

interface Props {
  readonly plan: SlipPlan;
  readonly onMake: (by: string, watch: Watch) => Promise<Outcome>;
}

export function SlipsPreview({ plan, onMake }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const command = useCommand();
  const [by, setBy] = useState(rememberedName);
  const [made, setMade] = useState(false);
  const { slips, none, passedOver, sums, pages, landscape, sheet, replaces, warnings } = plan;
  const notes = [
    ...(replaces ? [slipsTexts.replaces(sheet)] : []),
    ...(sums.some(differs) ? [slipsTexts.differs] : []),
    ...warnings,
  ];
  return (
    <section className={styles.section} aria-label={say(slipsTexts.preview)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say(slipsTexts.preview)}
      </Subtitle2>
      <Text block role="status">
        {say(slipsTexts.summary(slips.length, pages, landscape, sheet))}
      </Text>
      {notes.map((words) => (
        <MessageBar key={words.en} intent="warning" layout="multiline">
          <MessageBarBody>{say(words)}</MessageBarBody>
        </MessageBar>
      ))}
      <ReasonList
        open
        title={say(slipsTexts.none(none.length))}
        reasons={none.map(({ row, name, why }) => say(slipsTexts.reason(row + 1, name, why)))}
      />
      <SumsTable sums={sums} />
      <SampleTables plan={plan} />
      <ReasonList
        title={say(slipsTexts.passedOver(passedOver.length))}
        reasons={passedOver.map(({ row, words, why }) => say(slipsTexts.reason(row + 1, words, why)))}
      />
      <ReasonList title={say(slipsTexts.pdf)} reasons={slipsTexts.pdfWays.map(say)} />
      <Field label={say(slipsTexts.by)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <WriteBar>
        <Button
          appearance="primary"
          disabled={made}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() =>
            void command.run(async (watch) => {
              const outcome = await onMake(by, watch);
              if (outcome.undo !== undefined) setMade(true);
              return outcome;
            })
          }
        >
          {say(slipsTexts.make(slips.length, sheet, replaces))}
        </Button>
        <Notice command={command} onUndone={() => setMade(false)} />
      </WriteBar>
    </section>
  );
}
