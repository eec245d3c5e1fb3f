/** Questions to Excel that take more than writing and reading once. */
import { PROBE_SHEET } from '../probe';
import type { Answer } from '../probe';
import { onSheet } from './probe-sheet';
import { request } from './request';

const MANY = 600;

/** Their number, or how Excel refuses. */
export async function manyMerged(): Promise<Answer> {
  try {
    return await onSheet([], (sheet) => {
      for (let index = 0; index < MANY; index += 1) sheet.getRangeByIndexes(2 * index, 0, 2, 1).merge(false);
      const merged = sheet.getRangeByIndexes(0, 0, 2 * MANY, 1).getMergedAreasOrNullObject();
      merged.load('areaCount');
      return () => (merged.isNullObject ? 0 : merged.areaCount);
    });
  } catch (error) {
    return String(error);
  }
}

/** How long a change is waited for. */
const HEARD = 1000;

export async function eventsHeard(): Promise<Answer> {
  const context = new Excel.RequestContext();
  let events = 0;
  const handler = context.workbook.worksheets.onChanged.add(async () => {
    events += 1;
  });
  await context.sync();
  try {
    await onSheet([], (sheet) => {
      sheet.getRange('A1').values = [[1]];
      return () => null;
    });
    await new Promise((done) => setTimeout(done, HEARD));
    return events;
  } finally {
    handler.remove();
    await context.sync();
  }
}

/** The second of four rows is left out by the filter; then 1 to 4 are written as one block. */
export function intoFiltered(): Promise<Answer> {
  const contents = [['', '列'], ['', 'a'], ['', 'b'], ['', 'a'], ['', 'a']]; // prettier-ignore
  return onSheet(contents, (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('B1:B5'), 0, { filterOn: 'Values', values: ['a'] });
    sheet.getRange('A2:A5').values = [[1], [2], [3], [4]];
    const written = sheet.getRange('A2:A5');
    written.load('values');
    return () => written.values.map(([value]) => value as Answer);
  });
}

/** Functions are computed elsewhere, and later on. */
const [COMPUTED, ASK_AGAIN] = [4000, 200];

export function nameInFunction(): Promise<Answer> {
  return onSheet(
    [['', 80, 90, '']],
    (sheet) => {
      const block = `'${PROBE_SHEET}'!$B$1:$D$1`;
      sheet.names.add('starband_blanks', `=IF(ISBLANK(${block}),"",${block})`);
      sheet.getRange('A1').formulas = [['=STARSTREAK(starband_blanks,80)']];
      return () => null;
    },
    computed,
  );
}

/** What the first cell shows once it is computed. */
async function computed(): Promise<Answer> {
  for (const start = performance.now(); ;) {
    const value = await request(({ workbook }) => {
      const cell = workbook.worksheets.getItem(PROBE_SHEET).getRange('A1');
      cell.load('values');
      return () => cell.values[0]?.[0] as Answer;
    });
    if (value !== '#BUSY!' || performance.now() - start > COMPUTED) return value;
    await new Promise((done) => setTimeout(done, ASK_AGAIN));
  }
}
