/** Functions that another program has saved. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Content } from '../../src/workbook/port';
import { asWritten } from '../../src/workbook/interchange/foreign';
import { findForeign, restoreForeign } from '../../src/workbook/interchange/restore';

test.each([
  ['=_xldudf_KPIBAND(B2,"conversion")', '=KPIBAND(B2,"conversion")'],
  ['=_xlfn._xldudf_KPISCORE(B2:N2)', '=KPISCORE(B2:N2)'],
  ['=_xldudf_STARBAND_KPISCORE(B2:N2)', '=KPISCORE(B2:N2)'],
  ['=_xldudf_starlevel(C2:K2)*2', '=STARLEVEL(C2:K2)*2'],
  ['=IF(A1="",_xldudf_KPIGRADE(B1),_xldudf_KPIGRADE(C1))', '=IF(A1="",KPIGRADE(B1),KPIGRADE(C1))'],
  // What Excel makes of a call that it does not know when it reads a file.
  ['=@KPIBAND(B2,"conversion")', '=KPIBAND(B2,"conversion")'],
  ['=IF(A1="","",@_xldudf_KPIGRADE(B1))', '=IF(A1="","",KPIGRADE(B1))'],
])('%s was written as %s', (formula, expected) => {
  expect(asWritten(formula)).toBe(expected);
});

test.each([
  '="_xldudf_KPIBAND("&A1',
  '=_xldudf_KPIBAND',
  '=_xldudf_SOMEBODYELSES(A1)',
  '=KPIBAND(B2)',
  '=SUM(A1:A3)',
  '=@SOMEBODYELSES(A1)+SUM(@B1:B3)',
  '="@KPIBAND("&A1',
])('%s stays as it is', (formula) => {
  expect(asWritten(formula)).toBe(formula);
});

const f = (formula: string): Content => ({ formula });

function travelled(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: {
      考核: [
        ['姓名', '转化率', '得分', '等级'],
        ['甲', 0.52, f('=_xldudf_KPIBAND(B2,"conversion")'), f('=KPIGRADE(C2)')],
        ['乙', 0.4, f('=_xldudf_KPIBAND(B3,"conversion")'), f('=SUM(C3)')],
      ],
      普通: [[1, f('=A1*2')]],
      坏了: [[f('=KPIGRADE(1)')]],
    },
    evaluate: (formula) => (/KPI/.test(formula) ? { error: '#NAME?' } : 1),
  });
}

test('sheets with such cells are found, and only those', async () => {
  expect(await findForeign(travelled())).toEqual(['考核', '坏了']);
});

test('the functions come back in one step, everything else stays, and undo takes it back', async () => {
  const workbook = travelled();
  const before = await workbook.readUsed('考核');
  const { applied, cells } = await restoreForeign(workbook, ['考核', '坏了'], 'zh');
  expect(cells).toBe(4);
  if (!applied.ok) throw new Error(applied.fault.en);
  expect((await workbook.readUsed('考核'))?.formulas.slice(1)).toEqual([
    [null, null, '=KPIBAND(B2,"conversion")', '=KPIGRADE(C2)'],
    [null, null, '=KPIBAND(B3,"conversion")', '=SUM(C3)'],
  ]);
  expect(await workbook.apply(applied.inverse)).toMatchObject({ ok: true });
  expect(await workbook.readUsed('考核')).toEqual(before);
});

test('a protected sheet is not offered', async () => {
  const workbook = travelled();
  workbook.sheet('考核').protected = true;
  expect(await findForeign(workbook)).toEqual(['坏了']);
});
