/** What a sheet is to hold, ready to be laid out. */
import type { Language } from '../../core/words/language';
import type { Area, Content } from '../port';
import type { Column, Frame, Place } from './column';
import type { InfoCell } from './frame';
import type { NoteLine } from './notes-block';

export interface SheetPlan {
  readonly sheet: string;
  readonly title: string;
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly frame: Frame;
  readonly info: readonly InfoCell[];
  readonly notes: readonly NoteLine[];
  /** Whether the month columns end in another month than the one typed over them. */
  readonly otherMonth?: (at: Place) => string;
  readonly body: readonly (readonly Content[])[];
}

export function areaOf(
  { sheet }: SheetPlan,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  return { sheet, row, column, rows, columns };
}
