/** Small builders for tests of the adapter over the stand-in. */
import { limits as usual } from '../../../src/hosts/wps/book/limits';
import type { Limits } from '../../../src/hosts/wps/book/limits';
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import { createWpsHost } from '../../wps-host/host';
import type { WpsHost } from '../../wps-host/host';
import type { WpsHostOptions } from '../../wps-host/options';

export interface Opened {
  readonly host: WpsHost;
  readonly workbook: WpsWorkbook;
}

export function open(options: WpsHostOptions = {}, limits: Partial<Limits> = {}): Opened {
  const host = createWpsHost(options);
  return { host, workbook: new WpsWorkbook(host.application, { ...usual, pauses: [0, 0, 0], ...limits }) };
}

/** What a cell holds, with what a user would see of how it was typed. */
export function storedIn(host: WpsHost, sheet: string): Readonly<Record<string, unknown>> {
  return host.snapshot().sheets.find(({ name }) => name === sheet)?.contents ?? {};
}
