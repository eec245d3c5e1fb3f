/** Workbooks with a sheet of stars, and what the commands make of them. */
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { cellsToCollect, collect, collectPatch } from '../../../src/workbook/stars/collect';
import { readStars, type StarsBook, type StarsChoice } from '../../../src/workbook/stars/read';
import type { StarSheet } from '../../../src/workbook/stars/star-sheet';
import { starTable, type StarRow } from '../../../src/workbook/stars/table';
import { STAFF_SHEET } from '../../../src/workbook/staff/staff-sheet';

export type Rows = readonly (readonly Content[])[];

export async function bookOf(
  workbook: MemoryWorkbook,
  sheet: string,
  choice?: StarsChoice,
): Promise<StarsBook & { readonly sheet: StarSheet }> {
  const book = await readStars(workbook, sheet, choice);
  if ('fault' in book) throw new Error(book.fault.en);
  const { stars } = book;
  if (stars === undefined) throw new Error('no scheme');
  if ('fault' in stars) throw new Error(stars.fault.en);
  return { ...book, sheet: stars };
}

export async function collected(
  workbook: MemoryWorkbook,
  sheet: string,
  choice?: StarsChoice,
  overwrite = false,
) {
  const book = await bookOf(workbook, sheet, choice);
  const found = collect(book.sheet, { ...book, language: 'zh' }, overwrite);
  const cells = cellsToCollect(found, overwrite);
  return { book, found, cells, patch: collectPatch(book.sheet, cells, 'zh') };
}

export async function rowsOf(
  workbook: MemoryWorkbook,
  sheet: string,
  choice?: StarsChoice,
): Promise<ReadonlyMap<string, StarRow>> {
  const { sheet: stars, ledger } = await bookOf(workbook, sheet, choice);
  return new Map(starTable(stars, ledger).map((row) => [row.person.name, row]));
}

/** An assessment sheet of a month, with numbers of employees. */
export const assessed = (month: string, ...people: readonly (readonly Content[])[]): Rows => [
  ['客服考核'],
  [null, '月份', month],
  ['人员', null, null, '结果'],
  ['序号', '姓名', '工号', '接待转化率', '总分', '等级', '检查'],
  ...people.map(([name = null, id = null, score = null], index) => [
    index + 1,
    name,
    id,
    0.5,
    score,
    'B',
    '✓',
  ]),
];

export const MONTHS = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];

/** A plain history of six months that end in March 2026. */
export const history = (...people: readonly (readonly Content[])[]): Rows => [
  ['星级评定 2026年3月'],
  ['姓名', '工号', '团队', '十月', '十一月', '十二月', '一月', '二月', '三月', '差错数', '投诉数'],
  ...people,
];

export const STAFF: Rows = [['姓名', '工号', '团队', '岗位', '薪资级别', '入职日期', '转正日期', '离职日期']];
export { STAFF_SHEET };
