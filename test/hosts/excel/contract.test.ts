/** The port's promises, kept by the Excel adapter over the real client library. */
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { desktop, web } from '../../../src/hosts/excel/limits';
import { describeContract } from '../contract';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

describe.each([
  ['Excel on a desktop', desktop],
  ['Excel on the web', web],
  // So little at once that every command is split.
  [
    'Excel, 40 cells at once',
    { ...desktop, cells: 40, bytes: 2000, top: { rows: 3, columns: 3 }, survey: 40 },
  ],
])('%s', (name, limits) => {
  describeContract(name, async () => {
    office.newWorkbook();
    const workbook = new ExcelWorkbook(limits);
    return {
      workbook,
      listening: () => workbook.listening(),
      // The client library of the package does not know them.
      withoutNotes: true,
      protect: async (sheet) => office.host.sheet(sheet).Protection.Protect(),
    };
  });
});
