/** The sheet of sealed values: the lines, and what makes them readable. */
import { PALETTE } from '../look/palette';
import type { Content, Write } from '../port';
import type { Line } from './seal-marks';

const WIDTHS = [18, 12, 12, 12, 12, 12] as const;

export function sealLayout(sheet: string, lines: readonly Line[]): readonly Write[] {
  const columns = Math.max(...lines.map((line) => line.length));
  const contents = lines.map((line) => Array.from({ length: columns }, (_, c): Content => line[c] ?? null));
  const area = { sheet, row: 0, column: 0, rows: contents.length, columns };
  const heads = lines.flatMap(([mark], row) => (String(mark).endsWith('Columns') || row === 0 ? [row] : []));
  return [
    { kind: 'addSheet', name: sheet, tabColor: PALETTE.quiet },
    { kind: 'write', area, contents },
    { kind: 'format', area: { ...area, columns: 2 }, format: { color: PALETTE.quiet } },
    ...heads.map((row): Write => ({
      kind: 'format',
      area: { ...area, row, rows: 1 },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header },
    })),
    ...WIDTHS.map((width, column): Write => ({ kind: 'columnWidth', sheet, column, columns: 1, width })),
    { kind: 'freeze', sheet, rows: 0, columns: 3 },
    { kind: 'print', sheet, landscape: true, titleColumns: 3, pagesWide: 1 },
  ];
}
