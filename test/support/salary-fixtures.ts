/** Awkward salary workbooks as offices have them, paid by level, and what a run makes of each, worked out by hand. */
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Mapping } from '../../src/workbook/salary/mapping';
import { f, salaryBook, SHEET } from './salary-book';

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
    passedOver: [9, 10],
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

  'text numbers, errors, unknown levels': {
    scheme: standard,
    make: () =>
      salaryBook([
        ['姓名', '级别', '得分', '提成', '奖金', '合计'],
        ['甲一', '初级', ' 90 ', '¥300', null, null],
        ['乙二', '初级', '85分', null, 255, 2255],
        ['丙三', '初级', '85%', null, null, null],
        ['丁四', '初级', { error: '#DIV/0!' }, null, null, null],
        ['戊五', '中极客服', 80, null, null, null],
        ['己六', '初级', 101, null, null, null],
        ['庚七', '初级', null, null, null, null],
        ['辛八', '初级', 80, -5, null, null],
        ['壬九', null, 80, null, null, null],
        [null, '初级', 80, null, null, null],
        [10086, '高级', 100, '1，000元', null, null],
        ['癸十', '高级', true, null, null, null],
        ['子一', '高级', 80, '10%', null, null],
        [{ error: '#REF!' }, '高级', 80, null, null, null],
      ]),
    header: [1, 'name=A level=B score=C commission=D bonus=E total=F'],
    writes: { E2: 270, F2: 2570, E12: 300, F12: 3800 },
    skipped: {
      3: /0 到 100.*“85分”.*must be between/s,
      4: /“85%”/,
      5: /#DIV\/0!.*Mend it/s,
      6: /中极客服.*是否想填“中级客服”/s,
      7: /101/,
      8: /缺少得分.*score is missing/s,
      9: /提成.*-5/s,
      10: /缺少薪资级别/,
      11: /没有姓名.*no name/s,
      13: /TRUE/,
      14: /10%/,
      15: /姓名单元格是错误 #REF!/,
    },
    total: [0, 6370],
  },

  'hidden and filtered rows, two people of one name': {
    scheme: standard,
    make: () =>
      salaryBook(
        [
          ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
          ['王芳', '初级', 80, 0, 2000, 240, 2240],
          ['王芳', '高级', 80, 0, null, null, null],
          ['李明', '中级', 80, 50, null, null, null],
        ],
        { hidden: [2, 3] },
      ),
    header: [1, 'name=A level=B score=C commission=D base=E bonus=F total=G'],
    writes: { E3: 2500, F3: 240, G3: 2740, E4: 2300, F4: 240, G4: 2590 },
    total: [2240, 7570],
    warnings: [/“王芳”出现 2 次（第 2、3 行）/, /其中 2 行被隐藏或筛选掉/],
  },

  'totals by formula, an allowance and a deduction beside': {
    scheme: standard,
    make: () =>
      salaryBook(
        [
          ['姓名', '级别', '得分', '底薪', '奖金', '提成', '餐补', '扣款', '应发合计'],
          ['王芳', '高级', 90, 2400, 200, 100, 150, 20, f('=SUM(D2:G2)-H2')],
          ['李明', '中级', 60, 2300, 150, 0, 150, null, f('=D3+E3+F3+G3-H3')],
          ['合计', null, null, null, null, null, null, null, f('=SUM(I2:I3)')],
        ],
        { values: { '=SUM(D2:G2)-H2': 2830, '=D3+E3+F3+G3-H3': 2600, '=SUM(I2:I3)': 5430 } },
      ),
    header: [1, 'name=A level=B score=C commission=F base=D bonus=E total=I'],
    writes: { D2: 2500, E2: 270, E3: 180 },
    kept: { I2: 'formula', I3: 'formula' },
    passedOver: [4],
    // The formulas follow their parts: +100 and +70 for 王芳, +30 for 李明.
    total: [5430, 5630],
    warnings: [/餐补（G 列，共 300.00）、扣款（H 列，共 20.00）/],
  },

  'a level merged over people, a remark merged beside one, a total merged over two': {
    scheme: standard,
    make: () =>
      salaryBook(
        [
          ['部门', '姓名', '级别', '得分', '底薪', '奖金', '合计', '备注'],
          ['数据汇总', '王芳', '高级', 80, null, null, null, '三月新入职，见附件'],
          [null, '李明', null, 90, null, null, null],
          ['客服一部', '赵云', '中级', 70, null, null, 5000],
          [null, '钱多', '中级', 60, null, null, null],
          ['客服二部', '孙丽', '病假', null, null, null, null],
        ],
        {
          merges: [
            [1, 0, 2, 1],
            [1, 2, 2, 1],
            [1, 7, 1, 4],
            [3, 6, 2, 1],
            [5, 2, 1, 2],
          ],
        },
      ),
    header: [1, 'name=B level=C score=D base=E bonus=F total=G'],
    writes: { E2: 2500, F2: 240, G2: 2740, E3: 2500, F3: 270, G3: 2770 },
    skipped: { 4: /应发合计单元格与其他单元格合并（G4:G5）/, 5: /G4:G5/, 6: /C6:D6|没有薪资级别/ },
    total: [0, 5510],
  },

  'words in the money, an amount by hand': {
    scheme: standard,
    make: () =>
      salaryBook([
        ['姓名', '级别', '得分', '底薪', '奖金', '合计'],
        ['王芳', '高级', 80, 2500, 240, '停发'],
        ['李明', '中级', 80, '面议', 0, 0],
        ['赵云', '初级', 80, '-', '—', '/'],
      ]),
    header: [1, 'name=A level=B score=C base=D bonus=E total=F'],
    writes: { E3: 240, D4: 2000, E4: 240, F4: 2240 },
    kept: { F2: 'override', D3: 'override', F3: 'override' },
    total: [0, 2240],
  },
};

export { SHEET };
