/** Awkward salary workbooks as offices have them, paid by level, and what a run makes of each, worked out by hand. */
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Mapping } from '../../src/workbook/salary/roles';
import { f, salaryBook } from './salary-book';

export interface Fixture {
  readonly scheme: string;
  readonly make: () => MemoryWorkbook;
  /** Row of the header, from 1, and the columns as letters, in the order in which they stand. */
  readonly header: readonly [number, string];
  /** Columns set by hand. */
  readonly correct?: Mapping['columns'];
  /** What the run writes, by address. */
  readonly writes: Readonly<Record<string, number>>;
  /** Why rows are skipped, by row. */
  readonly skipped?: Readonly<Record<number, RegExp>>;
  /** Rows that are no people. */
  readonly passedOver?: readonly number[];
  /** Cells that stay because a formula stands there, or because they were filled in by hand. */
  readonly kept?: Readonly<Record<string, 'formula' | 'override'>>;
  readonly total: readonly [number, number];
  readonly warnings?: readonly RegExp[];
}

const HEADER = ['序号', '姓名', '薪资级别', '总分', '底薪', '绩效奖金', '提成', '应发合计'];

/** presales-standard: 试用期 2000/200 without commission, 初级 2000/300, 中级 2300/300, 高级 2500/300. */
const standard = 'presales-standard';

export const levelFixtures: Readonly<Record<string, Fixture>> = {
  'title, unit line, blank row, total and signatures': {
    scheme: standard,
    make: () =>
      salaryBook(
        [
          ['2026年3月客服薪资表'],
          [null, null, null, null, null, null, null, '单位：元'],
          HEADER,
          [1, '王芳', '高级客服', 92, null, null, 1200, null],
          [2, '李明', ' 中级 ', 78.5, null, null, 800, null],
          [],
          [3, '赵云', '初级', '８５.５', null, null, '1,234.50', null],
          [4, '钱多', '试用期', 60, null, null, 500, null],
          [null, '合计', null, null, f('=SUM(E4:E8)'), f('=SUM(F4:F8)'), f('=SUM(G4:G8)'), f('=SUM(H4:H8)')],
          [null, '制表人：王会计', null, '审核：', null, null, '日期：2026-03-31'],
          ['备注：试用期不计提成。'],
        ],
        { merges: [[0, 0, 1, 8]] },
      ),
    header: [3, 'name=B level=C score=D commission=G base=E bonus=F total=H'],
    writes: {
      E4: 2500,
      F4: 276,
      H4: 3976,
      E5: 2300,
      F5: 235.5,
      H5: 3335.5,
      E7: 2000,
      F7: 256.5,
      H7: 3491,
      E8: 2000,
      F8: 120,
      H8: 2120,
    },
    passedOver: [9, 10, 11],
    total: [0, 12922.5],
  },

  'two-row header with merged parents, repeated at the page break': {
    scheme: standard,
    make: () => {
      const header = [
        ['姓名', '级别', '考核', null, '提成', '薪资', null, null],
        [null, null, '得分', '等级', null, '底薪', '奖金', '合计'],
      ];
      const merges = [0, 4].flatMap((row) => [
        [row, 0, 2, 1] as const,
        [row, 1, 2, 1] as const,
        [row, 2, 1, 2] as const,
        [row, 4, 2, 1] as const,
        [row, 5, 1, 3] as const,
      ]);
      const people = [
        ['孙丽', '高级', 88, 'B', null, 2500, 264, 2764],
        ['周强', '中级', 95.25, 'A', 100, 2300, 0, 2300],
      ];
      return salaryBook(
        [...header, ...people, ...header, ['吴敏', '初级', 70, 'C', null, 1800, null, null]],
        { merges },
      );
    },
    header: [2, 'name=A level=B score=C commission=E base=F bonus=G total=H'],
    writes: { G4: 285.75, H4: 2685.75, F7: 2000, G7: 210, H7: 2210 },
    passedOver: [5, 6],
    total: [5064, 7659.75],
  },

  'English headers, departments, subtotals, a person named like a total': {
    scheme: standard,
    make: () =>
      salaryBook([
        ['Payroll, March 2026'],
        [],
        ['Employee Name', 'Level', 'KPI Score', 'Base Salary', 'Bonus', 'Commission', 'Total Pay'],
        ['Team A'],
        ['Ann Lee', '高级', 80, null, null, 100, null],
        ['Totaline Wong', '中级', 90, null, null, 0, null],
        ['Total Recall', '初级', 50, null, null, null, null],
        ['Subtotal', null, null, f('=SUM(D5:D7)'), f('=SUM(E5:E7)'), null, f('=SUM(G5:G7)')],
        ['Team B'],
        ['Bo Chen', '试用期', 100, null, null, null, null],
        ['Grand total', null, null, f('=SUBTOTAL(9,D5:D10)'), null, null, f('=SUBTOTAL(9,G5:G10)')],
        ['Prepared by: Kim'],
      ]),
    header: [3, 'name=A level=B score=C commission=F base=D bonus=E total=G'],
    writes: {
      D5: 2500,
      E5: 240,
      G5: 2840,
      D6: 2300,
      E6: 270,
      G6: 2570,
      D7: 2000,
      E7: 150,
      G7: 2150,
      D10: 2000,
      E10: 200,
      G10: 2200,
    },
    passedOver: [4, 8, 9, 11, 12],
    total: [0, 9760],
  },
};
