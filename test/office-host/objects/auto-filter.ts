/** The filter buttons of a sheet. Tests say themselves which rows a filter leaves out. */
import { itemNotFound } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import type { Box } from '../model/box';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class AutoFilter extends HostObject {
  box: Box | undefined;
  private criteria = new Map<number, unknown>();

  constructor(private readonly worksheet: Worksheet) {
    super('AutoFilter');
  }

  get Enabled(): boolean {
    return this.box !== undefined;
  }

  get IsDataFiltered(): boolean {
    return this.criteria.size > 0;
  }

  get Criteria(): unknown[] {
    return [...this.criteria.values()];
  }

  Apply(range: Range | string, column?: number | null, criteria?: unknown): void {
    this.worksheet.sheet.protection.check('allowAutoFilter');
    this.box = (typeof range === 'string' ? this.worksheet.GetRange(range) : range).box;
    if (column !== undefined && column !== null) this.criteria.set(column, criteria ?? null);
  }

  ClearCriteria(): void {
    this.criteria.clear();
    this.worksheet.sheet.filteredRows.clear();
  }

  ClearColumnCriteria(column: number): void {
    this.criteria.delete(column);
  }

  Reapply(): void {
    this.worksheet.sheet.protection.check('allowAutoFilter');
  }

  Remove(): void {
    this.worksheet.sheet.protection.check('allowAutoFilter');
    this.ClearCriteria();
    this.box = undefined;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return this.box === undefined ? null : new Range(this.worksheet, this.box);
  }
}
