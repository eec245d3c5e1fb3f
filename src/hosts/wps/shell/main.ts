/**
 * The script that WPS loads when it starts, and keeps for as long as it runs. It is called main.js, and is all that it needs: where the
 * add-in lies on the machine, some versions write an index.html of their own that loads just that file.
 */
import { wpsLanguage } from '../appearance';
import { keepStartup } from '../startup';
import { register } from './register';
import * as ribbon from './ribbon';

interface ShellWindow extends Window {
  starbandShell?: true;
}

/** Twice in one page would register everything twice. */
function start(page: ShellWindow): void {
  if (page.starbandShell) return;
  page.starbandShell = true;
  Object.assign(page, ribbon);
  keepStartup(register(wpsLanguage()));
}

start(window);
