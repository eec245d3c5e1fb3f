/** What broke, with the way out that always remains. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Text } from '../../core/words/text';
import { usePane } from '../context';
import { faultTexts } from '../texts/faults';

export function ReloadBar({ words }: { readonly words: Text }) {
  const { say } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{say(words)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => window.location.reload()}>{say(faultTexts.reload)}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
