/** Keeps snapshots while there are unsaved changes, and offers what an earlier tab left. */
import type { Language } from '../../host';
import { askRestore } from './dialogs';
import type { Files } from './files';
import { Snapshots } from './snapshots';
import type { Unsaved } from './unsaved';

/** After the last change, in milliseconds. */
const quiet = 1500;

/** Call when the page is filled: from then on changes are the user's. */
export async function startRecovery(files: Files, unsaved: Unsaved, language: () => Language): Promise<void> {
  const snapshots = Snapshots.here();
  if (!snapshots) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const snapshot = unsaved.any ? files.snapshot() : null;
    if (snapshot) void snapshots.keep(snapshot);
  };
  unsaved.follow((any) => {
    clearTimeout(timer);
    if (any) timer = setTimeout(() => requestIdleCallback(keep), quiet);
    else void snapshots.forget();
  });
  // The last moment at which a page is sure to be asked.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  for (const { id, snapshot } of await snapshots.left()) {
    const answer = await askRestore(language(), snapshot.name, new Date(snapshot.at));
    const restored = answer === 'restore' && (await files.restore(snapshot));
    if (restored) await snapshots.keep(snapshot);
    if (restored || answer === 'delete') await snapshots.forget(id);
    if (restored) return;
  }
}
