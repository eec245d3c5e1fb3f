/** Awkward cells of salary workbooks paid by level: texts, errors, formulas, merged cells, words in the money. */
import { f, salaryBook } from './salary-book';
import type { Fixture } from './salary-fixtures';

/** As in the tables: 试用期 2000/200, 初级 2000/300, 中级 2300/300, 高级 2500/300. */
const standard = 'presales-standard';

export const cellFixtures: Readonly<Record<string, Fixture>> = {
  'text numbers, errors, unknown levels': {
    scheme: standard,
    make: () =>
      salaryBook([
        ['姓名', '级别', '得分', '提成', '奖金', '合计'],
        ['甲一', '初级', ' 90 ', '¥300', null, null],
        ['乙二', '初级', '85点', null, 255, 2255],
        ['丙三', '初级', '85%', null, null, null],
        ['丁四', '初级', { error: '#DIV/0!' }, null, null, null],
        ['戊五', '中极客服', 80, null, null, null],
        ['己六', '初级', 101, null, null, null],
        ['庚七', '初级', null, null, null, null],
        ['辛八', '初级', 80, '五元', null, null],
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
      3: /0 到 100.*“85点”.*must be between/s,
      4: /“85%”/,
      5: /#DIV\/0!.*Mend it/s,
      6: /中极客服.*是否想填“中级客服”/s,
      7: /101/,
      8: /缺少得分.*score is missing/s,
      9: /提成.*五元/s,
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
    // The formulas follow their parts: +100 and +70 for 王芳, +30 for 李明. They hold 餐补 and 扣款, so nothing is left out.
    total: [5430, 5630],
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
