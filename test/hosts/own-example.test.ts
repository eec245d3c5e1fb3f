/** The example of our own as a sheet: it comes with its rules, and reckons the group's figures by itself. */
import type { Cell } from '../../src/core/cell';
import { compileScheme } from '../../src/core/compile/compile';
import { ownExamples } from '../../src/schemes/own/own';
import type { Content, Write } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import { indicator, scheme } from '../support/broken';
import { bootWithFunctions } from '../support/functions-host';

test.each(['zh', 'en'] as const)('a quarter of three people in %s', async (language) => {
  const host = await bootWithFunctions('null');
  const [example] = ownExamples;
  if (example === undefined) throw new Error('no example');
  const compiled = compileScheme(example.scheme);
  const people = { kind: 'names', names: ['甲', '乙', '丙', '丁'] } as const;
  const made = await generateTemplate(
    host.workbook,
    compiled,
    { language, month: '2026-03', people, raw: false },
    { rules: null },
  );
  expect(made.applied.ok).toBe(true);
  const { columns, frame, sheet } = made.template;
  const at = (key: string): number => {
    const found = columns.findIndex((one) => one.key === key);
    if (found < 0) throw new Error(`no column ${key}`);
    return found;
  };
  const [no] = language === 'zh' ? ['否'] : ['No'];
  const figures: readonly (readonly [string, readonly Cell[]])[] = [
    ['in:reception:0', [1200, 800, 1000, 1000]],
    ['in:reception:2', [1000, 1000, 1000, 1000]],
    ['in:reception:4', [1000, 1000, '不适用', 1000]],
    ['in:response:0', [30, 30, 30, 30]],
    ['in:response:2', [30, 30, 30, 30]],
    ['in:response:4', [30, 30, 30, 30]],
    ['in:resolved:0', [300, 500, 100, 100]],
    ['in:satisfaction:0', [0.95, 0.95, 0.95, 0.95]],
    ['takes', [null, null, null, no ?? null]],
  ];
  const writes = figures.map(([key, values]): Write => ({
    kind: 'write',
    area: { sheet, row: frame.firstRow, column: at(key), rows: values.length, columns: 1 },
    contents: values.map((value) => [value as Content]),
  }));
  expect((await host.workbook.apply({ title: 'x', writes })).ok).toBe(true);
  const area = { sheet, row: frame.firstRow, column: 0, rows: 4, columns: columns.length };
  const { cells } = await host.workbook.read(area);
  const column = (key: string): readonly Cell[] => cells.map((row) => row[at(key)] ?? '');
  expect(column('in:reception:1')).toEqual([1000, 1000, 1000, 1000]);
  expect(column('in:reception:5')).toEqual([1000, 1000, '不适用', 1000]);
  // 丁 takes no part: three people, so that reception is held against 800 a month.
  expect(column('in:reception:6')).toEqual([3, 3, 3, 3]);
  expect(column('score:reception')).toEqual(
    [120, (100 + 120 + 120) / 3, 120, 120].map((one) => Number(one.toPrecision(15))),
  );
  // The mean is 250: 120%, 200% capped at 130%, 40%. Ranks 2, 1, 3 of 3: nobody is within 20%, two within 90%.
  expect(column('in:resolved:1')).toEqual([250, 250, 250, 250]);
  expect(column('in:resolved:3')).toEqual([2, 1, 3, 3]);
  expect(column('score:resolved')).toEqual([110, 110, 40, 40]);
  expect(column('rank').slice(2)).toEqual([3, language === 'zh' ? '不参评' : 'Not rated']);
  // 120 × 30% + 100 × 20% + 110 × 30% + 100 × 20%
  expect(column('total')[0]).toBe(109);
  expect(column('grade')[0]).toBe('B');
  host.dispose();
});

test('ranks of a quarter go by the months as they are capped, over whoever takes part and has a month', async () => {
  const host = await bootWithFunctions('null');
  const months = [1, 2, 3].flatMap((month) =>
    ['个人', '组均'].map((zh) => ({
      key: `${zh}${month}`,
      label: { zh: `${month} 月${zh}`, en: `${zh}${month}` },
      input: 'number' as const,
    })),
  );
  const group = ['人数', '名次'].map((zh) => ({ key: zh, label: { zh, en: zh }, input: 'count' as const }));
  const own = scheme(
    {},
    indicator(
      'a',
      {
        kind: 'relative',
        max: 100,
        better: 'higher',
        cap: 1.2,
        months: 3,
        ceilings: [
          { share: 0.25, score: 110 },
          { share: 1, score: 90 },
        ],
      },
      { label: { zh: '接待', en: 'Served' }, input: [...months, ...group], mayNotApply: true },
    ),
  );
  const made = await generateTemplate(
    host.workbook,
    compileScheme(own),
    {
      language: 'zh',
      month: '2026-03',
      people: { kind: 'names', names: ['甲', '乙', '丙', '丁', '戊', '己'] },
      raw: false,
      takesPart: true,
    },
    { rules: null },
  );
  expect(made.applied.ok).toBe(true);
  const { columns, frame, sheet } = made.template;
  const at = (key: string): number => columns.findIndex((one) => one.key === key);
  const out = '不适用';
  const figures: readonly (readonly [string, readonly Cell[]])[] = [
    ['takes', [null, null, '是', '否', null, null]],
    // The mean of each month is 100.
    ['in:a:0', [220, 60, out, 60, 60, out]],
    ['in:a:2', [50, 90, 130, 130, 100, out]],
    ['in:a:4', [50, 110, 130, 90, 120, out]],
  ];
  const writes = figures.map(([key, values]): Write => ({
    kind: 'write',
    area: { sheet, row: frame.firstRow, column: at(key), rows: values.length, columns: 1 },
    contents: values.map((value) => [value as Content]),
  }));
  expect((await host.workbook.apply({ title: 'x', writes })).ok).toBe(true);
  const area = { sheet, row: frame.firstRow, column: 0, rows: 6, columns: columns.length };
  const { cells } = await host.workbook.read(area);
  const column = (key: string): readonly Cell[] => cells.map((row) => row[at(key)] ?? '');
  const rounded = (key: string) =>
    column(key).map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell));
  expect(column('in:a:1')).toEqual([100, 100, out, 100, 100, out]);
  // 220% counts as 120%: not capped, 甲 would have 106.67 and the second place.
  expect(rounded('unranked:a')).toEqual([73.33, 86.67, 120, 90, 93.33, out]);
  expect(column('in:a:6')).toEqual([4, 4, 4, 4, 4, out]);
  expect(column('in:a:7')).toEqual([4, 3, 1, 3, 2, out]);
  // The first of four is within 25%; all others have 90 at most.
  expect(rounded('score:a')).toEqual([73.33, 86.67, 110, 90, 90, out]);
  host.dispose();
});
