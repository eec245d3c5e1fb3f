/** Words of the screen that converts formulas. */
import { text } from '../core/words/text';
import type { Text } from '../core/words/text';

export const convertTexts = {
  convert: text('转换一张表的公式', 'Convert the formulas of a sheet'),
  convertAbout: text('函数、原生公式、数值互转', 'Functions, native formulas, values'),
  convertSheet: text('工作表', 'Sheet'),
  convertTo: text('转换', 'Convert'),
  toNative: text(
    '函数 → 原生公式（无加载项也能计算）',
    'Functions → native formulas (work without the add-in)',
  ),
  toFunctions: text('原生公式 → 函数', 'Native formulas → functions'),
  toValues: text('函数 → 数值（不再计算）', 'Functions → values (no longer computed)'),
  previewConversion: text('预览', 'Preview'),
  nothingToConvert: text(
    '这张表没有可转换的公式。请换一张表或一种转换。',
    'This sheet has no formulas to convert. Choose another sheet or conversion.',
  ),
  nothingOnSheet: text('这张表是空的。请换一张表。', 'This sheet is empty. Choose another.'),
  conversionCount: (count: number) => text(`${count} 个单元格将改变`, `${count} cells will change`),
  conversionAdds: (schemes: readonly string[]) =>
    text(`并新建规则表：${schemes.join('、')}`, `and rules sheets are added: ${schemes.join(', ')}`),
  refusedCount: (count: number) =>
    text(`${count} 个单元格保持原样，因为：`, `${count} cells stay as they are, because:`),
  refusedWhy: (addresses: string, why: Text) => text(`${addresses}：${why.zh}`, `${addresses}: ${why.en}`),
  moreCells: (count: number) => text(`另有 ${count} 个`, `${count} more`),
  applyConversion: text('转换', 'Convert'),
  converted: (count: number, sheet: string) =>
    text(`已转换“${sheet}”的 ${count} 个单元格。`, `Converted ${count} cells of “${sheet}”.`),
} as const;
