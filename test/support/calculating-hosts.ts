/** The browser workbook, and the stand-ins for Excel and WPS with their formulas computed: the same month in each. */
import { ExcelWorkbook } from '../../src/hosts/excel/workbook';
import { WpsWorkbook } from '../../src/hosts/wps/workbook';
import type { Workbook } from '../../src/workbook/port';
import { startOffice } from '../office-host/node';
import { createWpsHost } from '../wps-host/host';
import { Calculation } from './calculation';
import { bootWithFunctions } from './functions-host';

export interface Started {
  readonly workbook: Workbook;
  close(): void | Promise<void>;
}

async function browser(): Promise<Started> {
  const host = await bootWithFunctions();
  return { workbook: host.workbook, close: () => host.dispose() };
}

async function excel(): Promise<Started> {
  const calculation = await Calculation.start();
  const office = await startOffice({ evaluate: (_, at) => calculation.scalarAt(at) });
  const workbook = new ExcelWorkbook();
  calculation.follow(workbook, () =>
    Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
  );
  return {
    workbook,
    close: async () => {
      calculation.dispose();
      await office.close();
    },
  };
}

async function wps(): Promise<Started> {
  const calculation = await Calculation.start();
  const host = createWpsHost({});
  const workbook = new WpsWorkbook(host.application);
  calculation.follow(workbook, () => {
    host.evaluate = (_, at) => calculation.valueAt(at);
  });
  return { workbook, close: () => calculation.dispose() };
}

export const CALCULATING_HOSTS: readonly (readonly [name: string, start: () => Promise<Started>])[] = [
  ['the browser workbook', browser],
  ['Excel', excel],
  ['WPS', wps],
];
