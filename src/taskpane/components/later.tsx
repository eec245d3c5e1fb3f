/** A screen that is loaded when it is first shown: many sessions with the pane never need it. */
import { Spinner } from '@fluentui/react-components';
import { Suspense, useState, type ComponentType } from 'react';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';

export function Later({
  shown,
  screen: Screen,
}: {
  readonly shown: boolean;
  readonly screen: ComponentType<{ shown: boolean }>;
}) {
  const { say } = usePane();
  const [wanted, setWanted] = useState(shown);
  if (shown && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={<Spinner label={say(commonTexts.loading)} />}>
      <Screen shown={shown} />
    </Suspense>
  );
}
