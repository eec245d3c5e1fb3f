/** How cells look. */
import type { Area, Format } from '../../workbook/port';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const outside = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Extent = Pick<Area, 'rows' | 'columns'>;

export function writeFormat(range: Excel.Range, area: Extent, given: Format): void {
  paint(range.format, area, given);
  // One format for all cells, which the declarations do not know.
  if (given.numberFormat !== undefined) range.numberFormat = given.numberFormat as unknown as string[][];
}

/** All but the number format. */
export function paint(format: Excel.RangeFormat, area: Extent, given: Format): void {
  const { font } = format;
  if (given.bold !== undefined) font.bold = given.bold;
  if (given.italic !== undefined) font.italic = given.italic;
  if (given.size !== undefined) font.size = given.size;
  if (given.color !== undefined) font.color = given.color;
  if (given.fill !== undefined) format.fill.color = given.fill;
  if (given.align !== undefined) format.horizontalAlignment = horizontal[given.align];
  if (given.vertical !== undefined) format.verticalAlignment = vertical[given.vertical];
  if (given.wrap !== undefined) format.wrapText = given.wrap;
  if (given.border !== undefined) drawLines(format.borders, area, given.border);
}

function drawLines(borders: Excel.RangeBorderCollection, { rows, columns }: Extent, color: string): void {
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...outside, ...inside]) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = color;
  }
}
