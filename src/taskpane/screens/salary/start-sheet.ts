/** Where the salary screen begins: which sheets there are, which one, and its columns. */
import { isMadeName } from '../../../workbook/made/made-sheets';
import type { Mapping } from '../../../workbook/salary/roles';
import { startMapping, type SalarySource } from '../../../workbook/salary/source';
import type { SheetInfo, Workbook } from '../../../workbook/port';

export function usable(sheets: readonly SheetInfo[]): readonly string[] {
  return sheets.filter(({ name, visible }) => visible && !isMadeName(name)).map(({ name }) => name);
}

/** The sheet that the user looks at, else the first. */
export async function startSheet(workbook: Workbook, list: readonly string[]): Promise<string | undefined> {
  const active = (await workbook.selection())?.sheet;
  return active !== undefined && list.includes(active) ? active : list[0];
}

export function mappingFor(source: SalarySource): Mapping | null {
  const { block, sheet } = source;
  if (block === null) return null;
  return startMapping(source) ?? { sheet, headerRow: block.area.row, columns: {} };
}
