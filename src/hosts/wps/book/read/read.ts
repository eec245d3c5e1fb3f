/** Areas of a sheet as blocks of the port. */
import type { Area, Block, Held } from '../../../../workbook/port';
import { rowsAtOnce } from '../../../areas';
import { rangeOf } from './addresses';
import { contentsIn } from './contents';
import type { Contents } from './contents';
import type { EtRange, EtSheet } from '../et';
import { hiddenRows } from './hidden-rows';
import { numberFormats } from '../write/number-formats';
import { mergesIn } from './merges';
import type { Program } from '../program';

/** Parts of an area that one question may be about. */
export const parts = (area: Area, { limits }: Program): readonly Area[] =>
  rowsAtOnce(area, Math.min(limits.cells, limits.rows * area.columns));

/** What the cells hold. */
export function readContents(sheet: EtSheet, range: EtRange, area: Area, program: Program): Contents {
  const all = parts(area, program);
  if (all.length === 1) return contentsIn(sheet, range, area, program);
  const read = all.map((part) => contentsIn(sheet, rangeOf(sheet, part), part, program));
  return { cells: read.flatMap(({ cells }) => cells), formulas: read.flatMap(({ formulas }) => formulas) };
}

export function readHeld(sheet: EtSheet, area: Area, program: Program): Held {
  const range = rangeOf(sheet, area);
  const contents = readContents(sheet, range, area, program);
  return { area, ...contents, merges: mergesIn(sheet, range, area, contents) };
}

export function readBlock(sheet: EtSheet, area: Area, program: Program): Block {
  const range = rangeOf(sheet, area);
  return blockOf(sheet, range, area, readContents(sheet, range, area, program));
}

/** A block of which the contents are known. */
export function blockOf(sheet: EtSheet, range: EtRange, area: Area, contents: Contents): Block {
  return {
    area,
    ...contents,
    formats: numberFormats(sheet, range, area, contents.cells),
    hiddenRows: hiddenRows(range, area),
    merges: mergesIn(sheet, range, area, contents),
  };
}
