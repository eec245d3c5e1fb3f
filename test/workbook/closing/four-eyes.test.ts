/** Who closes has not scored, else it is said. */
import { standingOf } from '../../../src/workbook/closing/closings';
import { sameEyes } from '../../../src/workbook/closing/four-eyes';
import { readForClosing } from '../../../src/workbook/closing/seal';
import type { Cell } from '../../../src/core/cell';
import { plain, SHEET, workbookOf, type Book } from './by-hand';

const NOBODY = standingOf({ closings: null, journal: null }, '2026-03');

async function said(edit: (book: Book) => void, by: string): Promise<string | undefined> {
  const book = plain();
  edit(book);
  return sameEyes(NOBODY, await readForClosing(workbookOf(book), '2026-03'), by)?.zh;
}

const assessor =
  (name: Cell) =>
  (book: Book): void =>
    void book[SHEET]?.[1]?.push('考核人', name);
const rater = (book: Book): void =>
  book[SHEET]?.forEach((line, row) => {
    if (row >= 3) line.push(row === 3 ? '评分人' : row % 2 === 0 ? '王主管' : '刘组长');
  });

test.each<[string, (book: Book) => void, string, boolean]>([
  ['nobody is named', () => undefined, '王主管', false],
  ['the assessor', assessor('王主管'), '王主管', true],
  ['one of two assessors', assessor('王主管、刘组长'), ' 刘组长', true],
  ['another than the assessor', assessor('王主管'), '周会计', false],
  ['nobody yet', assessor(null), '', false],
  ['one of the raters', rater, '刘组长', true],
  ['another than the raters', rater, '周会计', false],
])('%s', async (_, edit, by, isSaid) => {
  const words = await said(edit, by);
  expect(words).toBe(
    isSaid ? `${by.trim()} 是“${SHEET}”的评分人，又来封账。最好由另一个人封账。` : undefined,
  );
});
