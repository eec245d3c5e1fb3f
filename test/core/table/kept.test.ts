/** A range as a table to score with: kept by its content, refused where it is none, and its version chosen by the month. */
import { isError, type Cell } from '../../../src/core/cell';
import { rulesTable, schemeOfTable, unreadable } from '../../../src/core/table/rules-table';
import { grid } from './grid';
import { indicator, part, scheme } from './faults';

const sound = (more: string = '试验'): Cell[][] =>
  grid(...scheme(['来源文件', more]), ...indicator()).map((row) => [...row]);
const withNote = (cell: Cell): Cell[][] => grid(...sound(), [null, null, null, null, null, null, null, cell]);
const words = (rules: Cell[][], month?: { month: number; year?: number }): string => {
  const found = schemeOfTable(rules, month === undefined ? {} : { month });
  return isError(found) ? `${found.error} ${found.text?.zh ?? ''} ${found.text?.en ?? ''}` : 'a scheme';
};
const asZeros = (rules: Cell[][]): Cell[][] =>
  rules.map((row) => row.map((cell) => (cell === null ? 0 : cell)));

const HANDED_OVER =
  '#VALUE! 规则表的空单元格以 0 传入（桌面版 Excel 如此），分不清空白和 0。请用规则表的名称作 scheme（表末有写，如 StarBand_…），或把区域写成 IF(ISBLANK(区域),"",区域)。已经用了名称的，请在“公式”→“名称管理器”里把它的引用位置改成这一写法。' +
  ' the blank cells of the rules table arrived as 0 (Excel on a desktop does that), so a blank cannot be told from a 0. Pass the name of the table (its last row says it, such as StarBand_…), or write the range as IF(ISBLANK(range),"",range). Where the name was passed already, let it refer to that in the Name Manager.';
const NO_TABLE =
  '#VALUE! scheme 区域里没有规则表（找不到【方案】）。请选择整个规则表，或填方案代号。' +
  ' the range given as scheme holds no rules table (there is no [Scheme] part). Select the whole table, or give a scheme id.';

describe('blank cells that arrive as 0', () => {
  const compact = sound();
  const spaced = grid(...scheme(), [], ...indicator());
  const textBeside = withNote('').map((row) => [...row]);
  test.each<readonly [string, Cell[][], string]>([
    ['between the parts', asZeros(spaced), HANDED_OVER],
    ['below the titles, without a blank row', asZeros(compact), HANDED_OVER],
    ['with an empty text of a formula among them', asZeros(textBeside), HANDED_OVER],
    ['under a heading', [['规则', 0, 0, 0, 0, 0], ...asZeros(compact)], HANDED_OVER],
    [
      'where titles stand last',
      asZeros(compact.map(([title = null, ...rest]) => [...rest, title])),
      HANDED_OVER,
    ],
    ['where a part is empty', [...asZeros(compact), ['【评级】', '名称', 0, 0, 0, 0]], HANDED_OVER],
    [
      'where an empty part is followed by another',
      [['【评级】', '名称', 0, 0, 0, 0], ...asZeros(compact)],
      HANDED_OVER,
    ],
    [
      'a 0 of its own below one title',
      compact.map((row, at) => (at === 1 ? [0, ...row.slice(1)] : row)),
      'a scheme',
    ],
    ['zeros of its own elsewhere', grid(...scheme(), ...indicator(['保底', 0])), 'a scheme'],
    [
      'no table at all',
      [
        ['a', 0],
        ['b', 1],
      ],
      NO_TABLE,
    ],
    [
      'nothing but zeros',
      [
        [0, 0],
        [0, 0],
      ],
      NO_TABLE,
    ],
    ['nothing', [], NO_TABLE],
    [
      'a title alone',
      [['【方案】', '代号']],
      '#VALUE! 规则表第 1 行有误：没有【方案】部分，或其中没有内容。请补上方案代号与名称。（用 KPICHECK 查看全部） row 1 of the rules table is faulty: there is no [Scheme] part, or nothing in it. Add the id and name of the scheme. (KPICHECK lists everything)',
    ],
  ])('%s', (_, rules, expected) => {
    expect(words(rules)).toBe(expected);
    const why = unreadable(rules);
    const isTable = !expected.startsWith(HANDED_OVER) && !expected.startsWith(NO_TABLE);
    expect(why === null).toBe(isTable);
    if (!isTable) expect(rulesTable(rules).findings).toEqual([]);
  });
});

test('a faulty table says its first fault; a warning does not keep it from scoring', () => {
  expect(words(grid(...scheme(), ...indicator(['步长', '半分'], ['可选分值', '多'])))).toBe(
    '#VALUE! 规则表第 4 行有误：指标·步长：“半分”不是数字。请填数字。（用 KPICHECK 查看全部） row 4 of the rules table is faulty: Indicators, Step: "半分" is no number. Enter a number. (KPICHECK lists everything)',
  );
  const odd = grid(...scheme(), ...indicator(['权重', 5]));
  expect(rulesTable(odd).findings.map(({ severity, code }) => [severity, code])).toEqual([
    ['warning', 'not-read'],
  ]);
  expect(words(odd)).toBe('a scheme');
});

describe('the same content is read once', () => {
  const copy = (rules: Cell[][]): Cell[][] => rules.map((row) => [...row]);
  const [na, ref]: readonly Cell[] = [{ error: '#N/A' }, { error: '#REF!' }];

  test.each<readonly [string, Cell[][]]>([
    ['texts and numbers', sound()],
    ['an error beside it', withNote({ error: '#N/A' })],
    ['a truth beside it', withNote(true)],
  ])('%s', (_, rules) => {
    const table = rulesTable(copy(rules));
    expect(rulesTable(copy(rules))).toBe(table);
    const errors = rules.map((row) => row.map((cell) => (isError(cell) ? { ...cell } : cell)));
    expect(rulesTable(errors)).toBe(table);
    expect(schemeOfTable(copy(rules), {})).toBe(schemeOfTable(rules, {}));
  });

  test.each<readonly [string, Cell[][], Cell[][]]>([
    ['a cell', withNote('a'), withNote('b')],
    ['the last cell alone', withNote(1), withNote('1')],
    ['an error', withNote(na ?? null), withNote(ref ?? null)],
    ['an error for a text', withNote(na ?? null), withNote('#N/A')],
    ['a text for an error', withNote('#N/A'), withNote(na ?? null)],
    ['a row more', sound(), [...sound(), Array<Cell>(7).fill(null)]],
    ['a row less', [...sound(), Array<Cell>(7).fill(null)], sound()],
    ['a column more', sound(), sound().map((row) => [...row, null])],
    ['a column less', sound().map((row) => [...row, null]), sound()],
  ])('not where it differs by %s', (_, one, other) => {
    const table = rulesTable(one);
    expect(rulesTable(other)).not.toBe(table);
    expect(rulesTable(one)).toBe(table);
  });

  test('what is changed in the range afterwards changes nothing that was read', () => {
    const rules = copy(sound('first'));
    const table = rulesTable(rules);
    (rules[1] as Cell[])[5] = 'second';
    expect(rulesTable(rules)).not.toBe(table);
    expect(rulesTable(sound('first'))).toBe(table);
  });

  test('64 tables are kept, the one used last the longest', () => {
    const tables = Array.from({ length: 65 }, (_, index) => sound(`table ${index}`));
    const [first, second] = tables.slice(0, 64).map((rules) => rulesTable(rules));
    expect(rulesTable(tables[0] ?? [])).toBe(first);
    rulesTable(tables[64] ?? []);
    expect(rulesTable(tables[0] ?? [])).toBe(first);
    expect(rulesTable(tables[1] ?? [])).not.toBe(second);
  });
});

describe('the version of a month', () => {
  const version = (from: string | null, file: string): Cell[][] =>
    grid(...scheme(['生效月份', from], ['来源文件', file]), ...indicator()).map((row) => [...row]);
  const two = [...version('2026-07', 'new'), ...version('2026-01', 'old')];
  const chosen = (rules: Cell[][], month?: { month: number; year?: number }): string => {
    const found = schemeOfTable(rules, month === undefined ? {} : { month });
    return isError(found) ? `${found.text?.zh ?? ''} ${found.text?.en ?? ''}` : found.scheme.source.file;
  };

  test.each<readonly [string, Cell[][], { month: number; year?: number } | undefined, string]>([
    ['before the second', two, { year: 2026, month: 6 }, 'old'],
    ['the first month of the second', two, { year: 2026, month: 7 }, 'new'],
    ['the first month of the first', two, { year: 2026, month: 1 }, 'old'],
    ['the year after', two, { year: 2027, month: 1 }, 'new'],
    ['a single one without a month', version(null, 'only'), undefined, 'only'],
    ['a single one and a month without its year', version('2026-01', 'only'), { month: 3 }, 'only'],
    [
      'a month before all',
      two,
      { year: 2025, month: 12 },
      '2025-12 早于规则表的第一个版本（2026-07、2026-01）。请补上当时的版本，或更正月份。 2025-12 is before the first version of the rules table (2026-07、2026-01). Add the version of that time, or correct the month.',
    ],
    [
      'a month of one digit before all',
      version('2026-12', 'only'),
      { year: 2026, month: 3 },
      '2026-03 早于规则表的第一个版本（2026-12）。请补上当时的版本，或更正月份。 2026-03 is before the first version of the rules table (2026-12). Add the version of that time, or correct the month.',
    ],
    [
      'no month',
      two,
      undefined,
      '规则表有多个版本（2026-07、2026-01），需要知道月份。请在 month 参数中给出年月，如“2026-03”。 the rules table holds several versions (2026-07、2026-01). Pass month with its year, such as "2026-03".',
    ],
    ['a single one that has always been in force', version(null, 'only'), { year: 1999, month: 1 }, 'only'],
  ])('%s', (_, rules, month, expected) => {
    expect(chosen(rules, month)).toBe(expected);
  });
});

test('a version in which nothing stands is said at its first row', () => {
  const rows = grid(
    ...scheme(),
    ...indicator(),
    ['【方案】', '代号'],
    ...part('备注', ['方式', '名称'], ['说明', '好']),
  );
  expect(rulesTable(rows).findings.map(({ code, row }) => [code, row])).toContainEqual(['empty', 4]);
});
