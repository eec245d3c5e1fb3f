/** The words of the bar that explains the selected cell. */
import { text } from '../../core/words/text';

export const whyTexts = {
  nothing: text(
    '选中一个用了星评函数（如 KPISCORE）的单元格，这里说明它的值或错误从何而来。',
    'Select a cell with a StarBand function (such as KPISCORE): its value or error is explained here.',
  ),
  error: text('错误', 'Error'),
  blank: text('留空', 'Blank'),
  goTo: (address: string) => text(`转到 ${address}`, `Go to ${address}`),
  back: (address: string) => text(`回到 ${address}`, `Back to ${address}`),
  toCorrect: text('请检查', 'check this'),
  inputs: text('用到的单元格', 'Cells it takes'),
  unread: text(
    '这里现在读不到单元格，请稍后再选一次。',
    'The cell cannot be read now. Select it again in a moment.',
  ),
} as const;
