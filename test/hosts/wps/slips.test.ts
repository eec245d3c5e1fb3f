/** Slips of five hundred people in WPS: an access crosses to another process (reported: about 0.2 ms), so that they take about a second. */
import type { Form } from '../../../src/workbook/slips/choices';
import { putPay, ready } from '../../support/slips-book';
import { accepted } from '../contract';
import { open } from './book';

async function accesses(form: Form, people: number): Promise<number> {
  const { host, workbook } = open();
  await putPay(workbook, people);
  host.resetAccesses();
  accepted(await (await ready(workbook, form))());
  const { breaks } = host.sheet('工资条 2026-03').page;
  console.log(`accesses for slips of ${people} people, ${form}: ${host.accesses}, ${breaks.length} breaks`);
  return host.accesses;
}

// A page for each takes the most: a break, and more rows of other heights.
test.each([
  ['strips', 100, 600],
  ['vertical', 100, 700],
  ['pages', 500, 6000],
] as const)('%s, %i people: under %i', async (form, people, most) => {
  expect(await accesses(form, people)).toBeLessThan(most);
});
