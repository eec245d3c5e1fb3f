/** Several ranges of a sheet taken together. */
import { HostCollection } from '../engine/collection';
import { HostObject } from '../engine/host-object';
import { addressOf, quoted } from '../model/address';
import { cellCount, isWholeColumns, isWholeRows, type Box } from '../model/box';
import { ConditionalFormats } from './conditional-formats';
import type { DataValidation } from './data-validation';
import { Range } from './range';
import { RangeFormat } from './range-format';
import type { Worksheet } from './worksheet';

class Areas extends HostCollection<Range> {
  constructor(ranges: readonly Range[]) {
    super('RangeCollection');
    this.list.push(...ranges);
  }
}

export class RangeAreas extends HostObject {
  constructor(
    readonly worksheet: Worksheet,
    readonly boxes: readonly Box[],
  ) {
    super('RangeAreas');
  }

  override get isView(): boolean {
    return true;
  }

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  get Areas(): Areas {
    return new Areas(this.boxes.map((box) => new Range(this.worksheet, box)));
  }

  get Address(): string {
    return this.boxes.map((box) => `${quoted(this.worksheet.Name)}!${addressOf(box)}`).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.boxes.length;
  }

  get CellCount(): number {
    return this.boxes.reduce((sum, box) => sum + cellCount(box), 0);
  }

  get IsEntireRow(): boolean {
    return this.boxes.every(isWholeRows);
  }

  get IsEntireColumn(): boolean {
    return this.boxes.every(isWholeColumns);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.worksheet.sheet, this.boxes);
  }

  get DataValidation(): DataValidation {
    return this.worksheet.validations.of(this.boxes);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.worksheet, this.boxes);
  }

  Clear(what: string | null): void {
    for (const box of this.boxes) new Range(this.worksheet, box).Clear(what);
  }
}
