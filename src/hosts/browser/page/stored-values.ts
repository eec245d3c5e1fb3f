/** What the engine cannot compute is shown as the file has it, and said in one line. */
import { text, type Text } from '../../../core/words/text';

export function storedValues(count: number): readonly Text[] {
  if (count === 0) return [];
  return [
    text(
      `${count} 个单元格的公式这里无法计算（引用其他工作簿、数据透视表或宏函数），显示文件中存储的结果，左下角有标记`,
      `${count} formulas that cannot be computed here (other workbooks, pivot tables, macro functions): their cells show the results stored in the file, and are marked in the lower left corner`,
    ),
  ];
}
