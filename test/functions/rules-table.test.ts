/** Ranges as the scheme argument: they score like the built-in schemes, and a faulty one never scores. */
import { isError, type Cell } from '../../src/core/cell';
import { printTable } from '../../src/core/table/print';
import { schemes } from '../../src/schemes/all';
import { examplesOf } from '../../src/schemes/all-examples';
import { presalesStandard } from '../../src/schemes/presales-standard';
import type { AssessmentExample } from '../../src/schemes/example';
import type { Scheme } from '../../src/schemes/scheme';
import { call, callRaw, errorText } from '../support/call';

const noNotes = { decisions: [], defects: [] };
const tableOf = (scheme: Scheme): Cell[][] => printTable(scheme, noNotes, 'zh').map((row) => [...row]);
const table = tableOf(presalesStandard);

/** The table with one cell changed: the first in the row that begins with the key and holds the value. */
const changed = (key: string, before: Cell, after: Cell): Cell[][] => {
  const at = table.findIndex((row) => row[1] === key && row.includes(before));
  return table.map((row, index) =>
    index === at ? row.map((cell, column) => (column === row.indexOf(before) ? after : cell)) : row,
  );
};

const rowOf = (key: string, value: Cell): number =>
  table.findIndex((row) => row[1] === key && row.includes(value)) + 1;

describe.each(
  schemes.map((scheme): [string, Scheme] => [scheme.id, scheme]).filter(([, scheme]) => scheme.aggregation),
)('%s: every worked example scores by its table as by its id', (_, scheme) => {
  const rules = tableOf(scheme);
  const examples = examplesOf(scheme).filter(
    (example): example is AssessmentExample => example.kind === 'assessment',
  );
  test.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const row = [[...example.inputs]];
    const month = example.month ?? null;
    expect(callRaw('KPISCORE', [row, rules, null, month])).toEqual(
      callRaw('KPISCORE', [row, scheme.id, null, month]),
    );
    if (example.settings === undefined && example.total !== undefined)
      expect(call('KPISCORE', row, rules, null, month)).toBe(example.total);
    if (example.grade !== undefined)
      expect(
        scheme.id === 'presales-qa' ? call('QAGRADE', row, rules) : call('KPIGRADE', example.total, rules),
      ).toBe(example.grade);
  });
});

test.each<readonly [string, Cell[][], number, RegExp]>([
  [
    'a threshold that is no number',
    changed('unitprice', 200, '二百'),
    rowOf('unitprice', 200),
    /“二百”不是数字.*"二百" is no number/s,
  ],
  ['weights that do not add up to 100', changed('conversion', 15, 20), 0, /105.*105/s],
  [
    'a rule of an unknown kind',
    changed('reply', '分档', '分挡'),
    rowOf('reply', '分档'),
    /分档.*bands|是否想填/s,
  ],
  [
    'a band of an indicator that is not there',
    table.map((row) => row.map((cell, column) => (column === 1 && row.includes(0.98) ? 'replies' : cell))),
    rowOf('reply', 0.98),
    /没有代号为“replies”的指标.*there is no indicator "replies"/s,
  ],
])('%s: #VALUE! names it and its row', (_, rules, row, message) => {
  const words = errorText(
    'KPISCORE',
    [presalesStandard.aggregation?.kind === 'weighted' ? Array<Cell>(13).fill(1) : []],
    rules,
  );
  expect(words).toMatch(/^#VALUE! 规则表第 \d+ 行有误/);
  expect(words).toMatch(message);
  if (row > 0) expect(words).toContain(`row ${row} of the rules table`);
  expect(errorText('KPIGRADE', 90, rules)).toContain('#VALUE! 规则表第');
  expect(errorText('KPITABLE', rules)).toContain('#VALUE! 规则表第');
  const [header, ...findings] = callRaw('KPICHECK', [rules]) as Cell[][];
  expect(header).toEqual(['级别', '代码', '行', '说明']);
  expect(findings[0]?.[0]).toBe('错误');
});

test('a range without a table', () => {
  expect(errorText('KPIGRADE', 90, [['a', 'b']])).toContain('找不到【方案】');
  expect(errorText('KPICHECK', [['a', 'b']])).toContain('there is no [Scheme] part');
});

test('KPICHECK of a sound table, of an id and of an unknown one', () => {
  expect(call('KPICHECK', table)).toBe('');
  expect(call('KPICHECK', 'presales-standard')).toBe('');
  expect(errorText('KPICHECK', 'presales')).toContain('#N/A');
});

test.each(schemes.map((scheme) => [scheme.id]))('KPICHECK finds no error in %s', (id) => {
  const findings = callRaw('KPICHECK', [id]);
  const severities = Array.isArray(findings) ? (findings as Cell[][]).slice(1).map((row) => row[0]) : [];
  expect(severities).not.toContain('错误');
});

test('KPITABLE of a table is the table', () => {
  expect(callRaw('KPITABLE', [table])).toEqual(table.map((row) => row.map((cell) => cell ?? '')));
});

test('an edited table scores by what it says', () => {
  expect(call('KPIBAND', 0.5, 'conversion', changed('conversion', 0.55, 0.5))).toBe(100);
  expect(call('KPIBAND', 0.5, 'conversion', table)).toBe(80);
  expect(isError(callRaw('KPIBAND', [0.5, 'conversion', table]))).toBe(false);
});

describe('blank cells that arrive as 0, as in Excel on a desktop', () => {
  const zeros = (grid: readonly (readonly Cell[])[]): Cell[][] =>
    grid.map((row) => row.map((cell) => (cell === null || cell === '' ? 0 : cell)));
  const texts = (grid: readonly (readonly Cell[])[]): Cell[][] =>
    grid.map((row) => row.map((cell) => (cell === null ? '' : cell)));

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    '%s: the table says so instead of scoring by zeros',
    (_, scheme) => {
      expect(errorText('KPICHECK', zeros(tableOf(scheme)))).toMatch(
        /空单元格以 0 传入.*IF\(ISBLANK\(区域\),"",区域\)/,
      );
    },
  );

  test('handed over as empty text they are what they were', () => {
    const row = [[0.52, ...Array.from({ length: 12 }, () => null)]];
    const [given, asText] = [callRaw('KPISCORE', [row, table]), callRaw('KPISCORE', [row, texts(table)])];
    expect(asText).toEqual(given);
  });

  test('a table with zeros of its own and no blank row is read', () => {
    const grid: Cell[][] = [
      ['a', 0],
      ['b', 1],
    ];
    expect(errorText('KPICHECK', grid)).toMatch(/没有规则表/);
  });

  test.each<[string, Cell[]]>([
    ['scheme', [0.52, 'conversion', 0]],
    ['month', [0.52, 'conversion', 'presales-standard', 0]],
  ])('a 0 for %s counts as left out', (_, args) => {
    expect(call('KPIBAND', ...args)).toBe(80);
  });
});
