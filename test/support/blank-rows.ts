/** People of a generated sheet with every kind of gap: each input blank in turn, alone, 0, and at random. */
import type { Cell } from '../../src/core/cell';
import type { Example } from '../../src/schemes/example';
import type { Content } from '../../src/workbook/port';
import type { Column } from '../../src/workbook/template/column';

/** What stands in the input columns of a row; null is a blank cell. */
export type Inputs = ReadonlyMap<string, Cell>;

/** Rows over one or two people who have everything. */
export function rowsWithBlanks(columns: readonly Column[], examples: readonly Example[]): readonly Inputs[] {
  const [first, last] = fullest(columns, examples);
  const open = columns.filter(({ key, kind }) => kind === 'input' && !/^(name|remark:)/.test(key));
  const blanked = (base: Inputs, gone: (column: Column, index: number) => boolean): Inputs =>
    new Map([...base, ...open.flatMap((one, at) => (gone(one, at) ? [[one.key, null] as const] : []))]);
  const random = noise(open.length);
  return [
    first,
    last,
    ...open.map((_, at) => blanked(at % 2 ? first : last, (_one, index) => index === at)),
    ...Array.from({ length: 6 }, (_, at) => blanked(at % 2 ? first : last, () => random() < 0.4)),
    ...[1, 5].map((months) => blanked(first, (one) => startsLate(one, months))),
    new Map([...last, ...open.filter(takesZero).map(({ key }) => [key, 0] as const)]),
    blanked(first, () => true),
  ];
}

/** The worked examples as they are, but for some inputs that are blank: a few in each row, every input in one of them. */
export function examplesWithBlanks(
  columns: readonly Column[],
  examples: readonly Example[],
): readonly Inputs[] {
  const inputs = columns.filter(({ key, kind }) => kind === 'input' && !/^(name|remark:)/.test(key));
  return examples.map((example, row) => {
    const gone = inputs.filter((_, at) => at % examples.length === row);
    return new Map([
      ...filled(columns, new Map(columns.map((one) => [one.key, sampleOf(one, example, row)]))),
      ...gone.map(({ key }) => [key, null] as const),
    ]);
  });
}

/** A history that begins in the year. */
function startsLate({ key }: Column, months: number): boolean {
  return key.startsWith('month:') && Number(key.slice('month:'.length)) <= months;
}

/** The examples that fill most cells; what they leave open is filled with what the cell takes. */
function fullest(columns: readonly Column[], examples: readonly Example[]): readonly [Inputs, Inputs] {
  const rows = examples
    .map(
      (example, at) => new Map(columns.map((one): [string, Cell] => [one.key, sampleOf(one, example, at)])),
    )
    .sort((a, b) => given(b) - given(a));
  const [first = new Map<string, Cell>(), last = first] = rows;
  return [filled(columns, first), filled(columns, last)];
}

function given(row: Inputs): number {
  return [...row.values()].filter((cell) => cell !== null).length;
}

function sampleOf(column: Column, example: Example, at: number): Cell {
  const cell = column.kind === 'input' ? (column.sample?.(example, at) ?? null) : null;
  return cell === true ? '是' : cell === false ? '否' : cell;
}

function filled(columns: readonly Column[], row: Inputs): Inputs {
  const inputs = columns.filter((one) => one.kind === 'input' && !one.key.startsWith('remark:'));
  return new Map(inputs.map((one) => [one.key, row.get(one.key) ?? anything(one)]));
}

function anything({ key, validation }: Column): Cell {
  if (key === 'name') return '王芳';
  if (key.startsWith('raw:')) return 100;
  const rule = validation?.rule;
  if (rule === undefined) return null;
  if (rule.kind === 'list') return rule.values[0] ?? null;
  if (rule.kind === 'date') return 46_090;
  return Math.min(rule.max ?? 85, 85);
}

function takesZero({ validation }: Column): boolean {
  const rule = validation?.rule;
  return (rule?.kind === 'decimal' || rule?.kind === 'whole') && rule.min <= 0;
}

/** The same numbers in every run. */
function noise(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** The contents of the sheet's body with the inputs in their columns. */
export function withInputs(
  body: readonly (readonly (Content | undefined)[])[],
  columns: readonly Column[],
  rows: readonly Inputs[],
): readonly (readonly Content[])[] {
  return body.map((contents, row) =>
    columns.map(({ key }, column) => rows[row]?.get(key) ?? contents[column] ?? null),
  );
}
