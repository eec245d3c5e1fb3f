/** People of one name: told apart by row and number, warned of once, and the same whatever signs nobody sees. */
import { salaryBook, SHEET } from '../../support/salary-book';
import { cellsOf, previewOf, run } from '../../support/salary-run';

const SCHEME = 'presales-standard';
const HEADER = ['工号', '姓名', '级别', '得分', '底薪', '奖金', '合计'];
const person = (id: string | null, name: string) => [id, name, '高级', 80, null, null, null];

test('each has row and number beside the name; the others have nothing', async () => {
  const workbook = salaryBook([HEADER, person('K01', '王芳'), person('K02', '李明'), person('K03', '王芳')]);
  const { preview } = await previewOf(workbook, SCHEME);
  expect(preview.rows.map(({ tag }) => tag?.zh)).toEqual(['第 2 行，K01', undefined, '第 4 行，K03']);
  expect(preview.warnings.map(({ zh }) => zh)).toEqual([
    '姓名重复：“王芳”出现 2 次（第 2、4 行，K01、K03），每行都会计算。请确认没有重复发薪。',
  ]);
});

test('people of a table beside are named, and its amounts are left alone', async () => {
  const beside = (left: readonly unknown[], right: readonly unknown[]) =>
    [...left, null, ...right] as string[];
  const workbook = salaryBook([beside(HEADER, HEADER), beside(person('K01', '王芳'), person('K02', '李明'))]);
  const { preview } = await previewOf(workbook, SCHEME);
  expect(preview.rows.map(({ name }) => name)).toEqual(['王芳']);
  expect(preview.warnings.map(({ zh }) => zh)).toEqual([
    'I1:O2 是另一张表，没有读取其中的 1 人（李明）。请把这些人移到上一张表的下面，或移到另一张工作表。',
  ]);
});

test('without numbers the row has to do', async () => {
  const workbook = salaryBook([HEADER, person(null, '王芳'), person(null, '王芳')]);
  const { preview } = await previewOf(workbook, SCHEME);
  expect(preview.rows.map(({ tag }) => tag?.en)).toEqual(['row 2', 'row 3']);
});

test.each(['王 芳', '王\u3000芳', '王\u200b芳', ' 王芳 ', '\ufeff王芳', '王\u200d芳'])(
  '%j is the same person for warnings',
  async (name) => {
    const { preview } = await previewOf(
      salaryBook([HEADER, person('K01', '王芳'), person('K02', name)]),
      SCHEME,
    );
    expect(preview.warnings).toHaveLength(1);
  },
);

test.each([
  ['Ann Lee', 'ANN LEE', 1],
  ['Ann Lee', 'AnnLee', 1],
  ['Ann Lee', 'Anne Lee', 0],
])('%s and %s: %d warnings', async (one, other, warnings) => {
  const { preview } = await previewOf(salaryBook([HEADER, person('K01', one), person('K02', other)]), SCHEME);
  expect(preview.warnings).toHaveLength(warnings);
});

test('many duplicates are one warning', async () => {
  const rows = Array.from({ length: 8 }, (_, index) => `员工${index}`).flatMap((name) => [
    person(null, name),
    person(null, name),
  ]);
  const { preview } = await previewOf(salaryBook([HEADER, ...rows]), SCHEME);
  expect(preview.warnings).toHaveLength(1);
  expect(preview.warnings[0]?.zh).toMatch(/“员工4”出现 2 次（第 10、11 行），另有 3 个姓名，/);
});

test('what StarBand wrote for a name is known under the name as it is typed later', async () => {
  const workbook = salaryBook([HEADER, person('K01', '王芳')]);
  await run(workbook, SCHEME);
  workbook.sheet(SHEET).setContent(1, 1, '王 芳');
  workbook.sheet(SHEET).setContent(1, 4, 2800);
  expect(cellsOf((await previewOf(workbook, SCHEME)).preview)).toMatchObject({
    E2: [2800, 2500, 'override'],
  });
});
