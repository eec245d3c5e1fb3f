/** What the browser workbook can say of itself. */
import { text } from '../../core/text/text';
import type { Workbook } from '../../workbook/port';
import type { Probe } from '../probe';

export function browserProbes(workbook: Workbook, functions: readonly string[]): readonly Probe[] {
  return [
    {
      id: 'browser-functions',
      about: text('已登记的函数数', 'Functions registered'),
      ask: () => functions.length,
    },
    {
      id: 'browser-sheets',
      about: text('工作表数、隐藏数、受保护数', 'Sheets: all, hidden, protected'),
      ask: async () => {
        const sheets = await workbook.sheets();
        return [
          sheets.length,
          sheets.filter(({ visible }) => !visible).length,
          sheets.filter((sheet) => sheet.protected).length,
        ];
      },
    },
    {
      id: 'browser-selection',
      about: text('选区的行数与列数', 'Rows and columns of the selection'),
      ask: async () => {
        const area = await workbook.selection();
        return area && [area.rows, area.columns];
      },
    },
  ];
}

const SHEET = 'StarBand ~probe';
const CELLS = 1000;

/** What only trying tells, on a sheet that is taken back again. */
export function writingProbes(workbook: Workbook): readonly Probe[] {
  return [
    {
      id: 'browser-write',
      about: text(
        '写入、计算并撤销一千个单元格的毫秒数',
        'Milliseconds to write, compute and take back 1,000 cells',
      ),
      writes: true,
      ask: async () => {
        const start = performance.now();
        const area = { sheet: SHEET, row: 0, column: 0, rows: CELLS, columns: 1 };
        const contents = Array.from({ length: CELLS }, () => [{ formula: '=KPIBAND(52%,"conversion")' }]);
        const applied = await workbook.apply({
          title: SHEET,
          writes: [
            { kind: 'addSheet', name: SHEET },
            { kind: 'write', area, contents },
          ],
        });
        if (!applied.ok) throw new Error(applied.fault.en);
        const undone = await workbook.apply(applied.inverse);
        if (!undone.ok) throw new Error(undone.fault.en);
        return Math.round(performance.now() - start);
      },
    },
  ];
}
