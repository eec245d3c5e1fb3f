/** Installs the add-in into the WPS of this machine, or takes it out, as its page asks (`data-page`), by way of WPS's own service. */
import type { Text } from '../../../core/words/text';
import '../page.css';
import { canInstallFrom, entryFor, NAME } from './entry';
import { change, installed, ServiceError, version } from './service';
import { texts } from './texts';

const page = document.body.dataset;
const removing = page.page === 'uninstall';
const entry = entryFor(window.location.href, page.version);

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const act = element<HTMLButtonElement>('act');
const retry = element<HTMLButtonElement>('retry');

function show({ zh, en }: Text, bad = false): void {
  const status = element('status');
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = en;
  status.replaceChildren(`${zh}\n`, english);
  status.classList.toggle('bad', bad);
}

/** Runs one step at a time: `able` says whether the page's action makes sense after it. */
async function step(
  run: () => Promise<{ readonly words: Text; readonly able: boolean; readonly bad?: true }>,
) {
  act.disabled = true;
  retry.disabled = true;
  show(texts.asking);
  try {
    const { words, able, bad } = await run();
    show(words, bad);
    act.disabled = !able;
  } catch (fault) {
    show(faultWords(fault), true);
  }
  retry.disabled = false;
}

function faultWords(fault: unknown): Text {
  if (fault instanceof ServiceError && fault.fault === 'unreachable') return texts.unreachable;
  return texts.refused(fault instanceof ServiceError ? fault.answer : String(fault));
}

async function look() {
  await version();
  const found = await installed(NAME);
  if (removing)
    return found === null
      ? { words: texts.absent, able: false }
      : { words: texts.here(found.url ?? '?'), able: true };
  if (!canInstallFrom(window.location.href)) return { words: texts.asFile, able: false, bad: true } as const;
  if (found === null) return { words: texts.ready, able: true };
  const words = found.url === entry.url ? texts.here(entry.url) : texts.elsewhere(found.url ?? '?');
  return { words, able: true };
}

async function install() {
  await change('enable', entry);
  const found = await installed(NAME);
  return found === null
    ? ({ words: texts.notListed, able: true, bad: true } as const)
    : { words: texts.installed, able: true };
}

/** By what WPS has on its list, which another page may have put there. */
async function remove() {
  const found = await installed(NAME);
  if (found === null) return { words: texts.absent, able: false };
  await change('disable', { ...entry, ...found });
  return { words: texts.removed, able: false };
}

act.addEventListener('click', () => void step(removing ? remove : install));
retry.addEventListener('click', () => void step(look));
void step(look);
