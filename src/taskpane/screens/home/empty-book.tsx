/** An empty workbook: one button fills it with a sample, which can be taken back. */
import { Button, Spinner, Text } from '@fluentui/react-components';
import type { Watch } from '../../../workbook/port';
import { usePane } from '../../context';
import { outcomeOf, type Command, type Outcome } from '../../use-command';
import { homeTexts } from './texts';

interface Props {
  readonly command: Command;
  readonly again: () => Promise<void>;
}

export function EmptyBook({ command, again }: Props) {
  const { workbook, say } = usePane();

  async function fill(watch: Watch): Promise<Outcome> {
    // Loaded apart: it is wanted once, if ever.
    const { samplePatches } = await import(
      /* webpackChunkName: "sample" */ '../../../workbook/sample/sample'
    );
    const patches = samplePatches(undefined);
    const title = patches[0]?.title ?? '';
    const applied = await workbook.apply({ title, writes: patches.flatMap(({ writes }) => writes) }, watch);
    if (applied.ok) await again();
    return outcomeOf(applied, homeTexts.sampleMade);
  }

  return (
    <>
      <Text block>{say(homeTexts.empty)}</Text>
      <Button
        appearance="primary"
        style={{ marginTop: '12px' }}
        disabledFocusable={command.busy}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void command.run(fill)}
      >
        {say(homeTexts.trySample)}
      </Button>
    </>
  );
}
