/** The dialog behind the button 关于. */
import made from '../../../../package.json';
import { pageUrl } from '../page-url';
import { rootWith } from '../roots';
import { lastStartup } from '../startup';
import { showDialog } from './tell';

/** Pixels of a page. */
const [WIDTH, HEIGHT] = [480, 560];

export function showAbout(): void {
  const root = rootWith('ShowDialog');
  if (root === null) return sayAbout();
  // WPS counts the pixels of the screen, as its own templates do.
  const scale = window.devicePixelRatio || 1;
  root.ShowDialog(pageUrl('about.html'), '关于星评 About StarBand', WIDTH * scale, HEIGHT * scale, false);
}

/** Where there are no dialogs, the least that whoever is asked for help has to know. */
function sayAbout(): void {
  const startup = lastStartup();
  showDialog(`${made.version}\n函数 Functions: ${startup?.registered ?? 0} / ${startup?.all ?? '?'}`);
}
