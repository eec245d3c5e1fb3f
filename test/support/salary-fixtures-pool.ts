/** Awkward salary workbooks of the schemes that pay by stars' levels, by pool, by fixed amounts and by stars. */
import { f, salaryBook } from './salary-book';
import type { Fixture } from './salary-fixtures';

export const poolFixtures: Readonly<Record<string, Fixture>> = {
  // Level: fixed / bonus base: A05 1580/420, A06 1720/480, A07 1860/540, A09 2130/670, A11 2380/820; probation 80% of both.
  'levels by code, probation, a table that begins at C5, commission that the scheme does not pay': {
    scheme: 'star-composite',
    make: () =>
      salaryBook(
        [
          ['姓名', '薪资级别', '最近月得分', '提成', '固定工资', '绩效工资', '应发工资'],
          ['王芳', 'A05', 80, null, null, null, null],
          ['李明', 'ａ06', 90, 0, null, null, null],
          ['赵云', '试用', null, null, null, null, null],
          ['钱多', '试用三级', 95, null, null, null, null],
          ['孙丽', '三级', 100, 200, 1, 2, 3],
          ['周强', '六级', 100, null, null, null, null],
          ['吴敏', '五级', 88.885, null, null, null, null],
        ],
        { at: [4, 2] },
      ),
    header: [5, 'name=C level=D score=E commission=F base=G bonus=H total=I'],
    writes: {
      G6: 1580,
      H6: 336,
      I6: 1916,
      G7: 1720,
      H7: 432,
      I7: 2152,
      G8: 1600,
      H8: 0,
      I8: 1600,
      G9: 1920,
      H9: 0,
      I9: 1920,
      G12: 2380,
      H12: 728.86,
      I12: 3108.86,
    },
    skipped: { 10: /不含提成.*hold no commission/s, 11: /没有薪资级别“六级”/ },
    total: [0, 10696.86],
  },

  // 特 ≥120 150%, A ≥100 100%, E ≥60 30%, F 0.
  'pool and coefficient, departments summed up by formula': {
    scheme: 'aftersales-eight-grades',
    make: () =>
      salaryBook(
        [
          ['姓名', '总分', '奖金基数', '底薪', '提成', '绩效奖金', '应发合计'],
          [
            '客服一部',
            f('=AVERAGE(B3:B5)'),
            f('=SUM(C3:C5)'),
            f('=SUM(D3:D5)'),
            null,
            null,
            f('=SUM(G3:G5)'),
          ],
          ['王芳', 125, 1000, 3000, 200, null, null],
          ['李明', 105, 800, 3000, null, null, null],
          ['赵云', 59.994, 1000, 2500, 100, null, null],
          ['钱多', 59.995, 1000, 2500, -50, null, null],
          ['孙丽', 95, 1000, null, 100, null, null],
          ['周强', 95, null, 2500, 100, null, null],
          ['合计', f('=AVERAGE(B3:B8)'), 4800, 13500, 450, null, null],
        ],
        {
          values: {
            '=AVERAGE(B3:B5)': 96.66,
            '=SUM(C3:C5)': 2800,
            '=SUM(D3:D5)': 8500,
            '=AVERAGE(B3:B8)': 90,
          },
        },
      ),
    header: [1, 'name=A score=B pool=C commission=E base=D bonus=F total=G'],
    writes: { F3: 1500, G3: 4700, F4: 800, G4: 3800, F5: 0, G5: 2600, F6: 300, G6: 2750 },
    skipped: { 7: /缺少底薪/, 8: /缺少奖金基数/ },
    passedOver: [2, 9],
    total: [0, 13850],
  },

  // A 95 < x: 300, B ≤95: 200, C ≤85: 0, D ≤75: −200.
  'fixed amounts, a fine among them': {
    scheme: 'presales-target-weights',
    make: () =>
      salaryBook([
        ['客服姓名', '考核得分', '基本工资', '提成', '考核奖金', '工资合计'],
        ['王芳', 95.01, 2600, 100, null, null],
        ['李明', 95, 2600, null, null, null],
        ['赵云', 85, 2600, null, 100, 2700],
        ['钱多', '75', '¥2,600', 0, null, null],
        ['孙丽', 100.5, 2600, 0, null, null],
      ]),
    header: [1, 'name=A score=B commission=D base=C bonus=E total=F'],
    writes: { E2: 300, F2: 3000, E3: 200, F3: 2800, E4: 0, F4: 2600, E5: -200, F5: 2400 },
    skipped: { 6: /100.5/ },
    total: [2700, 10800],
  },

  // 5★ pool + 500, 4★ pool + 200, 3★ pool, 2★ half, 1★ nothing.
  'stars as they are written by hand': {
    scheme: 'fee-collection-star',
    make: () =>
      salaryBook([
        ['姓名', '星级', '绩效工资标准', '底薪', '奖金', '应发合计'],
        ['王芳', '4★', 1000, 3000, null, null],
        ['李明', '★★★★★', 1000, 3000, null, null],
        ['赵云', 3, 1000, 3000, null, null],
        ['钱多', '二星', 1000.01, 3000, null, null],
        ['孙丽', '1 星', 1000, 3000, null, null],
        ['周强', '6★', 1000, 3000, null, null],
        ['吴敏', 0, 1000, 3000, null, null],
        ['郑好', '★★☆☆☆', 801, 3000, null, null],
      ]),
    header: [1, 'name=A stars=B pool=C base=D bonus=E total=F'],
    writes: {
      E2: 1200,
      F2: 4200,
      E3: 1500,
      F3: 4500,
      E4: 1000,
      F4: 4000,
      E5: 500.01,
      F5: 3500.01,
      E6: 0,
      F6: 3000,
      E9: 400.5,
      F9: 3400.5,
    },
    skipped: { 7: /0 到 5 的整数/, 8: /5、4、3、2、1/ },
    total: [0, 22600.51],
  },

  'a pool set by hand, where social security has a base too': {
    scheme: 'aftersales-eight-grades',
    make: () =>
      salaryBook([
        [
          '姓名',
          '自评得分',
          '服务得分',
          '综合得分',
          '社保基数',
          '奖金系数',
          '标准',
          '底薪',
          '绩效奖金',
          '应发',
        ],
        ['王芳', 130, 70, 110, 9999, 1.2, 500, 3000, null, null],
      ]),
    header: [1, 'name=A score=D base=H bonus=I total=J'],
    correct: { pool: 6 },
    writes: { I2: 600, J2: 3600 },
    total: [0, 3600],
  },
};
