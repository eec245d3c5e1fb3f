/** Notes of cells: the yellow boxes, one to a cell. */
import { HostCollection } from '../engine/collection';
import { invalidArgument, itemNotFound } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { equal } from '../model/box';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class NoteCollection extends HostCollection<Note> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super('NoteCollection');
  }

  /** The workbook's are those of all its sheets. */
  override items(): readonly Note[] {
    if (this.worksheet !== undefined) return this.list;
    return this.workbook.Worksheets.items().flatMap((sheet) => sheet.Notes.items());
  }

  Add(cell: Range | string, content: string): Note {
    const range = this.cellOf(cell);
    range.worksheet.sheet.protection.check('allowEditObjects');
    if (range.CellCount !== 1 || this.at(range) !== undefined) throw invalidArgument('a cell takes one note');
    const note = new Note(range, content);
    range.worksheet.Notes.add(note);
    return note;
  }

  override GetItem(cell: Range | string): Note {
    const note = this.at(this.cellOf(cell));
    if (note === undefined) throw itemNotFound();
    return note;
  }

  override GetItemOrNullObject(cell: Range | string): Note | null {
    return this.at(this.cellOf(cell)) ?? null;
  }

  private at(range: Range): Note | undefined {
    return range.worksheet.Notes.items().find((note) => equal(note.range.box, range.box));
  }

  private cellOf(cell: Range | string): Range {
    return cell instanceof Range ? cell : (this.worksheet ?? this.workbook.active).GetRange(cell);
  }
}

export class Note extends HostObject {
  constructor(
    public range: Range,
    private content: string,
  ) {
    super('Note');
    this.keep('AuthorName', 'User');
    this.keep('Visible', false);
  }

  get Content(): string {
    return this.content;
  }

  set Content(content: string) {
    this.range.worksheet.sheet.protection.check('allowEditObjects');
    this.content = content;
  }

  copyTo(worksheet: Worksheet): Note {
    return new Note(worksheet.GetCell(this.range.box.top, this.range.box.left), this.content);
  }

  GetLocation(): Range {
    return this.range;
  }

  Delete(): void {
    this.range.worksheet.sheet.protection.check('allowEditObjects');
    this.range.worksheet.Notes.remove(this);
  }
}
