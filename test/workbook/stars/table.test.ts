/** Stars now, before, since when; what the next one needs; who could rise and who is at risk – worked out from the catalogue. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { explainNext } from '../../../src/core/explain/explain-stars';
import { templateOf } from '../next-month/support';
import { bookOf, history, rowsOf } from './support';
import { readStars } from '../../../src/workbook/stars/read';
import { LEDGER_COLUMNS } from '../../../src/workbook/stars/ledger-sheet';

const CHOICE = { scheme: 'star-composite' };
const LEDGER = [LEDGER_COLUMNS.map(({ title }) => title.zh)];

const shown = (rows: Awaited<ReturnType<typeof rowsOf>>, name: string) => {
  const row = rows.get(name);
  return row && [row.rating?.star, row.before?.star, row.since?.month, row.canRise, row.risk?.zh];
};

test('a history alone tells stars before and since, who could rise and who is at risk', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(
        // The newest three at 70: 3★ since December, when the third of them was there.
        ['李明', '001', '一组', 70, 71, 72, 75, 78, 71.5],
        // Five months at 80 and more, some typed as text: a sixth brings 4★.
        ['王芳', '002', '一组', 50, 81, '84', 88, 86, ' 85分'],
        // March under 70: 3★ before, 2★ (66) now.
        ['张伟', '003', '一组', 72, 75, 75, 75, 75, 69.99],
        // A complaint does not stand in the way of 3★, and holds 4★ back.
        ['赵新', '004', '二组', 85, 85, 85, 85, 85, 85, 0, 1],
        ['周宁', '005', '二组', null, null, null, null, 90, 90],
        // Two months are passed over, and the run of 75 goes on behind them; the newest that counts is February.
        ['吴静', '007', '二组', 75, 75, '不参评', 75, 71, '休假'],
        // The month in between is blank: the run ends there.
        ['郑洁', '008', '二组', 75, 75, null, 75, 75, 75],
        ['无分', '006', '二组'],
      ),
    },
  });
  const rows = await rowsOf(workbook, '星级', CHOICE);
  expect(shown(rows, '李明')).toEqual([3, 3, '2025-12', false, '最近 71.50，只比 3 星的门槛 70 多 1.50']);
  expect(shown(rows, '王芳')).toEqual([3, 3, '2026-01', true, undefined]);
  expect(shown(rows, '张伟')).toEqual([2, 3, '2026-03', false, '由 3 星降为 2 星']);
  expect(shown(rows, '赵新')).toEqual([3, 3, '2025-12', false, undefined]);
  const next = rows.get('赵新')?.rating;
  expect(next && explainNext(next).zh).toMatch(/^4 星：投诉数为 1，应为 0/);
  // Two months of three: a third makes 3★ at once, whose gates nobody has given.
  expect(shown(rows, '周宁')).toEqual([0, 0, '2026-02', true, undefined]);
  expect(shown(rows, '吴静')).toEqual([3, 3, '2026-01', false, '最近 71.00，只比 3 星的门槛 70 多 1.00']);
  expect(shown(rows, '郑洁')).toEqual([3, 0, '2026-03', false, undefined]);
  expect(rows.get('无分')?.fault?.zh).toBe('还没有得分。');
});

test('the margin is two points: on it nobody is at risk, under it one is', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(
        ['甲', '', '', null, null, null, 80, 80, 72],
        ['乙', '', '', null, null, null, 80, 80, 71.99],
      ),
    },
  });
  const rows = await rowsOf(workbook, '星级', CHOICE);
  expect(rows.get('甲')?.risk).toBe(undefined);
  expect(rows.get('乙')?.risk?.zh).toBe('最近 71.99，只比 3 星的门槛 70 多 1.99');
});

test('the ledger goes before what the months say: given stars, and since when', async () => {
  const line = (month: string, given: number) => [
    month,
    '001',
    '李明',
    '一组',
    '星级客服 B1–B5',
    given,
    given,
    null,
  ];
  const workbook = new MemoryWorkbook({
    sheets: {
      星级: history(
        ['李明', '001', '一组', 70, 71, 72, 75, 78, 75],
        ['王芳', '002', '一组', 70, 71, 72, 75, 78, 75],
      ),
      星级台账: [...LEDGER, line('2025-12', 2), line('2026-01', 3), line('2026-02', 3), line('2026-03', 3)],
    },
  });
  const rows = await rowsOf(workbook, '星级', CHOICE);
  expect(rows.get('李明')).toMatchObject({
    before: { star: 3, recorded: true },
    since: { month: '2026-01', recorded: true },
    line: { row: 4 },
  });
  expect(rows.get('王芳')).toMatchObject({ since: { month: '2025-12', recorded: false } });
});

describe('sheets made from templates', () => {
  const people = { kind: 'names', names: ['李明', '王芳'] } as const;

  test.each([
    ['star-composite', 12],
    ['smile-star', 12],
    ['star-representative', 6],
    ['fee-collection-star', 0],
    ['mall-star', 0],
    ['center-star', 0],
  ])('%s is known by itself, with its months, facts and people', async (scheme, months) => {
    for (const language of ['zh', 'en'] as const) {
      const { workbook, name } = await templateOf(scheme, { people, language });
      const book = await bookOf(workbook, name);
      expect([book.scheme, book.named]).toEqual([scheme, true]);
      expect(book.sheet.months.map(({ key }) => key).length).toBe(months);
      expect(book.sheet.people.map((one) => one.name)).toEqual(['李明', '王芳']);
      const facts = book.sheet.stars.facts.map(({ key }) => `fact:${key}`);
      expect([...book.sheet.inputs.keys()].filter((key) => key.startsWith('fact:')).sort()).toEqual(
        [...facts].sort(),
      );
    }
  });

  test('fee collection: 5★, and one condition short of it could rise', async () => {
    const { workbook, name, sheet, column } = await templateOf('fee-collection-star', { people });
    const fill = (row: number, cells: Readonly<Record<string, number | string>>) =>
      Object.entries(cells).forEach(([key, cell]) => sheet.setContent(row, column(`fact:${key}`), cell));
    fill(4, { ratio: 1.1, complaints: 0, tasks: '是', rules: '是' });
    fill(5, { ratio: 1.1, complaints: 0, tasks: '否', rules: '是' });
    const rows = await rowsOf(workbook, name);
    expect(shown(rows, '李明')).toEqual([5, undefined, '2026-03', false, undefined]);
    expect(shown(rows, '王芳')).toEqual([4, undefined, '2026-03', true, undefined]);
    const steps = rows.get('王芳')?.standing?.steps.map(({ star, held }) => [star, held]);
    expect(steps).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [5, false],
    ]);
  });

  test('mall: 94 points are 2★ and within two of 3★; a complaint leaves none', async () => {
    const { workbook, name, sheet, column } = await templateOf('mall-star', { people });
    for (const row of [4, 5])
      (['task', 'quality', 'skill', 'conduct'] as const).forEach((key, at) =>
        sheet.setContent(row, column(`in:${key}:0`), at === 0 ? 19 : 25),
      );
    sheet.setContent(5, column('fact:complaints'), 1);
    const rows = await rowsOf(workbook, name);
    expect(shown(rows, '李明')).toEqual([2, undefined, '2026-03', true, undefined]);
    expect(shown(rows, '王芳')?.slice(0, 2)).toEqual([0, undefined]);
    expect(rows.get('王芳')?.standing?.steps.find(({ star }) => star === 1)).toMatchObject({
      held: false,
      gates: expect.arrayContaining([expect.objectContaining({ met: false })]) as unknown,
    });
  });

  test('the yearly rating: a mean of 90 is 4★, and never less than the current star', async () => {
    const { workbook, name, sheet, column } = await templateOf('star-representative', {
      people,
      month: '2026-07',
    });
    for (let month = 1; month <= 6; month++) {
      sheet.setContent(4, column(`month:${month}`), 90);
      sheet.setContent(5, column(`month:${month}`), 84);
    }
    sheet.setContent(5, column('fact:current'), 3);
    const rows = await rowsOf(workbook, name);
    expect(rows.get('李明')?.rating?.star).toBe(4);
    expect(rows.get('王芳')?.rating?.star).toBe(3);
  });
});

test('dates, two-row headers and thirteen months are a history too', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      两行: [
        ['姓名', '2025年', null, '2026年', null, null],
        [null, '11月', '12月', '1月', '2月', '3月'],
        ['李明', 70, 70, 70, 70, 70],
        ['合计', 70, 70, 70, 70, 70],
      ],
    },
  });
  const { sheet } = await bookOf(workbook, '两行', CHOICE);
  expect(sheet.months.map(({ key }) => key)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
  expect(sheet.people.map(({ name }) => name)).toEqual(['李明']);
});

test('without rules the scheme has to be chosen; rules that are gone are not replaced by others', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      历史: [
        ['姓名', '一月', '二月', '三月'],
        ['李明', 80, 80, 80],
      ],
      别的: [
        ['姓名', '2026-01', '2026-02', '2026-03', '星级'],
        ['李明', 80, 80, 80, { formula: '=STARLEVEL(B2:D2,StarBand_own)' }],
      ],
      空白: [['随便写']],
    },
  });
  const book = await readStars(workbook, '历史');
  expect(book).toMatchObject({ named: false });
  expect('scheme' in book).toBe(false);
  expect(await readStars(workbook, '别的')).toMatchObject({
    stars: { fault: { zh: expect.stringMatching(/规则表 StarBand_own 不在工作簿里/) as unknown } },
  });
  expect(await readStars(workbook, '空白', CHOICE)).toMatchObject({
    stars: { fault: { zh: expect.stringMatching(/没有找到一行同时有姓名和月份的表头/) as unknown } },
  });
});
