/** TEMPORARY stand-in: what a new browser workbook shows at its start. */
import type { Workbook } from './port';

export async function fillSample(workbook: Workbook): Promise<void> {
  const sheet = '考核示例';
  const contents = [
    ['姓名', '咨询转化率', '得分'],
    ['李明', 0.52, { formula: '=KPIBAND(B2,"conversion")' }],
    ['王芳', 0.41, { formula: '=KPIBAND(B3,"conversion")' }],
  ];
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 3 };
  await workbook.apply({
    title: '示例',
    writes: [
      { kind: 'addSheet', name: sheet, activate: true },
      { kind: 'write', area, contents },
      {
        kind: 'format',
        area: { ...area, row: 1, rows: 2, column: 1, columns: 1 },
        format: { numberFormat: '0.0%' },
      },
      { kind: 'format', area: { ...area, rows: 1 }, format: { bold: true, fill: '#dbeafe' } },
      { kind: 'freeze', sheet, rows: 1, columns: 0 },
    ],
  });
}
