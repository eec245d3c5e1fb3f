/** The worksheets of a workbook, in the order of their tabs. */
import { HostCollection } from '../engine/collection';
import { accessDenied, itemNotFound } from '../engine/fault';
import { eventType, type Source } from '../model/events';
import { sheetName } from '../model/sheet-name';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super('WorksheetCollection');
  }

  override keysOf(sheet: Worksheet): readonly unknown[] {
    return [sheet.Id, sheet.Name];
  }

  Add(name?: string | null): Worksheet {
    if (this.workbook.isStructureProtected) throw accessDenied();
    const free = name === undefined || name === null || name === '' ? this.freeName() : name;
    const sheet = this.add(new Worksheet(this.workbook, sheetName(free, this.list)));
    this.workbook.emit({ type: eventType.sheetAdded, payload: { worksheetId: sheet.Id, source: 'Local' } });
    return sheet;
  }

  /** A copy at a place, under the sheet's name with a number; it is not gone to. */
  copy(source: Worksheet, position: number): Worksheet {
    if (this.workbook.isStructureProtected) throw accessDenied();
    let number = 2;
    const named = (): string => `${source.Name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    while (this.find(named()) !== undefined) number++;
    const sheet = this.add(new Worksheet(this.workbook, named()));
    this.move(sheet, position);
    sheet.copyFrom(source);
    this.workbook.emit({ type: eventType.sheetAdded, payload: { worksheetId: sheet.Id, source: 'Local' } });
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }

  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return present(this.list.find((sheet) => visibleOnly !== true || sheet.isVisible));
  }

  GetLast(visibleOnly?: boolean | null): Worksheet {
    return present([...this.list].reverse().find((sheet) => visibleOnly !== true || sheet.isVisible));
  }

  override GetCount(visibleOnly?: boolean | null): number {
    return this.list.filter((sheet) => visibleOnly !== true || sheet.isVisible).length;
  }

  move(sheet: Worksheet, position: number): void {
    this.remove(sheet);
    this.list.splice(position, 0, sheet);
  }

  drop(sheet: Worksheet, source: Source): void {
    if (this.workbook.active === sheet) this.workbook.activateNext(sheet);
    this.remove(sheet);
    sheet.deleted(source);
  }

  private freeName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }
}

function present(sheet: Worksheet | undefined): Worksheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}
