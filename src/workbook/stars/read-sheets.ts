/** Sheets that a look over the workbook names, in one further round trip; none where the look has brought them whole. */
import type { Block, Survey, Workbook } from '../port';
import { rulesIn, type RulesSheet } from '../rules/find';
import { isSchemeTitle } from '../rules/parts';

/** The rules tables of the workbook that begin within the look. */
export async function rulesOf(workbook: Workbook, survey: Survey): Promise<readonly RulesSheet[]> {
  const found = survey.sheets.filter(({ top }) => top !== null && top.cells.some(isSchemeTitle));
  const blocks = await blocksOf(
    workbook,
    survey,
    found.map(({ name }) => name),
  );
  return [...blocks.values()].flatMap((block) => rulesIn(block) ?? []);
}

/** Sheets by name. */
export async function blocksOf(
  workbook: Workbook,
  { sheets }: Survey,
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
