/** Whole sheets after a look over the workbook. */
import type { Block, Survey, Workbook } from './port';

/** Sheets by name, in one further round trip; none where the look has brought them whole. Empty ones are left out. */
export async function blocksOf(
  workbook: Workbook,
  { sheets }: Pick<Survey, 'sheets'>,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Block>> {
  const tops = sheets.filter(({ name }) => wanted.includes(name));
  const longer = tops.filter(({ whole }) => !whole).map(({ name }) => name);
  const read = longer.length === 0 ? [] : await workbook.readSheets(longer);
  return new Map(
    tops.flatMap(({ name, top, whole }) => {
      const block = whole ? top : (read[longer.indexOf(name)] ?? null);
      return block === null ? [] : [[name, block] as const];
    }),
  );
}
