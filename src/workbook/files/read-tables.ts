/** The tables of a file that somebody exported: what it is, its first bytes say, and not its name. */
import type { Source } from '../../core/import/source';
import { text, type Text } from '../../core/words/text';
import { parseDelimited, readText, valueOfText } from './delimited';
import { isEncrypted, kindOf } from './kind';
import { TooLarge } from './package/package';
import { UnknownLock } from './password/encryption';
import { unlock } from './password/locked';
import { TooManyCells } from './xlsx/sheet-part';
import { tablesOfXlsx } from './xlsx/tables';
import { UnreadableXls } from './xls/book';
import { convertXls } from './xls/convert';

export type FileTables =
  | { readonly tables: readonly Source[] }
  | { readonly fault: Text }
  /** Under a password: none was given, or another one. */
  | { readonly locked: 'asked' | 'wrong' };

/** Sheets without any cell are left out. */
export function tablesOfFile(bytes: Uint8Array, name: string, password?: string): FileTables {
  try {
    const kind = kindOf(bytes);
    if (bytes.length === 0) return { fault: EMPTY(name) };
    if (kind === 'markup') return { fault: MARKUP(name) };
    if (kind === 'compound' && isEncrypted(bytes)) {
      const opened = unlock(bytes) ?? (password === undefined ? null : unlock(bytes, password));
      if (opened === null) return { locked: password === undefined ? 'asked' : 'wrong' };
      // The key opens what is no workbook where the container is damaged.
      return kindOf(opened.bytes) === 'xlsx' ? tablesOfFile(opened.bytes, name) : { fault: BROKEN(name) };
    }
    const all =
      kind === 'text'
        ? [tableOfText(bytes, name)]
        : tablesOfXlsx(kind === 'compound' ? convertXls(bytes).bytes : bytes, name);
    const tables = all.filter(({ cells }) => cells.length > 0);
    return tables.length === 0 ? { fault: EMPTY(name) } : { tables };
  } catch (error) {
    if (error instanceof UnknownLock) return { fault: PASSWORD(name) };
    if (error instanceof UnreadableXls)
      return { fault: error.why === 'oldPassword' ? PASSWORD(name) : OLD(name) };
    return { fault: error instanceof TooManyCells || error instanceof TooLarge ? LARGE(name) : BROKEN(name) };
  }
}

function tableOfText(bytes: Uint8Array, name: string): Source {
  const { text: decoded } = readText(bytes);
  if (/\0/.test(decoded.slice(0, 4096))) throw new Error('no text');
  const cells = parseDelimited(decoded).map((row) =>
    row.map((words) => (words.trim() === '' ? null : valueOfText(words.trim()))),
  );
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.every((cell) => cell === null)) end--;
  const used = cells.slice(0, end);
  return { name, sheet: '', cells: used, formats: used.map((row) => row.map(() => 'General')), merges: [] };
}

const EMPTY = (name: string): Text =>
  text(
    `“${name}”里没有数据。请确认导出时的日期和筛选。`,
    `"${name}" holds nothing. Check the dates and filters of the export.`,
  );
const MARKUP = (name: string): Text =>
  text(
    `“${name}”其实是网页，不是工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。`,
    `"${name}" is really a web page. Open it in Excel or WPS, save it as .xlsx, and choose that.`,
  );
const PASSWORD = (name: string): Text =>
  text(
    `“${name}”的加密方式读不了。请用 Excel 或 WPS 打开后去掉密码，另存再选。`,
    `"${name}" is encrypted in a way that is not known here. Open it in Excel or WPS, take the password off, save it, and choose that.`,
  );
const OLD = (name: string): Text =>
  text(
    `“${name}”是 1997 年以前的 .xls 格式（不论文件名），读不了。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。`,
    `"${name}" is in an .xls format of before 1997, whatever its name. Open it in Excel or WPS, save it as .xlsx, and choose that.`,
  );
const LARGE = (name: string): Text =>
  text(`“${name}”太大，读不了。请只导出一个月的数据。`, `"${name}" is too large. Export a single month.`);
const BROKEN = (name: string): Text =>
  text(
    `“${name}”读不了：不是 .xlsx、.xls、.csv 或 .tsv，或已损坏。请重新导出。`,
    `"${name}" cannot be read: it is no .xlsx, .xls, .csv or .tsv, or it is damaged. Export it again.`,
  );
