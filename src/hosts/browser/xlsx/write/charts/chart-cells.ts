/** References to cells of a chart, each with what the cells hold, so that a program can draw before it looks. */
import { absoluteAddress } from '../../../../../workbook/formula/address';
import { escaped } from '../../../../../workbook/files/xml/escape';
import type { Area } from '../../../../../workbook/port';
import type { PlainValue } from '../cell';

export interface ChartCell {
  readonly value: PlainValue;
  readonly numberFormat: string;
}

/** Of the sheet with the data. */
export type CellAt = (row: number, column: number) => ChartCell;

const numeric = ({ value }: ChartCell): boolean => typeof value === 'number' && Number.isFinite(value);
const textOf = ({ value }: ChartCell): string =>
  value === null || typeof value === 'object' ? '' : String(value);

function cellsIn(area: Area, at: CellAt): readonly ChartCell[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    at(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

function points(cells: readonly ChartCell[], text: (cell: ChartCell) => string): string {
  const held = cells.map((cell, index) => {
    const shown = text(cell);
    return shown === '' ? '' : `<c:pt idx="${index}"><c:v>${escaped(shown)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${held.join('')}`;
}

const formula = (area: Area) => `<c:f>${escaped(absoluteAddress(area))}</c:f>`;

export function texts(area: Area, at: CellAt): string {
  const cache = points(cellsIn(area, at), textOf);
  return `<c:strRef>${formula(area)}<c:strCache>${cache}</c:strCache></c:strRef>`;
}

/** What is no number leaves a gap. */
export function numbers(area: Area, at: CellAt): string {
  const cells = cellsIn(area, at);
  const format = cells.find(numeric)?.numberFormat ?? 'General';
  const cache = points(cells, (cell) => (numeric(cell) ? String(cell.value as number) : ''));
  return `<c:numRef>${formula(area)}<c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${cache}</c:numCache></c:numRef>`;
}

/** Categories: as numbers where all are. */
export function labels(area: Area, at: CellAt): string {
  const held = cellsIn(area, at).filter(({ value }) => value !== null && value !== '');
  return held.length > 0 && held.every(numeric) ? numbers(area, at) : texts(area, at);
}
