/** What of a file could not be carried over. Nothing is dropped in silence. */
import type { Text } from '../../../core/words/text';

export class Losses {
  private readonly counts = new Map<string, { readonly text: Text; count: number }>();

  /** The same loss on the same sheet is listed once, with its number. */
  add(what: Text, sheet?: string, count = 1): void {
    const text = sheet === undefined ? what : { zh: `“${sheet}”：${what.zh}`, en: `"${sheet}": ${what.en}` };
    const known = this.counts.get(text.en);
    if (known) known.count += count;
    else this.counts.set(text.en, { text, count });
  }

  list(): Text[] {
    return [...this.counts.values()].map(({ text, count }) =>
      count === 1 ? text : { zh: `${text.zh}（${count} 处）`, en: `${text.en} (${count})` },
    );
  }
}

export const loss = {
  richText: {
    zh: '单元格内的混合字体格式已统一，文字保留',
    en: 'mixed formatting inside cells was flattened; the text is kept',
  },
  hyperlink: { zh: '超链接已去掉，文字保留', en: 'hyperlinks were removed; the text is kept' },
  criteria: { zh: '筛选条件（被筛掉的行仍隐藏）', en: 'filter criteria (rows filtered out stay hidden)' },
  validation: { zh: '不支持的数据有效性规则', en: 'data validations of a kind not supported' },
  conditional: { zh: '不支持的条件格式', en: 'conditional formats of a kind not supported' },
  outline: { zh: '行列分组', en: 'row and column groups' },
  localName: {
    zh: '不是区域的名称或仅限工作表的名称',
    en: 'defined names that are no range, or belong to one sheet',
  },
  arrayFormula: {
    zh: '动态数组公式按固定区域的数组公式保存，结果行数变化时不会自动伸缩',
    en: 'dynamic array formulas were saved as array formulas of a fixed size',
  },
  titleRows: {
    zh: '打印标题行（工作表名称含单引号时无法写入）',
    en: 'rows repeated in print (they cannot be written for a sheet with an apostrophe in its name)',
  },
  oldPassword: {
    zh: '工作表保护的旧式密码（2013 年以前的形式）：保存后仍受保护，但不再要密码。需要时请在 Excel 或 WPS 中重设',
    en: 'a password of sheet protection in the form from before 2013: the saved file is protected without one. Set it again in Excel or WPS where it is needed',
  },
  gradient: { zh: '渐变或图案填充', en: 'gradient and pattern fills' },
} satisfies Record<string, Text>;
