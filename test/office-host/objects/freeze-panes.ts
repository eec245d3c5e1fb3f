/** Frozen rows and columns of a sheet. */
import { invalidArgument, itemNotFound } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { boxOf, MAX_COLUMNS, MAX_ROWS, type Box } from '../model/box';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class FreezePanes extends HostObject {
  box: Box | undefined;

  constructor(private readonly worksheet: Worksheet) {
    super('WorksheetFreezePanes');
  }

  FreezeRows(count: number): void {
    this.box = boxOf(0, 0, atLeastOne(count) - 1, MAX_COLUMNS - 1);
  }

  FreezeColumns(count: number): void {
    this.box = boxOf(0, 0, MAX_ROWS - 1, atLeastOne(count) - 1);
  }

  /** Everything above and to the left of the range's end stays in view; the panes start at the sheet's corner. */
  FreezeAt(range: Range | string): void {
    const { box } = typeof range === 'string' ? this.worksheet.GetRange(range) : range;
    this.box = { ...box, top: 0, left: 0 };
  }

  Unfreeze(): void {
    this.box = undefined;
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (location === null) throw itemNotFound();
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    return this.box === undefined ? null : new Range(this.worksheet, this.box);
  }
}

function atLeastOne(count: number): number {
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}
