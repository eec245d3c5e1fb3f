/** The guide in a dialog of WPS, whose pane opens no windows of its own. */
import { pageUrl } from './page-url';
import { rootWith } from './roots';

/** Pixels of a page. */
const [WIDTH, HEIGHT] = [720, 640];

export function showGuide(page = 'guide.html'): boolean {
  const root = rootWith('ShowDialog');
  if (root === null) return false;
  // WPS counts the pixels of the screen, as its own templates do.
  const scale = window.devicePixelRatio || 1;
  root.ShowDialog(pageUrl(page), '星评帮助 StarBand help', WIDTH * scale, HEIGHT * scale, false);
  return true;
}
