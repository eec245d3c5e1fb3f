/** Questions to Excel that take more than writing and reading once. */
import type { Answer } from '../probe';
import { onSheet } from './probe-sheet';

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
