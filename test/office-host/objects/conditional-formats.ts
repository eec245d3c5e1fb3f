/** Conditional formats of a sheet, seen from a range. */
import { HostCollection } from '../engine/collection';
import { invalidArgument, invalidOperation } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import { touch, type Box } from '../model/box';
import { newId } from '../model/ids';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { Worksheet } from './worksheet';

/** Which property holds the rest of a format of each type. */
const parts: Readonly<Record<string, string>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  ColorScale: 'ColorScale',
  ContainsText: 'TextComparison',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  PresetCriteria: 'Preset',
  TopBottom: 'TopBottom',
};

class Rule extends HostObject {
  constructor() {
    super('ConditionalFormatRule');
  }

  get Formula(): unknown {
    return this.keptValue('Formula') ?? null;
  }

  set Formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('='))
      throw invalidArgument('a formula begins with =');
    this.keep('Formula', formula);
  }
}

class CustomFormat extends HostObject {
  constructor() {
    super('CustomConditionalFormat');
  }

  get Rule(): HostObject {
    return this.child('Rule', () => new Rule());
  }
}

export class ConditionalFormat extends HostObject {
  private readonly id = newId();

  constructor(
    private readonly worksheet: Worksheet,
    public boxes: readonly Box[],
    private readonly type: string,
  ) {
    super('ConditionalFormat');
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  copyTo(worksheet: Worksheet): ConditionalFormat {
    const copy = new ConditionalFormat(worksheet, this.boxes, this.type);
    copy.keepAllOf(this);
    return copy;
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return this.type;
  }

  get Priority(): number {
    return this.worksheet.conditionals.indexOf(this);
  }

  get Custom(): HostObject {
    if (this.type !== 'Custom')
      throw invalidOperation(`A conditional format of type ${this.type} has no such part.`);
    return this.child('Custom', () => new CustomFormat());
  }

  get CustomOrNullObject(): HostObject | null {
    return this.type === 'Custom' ? this.Custom : null;
  }

  GetRange(): Range {
    const [box] = this.boxes;
    if (box === undefined || this.boxes.length > 1)
      throw invalidOperation('The format applies to several ranges.');
    return new Range(this.worksheet, box);
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.worksheet, this.boxes);
  }

  Delete(): void {
    this.worksheet.dropConditionals((format) => format === this);
  }
}

export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly boxes: readonly Box[],
  ) {
    super('ConditionalFormatCollection');
  }

  override items(): readonly ConditionalFormat[] {
    return this.worksheet.conditionals.filter((format) => this.isHere(format));
  }

  /** A new format goes before all others. */
  Add(type: string): ConditionalFormat {
    if (parts[type] === undefined) throw invalidArgument(`no conditional format '${type}'`);
    this.worksheet.sheet.protection.check();
    const format = new ConditionalFormat(this.worksheet, this.boxes, type);
    this.worksheet.addConditional(format);
    return format;
  }

  ClearAll(): void {
    this.worksheet.sheet.protection.check();
    this.worksheet.dropConditionals((format) => this.isHere(format));
  }

  private isHere(format: ConditionalFormat): boolean {
    return format.boxes.some((own) => this.boxes.some((box) => touch(own, box)));
  }
}
