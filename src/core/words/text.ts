/** Words in both languages, and small helpers for sentences. */
import type { Language } from './language';

/** The same words in Chinese and English. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

// The mark lets the bundler drop words that a bundle does not use, such as the functions' help in functions.js.
/* #__NO_SIDE_EFFECTS__ */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

export function inLanguage(words: Text, language: Language): string {
  return words[language];
}

/** Sentences one after the other, each language with its own separator. */
export function join(parts: readonly Text[], zh = '；', en = '; '): Text {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}

/** `key 标签` as it stands in messages. */
export function named(entry: { readonly key: string; readonly label: Text }): Text {
  return { zh: `${entry.label.zh}（${entry.key}）`, en: `${entry.key} ${entry.label.zh}` };
}
