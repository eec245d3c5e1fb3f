/** docs/native-formulas.md and its Chinese twin: the words from one list, the reasons of what has no native form from the converter. */
import type { Language } from '../../src/core/words/language';
import type { Text } from '../../src/core/words/text';
import type { FunctionName } from '../../src/functions/functions';
import { NATIVE_FORMS } from '../../src/workbook/native/translate';
import {
  AFTER_EXAMPLE,
  AFTER_FORMS,
  BEFORE_EXAMPLE,
  ERRORS,
  EXAMPLE,
  FORMS,
  NUMBERS,
} from './native-formulas-words';

const HEADINGS = {
  zh: {
    title: '原生公式',
    twin: '[English](native-formulas.md)',
    forms: '哪些有原生形式',
    columns: ['函数', '原生形式'],
    numbers: '数字怎样读',
    errors: '错误',
  },
  en: {
    title: 'Native formulas',
    twin: '[中文](native-formulas.zh-CN.md)',
    forms: 'What has a native form',
    columns: ['function', 'native form'],
    numbers: 'How numbers are read',
    errors: 'Errors',
  },
} as const;

/** Of a refusal what it says of the function; what to do instead stands below the list. */
const reason = (why: Text, language: Language): string =>
  language === 'zh'
    ? `没有：${why.zh.replace(/。请改为数值。$/, '')}`
    : `none: ${why.en.replace(/\. Take the values? instead\.$/, '')}`;

function formRows(language: Language): string {
  const described = FORMS.map(([names, words]) => [names, words[language]] as const);
  const rows = new Map<string, FunctionName[]>();
  for (const [name, form] of Object.entries(NATIVE_FORMS) as [FunctionName, unknown][]) {
    const alone = described.filter(([names]) => names.includes(name)).map(([, words]) => words);
    const words = typeof form === 'function' ? alone : [...alone, reason(form as Text, language)];
    if (words[0] === undefined || words.length > 1)
      throw new Error(`${name} stands in none of the rows or in several`);
    rows.set(words[0], [...(rows.get(words[0]) ?? []), name]);
  }
  const between = language === 'zh' ? '、' : ', ';
  return [...rows]
    .map(([words, names]) => `| ${names.map((name) => `\`${name}\``).join(between)} | ${words} |`)
    .join('\n');
}

export function nativeFormulasMarkdown(language: Language): string {
  const { title, twin, forms, columns, numbers, errors } = HEADINGS[language];
  const paragraphs = (texts: readonly Text[]) => texts.map((one) => one[language]).join('\n\n');
  return `# ${title}

${twin}

${BEFORE_EXAMPLE[language]}

\`\`\`
${EXAMPLE.call}

${EXAMPLE.native}
\`\`\`

${paragraphs(AFTER_EXAMPLE)}

## ${forms}

| ${columns.join(' | ')} |
|---|---|
${formRows(language)}

${paragraphs(AFTER_FORMS)}

## ${numbers}

${NUMBERS.map((one) => `- ${one[language]}`).join('\n')}

## ${errors}

${paragraphs(ERRORS)}
`;
}
