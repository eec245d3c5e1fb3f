/** The open workbook as a text file of values, and what such a file cannot hold. */
import type { ICellData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { text, type Text } from '../../../core/words/text';
import { fieldsKey, TEXT_SHEET } from '../xlsx/other/delimited';
import type { TextForm } from '../xlsx/other/delimited';
import { writeDelimited } from '../xlsx/other/write-delimited';
import type { TextCell, TextRow, WrittenText } from '../xlsx/other/write-delimited';
import { usedArea } from './reader';
import { computedIn } from './computed';

/** Numbers under such a format are days or times, which nobody would know by their number. */
const DATED = /[ydhs]|m(?![^[]*\])/i;

/** The sheet that the text was opened as, else the one that is shown. */
const sheetOf = (book: FWorkbook): FWorksheet => book.getSheetBySheetId(TEXT_SHEET) ?? book.getActiveSheet();

export function asText(book: FWorkbook, form: TextForm): WrittenText {
  const sheet = sheetOf(book);
  const raw = sheet.getSheet();
  const styles = book.getWorkbook().getStyles();
  const spilled = computedIn(book).cells[sheet.getSheetId()];
  const used = usedArea(sheet);
  const data = raw.getConfig().rowData;
  const lastOf = Math.max(
    -1,
    ...Object.keys(data).map((row) => (fieldsIn(row) === undefined ? -1 : Number(row))),
  );
  function fieldsIn(row: string | number): number | undefined {
    return data[Number(row)]?.custom?.[fieldsKey] as number | undefined;
  }
  const cell = (row: number, column: number): TextCell => {
    const own = raw.getCellRaw(row, column) as ICellData | undefined;
    const shownData = own?.v === undefined ? (spilled?.[row]?.[column] ?? own) : own;
    const pattern = styles.getStyleByCell(own)?.n?.pattern ?? '';
    const dated = typeof shownData?.v === 'number' && DATED.test(pattern.replace(/"[^"]*"|\\./g, ''));
    return { data: shownData, ...(dated && { shown: sheet.getRange(row, column).getDisplayValue() }) };
  };
  const rows = Array.from({ length: Math.max(used?.rows ?? 0, lastOf + 1) }, (_, row): TextRow => {
    const fields = fieldsIn(row);
    const cells = Array.from({ length: used?.columns ?? 0 }, (__, column) => cell(row, column));
    return fields === undefined ? { cells } : { cells, fields };
  });
  return writeDelimited(rows, form);
}

/** Empty where the file holds all that there is. */
export function lostInText(book: FWorkbook): readonly Text[] {
  const sheet = sheetOf(book);
  const others = book.getSheets().length - 1;
  let [formulas, looks] = [0, 0];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((_, __, cell) => {
      if (cell?.f || cell?.si) formulas++;
      if (cell?.s) looks++;
    });
  const merges = sheet.getSheet().getMergeData().length;
  const all: readonly (readonly [number, string, string])[] = [
    [others, '张其他工作表', 'other sheets'],
    [formulas, '个公式（写入的是结果）', 'formulas (their results are written)'],
    [looks, '个单元格的格式', 'cells with formats'],
    [merges, '处合并单元格', 'merged areas'],
  ];
  return all.flatMap(([count, zh, en]) => (count > 0 ? [text(`${count} ${zh}`, `${count} ${en}`)] : []));
}
