/** Small builders for tests over the stand-in for WPS. */
import { createWpsHost } from '../../wps-host/host';
import type { WpsHost } from '../../wps-host/host';
import type { WpsHostOptions } from '../../wps-host/options';

export interface Started {
  readonly host: WpsHost;
  readonly sheet: Et.Worksheet;
  range(address: string): Et.Range;
}

/** A host, its active sheet, and ranges of that sheet. */
export function start(options: WpsHostOptions = {}): Started {
  const host = createWpsHost(options);
  const sheet = host.application.ActiveSheet;
  return { host, sheet, range: (address) => sheet.Range(address) };
}

/** Assigns what the declared types are too narrow for. */
export const assign = (object: object, values: Readonly<Record<string, unknown>>) =>
  Object.assign(object, values);

export const put = (range: Et.Range, value: unknown) => assign(range, { Value2: value });

/** The rows that conditional formats, validations and sorts are tried on. */
export const people = [
  ['姓名', '分数', '等级'],
  ['李四', 59, '差'],
  ['张三', 88, '优'],
  ['王五', 72, '中'],
];
