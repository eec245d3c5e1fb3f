/** What the add-in promises to ask for, and no more. */
import { named, valuesOf } from './manifest';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SETS = { ExcelApi: '1.13', CustomFunctionsRuntime: '1.1' };

export function promises(manifest: Document): readonly string[] {
  const faults: string[] = [];
  const permissions = named(manifest, 'Permissions')[0]?.textContent;
  if (permissions !== 'ReadWriteDocument') faults.push(`the permissions are ${permissions}`);
  const sets = named(manifest, 'Set').map((one) => [
    one.getAttribute('Name'),
    one.getAttribute('MinVersion'),
  ]);
  if (JSON.stringify(Object.fromEntries(sets)) !== JSON.stringify(SETS))
    faults.push(`the requirement sets are ${JSON.stringify(sets)}`);
  const kinds = named(manifest, 'ExtensionPoint').map((one) => one.getAttributeNS(XSI, 'type'));
  if (!kinds.includes('CustomFunctions')) faults.push('there are no custom functions');
  if (!kinds.includes('PrimaryCommandSurface')) faults.push('there is no button');
  // One pane for all buttons: Excel then puts another page into it, rather than a pane beside it.
  const panes = new Set(named(manifest, 'TaskpaneId').map((one) => one.textContent));
  if (panes.size !== 1) faults.push('there are two panes, or none');
  for (const url of named(manifest, 'Url').flatMap(valuesOf))
    if (url.includes('taskpane.html') && !/\?screen=[\w-]+$/.test(url)) faults.push(`${url} names no screen`);
  // People type =KPIBAND everywhere; a namespace would become a prefix, and an empty one keeps Excel on Windows from loading.
  if (named(manifest, 'Namespace').length > 0) faults.push('the functions have a namespace');
  return faults;
}
