/** How a salary comes about, in one sentence: every part that it may have, and what is said of a commission that does not count. */
import { isError } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { explainSalary } from '../../../src/core/explain/explain-salary';
import { exact } from '../../../src/core/number/exact';
import { findLevel, salaryOf } from '../../../src/core/pay/salary';
import type { Pay, Scheme } from '../../../src/schemes/scheme';
import { sound } from '../../support/outcome';
import { scheme } from '../../support/broken';

const pay: Pay = {
  commission: true,
  levels: [
    { label: '高级', base: 2500, bonus: 300 },
    { label: '见习', base: 2000, bonus: 200, commission: false },
  ],
  probation: { label: '试用', share: 0.8, level: '高级' },
};
const byScore: Partial<Scheme> = { pay, coefficient: 'score' };
const plainPay: Partial<Scheme> = { ...byScore, pay: { commission: false, levels: pay.levels } };
const byGrade: Partial<Scheme> = {
  pay,
  coefficient: 'grade',
  grades: {
    edge: 'lower',
    bands: [
      { label: '优', from: 90, coefficient: 1.2 },
      { label: '良', coefficient: 0.5 },
    ],
  },
};

it.each<[string, Partial<Scheme>, string, number | null, number | null, string, string]>([
  [
    'a commission that counts',
    byScore,
    '高级',
    85,
    1000,
    '高级：底薪 2,500.00 + 奖金 300 × 85% = 255.00 + 提成 1,000.00，合计 3,755.00',
    '高级: base 2,500.00 + bonus 300 × 85% = 255.00 + commission 1,000.00, total 3,755.00',
  ],
  [
    'a commission of a level that gets none',
    byScore,
    '见习',
    85,
    1000,
    '见习：底薪 2,000.00 + 奖金 200 × 85% = 170.00 + 提成 0.00（该级别不计提成），合计 2,170.00',
    '见习: base 2,000.00 + bonus 200 × 85% = 170.00 + commission 0.00 (this level gets no commission), total 2,170.00',
  ],
  [
    'no commission for a level that gets none',
    byScore,
    '见习',
    85,
    null,
    '见习：底薪 2,000.00 + 奖金 200 × 85% = 170.00 + 提成 0.00，合计 2,170.00',
    '见习: base 2,000.00 + bonus 200 × 85% = 170.00 + commission 0.00, total 2,170.00',
  ],
  [
    'a commission of 0',
    byScore,
    '高级',
    100,
    0,
    '高级：底薪 2,500.00 + 奖金 300 × 100% = 300.00 + 提成 0.00，合计 2,800.00',
    '高级: base 2,500.00 + bonus 300 × 100% = 300.00 + commission 0.00, total 2,800.00',
  ],
  [
    'salaries without commissions',
    plainPay,
    '见习',
    72.5,
    null,
    '见习：底薪 2,000.00 + 奖金 200 × 72.5% = 145.00，合计 2,145.00',
    '见习: base 2,000.00 + bonus 200 × 72.5% = 145.00, total 2,145.00',
  ],
  [
    'by grade',
    byGrade,
    '高级',
    90,
    0.01,
    '高级：底薪 2,500.00 + 奖金 300 × 120% = 360.00 + 提成 0.01，合计 2,860.01',
    '高级: base 2,500.00 + bonus 300 × 120% = 360.00 + commission 0.01, total 2,860.01',
  ],
  [
    'on probation, without a score',
    byScore,
    '试用高级',
    null,
    null,
    '试用：高级合计 2800 × 80% = 2,240.00',
    'probation: 高级 2800 × 80% = 2,240.00',
  ],
])('%s', (_, more, level, score, commission, zh, en) => {
  const compiled = compileScheme(scheme(more));
  const position = findLevel(compiled, level);
  if (isError(position)) throw new Error(position.text?.en);
  const total = score === null ? null : exact(score);
  const paid = salaryOf(compiled, position, total, commission === null ? null : exact(commission));
  expect(explainSalary(compiled, sound(paid), total)).toEqual({ zh, en });
});
