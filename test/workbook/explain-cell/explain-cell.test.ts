/** What is said of a cell: every example of the catalogue, and what people and our sheets write around the calls. */
import { isError, type Cell } from '../../../src/core/cell';
import { catalogue } from '../../../src/functions/catalogue';
import type { Grid } from '../../../src/functions/description';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { explainCell } from '../../../src/workbook/explain-cell/explain-cell';
import type { ExplainedCell } from '../../../src/workbook/explain-cell/explained';
import { Reading } from '../../../src/workbook/explain-cell/reading';
import { columnNumber } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';
import { at } from '../../hosts/contract';

const SHEET = '表';
/** Below and beside all that the tests fill in. */
const [ROW, COLUMN] = [30, 30];

function bookWith(
  formula: string,
  shows: Cell | Grid,
  cells: Readonly<Record<string, Grid>> = {},
): MemoryWorkbook {
  const rows: Content[][] = Array.from({ length: ROW + 1 }, () => new Array<Content>(COLUMN + 1).fill(null));
  for (const [address, grid] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    grid.forEach((line, r) =>
      line.forEach((cell, c) => {
        const row = rows[Number(digits) - 1 + r];
        if (row) row[columnNumber(letters) + c] = cell;
      }),
    );
  }
  const row = rows[ROW];
  if (row) row[COLUMN] = { formula };
  const first: Cell = Array.isArray(shows) ? ((shows as Grid)[0]?.[0] ?? null) : (shows as Cell);
  return new MemoryWorkbook({ sheets: { [SHEET]: rows }, evaluate: () => first });
}

async function explained(
  formula: string,
  shows: Cell | Grid,
  cells: Readonly<Record<string, Grid>> = {},
  language: 'zh' | 'en' = 'zh',
): Promise<ExplainedCell | null> {
  return explainCell(at(SHEET, ROW, COLUMN), new Reading(bookWith(formula, shows, cells)), language);
}

const wordsOf = (cell: ExplainedCell | null): string =>
  (cell?.calls ?? []).flatMap(({ words }) => words).join(' ');

const examples = catalogue.flatMap(({ examples: list }) => list.map((one) => [one.formula, one] as const));

test.each(examples)('%s is followed to what it shows', async (_, { formula, result, ranges }) => {
  const cell = await explained(formula, result, ranges);
  const [call] = cell?.calls ?? [];
  expect(call?.words.join('')).not.toBe('');
  const shown = Array.isArray(result) ? (result as Grid)[0]?.[0] : result;
  expect(call?.tone).toBe(isError(shown) ? 'error' : 'value');
  expect(wordsOf(cell)).not.toMatch(/重新计算|读不出/);
});

test('a score is explained as KPIEXPLAIN does, in either language', async () => {
  // 52% lies in 45%–55%: 80 points, weight 15%, so 12.00.
  expect(wordsOf(await explained('=KPIBAND(A1,"conversion")', 80, { A1: [[0.52]] }))).toBe(
    '52% 落在 45%–55% → 80 分 × 权重 15% = 12.00',
  );
  expect(wordsOf(await explained('=KPIBAND(A1,"conversion")', 80, { A1: [[0.52]] }, 'en'))).toMatch(
    /^52% lies in 45%–55% → 80 points/,
  );
});

test('columns that the header orders are explained in the order of the scheme', async () => {
  const cells = { A1: [['绩效考核', '员工素质', 'service', 'support']], A2: [[66, 90, 80, 95]] };
  const words = wordsOf(await explained('=KPISCORE(A2:D2,"center-star",A1:D1)', 66, cells));
  expect(words).toMatch(/绩效考核：评分 66 分 → 66 分/);
  expect(words).toMatch(/总分 66\.00/);
});

test('money: the parts of a salary, the pool and its coefficient', async () => {
  // 2500 + 300 × 85% + 1000
  expect(wordsOf(await explained('=KPISALARY(A1,B1,C1)', 3755, { A1: [['高级客服', 85, 1000]] }))).toMatch(
    /底薪 2,500\.00 \+ 奖金 300 × 85% = 255\.00 \+ 提成 1,000\.00，合计 3,755\.00/,
  );
  expect(wordsOf(await explained('=KPIBONUS(86.5,300)', 259.5))).toMatch(
    /系数 86\.5%；奖金池 300 × 系数 = 259\.5/,
  );
});

const RATES: Grid = [
  [0, 0.01],
  [10_000, 0.02],
  [50_000, 0.03],
];
const PIECES: Grid = [
  [0, 2],
  ['>30', 3],
];
// The pool is 0.6% of the sales: 40% + 200 of it for the first, 30% + 100 for the second, 30% for the rest.
const TEAM: Grid = [[80], [80], [90]];

test.each<[string, Cell, Readonly<Record<string, Grid>>, zh: string, en: string]>([
  ['=KPICOMMISSION(20000,A1:B3)', 400, { A1: RATES }, '20000 × 2% = 400', '20000 × 2% = 400'],
  [
    '=KPICOMMISSION(20000,A1:B2,,,0.95)',
    400,
    {
      A1: [
        [0, 0.01],
        [0.8, 0.02],
      ],
    },
    '选档依据 0.95：20000 × 2% = 400',
    'chosen by 0.95: 20000 × 2% = 400',
  ],
  ['=KPIPRORATE(2500,11,22)', 1250, {}, '2500 × 11 ÷ 22 = 1250', '2500 × 11 ÷ 22 = 1250'],
  [
    '=KPIMERGE(A1:A2,B1:B2)',
    0.7,
    {
      A1: [
        [0.9, 10],
        [0.6, 20],
      ],
    },
    '(0.9 × 10 + 0.6 × 20) ÷ 30 = 0.7',
    '(0.9 × 10 + 0.6 × 20) ÷ 30 = 0.7',
  ],
  [
    '=KPICOMMISSION(20000,A1:B3,"tiered")',
    300,
    { A1: RATES },
    '10000 × 1% + 10000 × 2% = 300',
    '10000 × 1% + 10000 × 2% = 300',
  ],
  ['=KPICOMMISSION(30000,A1:B3,"linear")', 750, { A1: RATES }, '30000 × 2.5% = 750', '30000 × 2.5% = 750'],
  [
    '=KPICOMMISSION(45,A1:B2,"累进","按件")',
    105,
    { A1: PIECES },
    '30 × 2 + 15 × 3 = 105',
    '30 × 2 + 15 × 3 = 105',
  ],
  [
    '=KPICOMMISSION(-200,A1:B1)',
    -8,
    { A1: [[0, 0.04]] },
    '退款月按 0 起的比例退回：-200 × 4% = -8',
    'a month of refunds gives back at the rate from 0: -200 × 4% = -8',
  ],
  ['=KPICOMMISSION(0,A1:B3,"tiered")', 0, { A1: RATES }, '0 × 1% = 0', '0 × 1% = 0'],
  [
    '=KPIPOOL(A1:A3,,1000000)',
    1850,
    { A1: TEAM },
    '3 人中第 2–3 名：奖金池的 30% + 100；其余 1 人平分奖金池的 30%，2 人平分；奖金池 1000000 × 0.6% → 1850',
    'rank 2–3 of 3: 30% of the pool + 100; the other 1 divide 30% of the pool, shared by 2; pool 1000000 × 0.6% → 1850',
  ],
  [
    '=KPIPOOL(A1:A3,,1000000)',
    2600,
    { A1: [[95], [80], [90]] },
    '3 人中第 1 名：奖金池的 40% + 200；奖金池 1000000 × 0.6% → 2600',
    'rank 1 of 3: 40% of the pool + 200; pool 1000000 × 0.6% → 2600',
  ],
  [
    '=KPIRANK(A1:A4,B1:B4,"low","dense")',
    2,
    {
      A1: [
        [30, 1],
        [28, 1],
        [28, 1],
        [60, 1],
      ],
    },
    '30 分在 4 个得分中排第 2，低者在前，同分比销售额，并列不跳号',
    '30 ranks 2 among 4 scores, the lowest first, ties broken by sales, without gaps',
  ],
  [
    '=INDEX(KPIQUOTA(A1:A5,C1:D3),1,1)',
    'A',
    {
      A1: [
        [95, null, 'A', '20%'],
        [90, null, 'B', '<60%'],
        [90, null, 'C', '其余'],
        [70, null],
        [60, null],
      ],
    },
    '5 人中第 1 名；A ≤20% → 1 人、B <60% → 2 人、C 其余',
    'rank 1 of 5; A ≤20% → 1, B <60% → 2, C the rest',
  ],
  [
    '=KPIPOOL(A1:A3,,1000,,,"按得分")',
    358.49,
    { A1: [[95], [80], [90]] },
    '按得分：95 ÷ 265 × 1000 → 358.49',
    'by score: 95 ÷ 265 × 1000 → 358.49',
  ],
  [
    '=KPIPOOL(A1:A2,B1:B2,1000000,"presales-kpi-detailed",,"weight")',
    1500,
    {
      A1: [
        [95, 1],
        [80, 3],
      ],
    },
    '按权重：1 ÷ 4 × 1000000 × 0.6% → 1500',
    'by weight: 1 ÷ 4 × 1000000 × 0.6% → 1500',
  ],
  [
    '=ISSUESCORE(A1:A3)',
    86,
    { A1: [['Q101'], ['Q203'], ['Q301']] },
    '100 − 1 × 1 − 1 × 3 − 1 × 10 = 86',
    '100 − 1 × 1 − 1 × 3 − 1 × 10 = 86',
  ],
  ['=ISSUESCORE(A1:A3)', 100, { A1: [[null], [null], [null]] }, '没有问题', 'no issues'],
  [
    '=ISSUESTARS("Q203")',
    2,
    {},
    'Q203 无故结束对话：2 星，每次扣 3 分',
    'Q203 Ended the chat without reason: severity 2, 3 points each',
  ],
])('%s by its table', async (formula, shows, cells, zh, en) => {
  expect(wordsOf(await explained(formula, shows, cells))).toBe(zh);
  expect(wordsOf(await explained(formula, shows, cells, 'en'))).toBe(en);
});

test('an error says the whole text, and which cells are to blame', async () => {
  const cells = { A1: [[85, 'x', 80, 72]] } as const;
  const cell = await explained('=ROUND(KPISCORE(A1:D1,"center-star"),1)', { error: '#VALUE!' }, cells);
  const [call] = cell?.calls ?? [];
  expect(call).toMatchObject({ name: 'KPISCORE', tone: 'error' });
  expect(call?.words.join('')).toMatch(/服务质量.*x/);
  expect(call?.precedents[0]).toEqual({ area: at(SHEET, 0, 1), cell: 'x', faulty: true });
  expect(call?.precedents[1]?.area).toEqual(at(SHEET, 0, 0, 1, 4));
});

test('an error that comes in with a cell names it', async () => {
  const cell = await explained('=KPIGRADE(A1)', { error: '#DIV/0!' }, { A1: [[{ error: '#DIV/0!' }]] });
  expect(cell?.calls[0]).toMatchObject({
    tone: 'error',
    words: ['输入的单元格是 #DIV/0!：除数为 0 或空白。请检查除数。'],
    precedents: [{ area: at(SHEET, 0, 0), faulty: true }],
  });
});

test('a cell that its formula leaves blank says so, with what is missing', async () => {
  const cells = { A1: [[85, null, 80, 72]] };
  const formula = '=IF(COUNTBLANK(A1:D1)>0,"",KPISCORE(A1:D1,"center-star"))';
  const cell = await explained(formula, '', cells);
  expect(cell?.calls[0]?.tone).toBe('blank');
  expect(wordsOf(cell)).toMatch(/因此留空.*服务质量/);
  expect(cell?.calls[0]?.precedents[0]).toEqual({ area: at(SHEET, 0, 1), cell: null, faulty: true });
});

test('calls inside calls are explained each', async () => {
  const cell = await explained('=KPIGRADE(KPISCORE(A1:D1,"center-star"))', 'C', { A1: [[85, 90, 80, 72]] });
  expect(cell?.calls.map(({ name }) => name)).toEqual(['KPIGRADE', 'KPISCORE']);
  expect(wordsOf(cell)).toMatch(/总分 72\.00 → C/);
});

test('facts and months as our sheets pass them are followed', async () => {
  const cells = {
    A1: [[82, 81, 80, 85, 90, 88]],
    H1: [['complaints', '错误']],
    H2: [[1, 0]],
  };
  const formula =
    '=STARLEVEL(IF(ISBLANK(A1:F1),"",A1:F1),,CHOOSE({1,2},TRANSPOSE($H$1:$I$1),TRANSPOSE(IF(ISBLANK(H2:I2),"",H2:I2))))';
  // A complaint fails the gate of 4★.
  expect(wordsOf(await explained(formula, 3, cells))).toMatch(/^3 星/);
});

test('a cell that another spills into is explained by its own row', async () => {
  const cells = { A1: [[85], [90]] };
  const book = bookWith('=KPIGRADE(A1:A2)', 'B', cells);
  book.sheet(SHEET).fill([]);
  const reading = new Reading(book);
  // As a program shows it: the cell below holds the value and no formula.
  const [block] = await book.readSheets([SHEET]);
  const spilled = { ...block, cells: [...(block?.cells ?? []), new Array<Cell>(COLUMN + 1).fill('A')] };
  spilled.formulas = [...(block?.formulas ?? []), new Array<null>(COLUMN + 1).fill(null)];
  reading.sheet = () => spilled as NonNullable<typeof block>;
  const cell = await explainCell(at(SHEET, ROW + 1, COLUMN), reading, 'zh');
  expect(wordsOf(cell)).toMatch(/总分 90\.00 → A/);
  expect(await explainCell(at(SHEET, ROW + 1, COLUMN - 1), reading, 'zh')).toBeNull();
});

test('what cannot be followed is said, and nothing is made up', async () => {
  const cell = await explained('=KPIGRADE(VLOOKUP("x",A1:B9,2))', 'B');
  expect(wordsOf(cell)).toMatch(/参数 score 写成 VLOOKUP\("x",A1:B9,2\)，这里读不出它的值/);
  expect(cell?.calls[0]?.precedents).toEqual([{ area: at(SHEET, 0, 0, 9, 2), faulty: false }]);
});

test('a value that is not what its inputs give asks for a recalculation', async () => {
  expect(wordsOf(await explained('=KPIGRADE(A1)', 'A', { A1: [[85]] }))).toMatch(
    /显示 A，按现在的输入应为 B/,
  );
});

test.each(['=SUM(A1:A2)', 'KPISCORE', '="KPISCORE(A1)"'])('%s is none of ours', async (formula) => {
  expect(await explained(formula, 1)).toBeNull();
});

test('moving over a sheet reads it once, and again after a change', async () => {
  const book = bookWith('=KPIGRADE(A1)', 'B', { A1: [[85]] });
  const read = jest.spyOn(book, 'readSheets');
  const reading = new Reading(book);
  for (const column of [COLUMN, 0, 1, COLUMN]) await explainCell(at(SHEET, ROW, column), reading, 'zh');
  expect(read).toHaveBeenCalledTimes(1);
  reading.forget();
  await explainCell(at(SHEET, ROW, COLUMN), reading, 'zh');
  expect(read).toHaveBeenCalledTimes(2);
});

test('programs’ own errors have words', async () => {
  const cell = await explained('=KPIGRADE(INDIRECT("A1"))', { error: '#NAME?' });
  expect(cell?.calls[0]?.tone).toBe('error');
  expect(wordsOf(cell)).toMatch(/程序不认识这个函数或名称/);
});
