/** What the browser workbook can say of itself. */
import { text } from '../../core/words/text';
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
