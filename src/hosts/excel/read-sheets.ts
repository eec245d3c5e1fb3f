/** Reading what sheets hold, from A1, in as few requests as their size allows. */
import type { Area, Block, Held, SheetInfo } from '../../workbook/port';
import { rangeAddress } from '../../workbook/formula/address';
import { answerTooLarge } from './errors';
import type { Limits } from './limits';
import { rowsAtOnce } from '../areas';
import { requestWithMerges } from './merged-areas';
import type { Asking } from './merged-areas';
import { areaOf, place, rangeOf } from './ranges';
import { loadBlock } from './read-range';
import type { Reading } from './request';

/** The beginning of a sheet, and how far the sheet goes. */
export interface Top {
  readonly top: Block | null;
  /** From A1; null when the sheet is empty or not there. */
  readonly used: Area | null;
}

export type Size = Limits['top'];

export function loadTop(
  context: Excel.RequestContext,
  name: string,
  size: Size,
  asking: Asking,
): Reading<Top> {
  const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  used.load(place);
  const within = { sheet: name, row: 0, column: 0, ...size };
  const range = used.getIntersectionOrNullObject(rangeAddress(within));
  const read = loadBlock({ range, within }, asking);
  return () => {
    if (used.isNullObject) return { top: null, used: null };
    const block = read();
    return { top: block && fromA1(block), used: wholeArea(areaOf(name, used)) };
  };
}

/** Whether the top is all that there is. */
export const isWhole = ({ top, used }: Top, size: Size): boolean =>
  used === null || (top !== null && used.rows <= size.rows && used.columns <= size.columns);

/** What each sheet holds, from A1; null where it is empty or not there. */
export async function readSheets(
  names: readonly string[],
  limits: Limits,
): Promise<readonly (Block | null)[]> {
  const tops = await readTops(names, sizeOfEach(names, limits));
  return wholeSheets(tops.read, tops.size, limits);
}

/** How much of each sheet is read at first, so that all fit into one answer. */
export function sizeOfEach(names: readonly string[], { top, cells }: Limits): Size {
  return { ...top, rows: Math.min(top.rows, Math.ceil(cells / (top.columns * Math.max(1, names.length)))) };
}

/** The sheets of which so much was read, with what is missing read too. */
export async function wholeSheets(
  tops: readonly Top[],
  size: Size,
  limits: Limits,
): Promise<(Block | null)[]> {
  const blocks: (Block | null)[] = [];
  for (const one of tops)
    blocks.push(one.used === null || isWhole(one, size) ? one.top : await readArea(one.used, limits));
  return blocks;
}

/** Long texts can make even this too large; then less is read at first. */
async function readTops(names: readonly string[], size: Size): Promise<{ read: Top[]; size: Size }> {
  try {
    const read = await requestWithMerges((asking) => (context) => {
      const tops = names.map((name) => loadTop(context, name, size, asking));
      return () => tops.map((top) => top());
    });
    return { read, size };
  } catch (error) {
    if (!answerTooLarge(error) || size.rows === 1) throw error;
    return readTops(names, { ...size, rows: Math.ceil(size.rows / 8) });
  }
}

/** All of an area, in as many requests as it takes. The sheet must be there. */
export async function readArea(area: Area, limits: Limits): Promise<Block> {
  const parts: Block[] = [];
  for (const part of rowsAtOnce(area, limits.cells)) parts.push(await readPart(part));
  return parts.length === 1 && parts[0] ? parts[0] : joined(area, parts);
}

async function readPart(area: Area): Promise<Block> {
  try {
    return await requestWithMerges((asking) => ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(area.sheet), area);
      const read = loadBlock({ range, within: area }, asking);
      return () => read() as Block;
    });
  } catch (error) {
    if (!answerTooLarge(error) || area.rows === 1) throw error;
    const halves = rowsAtOnce(area, Math.ceil(area.rows / 2) * area.columns);
    return joined(area, [await readPart(halves[0] as Area), await readPart(halves[1] as Area)]);
  }
}

/** Merged areas that reach over several parts are told by each. */
export function joined(area: Area, parts: readonly Block[]): Block {
  const merges = new Map(parts.flatMap((part) => part.merges.map((merge) => [rangeAddress(merge), merge])));
  return {
    ...joinedHeld(area, parts),
    formats: parts.flatMap((part) => part.formats),
    hiddenRows: parts.flatMap((part) => part.hiddenRows),
    merges: [...merges.values()],
  };
}

/** Where merged areas are no matter. */
export const joinedHeld = (area: Area, parts: readonly Held[]): Held => ({
  area,
  cells: parts.flatMap((part) => part.cells),
  formulas: parts.flatMap((part) => part.formulas),
  merges: [],
});

const wholeArea = ({ sheet, row, column, rows, columns }: Area): Area => ({
  sheet,
  row: 0,
  column: 0,
  rows: row + rows,
  columns: column + columns,
});

/** The block with the blank rows above it and the blank columns to its left. */
function fromA1(block: Block): Block {
  const { row, column } = block.area;
  if (row === 0 && column === 0) return block;
  const area = wholeArea(block.area);
  const pad = <Value>(grid: readonly (readonly Value[])[], blank: Value): Value[][] => [
    ...Array.from({ length: row }, () => Array.from({ length: area.columns }, () => blank)),
    ...grid.map((cells) => [...Array.from({ length: column }, () => blank), ...cells]),
  ];
  return {
    ...block,
    area,
    cells: pad(block.cells, null),
    formulas: pad(block.formulas, null),
    formats: pad(block.formats, 'General'),
  };
}

export const infoOf = (sheet: Excel.Worksheet): SheetInfo => ({
  name: sheet.name,
  visible: sheet.visibility === 'Visible',
  protected: sheet.protection.protected,
});
