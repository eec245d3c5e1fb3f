/** Where further rows of a part can go: its own blank rows, else a part of its own at the end of the version. */
import type { Cell } from '../../core/cell';
import type { Draft } from '../../core/table/draft';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../../core/table/sections';
import { blankRuns, refuse, type CellEdit, type Edit } from './edit';
import type { RulesSheet } from './find';
import { formatAt } from './fitting';
import { lastFilled, lastRow, type TablePart } from './parts';

export interface Record_ {
  readonly column: ColumnId;
  readonly value: Cell;
}
