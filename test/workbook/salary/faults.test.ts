/** What keeps a run from writing: nothing at all is written then, and it says why. */
import type { MemorySheet } from '../../../src/hosts/memory/sheet';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { mappingFault, payPlanOf } from '../../../src/workbook/salary/pay-plan';
import type { Mapping } from '../../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { picture, salaryBook, SHEET, sheetNames } from '../../support/salary-book';
import { applyPreview, faultOf, previewOf, run } from '../../support/salary-run';
import { compiledById } from '../../support/schemes';

const SCHEME = 'presales-standard';
const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const make = () =>
  salaryBook([
    HEADER,
    ['王芳', '高级', 80, 100, null, null, null],
    ['李明', '初级', 90, 0, null, null, null],
    ['赵云', '高高', 90, 0, null, null, null],
  ]);

describe('changed between preview and apply', () => {
  const since: readonly (readonly [string, (sheet: MemorySheet) => void])[] = [
    ['a score', (sheet) => sheet.setContent(1, 2, 85)],
    ['a level', (sheet) => sheet.setContent(2, 1, '中级')],
    ['a commission', (sheet) => sheet.setContent(2, 3, '200')],
    ['a salary cell', (sheet) => sheet.setContent(1, 6, 9999)],
    ['a formula in a salary cell', (sheet) => sheet.setContent(1, 6, { formula: '=1' })],
    ['a name', (sheet) => sheet.setContent(1, 0, '王方')],
    ['a reason for skipping', (sheet) => sheet.setContent(3, 1, '高低')],
    ['a row that was skipped', (sheet) => sheet.setContent(3, 1, '高级')],
    ['a row more', (sheet) => void sheet.fill([['钱多', '高级', 80]], 4)],
    [
      'rows that swapped places',
      (sheet) =>
        void sheet.fill(
          [
            ['李明', '初级', 90, 0],
            ['王芳', '高级', 80, 100],
          ],
          1,
        ),
    ],
    ['a header', (sheet) => sheet.setContent(0, 3, '提成基数')],
    ['a column more', (sheet) => sheet.setContent(0, 7, '补贴')],
    [
      'a merged cell',
      (sheet) => void sheet.merges.push({ sheet: SHEET, row: 1, column: 6, rows: 2, columns: 1 }),
    ],
    ['everything gone', (sheet) => sheet.contents.clear()],
  ];
  test.each(since)('%s', async (_, change) => {
    const workbook = make();
    const previewed = await previewOf(workbook, SCHEME);
    change(workbook.sheet(SHEET));
    const before = picture(workbook.sheet(SHEET));
    expect(faultOf(await applyPreview(workbook, SCHEME, previewed)).kind).toBe('changed');
    expect(picture(workbook.sheet(SHEET))).toEqual(before);
    expect(await sheetNames(workbook)).toEqual([SHEET]);
  });

  test('what the run does not look at may change', async () => {
    const workbook = make();
    const previewed = await previewOf(workbook, SCHEME);
    workbook.sheet(SHEET).setContent(1, 9, '备注');
    expect((await applyPreview(workbook, SCHEME, previewed)).ok).toBe(true);
  });

  test('somebody else has run in between', async () => {
    const workbook = make();
    await run(workbook, SCHEME);
    workbook.sheet(SHEET).setContent(1, 2, 85);
    const [first, second] = [await previewOf(workbook, SCHEME), await previewOf(workbook, SCHEME)];
    expect((await applyPreview(workbook, SCHEME, first)).ok).toBe(true);
    const before = [picture(workbook.sheet(SHEET)), picture(workbook.sheet(JOURNAL_SHEET))];
    expect(faultOf(await applyPreview(workbook, SCHEME, second)).kind).toBe('changed');
    expect([picture(workbook.sheet(SHEET)), picture(workbook.sheet(JOURNAL_SHEET))]).toEqual(before);
  });
});

test.each([SHEET, JOURNAL_SHEET])('%s is protected', async (sheet) => {
  const workbook = make();
  await run(workbook, SCHEME);
  workbook.sheet(SHEET).setContent(1, 2, 85);
  const previewed = await previewOf(workbook, SCHEME);
  workbook.sheet(sheet).protected = true;
  const before = [picture(workbook.sheet(SHEET)), picture(workbook.sheet(JOURNAL_SHEET))];
  const fault = faultOf(await applyPreview(workbook, SCHEME, previewed));
  expect(fault.kind).toBe('protected');
  expect(fault.zh).toContain(sheet);
  expect([picture(workbook.sheet(SHEET)), picture(workbook.sheet(JOURNAL_SHEET))]).toEqual(before);
});

test('undo is refused once the user has changed what was written', async () => {
  const workbook = make();
  const inverse = await run(workbook, SCHEME);
  workbook.sheet(SHEET).setContent(1, 6, 1);
  const before = picture(workbook.sheet(SHEET));
  expect(faultOf(await workbook.apply(inverse)).kind).toBe('changed');
  expect(picture(workbook.sheet(SHEET))).toEqual(before);
});

describe('a mapping', () => {
  const mapping = (columns: Mapping['columns'], sheet = SHEET): Mapping => ({ sheet, headerRow: 0, columns });
  const whole = { name: 0, level: 1, score: 2, commission: 3, base: 4, bonus: 5, total: 6 };
  test.each<readonly [string, string, Mapping, RegExp | undefined]>([
    ['is whole', SCHEME, mapping(whole), undefined],
    [
      'has a role taken away',
      SCHEME,
      mapping({ ...whole, commission: undefined, base: undefined }),
      undefined,
    ],
    ['lacks the level', SCHEME, mapping({ ...whole, level: undefined }), /还没有指定这些列：薪资级别/],
    ['lacks all', SCHEME, mapping({}), /薪资级别、得分/],
    ['has nothing to write', SCHEME, mapping({ name: 0, level: 1, score: 2 }), /没有可写入的列/],
    ['has a column twice', SCHEME, mapping({ ...whole, bonus: 4 }), /被指定了两次：底薪、绩效奖金/],
    [
      'lacks the base of a total',
      'presales-target-weights',
      mapping({ name: 0, score: 2, bonus: 5, total: 6 }),
      /应发合计包含底薪/,
    ],
    [
      'writes the bonus alone',
      'presales-target-weights',
      mapping({ name: 0, score: 2, bonus: 5 }),
      undefined,
    ],
    ['is of a scheme without pay', 'presales-qa', mapping(whole), /不按得分发薪/],
    ['is of the journal', SCHEME, mapping(whole, JOURNAL_SHEET), /不是薪资表/],
  ])('%s', (_, scheme, given, expected) => {
    const fault = mappingFault(compiledById(scheme), given);
    if (expected === undefined) expect(fault).toBeUndefined();
    else expect(fault?.zh).toMatch(expected);
  });

  test('with a fault is not applied', async () => {
    const workbook = make();
    const { source, preview } = await previewOf(workbook, SCHEME);
    const twice = { ...preview, mapping: { ...preview.mapping, columns: { ...whole, bonus: 4 } } };
    const fault = faultOf(
      await applyPreview(workbook, SCHEME, { source, preview: twice, mapping: twice.mapping }),
    );
    expect(fault.zh).toMatch(/两次/);
    expect(await sheetNames(workbook)).toEqual([SHEET]);
  });
});

test('an empty sheet has no header and nobody to pay', async () => {
  const workbook = salaryBook([]);
  const source = await readSalarySheet(workbook, SHEET);
  expect(startMapping(source)).toBeNull();
  const preview = makePreview(compiledById(SCHEME), source, { sheet: SHEET, headerRow: 0, columns: {} });
  expect([preview.rows, preview.total]).toEqual([[], { before: 0, after: 0, unforetold: 0 }]);
});

test('nothing chosen is nothing written', async () => {
  const workbook = make();
  const fault = faultOf(
    await applyPreview(workbook, SCHEME, await previewOf(workbook, SCHEME), { roles: new Set() }),
  );
  expect(fault.zh).toMatch(/没有需要写入的改动/);
  expect(await sheetNames(workbook)).toEqual([SHEET]);
});

test('schemes pay as the catalogue says', () => {
  const kinds = [
    'presales-standard',
    'star-composite',
    'aftersales-eight-grades',
    'presales-target-weights',
    'fee-collection-star',
  ];
  expect(kinds.map((id) => payPlanOf(compiledById(id))?.kind)).toEqual([
    'levels',
    'levels',
    'pool',
    'fixed',
    'stars',
  ]);
});

test('money beyond what a cell holds to the cent skips the row', async () => {
  const most = 9_999_999_999_999.99;
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, most, null, null, null]]);
  const { preview } = await previewOf(workbook, SCHEME);
  expect(preview.rows[0]?.skipped?.zh).toMatch(/超过 9999999999999.99.*请检查/);
});
