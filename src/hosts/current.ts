/** The host that the pane runs in. Only this file knows how to tell. */
import type { StarbandWindow } from './browser/bridge';
import type { Host } from './host';
import { spreadsheet } from './wps/roots';

/** Null when the page was opened by itself, outside any workbook. */
export async function currentHost(): Promise<Host | null> {
  // The page that Excel loads brings office.js along; the others do not.
  if (typeof Office !== 'undefined') {
    const { excelHost } = await import(/* webpackChunkName: "excel" */ './excel/host');
    return excelHost();
  }
  const wps = spreadsheet();
  if (wps === null) return browserHost();
  const { wpsHost } = await import(/* webpackChunkName: "wps" */ './wps/host');
  return wpsHost(wps);
}

/** The browser workbook is the page around the pane's frame. */
function browserHost(): Host | null {
  try {
    return window.parent === window ? null : ((window.parent as StarbandWindow).starband ?? null);
  } catch {
    // The pane is framed by a page of another origin: that is not the browser workbook.
    return null;
  }
}
