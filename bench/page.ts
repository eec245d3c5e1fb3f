/**
 * How long after navigation the browser workbook can be used – its first sheet drawn and calculated, the pane shown –, and how long
 * its largest command takes there.
 */
import { usable } from '../src/hosts/browser/bridge';
import { Harness } from '../test/browser/harness';
import { report } from './report';
import { measureSlips } from './slips-page';

const runs = 7;

async function measure(harness: Harness): Promise<number> {
  const { page } = await harness.open();
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, usable);
  const time = await page.evaluate(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN,
    usable,
  );
  await page.context().close();
  return time;
}

async function main(): Promise<void> {
  const harness = await Harness.start();
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await measure(harness));
    times.sort((a, b) => a - b);
    const seconds = (index: number) => `${((times.at(index) ?? Number.NaN) / 1000).toFixed(2)} s`;
    report('page', [
      `browser workbook usable after navigation: median ${seconds(Math.floor(runs / 2))}, slowest ${seconds(-1)} of ${runs}`,
    ]);
    report('slips', await measureSlips(harness));
  } finally {
    await harness.stop();
  }
}

void main();
