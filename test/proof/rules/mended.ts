/** A table mended as the findings about it say: what the product passed over must be all that the evaluator reads otherwise. */
import type { Cell } from './cells';
import type { Found } from './findings';
import { places, put, type Table } from './places';

/** `分档·得分：第 45、46 行的填写没有用到`. */
const UNREAD = /^(\S+?)·(\S+?)：第 ([\d、 ]+) 行的填写没有用到/;
/** `列标题“Valu”不认识，这一列不会读取。是否想写“Value”？` */
const MISSPELT = /^列标题“(.+?)”不认识.*是否想写“(.+?)”/;

/** Undefined where no finding says what could be mended. */
export function mended(table: Table, findings: readonly Found[]): Table | undefined {
  const copy = table.map((row) => [...row]);
  const done = findings.map((finding) => emptied(copy, finding) || respelt(copy, finding));
  return done.includes(true) ? copy : undefined;
}

function emptied(table: Table, { sentence }: Found): boolean {
  const [, part, column, rows = ''] = UNREAD.exec(sentence) ?? [];
  const at = (rows.match(/\d+/g) ?? []).map((row) => Number(row) - 1);
  const named = places(table).filter(
    (place) => place.part === part && place.column === column && at.includes(place.row.at),
  );
  for (const place of named) put(table, place, null);
  return named.length > 0;
}

function respelt(table: Table, { row, sentence }: Found): boolean {
  const [, wrong, right] = MISSPELT.exec(sentence) ?? [];
  const header: Cell[] = table[row - 1] ?? [];
  const column = wrong === undefined ? -1 : header.indexOf(wrong);
  if (column >= 0) header[column] = right ?? null;
  return column >= 0;
}
