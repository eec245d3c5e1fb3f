/** The pane's page: finds its host and shows the screens. */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Text } from '../core/words/text';
import { currentHost } from '../hosts/current';
import { App } from './app';
import { FaultBoundary } from './components/fault-boundary';
import { WithoutPane } from './components/without-pane';
import { commonTexts } from './texts/common';
import { faultTexts, faultTold } from './texts/faults';
import './pane.css';

/** Milliseconds. A host that answers later is taken all the same. */
const PATIENCE = 10_000;

const again = (words: Text): ReactNode => <WithoutPane words={words} again />;

async function start(pane: Root): Promise<void> {
  const late = setTimeout(() => pane.render(again(faultTexts.late)), PATIENCE);
  try {
    const host = await currentHost();
    pane.render(
      <FaultBoundary told={again}>
        {host === null ? <WithoutPane words={commonTexts.noHost} /> : <App host={host} />}
      </FaultBoundary>,
    );
  } catch (fault) {
    pane.render(again(faultTold(fault)));
  } finally {
    clearTimeout(late);
  }
}

const root = document.getElementById('root');
if (root !== null) void start(createRoot(root));
