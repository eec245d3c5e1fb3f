/** What the benchmark prints of the Excel adapter, held to its bounds. */
import { measureExcel } from '../../../bench/excel-requests';

test('commands on a desktop take three requests, on the web none over 5 MB', async () => {
  const traffic = await measureExcel();
  const on = (platform: string) => traffic.filter((one) => one.platform === platform);
  // Salaries are read with two requests and applied with three.
  expect(on('desktop').map(({ command, requests }) => [command, requests])).toEqual([
    ['template, 200 people', 3],
    ['salaries, 200 people', 5],
    ['salaries, 10,000 people', 5],
  ]);
  expect(
    on('web')
      .map(({ command, requests }) => [command, requests])
      .slice(0, 2),
  ).toEqual([
    ['template, 200 people', 3],
    ['salaries, 200 people', 5],
  ]);
  expect(Math.max(...on('web').map(({ largest }) => largest))).toBeLessThan(5_000_000);
  for (const { sent, answered } of traffic) expect(Math.min(sent, answered)).toBeGreaterThan(0);
});
