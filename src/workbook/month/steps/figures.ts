/** 数据: figures from exports into the month's assessment sheets. */
import { text } from '../../../core/words/text';
import type { Step } from '../step';
import { nameCell } from '../words';

export const figures: Step = {
  id: 'import',
  title: text('数据', 'Figures'),
  state({ tables }) {
    const [first] = tables.filter(({ kind }) => kind === 'assessment');
    if (first === undefined) return null;
    return {
      words: text('从平台导出的文件填入考核表', 'Fill the assessment from the exports of platforms'),
      how: 'none',
      action: { label: text('导入', 'Import'), screen: 'import', area: nameCell(first) },
    };
  },
};
