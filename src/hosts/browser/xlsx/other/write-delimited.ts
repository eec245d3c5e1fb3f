/** A sheet as a text file of values, written as the opened one was. */
import type { ICellData } from '@univerjs/core';
import { text, type Text } from '../../../../core/words/text';
import { valueOfText } from '../../../../workbook/files/delimited';
import { encoded } from '../../../../workbook/files/encode';
import { CellValueType } from '../univer-values';
import { writtenKey } from './delimited';
import type { TextForm } from './delimited';

/** What a cell shows, and what the file knows of it. */
export interface TextCell {
  readonly data: ICellData | undefined;
  /** The words in the grid, where they are not the value's own: days and times. */
  readonly shown?: string;
}

export interface WrittenText {
  readonly bytes: Uint8Array;
  readonly lost: readonly Text[];
}

/** A field that was read and not changed stands as it stood; another has quotes where it needs them. */
function fieldOf({ data, shown }: TextCell, delimiter: string): string {
  const value = data?.v ?? data?.p?.body?.dataStream.replace(/[\r\n]+$/, '') ?? '';
  const written = data?.custom?.[writtenKey] as string | undefined;
  if (written !== undefined && valueOfText(unquoted(written)) === value) return written;
  const words =
    shown ?? (data?.t === CellValueType.BOOLEAN ? (Number(value) === 1 ? 'TRUE' : 'FALSE') : String(value));
  const needed = words.includes(delimiter) || /["\r\n]/.test(words);
  return needed ? `"${words.replaceAll('"', '""')}"` : words;
}

function unquoted(written: string): string {
  return /^"[^]*"$/.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written;
}

export interface TextRow {
  readonly cells: readonly TextCell[];
  /** How many fields the line had in the file; none where it is new. */
  readonly fields?: number;
}

/** Lines keep as many fields as they had; new ones have as many as the longest. */
export function writeDelimited(rows: readonly TextRow[], form: TextForm): WrittenText {
  const lines = rows.map(({ cells, fields }) => {
    const words = cells.map((cell) => fieldOf(cell, form.delimiter));
    while (words.at(-1) === '') words.pop();
    return { words, fields };
  });
  while (lines.length > 0 && lines.at(-1)?.words.length === 0 && lines.at(-1)?.fields === undefined)
    lines.pop();
  const width = Math.max(1, ...lines.map(({ words, fields }) => Math.max(words.length, fields ?? 0)));
  const whole = lines
    .map(({ words, fields = width }) =>
      [...words, ...Array.from({ length: Math.max(0, fields - words.length) }, () => '')].join(
        form.delimiter,
      ),
    )
    .join(form.newline);
  const content = form.ended && lines.length > 0 ? `${whole}${form.newline}` : whole;
  const bytes = encoded(content, form.encoding);
  if (bytes) return { bytes, lost: [] };
  return {
    bytes: encoded(content, 'utf-8 with its mark') as Uint8Array,
    lost: [
      text(
        '有的字 GBK 编码里没有，文件改用 UTF-8（带 BOM）保存',
        'GBK has no sign for some of the letters: the file was saved in UTF-8 (with its mark)',
      ),
    ],
  };
}
