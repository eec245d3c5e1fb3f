/** The pane's page: finds its host and shows the screens. */
import { createRoot } from 'react-dom/client';
import { currentHost } from '../hosts/current';
import { App } from './app';
import { NoHost } from './components/no-host';
import './pane.css';

const root = document.getElementById('root');
if (root !== null) {
  const pane = createRoot(root);
  void currentHost().then((host) => pane.render(host === null ? <NoHost /> : <App host={host} />));
}
