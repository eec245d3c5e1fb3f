/** A simulation of other conditions of taking part says what the sheet itself comes to once it is marked by them. */
import type { Cell } from '../../src/core/cell';
import { compileScheme } from '../../src/core/compile/compile';
import { toNumber } from '../../src/core/number/exact';
import { groupMeanQuarter } from '../../src/schemes/own/group-mean-quarter';
import type { Scheme, TakingPart } from '../../src/schemes/scheme';
import type { Block, Write } from '../../src/workbook/port';
import { simulate } from '../../src/workbook/simulate/simulate';
import { generateTemplate } from '../../src/workbook/template/generate';
import { bootWithFunctions } from '../support/functions-host';

/** With so many days, and so much of the group's mean of receptions. */
function asking(days: number, share: number): Scheme {
  const takingPart = groupMeanQuarter.takingPart?.map((one): TakingPart =>
    one.test === undefined ? one : { ...one, test: { atLeast: one.by === undefined ? days : share } },
  );
  return { ...groupMeanQuarter, ...(takingPart === undefined ? {} : { takingPart }) };
}

const NAMES = ['甲', '乙', '丙', '丁', '戊'];

test('the sheet of a quarter, under the old conditions and the new', async () => {
  const host = await bootWithFunctions();
  const before = compileScheme(asking(45, 0.5));
  const made = await generateTemplate(
    host.workbook,
    before,
    { language: 'zh', month: '2026-03', people: { kind: 'names', names: NAMES }, raw: false },
    { rules: null },
  );
  const { columns, frame, sheet } = made.template;
  const at = (key: string): number => columns.findIndex((one) => one.key === key);
  const down = (row: number, column: number, values: readonly (string | number | null)[]): Write => ({
    kind: 'write',
    area: { sheet, row, column, rows: values.length, columns: 1 },
    contents: values.map((value) => [value]),
  });
  const write = async (writes: readonly Write[]): Promise<void> => {
    expect((await host.workbook.apply({ title: 'x', writes })).ok).toBe(true);
  };
  const figures: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['in:reception:0', [1200, 800, 1000, 700, 900]],
    ['in:reception:2', [1000, 1000, 1000, 900, 950]],
    ['in:reception:4', [1000, 1000, '不适用', 1000, 600]],
    ...[0, 2, 4].map((index) => [`in:response:${index}`, [30, 25, 40, 30, 35]] as const),
    ['in:resolved:0', [300, 500, 100, 100, 400]],
    ['in:satisfaction:0', [0.95, 0.9, 0.95, 0.85, 0.95]],
  ];
  await write([
    ...figures.map(([key, values]) => down(frame.firstRow, at(key), values)),
    // 丙 lacks days of the old conditions; 丁 has half of the mean 90, not nine tenths.
    ...[
      ['出勤', 60, 60, 40, 60, 60],
      ['接待', 100, 100, 100, 50, 100],
      ['组均', 90, 90, 90, 90, 90],
    ].map((values, index) => down(frame.headerRow, columns.length + index, values)),
  ]);
  const result = simulate(
    before,
    compileScheme(asking(30, 0.9)),
    (await host.workbook.readUsed(sheet)) as Block,
  );
  if ('fault' in result) throw new Error(result.fault.en);
  expect([result.note, result.missing, result.left]).toEqual([undefined, [], []]);
  const shows = async (marks: readonly (string | null)[]): Promise<readonly (readonly Cell[])[]> => {
    await write([down(frame.firstRow, at('takes'), marks)]);
    const area = { sheet, row: frame.firstRow, column: 0, rows: NAMES.length, columns: columns.length };
    const { cells } = await host.workbook.read(area);
    return cells.map((row) => ['total', 'grade', 'in:resolved:2'].map((key) => row[at(key)] ?? null));
  };
  const marked = {
    before: await shows([null, null, '否', null, null]),
    after: await shows([null, null, null, '否', null]),
  };
  for (const side of ['before', 'after'] as const)
    expect(result.people.map(({ [side]: own }) => [toNumber(own.total), own.grade, 4])).toEqual(marked[side]);
  // Four take part in each, five by the blank marks.
  const all = await shows([null, null, null, null, null]);
  expect(all.map(([, , people]) => people)).toEqual([5, 5, 5, 5, 5]);
  expect(all).not.toEqual(marked.before);
  host.dispose();
});
