/** Rows of rules in a rules table as people change them: out of order, with both ends, with signs that do not fit. */
import type { Cell } from '../../../src/core/cell';
import { lintDraft } from '../../../src/core/lint/lint';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { AnyRule, Indicator, RangedRule } from '../../../src/schemes/indicator';
import { text } from '../../support/broken';
import { around } from './rule-examples';

type Grid = Cell[][];

/** The grid of a rule, and its rows under a part (titles carry the headers). */
function tableOf(rule: AnyRule, input: InputKind | readonly InputKind[]) {
  const grid: Grid = printTable(around({ rule, input }), { decisions: [], defects: [] }, 'zh').map((row) => [
    ...row,
  ]);
  const titleOf = (section: string) => grid.findIndex((row) => String(row[0]).includes(section));
  const rowsOf = (section: string) =>
    grid.flatMap((row, at) =>
      at > titleOf(section) && row.includes('a') && !isPast(grid, titleOf(section), at) ? [at] : [],
    );
  const set = (section: string, nth: number, column: string, cell: Cell) => {
    const row = grid[rowsOf(section)[nth] ?? -1] as Cell[];
    const header = grid[titleOf(section)] as Cell[];
    // A column that is blank throughout is not printed.
    if (!header.includes(column)) header.push(column);
    row[header.indexOf(column)] = cell;
  };
  const swap = (section: string, i: number, j: number) => {
    const [a, b] = [rowsOf(section)[i] ?? -1, rowsOf(section)[j] ?? -1];
    [grid[a], grid[b]] = [grid[b] as Cell[], grid[a] as Cell[]];
  };
  return { grid, set, swap };
}
const isPast = (grid: Grid, title: number, at: number) =>
  grid.slice(title + 1, at).some((row) => String(row[0]).startsWith('【'));

function read(grid: Grid) {
  const [draft] = readTable(grid);
  if (draft === undefined) throw new Error('no draft');
  const aggregation = draft.scheme.aggregation;
  const [own] = aggregation?.kind === 'points' ? aggregation.indicators : [];
  return {
    rule: (own as Indicator).rule,
    messages: lintDraft(draft).map(({ code, message }) => `${code}: ${message.zh} ${message.en}`),
  };
}

const ranged: RangedRule = {
  kind: 'ranged',
  max: 10,
  levels: [
    { label: text('优'), from: 8 },
    { label: text('良'), from: 5 },
    { label: text('差'), from: 0 },
  ],
};
const bands: AnyRule = {
  kind: 'bands',
  better: 'higher',
  bands: [
    { edge: 9, score: 5 },
    { edge: 7, score: 3 },
  ],
  otherwise: 1,
};
const conditions: AnyRule = { kind: 'conditions', full: 5, otherwise: 1, tests: [{ atLeast: 60 }] };
const deduction: AnyRule = { kind: 'deduction', from: 10, terms: [{ each: 2, beyond: 1 }] };

it('ranges and bands in any order are the same', () => {
  const levels = tableOf(ranged, 'points');
  levels.swap('选项', 0, 2);
  expect(read(levels.grid).rule).toEqual(ranged);
  const edges = tableOf(bands, 'number');
  edges.swap('分档', 0, 2);
  expect(read(edges.grid).rule).toEqual(bands);
});

it.each<[number, readonly string[]]>([
  [7.9, ['decimal-gap']],
  [8, ['boundary-shared']],
  [8.5, ['overlap']],
])('a range that ends at %d below one from 8: %j', (end, codes) => {
  const { grid, set } = tableOf(
    { ...ranged, levels: ranged.levels.filter(({ from }) => from !== 5) },
    'points',
  );
  set('选项', 1, '另一界限', end);
  const found = read(grid).messages.map((one) => one.slice(0, one.indexOf(':')));
  expect(found.filter((code) => /gap|boundary|overlap/.test(code))).toEqual(codes);
});

it.each<[string, AnyRule, InputKind, column: string, cell: Cell, nth: number, message: string]>([
  ['no row for the rest', conditions, 'score', '条件', '≤', 1, '缺少“其余”一行。请补上'],
  ['two rows for the rest', conditions, 'score', '条件', '其余', 0, '“其余”重复'],
  ['a sign that tests nothing', conditions, 'score', '条件', '>', 0, '条件'],
])('%s', (_, rule, input, column, cell, nth, message) => {
  const { grid, set } = tableOf(rule, input);
  set('分档', nth, column, cell);
  expect(read(grid).messages.join('\n')).toContain(message);
});

it('a deduction beyond or below, at its limit or not', () => {
  const signs: readonly [Cell, object][] = [
    ['>', { each: 2, beyond: 1 }],
    ['≥', { each: 2, beyond: 1 }],
    ['<', { each: 2, short: 1 }],
    ['≤', { each: 2, short: 1 }],
  ];
  for (const [sign, term] of signs) {
    const { grid, set } = tableOf(deduction, 'count');
    set('分档', 0, '条件', sign);
    expect(read(grid).rule).toEqual({ ...deduction, terms: [term] });
  }
});
