/** Defined names of a workbook or of one sheet. */
import { HostCollection } from '../engine/collection';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import type { Box } from '../model/box';
import { addressOf, isAddress, parseAddress, quoted, splitSheet } from '../model/address';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super('NamedItemCollection');
  }

  override keysOf(item: NamedItem): readonly unknown[] {
    return [item.Name];
  }

  Add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    checkName(name);
    if (this.find(name) !== undefined) throw itemAlreadyExists();
    const formula =
      reference instanceof Range
        ? `=${quoted(reference.worksheet.Name)}!${addressOf(reference.box, true)}`
        : String(reference);
    if (!formula.startsWith('=')) throw invalidArgument('a name refers to a formula');
    // The target is kept, not its text: it follows when its sheet is renamed.
    const target = reference instanceof Range ? reference : this.targetOf(formula);
    return this.add(new NamedItem(this.workbook, this.worksheet, this, name, formula, target, comment ?? ''));
  }

  AddFormulaLocal(name: string, formula: string, comment?: string | null): NamedItem {
    return this.Add(name, formula, comment);
  }

  private targetOf(formula: string): Range | undefined {
    const { sheet, local } = splitSheet(formula.slice(1));
    if (sheet === undefined || !isAddress(local)) return undefined;
    const worksheet = this.workbook.Worksheets.find(sheet);
    return worksheet && new Range(worksheet, parseAddress(local));
  }
}

/** Letters, digits, `_`, `.`, `\`, `?`; not like an address. */
function checkName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shaped || isAddress(name) || /^r\d*(c\d*)?$/i.test(name) || /^c\d*$/i.test(name))
    throw invalidArgument(`'${name}' is no name`);
}

export class NamedItem extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
    private readonly list: NamedItemCollection,
    private readonly name: string,
    private formula: string,
    private target: Range | undefined,
    comment: string,
  ) {
    super('NamedItem');
    this.keep('Visible', true);
    this.keep('Comment', comment);
  }

  override identity(): Identity {
    return { _Id: this.name };
  }

  get _Id(): string {
    return this.name;
  }

  get Name(): string {
    return this.name;
  }

  get Scope(): string {
    return this.worksheet === undefined ? 'Workbook' : 'Worksheet';
  }

  get Worksheet(): Worksheet {
    if (this.worksheet === undefined) throw itemNotFound();
    return this.worksheet;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.worksheet ?? null;
  }

  get Formula(): string {
    if (this.target === undefined) return this.formula;
    const { worksheet, box } = this.target;
    const stands = this.workbook.Worksheets.items().includes(worksheet);
    return `=${stands ? quoted(worksheet.Name) : ''}${stands ? '!' : ''}${stands ? addressOf(box, true) : '#REF!'}`;
  }

  get Type(): string {
    if (this.Formula.includes('#REF!')) return 'Error';
    return this.target === undefined ? 'String' : 'Range';
  }

  get Value(): unknown {
    return this.Formula.includes('#REF!') ? '#REF!' : this.Formula.slice(1).replaceAll('$', '');
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return this.target === undefined || this.Type === 'Error'
      ? null
      : new Range(this.target.worksheet, this.target.box);
  }

  moveRows(worksheet: Worksheet, to: (box: Box) => Box | undefined): void {
    const box = this.target?.worksheet === worksheet ? to(this.target.box) : undefined;
    if (box !== undefined) this.target = new Range(worksheet, box);
  }

  Delete(): void {
    this.list.remove(this);
  }
}
