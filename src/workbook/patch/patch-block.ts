/** What a sheet will hold once a patch is written. */
import { isFormula } from './content';
import type { WriteStep } from './content';
import type { Area, Block, Content, Write } from '../port';

export function eachCell(
  area: Area,
  contents: WriteStep['contents'],
  visit: (row: number, column: number, content: Content) => void,
): void {
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== undefined) visit(area.row + r, area.column + c, content);
    }),
  );
}

/** Before anything is computed: a formula has no value yet. */
export function blockOf(writes: readonly Write[], sheet: string): Block {
  const cells = new Map<string, Content>();
  let [rows, columns] = [1, 1];
  for (const step of writes) {
    if (step.kind !== 'write' || step.area.sheet !== sheet) continue;
    eachCell(step.area, step.contents, (row, column, content) => {
      cells.set(`${row},${column}`, content);
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    });
  }
  const grid = <T>(cell: (content: Content) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => cell(cells.get(`${r},${c}`) ?? null)),
    );
  return {
    area: { sheet, row: 0, column: 0, rows, columns },
    cells: grid((content) => (isFormula(content) ? null : content)),
    formulas: grid((content) => (isFormula(content) ? content.formula : null)),
    formats: grid(() => 'General'),
    hiddenRows: [],
    merges: [],
  };
}
