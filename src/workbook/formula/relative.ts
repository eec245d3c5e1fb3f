/**
 * A formula as seen from its own cell: formulas filled down or across read alike. Columns of a sheet are converted once and
 * not cell by cell.
 */
import { columnLetters, columnNumber } from './address';

/** Texts stay as they are; references without row and column numbers of their own, such as A:A, too. */
const PART =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|'(?:[^']|'')+'!/gu;
const MARK = /\ue000(\$?)(-?\d+),(\$?)(-?\d+)\ue001/g;

/** With marks in the place of cell addresses. */
export function relativeTo(formula: string, row: number, column: number): string {
  return formula.replace(
    PART,
    (
      all: string,
      sheet: string | undefined,
      dollarColumn?: string,
      letters?: string,
      dollarRow?: string,
      digits?: string,
    ) => {
      if (letters === undefined) return all;
      const c = columnNumber(letters) - (dollarColumn === '$' ? 0 : column);
      const r = Number(digits) - 1 - (dollarRow === '$' ? 0 : row);
      return `${sheet ?? ''}\ue000${dollarColumn ?? ''}${c},${dollarRow ?? ''}${r}\ue001`;
    },
  );
}

/** The formula for a cell; undefined where a reference would leave the sheet. */
export function absoluteFrom(relative: string, row: number, column: number): string | undefined {
  let outside = false;
  const formula = relative.replace(
    MARK,
    (_, dollarColumn: string, c: string, dollarRow: string, r: string) => {
      const at = {
        column: Number(c) + (dollarColumn === '$' ? 0 : column),
        row: Number(r) + (dollarRow === '$' ? 0 : row),
      };
      if (at.column < 0 || at.row < 0) outside = true;
      return outside ? '' : `${dollarColumn}${columnLetters(at.column)}${dollarRow}${at.row + 1}`;
    },
  );
  return outside ? undefined : formula;
}

/**
 * Writes a relative formula for the rows of one column, one after the other; undefined where a reference would leave the sheet. Much
 * quicker than reading what stands there.
 */
export function downColumn(relative: string, column: number): (row: number) => string | undefined {
  const texts: string[] = [];
  const offsets: number[] = [];
  let [text, end, outside] = ['', 0, false];
  for (const mark of relative.matchAll(MARK)) {
    const [all, dollarColumn = '', c = '', dollarRow = '', r = ''] = mark;
    const at = Number(c) + (dollarColumn === '$' ? 0 : column);
    if (at < 0) outside = true;
    text += `${relative.slice(end, mark.index)}${dollarColumn}${columnLetters(Math.max(at, 0))}`;
    end = mark.index + all.length;
    if (dollarRow === '$') text += `$${Number(r) + 1}`;
    else {
      texts.push(text);
      offsets.push(Number(r) + 1);
      text = '';
    }
  }
  const last = text + relative.slice(end);
  return (row) => {
    if (outside) return undefined;
    let formula = '';
    for (const [at, before] of texts.entries()) {
      const to = (offsets[at] ?? 0) + row;
      if (to < 1) return undefined;
      formula += before + String(to);
    }
    return formula + last;
  };
}
