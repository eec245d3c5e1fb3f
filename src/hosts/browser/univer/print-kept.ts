/** What a sheet's custom data keep of its print. */
import type { CustomData } from '@univerjs/core';
import type { Write } from '../../../workbook/port';

export type PrintStep = Extract<Write, { kind: 'print' }>;
export type PrintSettings = Omit<PrintStep, 'kind' | 'sheet'>;

export const printKey = 'print';

export function printOf(custom: CustomData): PrintSettings | null {
  return (custom?.[printKey] as PrintSettings | undefined) ?? null;
}
