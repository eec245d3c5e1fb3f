/** The address of a page that lies beside this one, for WPS to open. */

/**
 * @example pageUrl('pane.html', 'file:///C:/Users/%E5%BC%A0/starband/index.html') //=> 'file:///C:/Users/张/starband/pane.html'
 */
export function pageUrl(page: string, here: string = window.location.href): string {
  const plain = here.replace(/[?#].*$/s, '');
  const folder = plain.slice(0, plain.lastIndexOf('/') + 1);
  return decoded(folder) + page;
}

/** As WPS's own add-ins hand addresses over: a folder's Chinese name in plain characters. */
function decoded(folder: string): string {
  try {
    return decodeURI(folder);
  } catch {
    return folder;
  }
}
