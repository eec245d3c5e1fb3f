/** The month as the pane opens on it, of thirteen sheets with two hundred people each: what is made of what was read. */
import { MemoryWorkbook } from '../src/hosts/memory/workbook';
import { readMonthState } from '../src/workbook/month/reading';
import { monthSheets } from '../test/support/month-rows';

const PEOPLE = 200;
const RUNS = 9;

export async function measureHome(): Promise<{ readonly people: number; readonly time: number }> {
  const workbook = new MemoryWorkbook();
  const applied = await workbook.apply({ title: 'the month', writes: monthSheets(PEOPLE) });
  if (!applied.ok) throw new Error(applied.fault.en);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    await readMonthState(workbook);
    times.push(performance.now() - from);
  }
  const sheets = (await workbook.sheets()).length;
  return { people: PEOPLE * sheets, time: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}
