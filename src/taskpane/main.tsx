/** TEMPORARY stand-in for the pane: shows which host it found. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { currentHost } from '../hosts/current';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <h1>星评 StarBand</h1>
      <p>{currentHost()?.name ?? 'no host'}</p>
    </FluentProvider>,
  );
}
