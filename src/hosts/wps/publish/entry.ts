/** What is registered with WPS: the folder that the installation page lies in, or the package beside it. */
import type { Entry } from './service';

export const NAME = 'starband';

/** `version`: of the package that lies beside the page; without one the add-in is loaded from the page's own folder. */
export function entryFor(page: string, version?: string): Entry {
  const folder = new URL('.', page).href;
  const offline = version !== undefined;
  return {
    name: NAME,
    addonType: 'et',
    online: offline ? 'false' : 'true',
    url: offline ? `${folder}${NAME}.7z` : folder,
    version: version ?? '',
    customDomain: '',
  };
}

/** WPS fetches both over the network, so a page that was opened as a file cannot register anything. */
export function canInstallFrom(page: string): boolean {
  return /^https?:/.test(page);
}
