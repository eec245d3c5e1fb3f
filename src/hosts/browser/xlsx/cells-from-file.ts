/** The cells of a sheet in a file as Univer's cell data. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData } from '@univerjs/core';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { formulaFromFile } from './formula-text';
import { loss } from './losses';
import type { Losses } from './losses';
import { rangeFromFile } from './ranges';
import { styleFromFile } from './styles';

/** Each style once, under an id. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  id(style: IStyleData): string | undefined {
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.styles[id] = style;
    }
    return id;
  }
}

/** Days since the last day of 1899, without the noise of milliseconds. */
const serialOf = (date: Date) => Math.round((date.getTime() / 86_400_000 + 25_569) * 1e8) / 1e8;

function valueData(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return value === '' ? {} : { v: value, t: CellValueType.STRING };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  if ('richText' in value) return valueData(value.richText.map(({ text }) => text).join(''));
  return 'text' in value ? valueData(value.text) : {};
}

function cellData(cell: Cell, losses: Losses): ICellData {
  const value = cell.value;
  if (typeof value !== 'object' || value === null) return valueData(value);
  if ('richText' in value) losses.add(loss.richText, cell.worksheet.name);
  if ('hyperlink' in value) losses.add(loss.hyperlink, cell.worksheet.name);
  if (!('formula' in value || 'sharedFormula' in value)) return valueData(value);
  return { ...valueData(value.result as CellValue), f: formulaFromFile(cell.formula) };
}

/** Where array formulas put their results: those cells are computed, not content. */
function spilledInto(sheet: Worksheet): (row: number, column: number) => boolean {
  const ranges: IRange[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      const range =
        typeof value === 'object' && value?.shareType === 'array' ? rangeFromFile(value.ref ?? '') : null;
      if (range) ranges.push(range);
    }),
  );
  return (row, column) =>
    ranges.some(
      (range) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn &&
        (row !== range.startRow || column !== range.startColumn),
    );
}

export function cellsFromFile(sheet: Worksheet, styles: StyleTable, losses: Losses) {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const spilled = spilledInto(sheet);
  sheet.eachRow((row, rowNumber) => {
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const covered = cell.isMerged && cell.master !== cell;
      const empty = covered || spilled(rowNumber - 1, columnNumber - 1);
      if (cell.fill?.type === 'gradient') losses.add(loss.gradient, sheet.name);
      const style = styles.id(styleFromFile(cell.style));
      const data = { ...(empty ? {} : cellData(cell, losses)), ...(style ? { s: style } : {}) };
      if (Object.keys(data).length > 0) cells[columnNumber - 1] = data;
    });
    if (Object.keys(cells).length > 0) matrix[rowNumber - 1] = cells;
  });
  return matrix;
}
