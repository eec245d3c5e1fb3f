/** What was filled in by hand stays, wherever the row has moved; the total of such a row adds up all the same. */
import type { Content } from '../../../src/workbook/port';
import { f, picture, salaryBook, SHEET } from '../../support/salary-book';
import { cellsOf, journalOf, previewOf, run } from '../../support/salary-run';

const SCHEME = 'presales-standard';
const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const blank = [null, null, null];

const twoPeople = () =>
  salaryBook([HEADER, ['王芳', '高级', 80, 100, ...blank], ['李明', '初级', 90, 0, 2000, null, null]]);

/** What a later preview makes of the cells, after a first run and what was done since. */
async function later(since: (set: (address: readonly [number, number], content: Content) => void) => void) {
  const workbook = twoPeople();
  await run(workbook, SCHEME);
  const sheet = workbook.sheet(SHEET);
  since(([row, column], content) => sheet.setContent(row, column, content));
  return { workbook, sheet, preview: (await previewOf(workbook, SCHEME)).preview };
}

test('an amount changed by hand is kept, marked and journalled, and the total follows it', async () => {
  const { workbook, sheet, preview } = await later((set) => {
    set([1, 4], 2800);
    set([1, 2], 90);
  });
  // 2500 by the scheme, 2800 by hand; 300 × 90% = 270; 2800 + 270 + 100 = 3170.
  expect(cellsOf(preview)).toMatchObject({
    E2: [2800, 2500, 'override'],
    F2: [240, 270, 'change'],
    G2: [2840, 3170, 'change'],
  });
  expect(preview.rows[0]?.because?.zh).toContain('底薪保留原值 2800，合计按此计算');
  const before = picture(sheet);
  const inverse = await run(workbook, SCHEME, { time: '2026-04-30 18:00' });
  expect([4, 5, 6].map((column) => sheet.content(1, column))).toEqual([2800, 270, 3170]);
  expect(sheet.note(1, 4)).toBe('手工填写，已保留。按方案应为 2500。');
  expect((await journalOf(workbook)).at(-1)).toEqual(['保留', '王芳', '底薪', 'E2', 2800, 2500, null]);
  expect((await workbook.apply(inverse)).ok).toBe(true);
  expect(picture(sheet)).toEqual(before);
});

test('asked to overwrite, the scheme has the row again', async () => {
  const { workbook, sheet } = await later((set) => set([1, 4], 2800));
  await run(workbook, SCHEME, { overwriteOverrides: true });
  expect([4, 5, 6].map((column) => sheet.content(1, column))).toEqual([2500, 240, 2840]);
  expect(sheet.notes.size).toBe(0);
});

test('an amount that was right before the first run is known as changed by hand afterwards', async () => {
  const { preview } = await later((set) => set([2, 4], 2200));
  expect(cellsOf(preview)).toMatchObject({ E3: [2200, 2000, 'override'], G3: [2270, 2470, 'change'] });
});

test('overrides are found by name after the rows were sorted', async () => {
  const { preview } = await later((set) => {
    ['李明', '初级', 90, 0, 2000, 270, 2270].forEach((cell, column) => set([1, column], cell));
    ['王芳', '高级', 80, 100, 2800, 240, 3140].forEach((cell, column) => set([2, column], cell));
  });
  const states = Object.entries(cellsOf(preview)).map(([address, cell]) => [address, cell[2]]);
  expect(Object.fromEntries(states)).toEqual({
    E2: 'same',
    F2: 'same',
    G2: 'same',
    E3: 'override',
    F3: 'same',
    G3: 'same',
  });
});

test('two people of one name who swap rows are not taken for overrides', async () => {
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, 0, ...blank], ['王芳', '初级', 60, 0, ...blank]]);
  await run(workbook, SCHEME);
  const sheet = workbook.sheet(SHEET);
  sheet.setContent(1, 1, '初级');
  sheet.setContent(2, 1, '高级');
  const { preview } = await previewOf(workbook, SCHEME);
  expect(cellsOf(preview)).toMatchObject({ E2: [2500, 2000, 'change'], E3: [2000, 2500, 'change'] });
});

test('an amount that the user emptied is filled again; one typed as text is made a number', async () => {
  const { preview } = await later((set) => {
    set([1, 5], null);
    set([1, 6], '2,840.00');
  });
  expect(cellsOf(preview)).toMatchObject({ F2: [null, 240, 'change'], G2: ['2,840.00', 2840, 'change'] });
});

test('a column that is not to be written counts as it stands', async () => {
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, 100, 3000, null, null]]);
  await run(workbook, SCHEME, { roles: new Set(['bonus', 'total']) });
  expect([4, 5, 6].map((column) => workbook.sheet(SHEET).content(1, column))).toEqual([3000, 240, 3340]);
});

test('formulas are overwritten only when asked, and the journal keeps them', async () => {
  const make = () =>
    salaryBook([HEADER, ['王芳', '高级', 80, 100, 2500, 240, f('=E2+F2+D2')]], {
      values: { '=E2+F2+D2': 2840 },
    });
  const workbook = make();
  expect(cellsOf((await previewOf(workbook, SCHEME)).preview)).toMatchObject({ G2: [2840, 2840, 'formula'] });
  const inverse = await run(workbook, SCHEME, { overwriteFormulas: true });
  expect(workbook.sheet(SHEET).content(1, 6)).toBe(2840);
  expect(await journalOf(workbook)).toContainEqual([
    '明细',
    '王芳',
    '应发合计',
    'G2',
    2840,
    2840,
    '原公式 =E2+F2+D2',
  ]);
  await workbook.apply(inverse);
  expect(picture(workbook.sheet(SHEET))).toEqual(picture(make().sheet(SHEET)));
});

test('a formula of a part that says otherwise is part of the total', async () => {
  const workbook = salaryBook([HEADER, ['王芳', '高级', 80, 100, f('=VLOOKUP(A2,x,2)'), null, null]], {
    values: { '=VLOOKUP(A2,x,2)': 2600 },
  });
  expect(cellsOf((await previewOf(workbook, SCHEME)).preview)).toEqual({
    E2: [2600, 2500, 'formula'],
    F2: [null, 240, 'change'],
    G2: [null, 2940, 'change'],
  });
});
