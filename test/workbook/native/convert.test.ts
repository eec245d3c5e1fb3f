/** What converting a sheet changes, refuses and adds; and that nobody else's change is overwritten. */
import { printTable } from '../../../src/core/table/print';
import { rulesSheetPatch } from '../../../src/workbook/rules/sheet-patch';
import { schemeById } from '../../support/schemes';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Content } from '../../../src/workbook/port';
import { convertSheet } from '../../../src/workbook/native/convert-sheet';
import type { Conversion, Direction } from '../../../src/workbook/native/conversion';

const f = (formula: string): Content => ({ formula });

async function convert(workbook: MemoryWorkbook, direction: Direction): Promise<Conversion> {
  const conversion = await convertSheet(workbook, 'Sheet1', direction, 'zh');
  if (conversion === null) throw new Error('empty sheet');
  return conversion;
}

const book = (rows: readonly (readonly Content[])[]): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: { Sheet1: rows } });

async function applied(workbook: MemoryWorkbook, { patch }: Conversion): Promise<void> {
  const done = await workbook.apply(patch);
  if (!done.ok) throw new Error(done.fault.en);
}

async function formulas(workbook: MemoryWorkbook): Promise<readonly (string | null)[]> {
  return ((await workbook.readUsed('Sheet1'))?.formulas ?? []).flat().filter((one) => one !== null);
}

/** Two versions below each other under one name, the second from July on; the sheet's month stands beside the word for it. */
async function withVersions(): Promise<MemoryWorkbook> {
  const seven = schemeById('service-seven');
  const first = printTable({ ...seven, effectiveFrom: '2026-01' }, { decisions: [], defects: [] }, 'zh');
  const second = printTable({ ...seven, effectiveFrom: '2026-07' }, { decisions: [], defects: [] }, 'zh');
  const workbook = book([
    [88, f('=KPIGRADE(A1,StarBand_service_seven,"2026-03")')],
    [88, f('=KPIGRADE(A2,StarBand_service_seven,"2026-08")')],
    [null, '月份', '2026-08'],
  ]);
  const table = [...first, first[0]?.map(() => null) ?? [], ...second];
  const { writes } = rulesSheetPatch(
    seven,
    { decisions: [], defects: [] },
    {
      language: 'zh',
      sheetName: '规则',
      name: 'StarBand_service_seven',
      table,
    },
  );
  const done = await workbook.apply({ title: 'rules', writes });
  if (!done.ok) throw new Error(done.fault.en);
  return workbook;
}

describe('to native formulas', () => {
  test('adds one rules sheet for all calls of a built-in scheme, and leaves other formulas alone', async () => {
    const workbook = book([[0.5, f('=KPIBAND(A1,"conversion")'), f('=KPIGRADE(C1)'), f('=A1*2')]]);
    const conversion = await convert(workbook, 'native');
    expect(conversion.added).toEqual(['presales-standard']);
    expect(conversion.changes.map((one) => one.address)).toEqual(['Sheet1!B1', 'Sheet1!C1']);
    await applied(workbook, conversion);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      '规则 售前客服绩效考核标准',
    ]);
    expect((await formulas(workbook)).at(-1)).toBe('=A1*2');
    expect((await convert(workbook, 'native')).changes).toEqual([]);
  });

  test('uses the rules sheet that stands there, as long as it still says what the scheme says', async () => {
    const workbook = book([[0.5, f('=KPIBAND(A1,"conversion")')]]);
    await applied(workbook, await convert(workbook, 'native'));
    const again = new MemoryWorkbook({ sheets: { Sheet1: [[0.5, f('=KPIBAND(A1,"conversion")')]] } });
    await applied(again, await convert(again, 'native'));
    const before = await formulas(again);
    await applied(again, await convert(again, 'functions'));
    const back = await convert(again, 'native');
    expect(back.added).toEqual([]);
    await applied(again, back);
    expect(await formulas(again)).toEqual(before);
  });

  test.each([
    ['=KPIEXPLAIN(A1,"conversion")', '一句话'],
    ['=STARNEXT(A1:F1)', '一句话'],
    ['=KPILIST()', '一张表'],
    ['=KPIBAND(A1,"convertion")', 'conversion'],
    ['=KPIBAND(A1,Z9)', '无法确定'],
    ['=KPIBAND(A1,"x","no-such-scheme")', '没有方案'],
    ['=KPISCORE(A1:C1)', '13'],
    ['=KPIBAND(A1,"conversion",Rules_x)', '找不到'],
    ['=KPISALARY("高级",80,,"service-seven")', '没有薪资'],
    ['=SUM(KPIGRADE(A1:A3))', '多个单元格'],
    ['=STARREWARD(3,"smile-star")', '岗位'],
  ])('says why %s has no native form', async (formula, words) => {
    const conversion = await convert(book([[1, 2, f(formula)]]), 'native');
    expect(conversion.changes).toEqual([]);
    expect(conversion.refused.map((one) => one.address)).toEqual(['Sheet1!C1']);
    expect(conversion.refused[0]?.why.zh).toContain(words);
  });

  test('gives each cell of a spilled result a formula of its own', async () => {
    const workbook = book([
      [91, f('=KPIGRADE(A1:A3)')],
      [82, 'B'],
      [null, null],
    ]);
    const conversion = await convert(workbook, 'native');
    expect(conversion.changes.map((one) => one.address)).toEqual(['Sheet1!B1', 'Sheet1!B2', 'Sheet1!B3']);
    await applied(workbook, conversion);
    expect(await formulas(workbook)).toEqual(
      [1, 2, 3].map((row) => expect.stringContaining(`LEN(A${row})=0`)),
    );
  });

  test('reads the key of an indicator in every row anew', async () => {
    const workbook = book([
      [0.5, 'conversion', f('=KPIBAND(A1,B1)')],
      [0.5, 'reply', f('=KPIBAND(A2,B2)')],
      [0.5, 'conversion', f('=KPIBAND(A3,B3)')],
    ]);
    await applied(workbook, await convert(workbook, 'native'));
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([
      '=KPIBAND(A1,"conversion","presales-standard")',
      '=KPIBAND(A2,"reply","presales-standard")',
      '=KPIBAND(A3,"conversion","presales-standard")',
    ]);
  });

  test('keeps to the version of a rules table that the month chooses, and says so', async () => {
    const workbook = await withVersions();
    const conversion = await convert(workbook, 'native');
    expect(conversion.refused).toEqual([]);
    expect(conversion.notes.map((one) => one.en)).toEqual([expect.stringContaining('from 2026-07')]);
    await applied(workbook, conversion);
    const [early, late] = await formulas(workbook);
    expect(early).not.toBe(late?.replaceAll('A2', 'A1'));
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([
      '=KPIGRADE(A1,StarBand_service_seven,$C$3)',
      '=KPIGRADE(A2,StarBand_service_seven,$C$3)',
    ]);
  });

  test('writes nothing when a cell has changed in the meantime', async () => {
    const workbook = book([[0.5, f('=KPIBAND(A1,"conversion")')]]);
    const { patch } = await convert(workbook, 'native');
    const area = { sheet: 'Sheet1', row: 0, column: 1, rows: 1, columns: 1 };
    await workbook.apply({ title: 'x', writes: [{ kind: 'write', area, contents: [[7]] }] });
    const done = await workbook.apply(patch);
    expect(done.ok).toBe(false);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });
});

describe('back to functions', () => {
  test.each([
    ['=KPIBAND(A1,"conversion","presales-standard")'],
    ['=KPIBAND($A1:$B1,"unitprice","presales-kpi-detailed")'],
    ['=IF(A1>0,KPIRATIO(C1,"aftersales-eight-grades"),"")&"x"'],
    ['=KPIBONUS(A1,B1,"fee-collection-star")'],
    ['=KPIBONUS(A1,,"presales-target-weights")'],
    ['=KPISALARY(A1,B1,C1,"presales-standard","total")'],
    ['=KPISALARY($A1,B1,,"star-composite","total")'],
    ['=KPICOMMISSION(A1,IF(ISBLANK($E$1:$F$4),"",$E$1:$F$4))'],
    ['=KPICOMMISSION(A1,IF(ISBLANK($E$1:$F$4),"",$E$1:$F$4),"tiered")'],
    ['=KPICOMMISSION(A1,IF(ISBLANK($E$1:$F$4),"",$E$1:$F$4),"linear")'],
    ['=STARSTREAK(IF(ISBLANK(A1:F1),"",A1:F1),$H$1)'],
    ['=STARREWARD(A1,"smile-star",B1)'],
    ['=ISSUESTARS(A1,"quality-severity")'],
    ['=ISSUESCORE(IF(ISBLANK(A1:A9),"",A1:A9),"quality-severity")'],
    ['=ISSUESCORE(IF(ISBLANK(A1:K1),"",A1:K1),"quality-severity")'],
    ['=STARLEVEL(A1:D1,"fee-collection-star")'],
    ['=STARLEVEL(IF(ISBLANK(A1:I1),"",A1:I1),"star-composite")'],
    ['=QAGRADE(A1:P1,"presales-qa")'],
  ])('%s', async (formula) => {
    const workbook = book([
      [1, 2, 3, 4, null, null, null, null, null, null, null, null, null, null, null, null, f(formula)],
    ]);
    await applied(workbook, await convert(workbook, 'native'));
    expect(await formulas(workbook)).not.toEqual([formula]);
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([formula]);
  });

  test.each([
    ['=STARSTREAK(A1:F1,$H$1)', '=STARSTREAK(IF(ISBLANK(A1:F1),"",A1:F1),$H$1)'],
    ['=STARSTREAK(IF(A1:F1="","",A1:F1),$H$1)', '=STARSTREAK(IF(ISBLANK(A1:F1),"",A1:F1),$H$1)'],
    ['=KPIGRADE(A1,IF(G1="","",G1))', '=KPIGRADE(A1,"presales-standard")'],
  ])('%s comes back with its blanks as text', async (formula, back) => {
    const workbook = book([[1, 2, 3, 4, null, 90, 'presales-standard', 60, f(formula)]]);
    await applied(workbook, await convert(workbook, 'native'));
    expect(await formulas(workbook)).not.toEqual([formula]);
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([back]);
  });

  test('finds facts whose names stand beside them', async () => {
    const formula = '=STARLEVEL(IF(ISBLANK(A1:F1),"",A1:F1),"star-composite",IF(ISBLANK(H1:I8),"",H1:I8))';
    const names = ['errors', '投诉', 'faultrate', 'lowest', 'work', '效率', 'attitude', '责任心'];
    const rows = names.map((name, row): Content[] =>
      row === 0
        ? [90, 90, 90, 90, 90, 90, f(formula), name, 0]
        : [null, null, null, null, null, null, null, name, 80],
    );
    const workbook = book(rows);
    await applied(workbook, await convert(workbook, 'native'));
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([formula]);
  });

  test('takes an edited rules sheet as a table, no longer as the built-in scheme', async () => {
    const workbook = book([[0.5, f('=KPIBAND(A1,"conversion")')]]);
    await applied(workbook, await convert(workbook, 'native'));
    const rules = await workbook.readUsed('规则 售前客服绩效考核标准');
    const at = rules?.cells.findIndex((row) => row.includes('conversion') && row.includes(0.55)) ?? -1;
    const column = rules?.cells[at]?.indexOf(0.55) ?? -1;
    const area = { sheet: '规则 售前客服绩效考核标准', row: at, column, rows: 1, columns: 1 };
    await workbook.apply({ title: 'x', writes: [{ kind: 'write', area, contents: [[0.56]] }] });
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual(['=KPIBAND(A1,"conversion",StarBand_presales_standard)']);
  });

  test('leaves formulas alone that anybody may have written', async () => {
    const workbook = book([[5, f('=KPIBONUS(A1,,"presales-standard")'), f('=KPIGRADE(A1)')]]);
    await applied(workbook, await convert(workbook, 'native'));
    const [bonus] = await formulas(workbook);
    expect(bonus).toBe('=IF(LEN(A1)=0,"",NA())');
    await applied(workbook, await convert(workbook, 'functions'));
    expect(await formulas(workbook)).toEqual([bonus, '=KPIGRADE(A1,"presales-standard")']);
  });

  test('leaves formulas alone that only look alike', async () => {
    const workbook = book([[0.5, f('=KPIBAND(A1,"conversion")')]]);
    await applied(workbook, await convert(workbook, 'native'));
    const [native = ''] = await formulas(workbook);
    const other = book([[0.5, f((native ?? '').replace('>=0', '>=0.1'))]]);
    expect((await convert(other, 'functions')).changes).toEqual([]);
  });
});

describe('to values', () => {
  const evaluate = (formula: string) => (formula.includes('KPI') ? 80 : 1);

  test('every formula with one of our functions becomes what it shows; others stay', async () => {
    const workbook = new MemoryWorkbook({
      sheets: { Sheet1: [[0.5, f('=KPIBAND(A1,"conversion")'), f('=A1*2'), f('=ROUND(KPIGRADE(A1),2)')]] },
      evaluate,
    });
    const conversion = await convert(workbook, 'values');
    expect(conversion.changes.map(({ address, after }) => [address, after])).toEqual([
      ['Sheet1!B1', 80],
      ['Sheet1!D1', 80],
    ]);
    await applied(workbook, conversion);
    expect(await formulas(workbook)).toEqual(['=A1*2']);
  });

  test('what a list spills is written too', async () => {
    const workbook = new MemoryWorkbook({
      sheets: {
        Sheet1: [
          [f('=KPILIST()'), 'b', null],
          ['c', null, null],
          [null, null, 'far'],
        ],
      },
      evaluate: () => 'a',
    });
    const { patch } = await convert(workbook, 'values');
    expect(patch.writes.map((step) => (step.kind === 'write' ? step.contents : []))).toEqual([
      [
        ['a', 'b'],
        ['c', null],
      ],
    ]);
  });
});
