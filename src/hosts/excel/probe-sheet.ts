/** A question to Excel that needs a sheet of its own, which is deleted afterwards. */
import type { Text } from '../../schemes/indicator';
import type { Answer, Probe } from '../probe';
import { request } from './request';
import type { Reading } from './request';

export const SHEET = 'StarBand ~probe';

export type Values = readonly (readonly unknown[])[];
export type Load = (sheet: Excel.Worksheet) => Reading<Answer>;

/** Writes from A1 on a sheet of its own, then reads. */
export function probe(id: string, about: Text, contents: Values, read: Load, expected?: Answer): Probe {
  return {
    id,
    about,
    writes: true,
    ...(expected === undefined ? {} : { expected }),
    ask: () => onSheet(contents, read),
  };
}

export async function onSheet(contents: Values, read: Load): Promise<Answer> {
  await request(({ workbook: { worksheets } }) => {
    const sheet = worksheets.add(SHEET);
    const [first = []] = contents;
    if (first.length > 0)
      sheet.getRangeByIndexes(0, 0, contents.length, first.length).formulas = contents as string[][];
    return () => undefined;
  });
  try {
    return await request(({ workbook }) => read(workbook.worksheets.getItem(SHEET)));
  } finally {
    await request(({ workbook }) => {
      workbook.worksheets.getItem(SHEET).delete();
      return () => undefined;
    });
  }
}
