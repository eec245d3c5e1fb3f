/** The host as one classic script, for pages in a browser. */
import { pageScript } from '../../support/page-script';
import { projectFile } from '../files';
import { readMetadata } from '../functions/read-metadata';
import type { HostOptions } from '../host/options';
import { readSchema } from '../schema/read';
import type { PageSetting } from './entry';

/**
 * For playwright's `addInitScript`: in the page, `window.officeHost` is the host before any script of the page runs.
 * @param options must be JSON: no functions
 */
export async function officeHostScript(options: HostOptions & { readonly functions?: boolean } = {}) {
  const script = await pageScript({
    sources: projectFile('test', 'office-host'),
    entry: 'browser/entry.ts',
    browser: 'chrome >= 140',
  });
  const { functions, ...rest } = options;
  const setting: PageSetting = {
    schema: await readSchema(),
    options: rest,
    ...(functions === true ? { metadata: readMetadata() } : {}),
  };
  return `${script}\n;window.installOfficeHost(${JSON.stringify(setting)});`;
}
