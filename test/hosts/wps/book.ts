/** Small builders for tests of the adapter over the stand-in. */
import { limits as usual } from '../../../src/hosts/wps/book/limits';
import type { Limits } from '../../../src/hosts/wps/book/limits';
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import type { Content } from '../../../src/workbook/port';
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

const HEADER: readonly Content[] = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const LEVELS = ['试用期', '初级', '中级', '高级'];

/** A salary sheet that was never computed. */
export const people = (count: number): readonly (readonly Content[])[] => [
  HEADER,
  ...Array.from({ length: count }, (_, index): Content[] => [
    `员工${index}`,
    LEVELS[index % LEVELS.length] ?? null,
    (index % 1001) / 10,
    index % 3 === 0 ? index / 100 : null,
    null,
    null,
    null,
  ]),
];
