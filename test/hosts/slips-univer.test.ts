/** Slips of five hundred people in the engine of the browser workbook. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { putPay, ready } from '../support/slips-book';
import { accepted } from './contract';

test.each(['strips', 'vertical', 'pages'] as const)('%s are made and taken back', async (form) => {
  const host = bootHeadless();
  try {
    await putPay(host.workbook, 500);
    const make = await ready(host.workbook, form);
    const inverse = accepted(await make());
    expect((await host.workbook.sheets()).map(({ name }) => name)).toContain('工资条 2026-03');
    accepted(await host.workbook.apply(inverse));
    expect((await host.workbook.sheets()).map(({ name }) => name)).not.toContain('工资条 2026-03');
  } finally {
    host.dispose();
  }
});
