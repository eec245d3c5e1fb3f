/** The sentences of changes. */
import type { Text } from '../words/text';
import { text } from '../words/text';

const NONE = text('（无）', '(none)');

/** "咨询转化率：权重 15 → 20" */
export function became(of: Text, label: Text, before: Text | undefined, after: Text | undefined): Text {
  const sentence = (language: 'zh' | 'en'): string => {
    const [a, b] = [(before ?? NONE)[language], (after ?? NONE)[language]];
    // Words that differ in the other language only.
    const other = language === 'zh' ? 'en' : 'zh';
    const both = a === b && before !== undefined && after !== undefined;
    const change = both ? `${before[other]} → ${after[other]}` : `${a} → ${b}`;
    return [label[language], change].filter((part) => part !== '').join(' ');
  };
  return about(of, text(sentence('zh'), sentence('en')));
}

/** "新增指标“销售技巧”：权重 5，评 0–100 分" */
export function came(of: Text, what: Text, name: Text, summary?: Text): Text {
  return about(
    of,
    text(
      `新增${what.zh}“${name.zh}”${summary === undefined ? '' : `：${summary.zh}`}`,
      `new ${what.en} “${name.en}”${summary === undefined ? '' : `: ${summary.en}`}`,
    ),
  );
}

/** "删去指标“配合度”" */
export function went(of: Text, what: Text, name: Text): Text {
  return about(of, text(`删去${what.zh}“${name.zh}”`, `${what.en} “${name.en}” removed`));
}

/** "指标的次序改为：甲、乙、丙" */
export function inOrder(of: Text, what: Text, names: readonly Text[]): Text {
  return about(
    of,
    text(
      `${what.zh}的次序改为：${names.map((name) => name.zh).join('、')}`,
      `order of every ${what.en} is now: ${names.map((name) => name.en).join(', ')}`,
    ),
  );
}

function about(of: Text, sentence: Text): Text {
  return of.zh === ''
    ? text(sentence.zh, sentence.en.charAt(0).toUpperCase() + sentence.en.slice(1))
    : text(`${of.zh}：${sentence.zh}`, `${of.en}: ${sentence.en}`);
}
