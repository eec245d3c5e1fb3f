import { isError } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { explainSalary } from '../../../src/core/explain/explain-salary';
import { exact } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import { bonusOf, starBonusOf } from '../../../src/core/pay/bonus';
import { findLevel, salaryOf, type Salary } from '../../../src/core/pay/salary';
import { scheme } from '../../support/broken';
import { expectError, sound } from '../../support/outcome';
import { compiledById } from '../../support/schemes';

function salary(id: string, level: string, score: number | null, commission: number | null = null) {
  const scheme = compiledById(id);
  const position = findLevel(scheme, level);
  if (isError(position)) return position;
  return salaryOf(
    scheme,
    position,
    score === null ? null : exact(score),
    commission === null ? null : exact(commission),
  );
}

const parts = ({ base, bonus, commission, total }: Salary): number[] =>
  [base, bonus, commission, total].map(toYuan);

describe('presales-standard: base + pool × score / 100 + commission', () => {
  it.each([
    ['试用期', 85, null, [2000, 170, 0, 2170]],
    ['试用', 85, 1000, [2000, 170, 0, 2170]],
    ['初级客服', 100, null, [2000, 300, 0, 2300]],
    ['初级', 0, 500.5, [2000, 0, 500.5, 2500.5]],
    ['中级 客服', 86.5, 0, [2300, 259.5, 0, 2559.5]],
    ['　高级客服 ', 85, 1000, [2500, 255, 1000, 3755]],
    ['高级', 83.3333333333333, 0.01, [2500, 250, 0.01, 2750.01]],
    ['高级', 33.335, null, [2500, 100.01, 0, 2600.01]],
  ])('%s at %d with %p', (level, score, commission, money) => {
    expect(parts(sound(salary('presales-standard', level, score, commission)))).toEqual(money);
  });

  it('needs a score', () => {
    expectError(
      salary('presales-standard', '初级', null, 100),
      '#N/A',
      '缺少得分，无法计算奖金。请填写得分。',
      'the score is missing, so there is no bonus. Fill it in.',
    );
  });

  it('says so when a commission is dropped', () => {
    const scheme = compiledById('presales-standard');
    const paid = sound(salary('presales-standard', '试用期', 85, 1000));
    expect(explainSalary(scheme, paid, exact(85))).toEqual({
      zh: '试用期：底薪 2,000.00 + 奖金 200 × 85% = 170.00 + 提成 0.00（该级别不计提成），合计 2,170.00',
      en: '试用期: base 2,000.00 + bonus 200 × 85% = 170.00 + commission 0.00 (this level gets no commission), total 2,170.00',
    });
  });
});

describe('star-composite: fixed + bonus base × score / 100, probation 80% without a score part', () => {
  it.each([
    ['一级', 100, [1580, 420, 0, 2000]],
    ['二级', 90, [1720, 432, 0, 2152]],
    ['三级', 85.5, [1860, 461.7, 0, 2321.7]],
    ['四级', 0, [2130, 0, 0, 2130]],
    ['五级', 77.77, [2380, 637.71, 0, 3017.71]],
    ['A09', 100, [2130, 670, 0, 2800]],
    ['a11', 100, [2380, 820, 0, 3200]],
    ['3级', 100, [1860, 540, 0, 2400]],
    ['试用', null, [1600, 0, 0, 1600]],
    ['试用期', null, [1600, 0, 0, 1600]],
    ['试用', 95, [1600, 0, 0, 1600]],
    ['试用一级', null, [1600, 0, 0, 1600]],
    ['试用三级', null, [1920, 0, 0, 1920]],
    ['试用期三级', null, [1920, 0, 0, 1920]],
    ['试用(三级)', null, [1920, 0, 0, 1920]],
    ['试用（三级）', null, [1920, 0, 0, 1920]],
    ['试用期（五级）', null, [2560, 0, 0, 2560]],
    ['试用-二级', null, [1760, 0, 0, 1760]],
    ['试用 A09', null, [2240, 0, 0, 2240]],
    ['试用（（二级））', null, [1760, 0, 0, 1760]],
    // Of 80 characters, which is as long as any label.
    [`试用${'（'.repeat(76)}三级`, null, [1920, 0, 0, 1920]],
  ])('%s at %p', (level, score, money) => {
    expect(parts(sound(salary('star-composite', level, score)))).toEqual(money);
  });

  it('holds no commission', () => {
    expectError(
      salary('star-composite', '一级', 90, 100),
      '#N/A',
      '”的薪资不含提成。请去掉提成。',
      'salaries of star-composite hold no commission. Leave it out.',
    );
    expect(parts(sound(salary('star-composite', '一级', 90, 0)))).toEqual([1580, 378, 0, 1958]);
  });
});

describe('levels that there are not', () => {
  it.each([
    [
      'presales-standard',
      '中级客户',
      '可用：试用期、初级客服、中级客服、高级客服。是否想填“中级客服”？ there is no pay level "中级客户". Known: 试用期, 初级客服, 中级客服, 高级客服. Did you mean 中级客服?',
    ],
    ['presales-standard', 'Senior agents', 'Did you mean Senior agent?'],
    ['presales-standard', '', '试用期'],
    [
      'star-composite',
      '六级十二',
      '可用：一级、二级、三级、四级、五级、试用。 there is no pay level "六级十二". Known: 一级, 二级, 三级, 四级, 五级, 试用.',
    ],
    ['star-composite', '试用六级', '一级'],
    ['star-composite', '试用三(级', '没有薪资级别'],
    ['star-composite', '试用三)级', '没有薪资级别'],
    ['star-composite', `试用${'（'.repeat(77)}三级`, '没有薪资级别'],
    ['aftersales-eight-grades', '初级', 'rules table'],
    ['center-star', '初级', 'no pay levels'],
  ])('%s %p', (id, level, words) => {
    expectError(salary(id, level, 90), '#N/A', words);
  });

  it('levels without other names', () => {
    const levels = [{ label: '店员', base: 1, bonus: 1 }];
    const compiled = compileScheme(scheme({ pay: { commission: false, levels } }));
    expectError(findLevel(compiled, '店长'), '#N/A', '可用：店员。是否想填“店员”？');
    // Nor is there a share of the bonus without a coefficient.
    const paid = salaryOf(compiled, sound(findLevel(compiled, '店员')), exact(90), null);
    expectError(paid, '#N/A', '没有奖金系数', 'no coefficient');
  });

  // Half of the four signs of the first are other ones: near no label.
  it.each([
    [
      'presales-standard',
      '资深客服',
      '没有薪资级别“资深客服”。可用：试用期、初级客服、中级客服、高级客服。',
      'there is no pay level "资深客服". Known: 试用期, 初级客服, 中级客服, 高级客服.',
    ],
    [
      'center-star',
      '初级',
      '方案“客服中心星级”没有薪资级别和金额。它有：总分、星级。可在规则表中补充薪资级别。',
      'center-star has no pay levels. It has: totals, stars. Add pay levels in a rules table.',
    ],
  ])('%s %s, word for word', (id, level, zh, en) => {
    expect(salary(id, level, 90)).toEqual({ error: '#N/A', text: { zh, en } });
  });
});

describe('bonus: pool × coefficient, or the fixed amount of the grade', () => {
  it.each([
    ['presales-standard', 86.5, 300, 259.5],
    ['presales-standard', 0, 300, 0],
    ['star-composite', 90, 820, 738],
    ['aftersales-eight-grades', 105, 2000, 2000],
    ['aftersales-eight-grades', 120, 2000, 3000],
    ['aftersales-eight-grades', 59, 2000, 0],
    ['presales-quantified', 90, 4567.89, 4567.89],
    ['presales-quantified', 85, 4567.89, 2740.73],
    ['presales-target-weights', 95.01, null, 300],
    ['presales-target-weights', 95, null, 200],
    ['presales-target-weights', 85.01, 1000, 200],
    ['presales-target-weights', 85, null, 0],
    ['presales-target-weights', 75, null, -200],
    ['presales-target-weights', 75.01, null, 0],
  ])('%s: %d of %p is %d', (id, score, pool, money) => {
    const bonus = bonusOf(compiledById(id), exact(score), pool === null ? null : exact(pool));
    expect(toYuan(sound(bonus))).toBe(money);
  });

  it('a grade without an amount among those with one pays nothing', () => {
    const bands = [{ label: 'A', from: 90, amount: 300 }, { label: 'B' }];
    const compiled = compileScheme(scheme({ grades: { edge: 'lower', bands } }));
    const money = [90, 89.99].map((total) => toYuan(sound(bonusOf(compiled, exact(total), null))));
    expect(money).toEqual([300, 0]);
  });

  it.each(['star-representative', 'presales-standard'])('%s pays nothing by stars', (id) => {
    expect(isError(starBonusOf(compiledById(id), 5, exact(1000)))).toBe(true);
  });

  it('needs a pool, and a scheme that pays', () => {
    expectError(
      bonusOf(compiledById('presales-standard'), exact(90), null),
      '#N/A',
      '缺少奖金池（pool）。请给出奖金池或绩效工资金额。',
      'the pool is missing. Give the bonus pool or the performance pay.',
    );
    expectError(
      bonusOf(compiledById('presales-qa'), exact(90), exact(1)),
      '#N/A',
      '”不发奖金。它有：总分、评级',
      'presales-qa pays no bonus',
      'grades (A, B, C, D)',
    );
  });

  it.each([
    [5, 1500],
    [4, 1200],
    [3, 1000],
    [2, 500],
    [1, 0],
  ])('fee-collection-star: %d★ of 1000 is %d', (star, money) => {
    expect(toYuan(sound(starBonusOf(compiledById('fee-collection-star'), star, exact(1000))))).toBe(money);
  });

  it('fee-collection-star pays by 1 to 5 stars, and of a known performance pay', () => {
    expectError(
      starBonusOf(compiledById('fee-collection-star'), 0, exact(1000)),
      '#VALUE!',
      'one of 5, 4, 3, 2, 1 but got 0',
      '5、4、3、2、1',
    );
    expectError(starBonusOf(compiledById('fee-collection-star'), 5, null), '#N/A', 'pool');
  });
});
