/** WPS 表格 as the pane's host. */
import type { Host } from '../host';
import { pageProbes } from '../page-probes';
import { answered } from '../probe';
import { appearance, onAppearance } from './appearance';
import { readingProbes } from './probes';
import type { WpsRoot } from './roots';
import { hidePane } from './task-pane';
import { WpsWorkbook } from './workbook';

export function wpsHost(application: WpsRoot): Host {
  return {
    name: 'wps',
    workbook: new WpsWorkbook(application),
    appearance,
    onAppearance,
    collapse: hidePane,
    // Only what writes nothing: the user has not been asked.
    selfCheck: async (tell) => {
      for (const probe of [...readingProbes(application), ...pageProbes]) tell(await answered(probe));
    },
  };
}
