/** What could not be written to a file. Nothing is dropped in silence. */
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
  validation: { zh: '不支持的数据有效性规则', en: 'data validations of a kind not supported' },
  conditional: { zh: '不支持的条件格式', en: 'conditional formats of a kind not supported' },
  arrayFormula: {
    zh: '动态数组公式按固定区域的数组公式保存，结果行数变化时不会自动伸缩',
    en: 'dynamic array formulas were saved as array formulas of a fixed size',
  },
  chart: {
    zh: '图表没有写入：它的数据已被删除',
    en: 'charts were not written, since their data have been deleted',
  },
} satisfies Record<string, Text>;
