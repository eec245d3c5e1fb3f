/** Rows that were sorted, and columns that were put in, under formulas that read them: what is said of it. */
import type { Cell } from '../../../src/core/cell';
import { computed, paid, PEOPLE, said, scores, SHEET, type Book, type Line } from './by-hand';

const COLUMNS = 'ABCDEFGH';
/** Scores as they stand in the sealed rows. */
const SCORES = [50, 52, 54, 56];

/** The score is the sum of a range; the pay reads its cell, and the team's the first two. */
const summed = (spare = 0): Book => {
  const lines = scores('客服考核', PEOPLE);
  const sum = (row: number): string => `=SUM(C${row}:D${row})`;
  return {
    [SHEET]: [
      ...lines.map((line, row) =>
        row < 4 ? line : [...line.slice(0, 4), computed(sum(row + 1), SCORES[row - 4] as Cell)],
      ),
      ...Array.from({ length: spare }, (_, at): Line => [null, null, null, null, computed(sum(9 + at), '')]),
    ],
    '3月工资': [
      ['2026年3月工资'],
      ['姓名', '工号', '奖金', '组长奖'],
      ...PEOPLE.map((name, at): Line => [
        ...[name, `K${1 + at}`, computed(`='${SHEET}'!E${5 + at}*10`, (SCORES[at] ?? 0) * 10)],
        at === 0 ? computed(`=SUM('${SHEET}'!E5:E6)`, 102) : null,
      ]),
    ],
  };
};

/** As a spreadsheet sorts: the formulas of the sheet go with their rows, and those of other sheets stay. */
function sortScores(book: Book, order: readonly number[]): void {
  const lines = book[SHEET] ?? [];
  const people = order.map((at) => lines[4 + at] ?? []);
  const column = COLUMNS[(lines[3] ?? []).indexOf('得分')] ?? '';
  people.forEach((line, at) => {
    lines[4 + at] = line.map((cell, c) =>
      COLUMNS[c] === column ? computed(`=SUM(C${5 + at}:D${5 + at})`, SCORES[order[at] ?? 0] as Cell) : cell,
    );
  });
  const pay = book['3月工资'] ?? [];
  order.forEach((from, at) => {
    (pay[2 + at] ?? [])[2] = computed(`='${SHEET}'!${column}${5 + at}*10`, (SCORES[from] ?? 0) * 10);
  });
  const [first, second] = order.map((at) => SCORES[at] ?? 0) as [number, number];
  (pay[2] ?? [])[3] = computed(`=SUM('${SHEET}'!${column}5:${column}6)`, first + second);
}

/** Between the two that are summed up. */
function putIn(book: Book, title: Cell, value: Cell, counts: number): void {
  book[SHEET]?.forEach((line, row) => {
    if (row >= 3) line.splice(3, 0, row === 3 ? title : value);
    if (row >= 4) line[5] = computed(`=SUM(C${row + 1}:E${row + 1})`, (SCORES[row - 4] ?? 0) + counts);
  });
  book['3月工资']?.slice(2).forEach((line, at) => {
    line[2] = computed(`='${SHEET}'!F${5 + at}*10`, ((SCORES[at] ?? 0) + counts) * 10);
    if (at === 0) line[3] = computed(`=SUM('${SHEET}'!F5:F6)`, 102 + 2 * counts);
  });
}

const sorted = (book: Book): undefined => void sortScores(book, [3, 2, 1, 0]);
const SORTED = [
  '李明 奖金 500 → 560：公式现在读 刘洋 的行，原来读 李明 的行 C3',
  '李明 组长奖 102 → 110：公式的范围少了 李明、王芳，多了 刘洋、张伟 D3',
  '王芳 奖金 520 → 540：公式现在读 张伟 的行，原来读 王芳 的行 C4',
  '张伟 奖金 540 → 520：公式现在读 王芳 的行，原来读 张伟 的行 C5',
  '刘洋 奖金 560 → 500：公式现在读 李明 的行，原来读 刘洋 的行 C6',
];

test.each<[string, () => Book, (book: Book) => undefined, readonly string[]]>([
  ['nothing', summed, () => undefined, []],
  ['sorted', summed, sorted, SORTED],
  ['sorted, with rows kept free below', () => summed(3), sorted, SORTED],
  ['two of a range sorted', summed, (book) => void sortScores(book, [1, 0, 2, 3]), [
    '李明 奖金 500 → 520：公式现在读 王芳 的行，原来读 李明 的行 C3',
    '王芳 奖金 520 → 500：公式现在读 李明 的行，原来读 王芳 的行 C4',
  ]], // prettier-ignore
  [
    'a column put into a sum',
    summed,
    (book) => void putIn(book, '加分', 5, 5),
    ['得分 公式的范围多了 “加分”列 F5'],
  ],
  ['a column of nothing put into a sum', summed, (book) => void putIn(book, null, null, 0), []],
  ['a column of words put into a sum', summed, (book) => void putIn(book, '备注', '无', 0), []],
  [
    'a column without a header put into a sum',
    summed,
    (book) => void putIn(book, null, 5, 5),
    ['得分 公式的范围多了 “（无标题）”列 F5'],
  ],
  ['a column of words put into a sum, and a value', summed, (book) => { putIn(book, '备注', '无', 0); const line = book[SHEET]?.[4] ?? []; line[2] = 29; line[5] = computed('=SUM(C5:E5)', 59); return undefined; }, ['李明 服务态度 20 → 29 C5']], // prettier-ignore
  ['a sheet that is not sealed sorted', paid, (book) => {
    const data = book.数据 ?? [];
    book.数据 = [data[0] ?? [], ...data.slice(1).reverse()];
    book[SHEET]?.slice(4).forEach((line, at) => (line[3] = computed(`=数据!B${2 + at}`, 33 - at)));
  }, [
    '李明 响应 30 → 33：公式现在读 刘洋 的行，原来读 李明 的行 D5',
    '王芳 响应 31 → 32：公式现在读 张伟 的行，原来读 王芳 的行 D6',
    '张伟 响应 32 → 31：公式现在读 王芳 的行，原来读 张伟 的行 D7',
    '刘洋 响应 33 → 30：公式现在读 李明 的行，原来读 刘洋 的行 D8',
  ]], // prettier-ignore
])('%s', async (_, book, edit, words) => {
  expect(await said(book(), edit)).toEqual(words);
});
