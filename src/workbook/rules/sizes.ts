/** Widths of columns, and heights of rows whose words need several lines. */
import type { Write } from '../port';
import { linesOf, widthOfText } from '../look/text-width';
import type { Plan } from './plan';

const NARROWEST = 9;
/** Longer words are wrapped. */
const WIDEST = 26;
const TALLEST = 160;

export function sizeWrites({ grid, sheet, area }: Plan): readonly Write[] {
  const columns = grid[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) => {
    const widest = Math.max(...grid.map((row) => widthOfText(String(row[column] ?? ''))));
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 3));
  });
  const wrapped = grid.flatMap((row, index): readonly Write[] => {
    const lines = row.map((cell, column) =>
      typeof cell === 'string' ? linesOf(cell, widths[column] ?? WIDEST) : 1,
    );
    const most = Math.max(...lines);
    if (most === 1) return [];
    return [
      {
        kind: 'format',
        area: { sheet, row: area.row + index, column: 1, rows: 1, columns: columns - 1 },
        format: { wrap: true },
      },
      {
        kind: 'rowHeight',
        sheet,
        row: area.row + index,
        rows: 1,
        height: Math.min(TALLEST, 15 * most + 4),
      },
    ];
  });
  return [
    ...widths.map((width, column): Write => ({ kind: 'columnWidth', sheet, column, columns: 1, width })),
    ...wrapped,
  ];
}
