/** The words of the functions screen, and of the panel that converts formulas. */
import { text } from '../../../core/words/text';
import type { Text } from '../../../core/words/text';

export const functionsTexts = {
  searchFunctions: text('搜索函数', 'Search functions'),
  noFunction: text('没有符合的函数。换一个词试试。', 'No function matches. Try another word.'),
  arguments: text('参数', 'Arguments'),
  optional: text('可省略', 'optional'),
  result: text('结果', 'Result'),
  errors: text('错误', 'Errors'),
  examples: text('示例', 'Examples'),
  formula: text('公式', 'Formula'),
  insert: text('插入所选单元格', 'Insert into the selected cell'),
  insertAnyway: text('仍然插入', 'Insert anyway'),
  noSelection: text('请先在工作表中选择一个单元格。', 'Select a cell in the sheet first.'),
  occupied: (address: string) =>
    text(`${address} 已有内容，插入会替换它。`, `${address} is not empty; inserting replaces it.`),
  notFormula: text('公式应以 = 开头。', 'A formula begins with =.'),
  inserted: (address: string) => text(`已插入 ${address}。`, `Inserted into ${address}.`),
  useExample: text('使用此公式', 'Use this formula'),
  exampleCells: text('单元格', 'cells'),
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
