/** A question to Excel that needs a sheet of its own, which is deleted afterwards. */
import type { Text } from '../../core/words/text';
import { PROBE_SHEET, writingProbe } from '../probe';
import type { Answer, Probe } from '../probe';
import { request } from './request';
import type { Reading } from './request';

export type Values = readonly (readonly unknown[])[];
export type Load = (sheet: Excel.Worksheet) => Reading<Answer>;

/** Writes from A1 on a sheet of its own, then reads. */
export function probe(id: string, about: Text, contents: Values, read: Load, expected?: Answer): Probe {
  return writingProbe(id, about, () => onSheet(contents, read), expected);
}

/** `then`: what is asked once `read` was answered; its answer counts. */
export async function onSheet(contents: Values, read: Load, then?: () => Promise<Answer>): Promise<Answer> {
  await request(({ workbook: { worksheets } }) => {
    const sheet = worksheets.add(PROBE_SHEET);
    const [first = []] = contents;
    if (first.length > 0)
      sheet.getRangeByIndexes(0, 0, contents.length, first.length).formulas = contents as string[][];
    return () => undefined;
  });
  try {
    const answer = await request(({ workbook }) => read(workbook.worksheets.getItem(PROBE_SHEET)));
    return then === undefined ? answer : await then();
  } finally {
    await request(({ workbook }) => {
      workbook.worksheets.getItem(PROBE_SHEET).delete();
      return () => undefined;
    });
  }
}
