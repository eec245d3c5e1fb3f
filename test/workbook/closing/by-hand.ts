/** Closed months as people keep them, to be edited by hand, and what is said of the edit. */
import type { Cell } from '../../../src/core/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { changeWords } from '../../../src/workbook/closing/change-words';
import { isRoot } from '../../../src/workbook/closing/change';
import { sealMonth } from '../../../src/workbook/closing/seal';
import { cellAddress } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';
import { accepted } from '../../hosts/contract';
import { planOf, sheetsOf, verified, WHO } from './closed';

type Computed = { readonly formula: string; readonly value: Cell };
export type Line = (Cell | Computed)[];
export type Book = Record<string, Line[]>;

export const computed = (formula: string, value: Cell): Computed => ({ formula, value });

export function workbookOf(book: Book): MemoryWorkbook {
  const values = new Map<string, Cell>();
  const sheets = Object.fromEntries(
    Object.entries(book).map(([name, lines]) => [
      name,
      lines.map((line, row) =>
        line.map((one, column): Content => {
          if (typeof one !== 'object' || one === null || !('formula' in one)) return one;
          values.set(`${name} ${cellAddress(row, column)}`, one.value);
          return { formula: one.formula };
        }),
      ),
    ]),
  );
  return new MemoryWorkbook({
    sheets,
    evaluate: (_, { sheet, row, column }) => values.get(`${sheet} ${cellAddress(row, column)}`) ?? null,
  });
}

/** What is said after the edit, and where. */
export async function said(book: Book, edit: (book: Book) => Book | undefined): Promise<readonly string[]> {
  const before = workbookOf(book);
  accepted(await sealMonth(before, await planOf(before), WHO, ''));
  const names = (await before.sheets()).map(({ name }) => name).filter((name) => /^(星评|封账)/.test(name));
  const seals = (await sheetsOf(before, names)) as Book;
  const own = JSON.parse(JSON.stringify({ ...book, ...seals })) as Book;
  const { changes } = await verified({ workbook: workbookOf(edit(own) ?? own) });
  return changes
    .filter(isRoot)
    .map(
      (change) =>
        changeWords(change).zh + (change.at ? ` ${cellAddress(change.at.row, change.at.column)}` : ''),
    );
}

export const PEOPLE = ['李明', '王芳', '张伟', '刘洋'];
export const SHEET = '3月考核';

export const scores = (title: string, people: readonly string[], from = 1): Line[] => [
  [title],
  ['月份', '2026-03'],
  [],
  ['姓名', '工号', '服务态度', '响应', '得分'],
  ...people.map((name, at): Line => [
    name,
    `K${from + at}`,
    20 + at,
    30 + at,
    computed(`=C${5 + at}+D${5 + at}`, 50 + 2 * at),
  ]),
];

/** The row of headers is the lower one; 实际 and 得分 stand under each heading. */
export const twoRows = (): Book => ({
  [SHEET]: [
    ['客服考核'],
    ['月份', '2026-03'],
    [null, null, '服务态度', '服务态度', '响应', '响应', '质检', '质检'],
    ['姓名', '工号', '实际', '得分', '实际', '得分', '实际', '得分', '总分'],
    ...PEOPLE.map((name, at): Line => [
      ...[
        name,
        `K${at}`,
        10 + at,
        computed(`=C${5 + at}`, 10 + at),
        20 + at,
        computed(`=E${5 + at}`, 20 + at),
      ],
      ...[
        30 + at,
        computed(`=G${5 + at}`, 30 + at),
        computed(`=D${5 + at}+F${5 + at}+H${5 + at}`, 60 + 3 * at),
      ],
    ]),
  ],
});

/** The limits of the second and of the third grade are computed. */
export const computedRules = (): Book => {
  const book = teams();
  const [first = [], second = []] = [book['规则 一组']?.[4], book['规则 一组']?.[5]];
  book['规则 一组']?.splice(6, 0, [null, computed('=SUM($B$5:B6)-80', 20), 'C']);
  [first[1], second[1]] = [60, computed('=B5-20', 40)];
  return book;
};

export const rulesOf = (name: string, limit: number): Line[] => [
  ['【方案】', '编号', '名称'],
  [null, 'mine', name],
  [],
  ['【等级】', '下限', '等级'],
  [null, limit, 'A'],
  [null, 40, 'B'],
  [`▲ 名称 StarBand_${name} 到上一行为止`],
];

/** Each team is graded by rules of its own. */
export const teams = (): Book => {
  const graded = (title: string, people: readonly string[], from: number): Line[] =>
    scores(title, people, from).map((line, row) => {
      if (row < 3) return line;
      return [...line, row === 3 ? '等级' : computed(`=KPIGRADE(E${row + 1},StarBand_${title})`, 'B')];
    });
  return {
    一组考核: graded('一组', ['李明', '王芳', '张伟'], 1),
    二组考核: graded('二组', ['刘洋', '陈静', '杨帆'], 4),
    '规则 一组': rulesOf('一组', 60),
    '规则 二组': rulesOf('二组', 70),
  };
};

export const noted = (): Book => ({
  [SHEET]: [...scores('客服考核', PEOPLE), [], ['备注：李明请假3天'], ['制表：周会计', null, '审核：王总']],
});
export const plain = (): Book => ({ [SHEET]: scores('客服考核', PEOPLE) });

/** With amounts above the headers. */
export const headed = (): Book => {
  const lines = scores('客服考核', PEOPLE);
  lines[1] = ['月份', '2026-03', null, '奖金池', 5000];
  lines[2] = ['检查', computed('=IF(COUNT(E5:E8)=4,"✓","缺")', '✓'), null, '目标', 6000];
  return { [SHEET]: lines };
};

/** Each is paid by the cell of their score; scores are those of 数据, which is not sealed. */
export const paid = (): Book => ({
  [SHEET]: scores('客服考核', PEOPLE).map((line, row) =>
    row < 4
      ? line
      : line.map((cell, column) => (column === 3 ? computed(`=数据!B${row - 2}`, cell as Cell) : cell)),
  ),
  '3月工资': [
    ['2026年3月工资'],
    ['姓名', '工号', '奖金'],
    ...PEOPLE.map((name, at): Line => [
      name,
      `K${1 + at}`,
      computed(`='${SHEET}'!E${5 + at}*10`, 500 + 20 * at),
    ]),
  ],
  数据: [['姓名', '成交'], ...PEOPLE.map((name, at): Line => [name, 30 + at])],
});

/** Somebody is put in above the first; what names the others follows them. */
export const withSomebodyFirst = (book: Book): void => {
  book[SHEET]?.splice(4, 0, ['孙新', 'K9', 20, 30, computed('=C5+D5', 50)]);
  book[SHEET]?.slice(5).forEach((line, at) => (line[4] = computed(`=C${6 + at}+D${6 + at}`, 50 + 2 * at)));
  book['3月工资']
    ?.slice(2)
    .forEach((line, at) => (line[2] = computed(`='${SHEET}'!E${6 + at}*10`, 500 + 20 * at)));
};

export const withARowFirst = (book: Book): void => {
  book.数据?.splice(1, 0, ['新人', 30]);
  book[SHEET]?.slice(4).forEach((line, at) => (line[3] = computed(`=数据!B${3 + at}`, 30 + at)));
};

export const add =
  (...words: Line) =>
  (book: Book): undefined =>
    void book[SHEET]?.push(words);
export const set =
  (sheet: string, row: number, column: number, value: Cell) =>
  (book: Book): undefined => {
    (book[sheet]?.[row] ?? [])[column] = value;
    return undefined;
  };
export const renamed =
  (names: Readonly<Record<string, string>>) =>
  (book: Book): Book =>
    Object.fromEntries(Object.entries(book).map(([name, lines]) => [names[name] ?? name, lines]));
