/** The command: rows of an assessment sheet that have a name and lack formulas get those of the other rows. */
import { isBlank } from '../../core/cell';
import { text } from '../../core/words/text';
import { byRow, formulasIn, keyOf, writeOf } from '../formula/formula-cells';
import { absoluteFrom, relativeTo } from '../formula/relative';
import type { Block, Content, Patch, Workbook } from '../port';
import { coveringTo } from './covering';
import { tableOf, type TableAt } from './table-at';

export interface Incomplete {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  /** How many cells get a formula. */
  readonly cells: number;
}

export interface Completion {
  readonly sheet: string;
  readonly rows: readonly Incomplete[];
  /** Applying it is the second, confirmed step. */
  readonly patch: Patch;
}

/** Null where the sheet is none of ours, or lacks nothing. */
export async function completeRows(workbook: Workbook, sheet: string): Promise<Completion | null> {
  const block = await workbook.readUsed(sheet);
  return block && completionOf(block);
}

/** Cells that hold something are left alone: what was typed there is the user's, and the check speaks of it. */
export function completionOf(block: Block): Completion | null {
  const table = tableOf(block);
  if (table === null) return null;
  const models = modelsOf(block, table);
  const after = new Map<string, Content>();
  const rows = table.named.flatMap((row): readonly Incomplete[] => {
    let cells = 0;
    for (const [column, relative] of models) {
      if (!isEmpty(block, row, column)) continue;
      const formula = absoluteFrom(relative, row, column);
      if (formula === undefined) continue;
      after.set(keyOf(row, column), { formula });
      cells++;
    }
    const name = String(block.cells[row]?.[table.nameColumn] ?? '');
    return cells === 0 ? [] : [{ row, name, cells }];
  });
  if (rows.length === 0) return null;
  cover(block, table, after);
  const title = text('补全公式', 'Complete formulas');
  return { sheet: block.area.sheet, rows, patch: { title: title.zh, writes: [writeOf(block, after)] } };
}

function isEmpty(block: Block, row: number, column: number): boolean {
  return (
    isBlank(block.cells[row]?.[column] ?? null) &&
    (block.formulas[row]?.[column] ?? null) === null &&
    !block.merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
  );
}

/** The formula that most rows of a column have, as seen from its cell; a column in which most people have none has no model. */
function modelsOf(block: Block, { headerRow, lastRow }: TableAt): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  const formulas = byRow(formulasIn(block));
  for (let row = headerRow + 1; row <= lastRow; row++)
    for (const { formula, column } of formulas(row)) {
      const own = counts.get(column) ?? new Map<string, number>();
      const relative = relativeTo(formula, row, column);
      own.set(relative, (own.get(relative) ?? 0) + 1);
      counts.set(column, own);
    }
  return new Map(
    [...counts].flatMap(([column, own]) => {
      const best = [...own].sort((a, b) => b[1] - a[1])[0];
      return best === undefined ? [] : [[column, best[0]] as const];
    }),
  );
}

/** Ranges over all people reach down to the last of them, in the rows that had formulas too. */
function cover(block: Block, { headerRow, lastRow, named }: TableAt, after: Map<string, Content>): void {
  const last = Math.max(...named);
  const covering = coveringTo(headerRow + 1, last);
  for (const [key, content] of after)
    if (content !== null && typeof content === 'object' && 'formula' in content)
      after.set(key, { formula: covering(content.formula) });
  for (const { formula, row, column } of formulasIn(block)) {
    if (row <= headerRow || row > lastRow || after.has(keyOf(row, column))) continue;
    const covered = covering(formula);
    if (covered !== formula) after.set(keyOf(row, column), { formula: covered });
  }
}
