/** Scores that are percentages are refused as points, and pay the same as points where the user says that they are per cent. */
import fc from 'fast-check';
import { asksPercent } from '../../../src/workbook/salary/score-scale';
import { payPlanOf } from '../../../src/workbook/salary/pay-plan';
import { makePreview, readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import type { Content } from '../../../src/workbook/port';
import { salaryBook, SHEET } from '../../support/salary-book';
import { applyPreview, inverseOf, previewOf, skippedOf } from '../../support/salary-run';
import { compiledById } from '../../support/schemes';

const SCHEME = 'presales-standard';
const HEADER = ['姓名', '级别', '得分', '底薪', '奖金', '合计'];
const book = (...scores: readonly Content[]) =>
  salaryBook([HEADER, ...scores.map((score, index) => [`员工${index}`, '高级', score, null, null, null])]);

async function asked(...scores: readonly Content[]): Promise<boolean> {
  const { source, mapping } = await previewOf(book(...scores), SCHEME);
  const [compiled, block] = [compiledById(SCHEME), source.block];
  const plan = payPlanOf(compiled);
  if (plan === undefined || block === null) throw new Error('nothing to pay');
  return asksPercent(compiled, plan, block, mapping);
}

async function paid(asPercent: boolean, scores: readonly Content[]): Promise<readonly unknown[]> {
  const { source, mapping } = await previewOf(book(...scores), SCHEME);
  const said = asPercent ? { ...mapping, scoreAsPercent: true as const } : mapping;
  const preview = makePreview(compiledById(SCHEME), source, said);
  return preview.rows.map(({ cells, skipped }) => skipped?.zh ?? cells.map(({ after }) => after));
}

test.each([
  [[86.5, 92], false],
  [[0, 92], false],
  [[0.865, 0.92], true],
  [[0.865, 92], true],
  [[1, 1.2], true],
  [[1, 92], false],
  [['86.5%', 92], true],
  [['缺考', null], false],
] as const)('%j: asked %s', async (scores, expected) => expect(await asked(...scores)).toBe(expected));

test('refused as points, with the cure', async () => {
  const { preview } = await previewOf(book(0.865, 92), SCHEME);
  expect(skippedOf(preview)[2]).toMatch(/得分是 0.865（即 86.5%）.*请勾选“得分按百分比读取”.*tick “Read/s);
  expect(preview.rows[1]?.skipped).toBeUndefined();
});

test('read as per cent: 86.5% pays 259.50', async () => {
  // 高级: 2500, and 300 × 86.5%.
  expect(await paid(true, [0.865, '86.5%', 1, 0])).toEqual([
    [2500, 259.5, 2759.5],
    [2500, 259.5, 2759.5],
    [2500, 300, 2800],
    [2500, 0, 2500],
  ]);
  expect(await paid(true, [86.5, 1.51, 1.5])).toEqual([
    expect.stringMatching(/按百分比读取，但这里是 86.5/),
    expect.stringMatching(/按百分比读取，但这里是 1.51/),
    expect.stringMatching(/150/),
  ]);
});

test('the answer is kept in the journal', async () => {
  const workbook = book(0.865);
  const first = await previewOf(workbook, SCHEME);
  const mapping = { ...first.mapping, scoreAsPercent: true as const };
  const preview = makePreview(compiledById(SCHEME), first.source, mapping);
  inverseOf(await applyPreview(workbook, SCHEME, { ...first, preview, mapping }));
  expect(workbook.sheet(SHEET).content(1, 4)).toBe(259.5);
  expect(startMapping(await readSalarySheet(workbook, SHEET))).toEqual(mapping);
});

test('any score pays the same, as points or as per cent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 }),
      async (hundredths) => {
        const points = hundredths.map((n) => n / 100);
        // One far above 1.5, so that what is below is plainly in points; nothing between 0 and 1.
        fc.pre(points.every((one) => one === 0 || one >= 1) && points.some((one) => one > 1.5));
        expect(
          await paid(
            true,
            hundredths.map((n) => n / 10_000),
          ),
        ).toEqual(await paid(false, points));
      },
    ),
    { numRuns: 60, seed: 6 },
  );
});
