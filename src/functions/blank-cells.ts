/** What people who write formulas by hand must know of blank cells; generated formulas heed it. */
import type { Text } from '../core/words/text';
import { text } from '../core/words/text';

export const BLANK_CELLS = {
  title: text('空白单元格', 'Blank cells'),
  about: text(
    '有的程序（如桌面版 Excel）把区域里的空白单元格当作 0 交给函数，与填写的 0 无法区分。区域中可能有空白时，请在公式里先判断：',
    'Some programs, Excel on a desktop among them, hand the blank cells of a range to a function as 0, which cannot be told from a 0 that was typed. Where a range may hold blanks, let the formula look first:',
  ),
  forms: [
    {
      formula: '=IF(COUNTBLANK(B2:N2)>0,"",KPISCORE(B2:N2))',
      about: text('每格都要填：填齐之前留空', 'every cell is needed: blank until all are filled in'),
    },
    {
      formula: '=STARLEVEL(IF(ISBLANK(B2:M2),"",B2:M2))',
      about: text(
        '可以留空的格（各月得分、加减项、事实、全队的得分与销售额）：空白作为空文本交出',
        'cells that may stay blank (months, adjustments, facts, a team’s scores and sales): blanks are passed as empty text',
      ),
    },
  ],
  generated: text(
    '模板生成的公式已经这样写；规则表请用它的名称（StarBand_…）作 scheme。',
    'Generated sheets do so already; pass a rules table by its name (StarBand_…).',
  ),
} as const satisfies Record<string, Text | readonly { readonly formula: string; readonly about: Text }[]>;
