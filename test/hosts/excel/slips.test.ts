/** Slips of five hundred people in Excel: three requests, none too large for the web, and pages that break where they should. */
import { desktop, web } from '../../../src/hosts/excel/limits';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { startOffice } from '../../office-host/node';
import { putPay, ready } from '../../support/slips-book';
import { accepted } from '../contract';

const PLATFORMS = { desktop, web };

test.each([
  ['desktop', 'strips'],
  ['desktop', 'vertical'],
  ['desktop', 'pages'],
  ['web', 'vertical'],
] as const)('%s, %s', async (platform, form) => {
  const office = await startOffice({ payloadLimit: platform === 'web' ? 5 * 1024 * 1024 : Infinity });
  try {
    const workbook = new ExcelWorkbook(PLATFORMS[platform]);
    await putPay(workbook, 500);
    const make = await ready(workbook, form);
    const from = office.host.requests.length;
    accepted(await make());
    const requests = office.host.requests.slice(from);
    const bytes = Math.max(...requests.map((request) => request.bytes));
    console.log(`slips of 500 people, ${form}, ${platform}: ${requests.length} requests, ${bytes} bytes`);
    if (platform === 'desktop') expect(requests).toHaveLength(3);
    // A desktop takes any size at once.
    else expect(bytes).toBeLessThan(5_000_000);
    const { print } = office.host.view('工资条 2026-03');
    if (form === 'pages') expect((print['breaks'] as readonly number[]).length).toBe(500);
  } finally {
    await office.close();
  }
});
