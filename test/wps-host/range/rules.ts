/** Range: validation, conditional formats, notes, filter. */
import { Comment } from '../objects/comment';
import { FormatConditions } from '../objects/format-conditions';
import { ListObject } from '../objects/list-object';
import { Validation } from '../objects/validation';
import { cellsIn, cellsOf, intersection, keyOf } from '../state/area';
import { setCriterion, toggleFilter } from '../state/filter';
import { RangeLayout } from './layout';
import { placeOf } from './place';

const and = 1;

export abstract class RangeRules extends RangeLayout {
  get Validation(): object {
    const { sheet, areas } = placeOf(this);
    return new Validation(sheet, areas, () => this);
  }

  get FormatConditions(): object {
    const { sheet, areas } = placeOf(this);
    return new FormatConditions(sheet, areas, () => this);
  }

  get Comment(): object | null {
    const { sheet, area } = placeOf(this);
    const key = keyOf(area.row, area.column);
    return sheet.comments.has(key) ? new Comment(sheet, key) : null;
  }

  /** Throws where the cell has a note already. */
  AddComment(text?: unknown): object {
    const { sheet, area } = placeOf(this);
    sheet.refuseProtected();
    if (cellsIn(area) > 1) throw new Error('WPS: a comment belongs to one cell');
    const key = keyOf(area.row, area.column);
    if (sheet.comments.has(key)) throw new Error('WPS: this cell has a comment already');
    sheet.comments.set(key, { text: String(text ?? ''), visible: false });
    return new Comment(sheet, key);
  }

  ClearComments(): void {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    for (const [row, column] of cellsOf(areas)) sheet.comments.delete(keyOf(row, column));
  }

  /** Without arguments a switch; on one cell for the block around it. */
  AutoFilter(field?: unknown, criteria1?: unknown, operator?: unknown, criteria2?: unknown): boolean {
    const { sheet, area } = placeOf(this);
    sheet.refuseProtected();
    const target = cellsIn(area) === 1 ? sheet.region(area) : area;
    if (!sheet.filter && !intersection(target, sheet.used()))
      throw new Error('WPS: there is nothing to filter');
    if (field === undefined || field === null) toggleFilter(sheet, target);
    else setCriterion(sheet, target, Number(field), criteria1, Number(operator ?? and), criteria2);
    return true;
  }

  get ListObject(): object | null {
    const { sheet, area } = placeOf(this);
    const table = sheet.tables.find((one) => intersection(one.area, area));
    return table ? new ListObject(sheet, table) : null;
  }
}
