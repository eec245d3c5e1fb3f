/** How ranges look: properties painted on their cells, null on reading where cells differ. */
import { invalidArgument } from '../engine/fault';
import { HostCollection } from '../engine/collection';
import { HostObject, type Identity } from '../engine/host-object';
import type { Box } from '../model/box';
import { bordersOf, sides, type Side } from '../model/borders';
import { checkedLook } from '../model/looks';
import type { Sheet } from '../model/sheet';

class AreaLook extends HostObject {
  constructor(
    className: string,
    protected readonly sheet: Sheet,
    protected readonly boxes: readonly Box[],
    private readonly path: string,
  ) {
    super(className);
  }

  override keptValue(name: string): unknown {
    const values = new Set(this.boxes.map((box) => this.sheet.formats.shared(this.path + name, box)));
    return values.size === 1 ? [...values][0] : null;
  }

  override keep(name: string, value: unknown): void {
    this.sheet.protection.check(allowedBy(name));
    const given = checkedLook(name, value);
    for (const box of this.boxes) this.sheet.formats.paint(this.path + name, box, given);
  }
}

function allowedBy(name: string): string {
  if (name === 'RowHeight') return 'allowFormatRows';
  return name === 'ColumnWidth' ? 'allowFormatColumns' : 'allowFormatCells';
}

class Fill extends AreaLook {
  Clear(): void {
    this.sheet.protection.check('allowFormatCells');
    for (const box of this.boxes) this.sheet.formats.clear(box, 'Fill.');
  }
}

export class RangeFormat extends AreaLook {
  constructor(sheet: Sheet, boxes: readonly Box[]) {
    super('RangeFormat', sheet, boxes, '');
  }

  get Fill(): Fill {
    return new Fill('RangeFill', this.sheet, this.boxes, 'Fill.');
  }

  get Font(): AreaLook {
    return new AreaLook('RangeFont', this.sheet, this.boxes, 'Font.');
  }

  get Protection(): AreaLook {
    return new AreaLook('FormatProtection', this.sheet, this.boxes, 'Protection.');
  }

  get Borders(): Borders {
    return new Borders(this.sheet, this.boxes);
  }

  AutofitColumns(): void {
    this.keep('ColumnsAutofitted', true);
  }

  AutofitRows(): void {
    this.keep('RowsAutofitted', true);
  }
}

/** A side of the range is a side of the cells along it. */
class Border extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly boxes: readonly Box[],
    private readonly side: Side,
  ) {
    super('RangeBorder');
  }

  override identity(): Identity {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Id(): string {
    return this.side;
  }

  override keptValue(name: string): unknown {
    const parts = this.boxes.flatMap((box) => bordersOf(box, this.side));
    const values = new Set(
      parts.map(({ box, edge }) => this.sheet.formats.shared(`Borders.${edge}.${name}`, box)),
    );
    return values.size === 1 ? [...values][0] : null;
  }

  override keep(name: string, value: unknown): void {
    this.sheet.protection.check('allowFormatCells');
    const given = checkedLook(name, value);
    for (const { box, edge } of this.boxes.flatMap((each) => bordersOf(each, this.side)))
      this.sheet.formats.paint(`Borders.${edge}.${name}`, box, given);
  }
}

class Borders extends HostCollection<Border> {
  constructor(
    private readonly sheet: Sheet,
    private readonly boxes: readonly Box[],
  ) {
    super('RangeBorderCollection');
  }

  override items(): readonly Border[] {
    return sides.map((side) => new Border(this.sheet, this.boxes, side));
  }

  override find(key: unknown): Border {
    const side = sides.find((each) => each === key);
    if (side === undefined) throw invalidArgument(`no border '${String(key)}'`);
    return new Border(this.sheet, this.boxes, side);
  }
}
