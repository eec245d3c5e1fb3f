/** WPS 表格 as the pane's host. */
import type { Host } from '../host';
import { appearance, onAppearance } from './appearance';
import { checks } from './checks';
import type { WpsRoot } from './roots';
import { hidePane } from './task-pane';
import { WpsWorkbook } from './workbook';

export function wpsHost(application: WpsRoot): Host {
  const workbook = new WpsWorkbook(application);
  return { name: 'wps', workbook, appearance, onAppearance, collapse: hidePane, checks };
}
