/** What an old workbook holds and a new one made of it does not. */
import { text, type Text } from '../../../core/words/text';
import type { Left } from './sheet-contents';

export type Gone = Left | 'formula' | 'name' | 'sheet' | 'rich' | 'macro';

const counted =
  (zh: string, en: string) =>
  (count: number): Text =>
    text(`${count} ${zh}`, `${count} ${en}`);

/** In so many words, by what it is. */
export const GONE: Readonly<Record<Gone, (count: number) => Text>> = {
  chart: counted('个图表', 'charts'),
  object: counted('个图片、文本框或控件', 'pictures, text boxes or controls'),
  note: counted('条批注', 'notes'),
  conditional: counted('条条件格式', 'conditional formats'),
  validation: counted('条数据有效性规则', 'data validations'),
  link: counted('个超链接', 'hyperlinks'),
  pivot: counted('个数据透视表（单元格的值保留）', 'pivot tables (the values of their cells stay)'),
  dataTable: counted('个模拟运算表（单元格的值保留）', 'data tables (the values of their cells stay)'),
  formula: counted('个公式引用了其他工作簿或宏函数，保留的是它们的结果', 'formulas with other workbooks or functions of macros: their results stay'),
  name: counted('个名称', 'names'),
  sheet: counted('张图表或宏工作表', 'sheets of charts or macros'),
  rich: counted('个单元格内的混合格式', 'cells with mixed formatting'),
  macro: counted('组宏', 'sets of macros'),
}; // prettier-ignore
