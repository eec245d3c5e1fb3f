/** WPS 表格 as the pane's host. */
import type { Host } from '../host';
import { pageProbes } from '../page-probes';
import { askAll } from '../probe';
import { workbookProbes } from '../workbook-probes';
import { appearance, onAppearance } from './appearance';
import { readingProbes } from './probes';
import { writingProbes } from './probes-writing';
import { showGuide } from './help-dialog';
import type { WpsRoot } from './roots';
import { hidePane } from './task-pane';
import { WpsWorkbook } from './workbook';

export function wpsHost(application: WpsRoot): Host {
  const workbook = new WpsWorkbook(application);
  return {
    name: 'wps',
    workbook,
    appearance,
    onAppearance,
    collapse: hidePane,
    help: showGuide,
    selfCheck: (tell, writes) =>
      askAll(
        writes
          ? [...writingProbes(application), ...workbookProbes(workbook)]
          : [...readingProbes(application), ...pageProbes()],
        tell,
      ),
  };
}
