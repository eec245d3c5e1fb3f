/** The port's promises in an Excel, and with a client library, that know notes and merge undo steps. */
import { desktop } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { describeContract } from '../contract';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice({ sets: { ExcelApi: '1.20' } });
});
afterAll(() => office.close());

describe.each([
  ['Excel with notes', desktop],
  ['Excel with notes, in several requests', { ...desktop, bytes: 2000 }],
])('%s', (name, limits) => {
  describeContract(name, async () => {
    office.newWorkbook();
    const workbook = new ExcelWorkbook(limits);
    return {
      workbook,
      listening: () => workbook.listening(),
      protect: async (sheet) => office.host.sheet(sheet).Protection.Protect(),
    };
  });
});
