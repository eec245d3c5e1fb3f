/** Totals by formula hold what the formula says: nothing that the scheme does not know is lost, and every line adds up. */
import fc from 'fast-check';
import { amountOf } from '../../../src/workbook/salary/other-money';
import type { Role } from '../../../src/workbook/salary/roles';
import { totalsOf } from '../../../src/workbook/salary/standing';
import type { Content } from '../../../src/workbook/port';
import { f, salaryBook, SHEET } from '../../support/salary-book';
import { applyPreview, inverseOf, OPTIONS, previewOf, run } from '../../support/salary-run';

const SCHEME = 'presales-standard';

describe('an attendance bonus in the total', () => {
  const HEADER = [
    '姓名',
    '级别',
    '得分',
    '基本工资',
    '绩效工资',
    '提成',
    '全勤奖',
    '应发工资',
    '社保',
    '个税',
  ];
  const awkward = (total: (row: number) => Content) =>
    salaryBook(
      [
        ['基本信息', null, null, '应发项目', null, null, null, null, '扣款', null],
        HEADER,
        ['李娜', '高级', 92.5, 2000, 100, 800, 200, total(3), 350, 20],
        ['王强', '中级', 88.5, 2000, 100, 500, 200, total(4), 350, 10],
      ],
      {
        values: { '=D3+E3+F3+G3': 3100, '=D4+E4+F4+G4': 2800 },
        merges: [
          [0, 0, 1, 3],
          [0, 3, 1, 5],
          [0, 8, 1, 2],
        ],
      },
    );
  const byFormula = () => awkward((row) => f(`=D${row}+E${row}+F${row}+G${row}`));

  // 高级 2500 + 300 × 92.5% = 277.50, 中级 2300 + 300 × 88.5% = 265.50; each with commission and 200 for attendance.
  test('stays in a total by formula, which is shown as it will be', async () => {
    const { preview } = await previewOf(byFormula(), SCHEME);
    const totals = preview.rows.map(({ cells }) => cells.find(({ role }) => role === 'total'));
    expect(totals.map((cell) => [cell?.before, cell?.stands, cell?.state])).toEqual([
      [3100, 3777.5, 'formula'],
      [2800, 3265.5, 'formula'],
    ]);
    expect(preview.total).toEqual({ before: 5900, after: 7043, unforetold: 0 });
    expect(preview.warnings).toEqual([]);
    expect(preview.rows[0]?.because?.zh).toContain('合计按表中公式 =D3+E3+F3+G3 为 3777.5');
  });

  test('stays where formulas are overwritten', async () => {
    const workbook = byFormula();
    await run(workbook, SCHEME, { overwriteFormulas: true });
    expect([2, 3].map((row) => workbook.sheet(SHEET).content(row, 7))).toEqual([3777.5, 3265.5]);
  });

  test('is named, beside the deductions, where plain totals leave it out', async () => {
    const { preview } = await previewOf(
      awkward((row) => (row === 3 ? 3100 : 2800)),
      SCHEME,
    );
    expect(preview.warnings).toHaveLength(1);
    expect(preview.warnings[0]?.zh).toMatch(/全勤奖（G 列，共 400.00）、.*社保（I 列，共 700.00）、.*个税/);
  });
});

const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];

test.each([
  // Base 2500; the bonus is what its formula shows then.
  ['takes an allowance in', '=E2+100+H2', 2500 + 2750],
  ['is of another column of pay', '=H2', 2500 + 150],
])('a formula of a part that %s is kept', async (_, formula, total) => {
  const workbook = salaryBook(
    [
      [...HEADER, '餐补'],
      ['王芳', '高级', 80, 0, null, f(formula), null, 150],
    ],
    { values: { [formula]: 250 } },
  );
  await run(workbook, SCHEME, { overwriteFormulas: true });
  expect(workbook.sheet(SHEET).content(1, 5)).toEqual({ formula });
  expect(workbook.sheet(SHEET).content(1, 6)).toBe(total);
});

test('a total whose formula is not understood is never replaced, and counts as it stands', async () => {
  const formula = '=IF(C2>=60,E2+F2,E2)';
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, 0, null, null, f(formula)]], {
    values: { [formula]: 100 },
  });
  const { preview } = await previewOf(workbook, SCHEME);
  expect(preview.total).toEqual({ before: 100, after: 100, unforetold: 1 });
  expect(preview.rows[0]?.because?.zh).toContain(`合计按表中公式 ${formula} 为 ?`);
  await run(workbook, SCHEME, { overwriteFormulas: true });
  expect(workbook.sheet(SHEET).content(1, 6)).toEqual({ formula });
});

test('a formula that the run does not move keeps its value', async () => {
  const formula = '=IF(C2>=60,E2+F2,E2)';
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, 0, 2500, 240, f(formula)]], {
    values: { [formula]: 2740 },
  });
  expect((await previewOf(workbook, SCHEME)).preview.total).toEqual({
    before: 2740,
    after: 2740,
    unforetold: 0,
  });
});

test('a total over a subtotal by formula is followed all the way', async () => {
  const workbook = salaryBook(
    [
      ['姓名', '级别', '得分', '底薪', '奖金', '提成', '餐补', '小计', '合计'],
      ['王芳', '高级', 80, 1000, 0, 50, 150, f('=SUM(D2:F2)'), f('=H2+G2')],
    ],
    { values: { '=SUM(D2:F2)': 1050, '=H2+G2': 1200 } },
  );
  // 2500 + 240 + 50 + 150.
  expect((await previewOf(workbook, SCHEME, { total: 8 })).preview.total.after).toBe(2940);
});

describe('random pay sheets with totals by formula', () => {
  const TITLES = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '全勤奖', '餐补', '扣款', '应发合计'];
  const [FIRST, LAST] = [3, 8];
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const cents = fc.integer({ min: -50_000, max: 900_000 });
  const part = fc.oneof(
    { weight: 4, arbitrary: cents.map((n): Content => n / 100) },
    fc.constant<Content>(null),
    fc.constant<Content>('停发'),
  );
  const term = fc.record({
    sign: fc.constantFrom('+', '-'),
    from: fc.integer({ min: FIRST, max: LAST }),
    length: fc.integer({ min: 0, max: 3 }),
    sum: fc.boolean(),
  });
  const person = fc.record({
    level: fc.constantFrom('试用期', '初级', '中级', '高级'),
    // Up to 1.5 it would be a percentage.
    score: fc.integer({ min: 16, max: 1000 }).map((n) => n / 10),
    commission: cents.map((n) => n / 100),
    base: fc.oneof(part, fc.constant<Content>(f('=VLOOKUP(A1,x,2)'))),
    bonus: part,
    others: fc.tuple(cents, cents, cents),
    terms: fc.array(term, { minLength: 1, maxLength: 4 }),
  });
  type Person = typeof person extends fc.Arbitrary<infer One> ? One : never;

  /** The columns that a formula sums, with their signs. */
  const summed = ({ terms }: Person) =>
    terms.flatMap(({ sign, from, length, sum }) =>
      Array.from({ length: sum ? Math.min(length, LAST - from) + 1 : 1 }, (_, i) => ({
        sign: sign === '-' ? -1 : 1,
        column: from + i,
        sum,
      })),
    );
  const formulaOf = ({ terms }: Person, row: number): string =>
    '=' +
    terms
      .map(({ sign, from, length, sum }, index) => {
        const last = Math.min(from + length, LAST);
        const range = `${letter(from)}${row}:${letter(last)}${row}`;
        return `${index === 0 && sign === '+' ? '' : sign}${sum ? `SUM(${range})` : `${letter(from)}${row}`}`;
      })
      .join('');

  const roles = fc.subarray<Role>(['base', 'bonus', 'total']);

  test('every total is the sum of its parts, as the formula said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        roles,
        async (people, overwriteFormulas, overwriteOverrides, chosen) => {
          const rows = people.map((one, index): Content[] => [
            `员工${index}`,
            one.level,
            one.score,
            one.commission,
            one.base,
            one.bonus,
            ...one.others.map((n) => n / 100),
            f(formulaOf(one, index + 2)),
          ]);
          const workbook = salaryBook([TITLES, ...rows], { values: { '=VLOOKUP(A1,x,2)': 2600 } });
          const previewed = await previewOf(workbook, SCHEME);
          const choice = { roles: new Set(chosen), overwriteFormulas, overwriteOverrides };
          const applied = await applyPreview(workbook, SCHEME, previewed, { ...OPTIONS, ...choice });
          if (applied.ok) inverseOf(applied);
          const sheet = workbook.sheet(SHEET);
          const { after, unforetold } = totalsOf(previewed.preview.rows, choice);
          let [headline, unknown] = [0, 0];
          people.forEach((one, index) => {
            const row = index + 1;
            const held = (column: number): Content => {
              const content = sheet.content(row, column);
              return typeof content === 'object' && content !== null ? 2600 : content;
            };
            const words = summed(one).some(({ column, sum }) => !sum && held(column) === '停发');
            const cents = summed(one).reduce((total, { sign, column }) => {
              const cell = held(column);
              return total + sign * Math.round((typeof cell === 'number' ? cell : 0) * 100);
            }, 0);
            const total = sheet.content(row, 9);
            const isFormula = typeof total === 'object' && total !== null;
            // Beside words a formula is an error; where the run moves nothing it shows what it showed, which is 0 here.
            if (!words) expect(isFormula).toBe(!overwriteFormulas || !chosen.includes('total'));
            if (!isFormula) expect(Math.round(amountOf(total) * 100)).toBe(words ? 0 : cents);
            headline += words ? 0 : cents;
            unknown += words ? 1 : 0;
          });
          expect(Math.round(after * 100)).toBe(headline);
          expect(unforetold).toBeLessThanOrEqual(unknown);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});
