/** Slips of five hundred people in the engine of the browser workbook. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { putPay, ready } from '../support/slips-book';
import { accepted } from './contract';

test.each(['strips', 'vertical', 'pages'] as const)('%s are made and taken back', async (form) => {
  const host = bootHeadless();
  try {
    await putPay(host.workbook, 500);
    const make = await ready(host.workbook, form);
    const start = process.cpuUsage();
    const inverse = accepted(await make());
    // What is computed, however busy the machine is; `npm run bench:page` measures the page.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
    expect((await host.workbook.sheets()).map(({ name }) => name)).toContain('工资条 2026-03');
    accepted(await host.workbook.apply(inverse));
    expect((await host.workbook.sheets()).map(({ name }) => name)).not.toContain('工资条 2026-03');
  } finally {
    host.dispose();
  }
});
