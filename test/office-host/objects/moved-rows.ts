/** Whole rows put into a worksheet, or taken out of it, with all that stands on them and all that refers to them. */
import { rowsPutIn, rowsTakenOut } from '../../../src/workbook/formula/moved-rows';
import { MAX_ROWS, rowCount, wholeSheet, type Box } from '../model/box';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export function moveRows(worksheet: Worksheet, { top, bottom }: Box, way: 'in' | 'out'): void {
  const count = bottom - top + 1;
  const row = (at: number): number | undefined => {
    if (way === 'in') return at >= top ? at + count : at;
    if (at < top) return at;
    return at <= bottom ? undefined : at - count;
  };
  const moved =
    (reach: number) =>
    (box: Box): Box | undefined => {
      if (rowCount(box) === MAX_ROWS) return box;
      const start = row(box.top) ?? top;
      const down = way === 'in' && box.top < top && box.bottom >= top - reach;
      const end = down ? box.bottom + count : (row(box.bottom) ?? top - 1);
      return end < start ? undefined : { ...box, top: start, bottom: Math.min(end, MAX_ROWS - 1) };
    };
  const box = moved(0);
  worksheet.sheet.moveRows({ row, box, looks: moved(1) });
  worksheet.validations.moveRows(box);
  for (const format of worksheet.conditionals) format.boxes = format.boxes.flatMap((own) => box(own) ?? []);
  for (const note of worksheet.Notes.items()) {
    const at = box(note.range.box);
    if (at === undefined) note.Delete();
    else note.range = new Range(worksheet, at);
  }
  const { AutoFilter: filter, PageLayout: page, workbook } = worksheet;
  filter.box = filter.box && box(filter.box);
  page.moveRows(box);
  const sheets = workbook.Worksheets.items();
  for (const { Names } of [workbook, ...sheets])
    for (const name of Names.items()) name.moveRows(worksheet, box);
  const at = { sheet: worksheet.Name, row: top, rows: count };
  const rewritten = way === 'in' ? rowsPutIn : rowsTakenOut;
  for (const { Name, sheet } of sheets) {
    for (const [place, content] of sheet.cells.within(wholeSheet))
      if (content.formula !== undefined)
        sheet.cells.set(place.row, place.column, {
          ...content,
          formula: rewritten(content.formula, Name, at),
        });
    sheet.recalculate(wholeSheet);
  }
  worksheet.sheet.changed({ ...wholeSheet, top, bottom });
}
