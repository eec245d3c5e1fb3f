/** Sheets and people that were exchanged after closing: what is said of it. */
import { computed, plain, renamed, said, SHEET, set, type Book, type Line } from './by-hand';

/** Two rate the same people. */
const raters = (): Book => {
  const rated = (by: number): Line[] => [
    ['客服考核'],
    ['月份', '2026-03'],
    [],
    ['姓名', '工号', '服务态度', '响应', '得分'],
    ...['李明', '王芳', '张伟'].map((name, at): Line => [
      ...[name, `K${at}`, 10 * by + at, 20 + at],
      computed(`=C${5 + at}+D${5 + at}`, 10 * by + 20 + 2 * at),
    ]),
  ];
  return { 上级评分: rated(1), 同事评分: rated(2), 自评: rated(3) };
};

/** 张伟 stands twice; with numbers, or without any and 张伟 once. */
const team = (numbers: boolean): Book => ({
  [SHEET]: [
    ['客服考核'],
    ['月份', '2026-03'],
    [],
    ['姓名', '工号', '服务态度', '响应', '质检', '得分'],
    ...['李明', '王芳', '张伟', numbers ? '张伟' : '刘洋'].map((name, at): Line => [
      ...[name, numbers ? `K${at}` : null, 20 + at, 30 + 2 * at, 40 + 3 * at],
      computed(`=SUM(C${5 + at}:E${5 + at})`, 90 + 6 * at),
    ]),
  ],
});
const numbered = () => team(true);
const unnumbered = () => team(false);

const exchange =
  (column: number, ...rows: readonly number[]) =>
  (book: Book): undefined => {
    const lines = rows.map((row) => book[SHEET]?.[row] ?? []);
    const cells = lines.map((line) => line[column] ?? null);
    return void lines.forEach((line, at) => (line[column] = cells[(at + 1) % cells.length] ?? null));
  };

/** The figures, and what is computed of them. */
const exchangeFigures =
  (one: number, other: number) =>
  (book: Book): undefined => {
    for (const column of [2, 3, 4]) exchange(column, one, other)(book);
    for (const [row, from] of [
      [one, other],
      [other, one],
    ] as const)
      (book[SHEET]?.[row] ?? [])[5] = computed(`=SUM(C${row + 1}:E${row + 1})`, 90 + 6 * (from - 4));
  };

const upsideDown = (book: Book): void => {
  const lines = book[SHEET] ?? [];
  const people = lines.splice(4).reverse();
  lines.push(
    ...people.map((line, at) => [...line.slice(0, 5), computed(`=SUM(C${5 + at}:E${5 + at})`, 108 - 6 * at)]),
  );
};

test.each<[string, () => Book, (book: Book) => Book | undefined, readonly string[]]>([
  ['sheets of the same people renamed crosswise', raters, renamed({ 上级评分: '同事评分', 同事评分: '上级评分' }), []],
  ['renamed in a circle', raters, renamed({ 上级评分: '同事评分', 同事评分: '自评', 自评: '上级评分' }), []],
  ['renamed, and the tabs moved', raters, ({ 上级评分: a = [], 同事评分: b = [], 自评: c = [], ...rest }) => ({ 丙: c, 乙: b, 甲: a, ...rest }), []],
  ['renamed crosswise, and a value', raters, (book) => { set('上级评分', 4, 2, 99)(book); return renamed({ 上级评分: '同事评分', 同事评分: '上级评分' })(book); }, ['李明 服务态度 10 → 99 C5']],
  ['a value that is that of the other sheet', raters, set('上级评分', 4, 2, 20), ['李明 服务态度 10 → 20 C5']],
  ['two numbers', numbered, exchange(1, 4, 5), ['李明 工号 K0 → K1 B5', '王芳 工号 K1 → K0 B6']],
  ['three numbers', numbered, exchange(1, 4, 5, 6), ['李明 工号 K0 → K1 B5', '王芳 工号 K1 → K2 B6', '张伟（K2） 工号 K2 → K0 B7']],
  ['the numbers of two of one name', numbered, exchange(1, 6, 7), ['张伟（K2） 工号 K2 → K3 B7', '张伟（K3） 工号 K3 → K2 B8']],
  ['two numbers, and the rows sorted', numbered, (book) => { exchange(1, 4, 5)(book); return void upsideDown(book); }, ['李明 工号 K0 → K1 B8', '王芳 工号 K1 → K0 B7']],
  ['two names', numbered, exchange(0, 4, 5), ['李明 姓名 李明 → 王芳 A5', '王芳 姓名 王芳 → 李明 A6']],
  ['two names where nobody has a number', unnumbered, exchange(0, 4, 5), ['李明 姓名 李明 → 王芳 A5', '王芳 姓名 王芳 → 李明 A6']],
  ['the figures of two', unnumbered, exchangeFigures(4, 5), [
    ...['李明 服务态度 20 → 21 C5', '李明 响应 30 → 32 D5', '李明 质检 40 → 43 E5'],
    ...['王芳 服务态度 21 → 20 C6', '王芳 响应 32 → 30 D6', '王芳 质检 43 → 40 E6'],
  ]],
  ['the figures of two of one name', numbered, exchangeFigures(6, 7), [
    ...['张伟（K2） 服务态度 22 → 23 C7', '张伟（K2） 响应 34 → 36 D7', '张伟（K2） 质检 46 → 49 E7'],
    ...['张伟（K3） 服务态度 23 → 22 C8', '张伟（K3） 响应 36 → 34 D8', '张伟（K3） 质检 49 → 46 E8'],
  ]],
  ['one value of two', plain, (book) => exchange(2, 4, 5)(book), ['李明 服务态度 20 → 21 C5', '王芳 服务态度 21 → 20 C6']],
])('%s', async (_, book, edit, words) => {
  expect(await said(book(), edit)).toEqual(words);
}); // prettier-ignore
