/** The host that the pane runs in. Only this file knows how to tell. */
import type { StarbandWindow } from './browser/bridge';
import { text } from '../core/words/text';
import { HostError } from '../workbook/patch/host-error';
import type { Host } from './host';
import { spreadsheet } from './wps/roots';

const NO_OFFICE = text(
  'office.js 没能载入：可能网络中断，或服务器上缺少 office 文件夹。请重新载入；仍不行，请告诉管理员。',
  'office.js could not be loaded: the network may be down, or the folder office is missing on the server. Reload; failing that, tell your administrator.',
);

/** Null when the page was opened by itself, outside any workbook. */
export async function currentHost(): Promise<Host | null> {
  // The page that Excel loads brings office.js along; the others do not.
  if (typeof Office !== 'undefined') {
    const { excelHost } = await import(/* webpackChunkName: "excel" */ './excel/host');
    return excelHost();
  }
  if (document.querySelector('script[src$="office.js"]') !== null) throw new HostError(NO_OFFICE, 'NoOffice');
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
