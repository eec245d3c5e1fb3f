/** The stand-in in a page of a browser: `wps`, `Application` and the user agent, as pages in WPS find them. */
import { createWpsHost } from './host';
import type { WpsHost } from './host';
import type { WpsHostOptions } from './options';

export interface PageSetting {
  readonly options: WpsHostOptions;
  /** Which of the two names the root has; WPS differs by platform. */
  readonly roots: readonly ('wps' | 'Application')[];
}

declare global {
  interface Window {
    /** For tests. */
    readonly wpsHost: WpsHost;
    readonly installWpsHost: (setting: PageSetting) => void;
  }
}

/** Pages of one add-in share the program: a frame takes the host of the page around it, a window that of its opener. */
function shared(): WpsHost | undefined {
  try {
    const opener = window.opener as Window | null;
    return window.parent === window ? opener?.wpsHost : window.parent.wpsHost;
  } catch {
    // A page of another origin.
    return undefined;
  }
}

const define = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, configurable: true });

define(window, 'installWpsHost', ({ options, roots }: PageSetting) => {
  const host = shared() ?? createWpsHost(options);
  define(window, 'wpsHost', host);
  for (const root of roots) define(window, root, host.application);
  define(navigator, 'userAgent', `${navigator.userAgent} ${host.userAgent}`);
});
