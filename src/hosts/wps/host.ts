/** WPS 表格 as the pane's host. */
import type { Host } from '../host';
import { pageProbes } from '../page-probes';
import { askAll } from '../probe';
import { appearance, onAppearance } from './appearance';
import { readingProbes } from './probes';
import { writingProbes } from './probes-writing';
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
    selfCheck: (tell, writes) =>
      askAll(writes ? writingProbes(application) : [...readingProbes(application), ...pageProbes()], tell),
  };
}
