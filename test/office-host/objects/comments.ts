/** Threaded comments of cells. */
import { HostCollection } from '../engine/collection';
import { invalidArgument, itemNotFound } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import { equal } from '../model/box';
import { newId } from '../model/ids';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class CommentCollection extends HostCollection<Comment> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super('CommentCollection');
  }

  override items(): readonly Comment[] {
    if (this.worksheet !== undefined) return this.list;
    return this.workbook.Worksheets.items().flatMap((sheet) => sheet.Comments.items());
  }

  Add(cell: Range | string, content: string): Comment {
    const range = this.cellOf(cell);
    range.worksheet.sheet.protection.check('allowEditObjects');
    if (range.CellCount !== 1 || this.at(range) !== undefined)
      throw invalidArgument('a cell takes one comment');
    const comment = new Comment(range);
    comment.keep('Content', content);
    range.worksheet.Comments.add(comment);
    return comment;
  }

  GetItemByCell(cell: Range | string): Comment {
    const comment = this.at(this.cellOf(cell));
    if (comment === undefined) throw itemNotFound();
    return comment;
  }

  private at(range: Range): Comment | undefined {
    return range.worksheet.Comments.items().find((comment) => equal(comment.range.box, range.box));
  }

  private cellOf(cell: Range | string): Range {
    return cell instanceof Range ? cell : (this.worksheet ?? this.workbook.active).GetRange(cell);
  }
}

export class Comment extends HostObject {
  private readonly id = newId();

  constructor(readonly range: Range) {
    super('Comment');
    this.keep('AuthorName', 'User');
    this.keep('Resolved', false);
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  GetLocation(): Range {
    return this.range;
  }

  Delete(): void {
    this.range.worksheet.sheet.protection.check('allowEditObjects');
    this.range.worksheet.Comments.remove(this);
  }
}
