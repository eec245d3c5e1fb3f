/** Slips in Excel: three requests, none too large for the web with five hundred people, and pages that break where they should. */
import { desktop, web } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { startOffice } from '../../office-host/node';
import { putPay, ready } from '../../support/slips-book';
import { accepted } from '../contract';

const PLATFORMS = { desktop, web };

test.each([
  ['desktop', 'strips', 60],
  ['desktop', 'vertical', 60],
  ['desktop', 'pages', 60],
  ['web', 'vertical', 500],
] as const)('%s, %s, %i people', async (platform, form, people) => {
  const office = await startOffice({ payloadLimit: platform === 'web' ? 5 * 1024 * 1024 : Infinity });
  try {
    const workbook = new ExcelWorkbook(PLATFORMS[platform]);
    await putPay(workbook, people);
    const make = await ready(workbook, form);
    const from = office.host.requests.length;
    accepted(await make());
    const requests = office.host.requests.slice(from);
    const bytes = Math.max(...requests.map((request) => request.bytes));
    console.log(
      `slips of ${people} people, ${form}, ${platform}: ${requests.length} requests, ${bytes} bytes`,
    );
    if (platform === 'desktop') expect(requests).toHaveLength(3);
    // A desktop takes any size at once.
    else expect(bytes).toBeLessThan(5_000_000);
    const { print } = office.host.view('工资条 2026-03');
    if (form === 'pages') expect((print['breaks'] as readonly number[]).length).toBe(people);
  } finally {
    await office.close();
  }
});
